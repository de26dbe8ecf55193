"""What a key stands for where a keyboard's layout writes something else with it.

On a French keyboard digits need Shift; on one that has Cyrillic, Greek, Arabic or Hebrew letters
alone, no Latin letter can be typed. Qt falls back to another of the user's layouts where there is
one. Where there is none, the key counts by its place: as on a keyboard from the United States.
"""

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

_OFFSETS = {"xcb": 8, "wayland": 8, "offscreen": 8, "windows": 0}
"""By platform, what its scan codes add to the places below; others tell no places."""

_ROWS = ((2, "1234567890-="), (16, "QWERTYUIOP[]"), (30, "ASDFGHJKL;'`"), (44, "ZXCVBNM,./"))
"""The place of each row's first key, by the numbers that Linux and PC keyboards share."""

_PLACES = {first + n: key for first, row in _ROWS for n, key in enumerate(row)}
_LEVEL_3 = 0x80
"""The bit of X's and Wayland's modifiers for AltGr, which Qt does not tell of."""

_HELD = ~Qt.KeyboardModifier.KeypadModifier


def stand_in(event: QKeyEvent) -> str:
    """The key as it is stored, `Shift+1` or `G`; empty where what is written is what is meant.

    The digits' row stands for digits wherever it writes none without Shift; every other key only
    where its letter is of no Latin alphabet, since Latin layouts have that letter elsewhere.
    """
    offset = _OFFSETS.get(QGuiApplication.platformName())
    place = None if offset is None else _PLACES.get(event.nativeScanCode() - offset)
    if place is None or event.nativeModifiers() & _LEVEL_3:
        return ""
    is_meant = event.key() in range(0x30, 0x3A) if place.isdigit() else not _is_foreign(event.key())
    if is_meant:
        return ""
    pressed = QKeyCombination(event.modifiers() & _HELD, Qt.Key(ord(place)))
    return QKeySequence(pressed).toString(QKeySequence.SequenceFormat.PortableText)


def pressed(event: QKeyEvent) -> tuple[str, ...]:
    """The keys that an event can be, as they are stored: as it is written, and by its place."""
    written = QKeyCombination(event.modifiers() & _HELD, Qt.Key(event.key()))
    key = QKeySequence(written).toString(QKeySequence.SequenceFormat.PortableText)
    return tuple(filter(None, (key, stand_in(event))))


def _is_foreign(key: int) -> bool:
    """Whether a key writes a letter of no Latin alphabet: from Greek on, but Vietnamese."""
    return 0x370 <= key < 0x0100_0000 and not 0x1E00 <= key < 0x1F00
