"""The languages of the window: which there are, and how one is put on."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from labeler.core.resources import resource

SOURCE = "en"
"""What the texts in the code are written in."""

LANGUAGES = {"en": "English", "de": "Deutsch", "ar": "العربية"}
"""What there is, each in its own words."""

_LOCALES = {"en": "en", "de": "de", "ar": "ar_AE"}
"""Whose figures go with a language that was chosen; of Arabic's, those with the digits that
stand on the keys and in the charts."""


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

    Before any text is shown: what is shown already stays as it is. Loads nothing for English. A
    language whose file is missing is not spoken, and nothing is turned around for it.
    """
    code = wanted(preference)
    if code != SOURCE:
        translator = QTranslator(application)
        if not translator.load(str(resource(file_of(code)))):
            return SOURCE
        QCoreApplication.installTranslator(translator)
        _install_of_qt(application, code)
    if preference in LANGUAGES:
        QLocale.setDefault(QLocale(_LOCALES[code]))
    turned = QLocale(code).textDirection() is Qt.LayoutDirection.RightToLeft
    direction = Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
    application.setLayoutDirection(direction)
    return code


def _install_of_qt(application: QGuiApplication, code: str) -> None:
    """What Qt's own dialogs and keys are called, where this build of Qt says it."""
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{code}", folder):
        QCoreApplication.installTranslator(translator)
