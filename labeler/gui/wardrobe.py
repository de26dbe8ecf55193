"""Which theme is worn: the one that the user prefers, or what the system asks for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from labeler.gui import style
from labeler.gui.theme import DARK, HIGH_CONTRAST, LIGHT, THEMES, Theme

_preferred = "system"


def wear(preference: str) -> None:
    """Put on the theme of that name, from now on; `system` follows the system."""
    global _preferred  # noqa: PLW0603 - one application, one theme
    _preferred = preference
    follow()


def follow() -> None:
    """Put on what is preferred, as the system is now."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        style.apply(application, THEMES.get(_preferred) or asked_for(application))


def asked_for(application: QApplication) -> Theme:
    """The theme that the system asks for; light where it says nothing."""
    hints = application.styleHints()
    if _wants_contrast(hints):
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT


def _wants_contrast(hints: object) -> bool:
    """Whether the system asks for high contrast, which Qt tells from 6.10 on."""
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast)
