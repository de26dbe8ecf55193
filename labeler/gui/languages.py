"""The languages of the window: which there are, and how one is put on."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from labeler.core.resources import resource
from labeler.gui.words import tr

SOURCE = "en"
"""What the texts in the code are written in."""

LANGUAGES = {"en": "English", "de": "Deutsch", "ar": "العربية"}
"""What there is, each in its own words."""

_IN_ENGLISH = {"en": "English", "de": "German", "ar": "Arabic"}

_OURS = "labeler's language"

_LOCALES = {"en": "en", "de": "de", "ar": "ar_AE"}
"""Whose figures go with a language that was chosen; of Arabic's, those with the digits that
stand on the keys and in the charts."""


def names() -> dict[str, str]:
    """What each is called besides, in English and in the language of the window."""
    ours = {"en": tr("English"), "de": tr("German"), "ar": tr("Arabic")}
    return {code: f"{_IN_ENGLISH[code]} {words}" for code, words in ours.items()}


def wanted(preference: str) -> str:
    """The code of the language to speak: the one preferred, or the system's first that there is."""
    if preference in LANGUAGES:
        return preference
    for tongue in QLocale.system().uiLanguages():
        code = tongue.replace("_", "-").split("-")[0]
        if code in LANGUAGES:
            return code
    return SOURCE


def file_of(code: str) -> str:
    """Where a language's compiled translation is, within the resources."""
    return f"translations/labeler_{code}.qm"


def put_on(application: QGuiApplication, preference: str) -> str:
    """Speak a language from here on; the code of the one that is spoken.

    What is shown already stays as it is. Loads nothing for English. A language whose file is
    missing is not spoken, and nothing is turned around for it.
    """
    code = wanted(preference)
    _take_off(application)
    if code != SOURCE and not _install(application, str(resource(file_of(code)))):
        code = preference = SOURCE
    if code != SOURCE:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(application, f"{folder}/qtbase_{code}.qm")  # where this build of Qt has it
    QLocale.setDefault(_locale(preference, code))
    turned = QLocale(code).textDirection() is Qt.LayoutDirection.RightToLeft
    direction = Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
    application.setLayoutDirection(direction)
    return code


def _locale(preference: str, code: str) -> QLocale:
    """Whose figures and dates: the system's, unless another language was chosen.

    Where the system's digits are others than those on keys, in formulas and in the texts of
    models, the language is told by a region that has these: one number is not written two ways.
    """
    system = QLocale.system()
    if preference in LANGUAGES or system.zeroDigit() != "0":
        return QLocale(_LOCALES[code])
    return system


def _install(application: QGuiApplication, file: str) -> bool:
    """Have a file's translations looked in; whether it could be read."""
    translator = QTranslator(application)
    translator.setObjectName(_OURS)
    return translator.load(file) and QCoreApplication.installTranslator(translator)


def _take_off(application: QGuiApplication) -> None:
    """Speak English again."""
    for translator in application.findChildren(QTranslator, _OURS):
        QCoreApplication.removeTranslator(translator)
        translator.setParent(None)
