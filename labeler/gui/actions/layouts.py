"""What a key stands for where a keyboard's layout writes something else with it.

On a French keyboard digits need Shift; on one that has Cyrillic, Greek, Arabic or Hebrew letters
alone, no Latin letter can be typed. Qt falls back to another of the user's layouts where there is
one. Where there is none, the key counts by its place: as on a keyboard from the United States.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

_X, _WINDOWS = (8, 0x80), (0, 0x40)
_PLATFORMS = {"xcb": _X, "wayland": _X, "offscreen": _X, "windows": _WINDOWS}
"""What a platform's scan codes add to the places below, and its own bit for AltGr, which Qt's
modifiers lack; other platforms tell no places."""

_ROWS = ((2, "1234567890-="), (16, "QWERTYUIOP[]"), (30, "ASDFGHJKL;'`"), (44, "ZXCVBNM,./"))
"""The place of each row's first key, by the numbers that Linux and PC keyboards share."""

_PLACES = {first + n: key for first, row in _ROWS for n, key in enumerate(row)}
_HELD = ~Qt.KeyboardModifier.KeypadModifier


def stand_in(event: QKeyEvent) -> str:
    """The key as it is stored, `Shift+1` or `G`; empty where what is written is what is meant.

    The digits' row stands for digits wherever it writes none without Shift; every other key only
    where its letter is of no Latin alphabet, since Latin layouts have that letter elsewhere.
    """
    known = _PLATFORMS.get(QGuiApplication.platformName())
    if known is None or event.nativeModifiers() & known[1]:
        return ""
    place, key = _PLACES.get(event.nativeScanCode() - known[0]), event.key()
    if place is None or (_is_digit(key) if place.isdigit() else not _is_foreign(key)):
        return ""
    return _stored(event, ord(place))


def pressed(event: QKeyEvent) -> tuple[str, ...]:
    """The keys that an event can be, as they are stored: as it is written, and by its place."""
    return tuple(filter(None, (_stored(event, event.key()), stand_in(event))))


def _stored(event: QKeyEvent, key: int) -> str:
    """A key with what is held beside it in an event."""
    sequence = QKeySequence(key | (event.modifiers() & _HELD).value)
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def _is_digit(key: int) -> bool:
    return 0x30 <= key < 0x3A


def _is_foreign(key: int) -> bool:
    """Whether a key writes a letter of no Latin alphabet: from Greek on, but Vietnamese."""
    return 0x370 <= key < 0x0100_0000 and not 0x1E00 <= key < 0x1F00
