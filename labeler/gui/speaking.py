"""Has a screen reader say something, without the focus going anywhere.

Qt before 6.8 has no announcements; there the texts of the window tell the same when they are read.
"""

from PySide6 import QtGui
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget


def is_heard() -> bool:
    """Whether somebody listens. Nobody listening costs nothing but this question."""
    return QAccessible.isActive()


def speak(source: QObject, words: str, *, urgent: bool = False) -> None:
    """Say something once the sentence in hand is spoken or, if urgent, at once.

    Args:
        source: The widget or window that it comes from.
    """
    kind = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if kind is None or not words or not is_heard():
        return
    event = kind(source, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def describe(widget: QWidget, words: str) -> None:
    """Have it stand in a widget's description from now on, and say it."""
    widget.setAccessibleDescription(words)
    if is_heard():
        changed = QAccessibleEvent(widget, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)
        speak(widget, words)


def name_list(box: QWidget, words: str) -> None:
    """Say what a list is for: by its name, and by its description where, as on Linux, Qt gives
    what is chosen for the name."""
    box.setAccessibleName(words)
    box.setAccessibleDescription(words)
