"""What a user prefers and how the window was left: one small JSON file in the settings folder."""

import contextlib
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from labeler.gui import kept
from labeler.gui.telling import told
from labeler.gui.words import tr

NAME = "preferences.json"

_ZOOMS = (0.5, 3.0)


@dataclass(slots=True)
class Values:
    """Everything that is remembered.

    Attributes:
        theme: `system`, or the name of a theme.
        language: `system`, or the code of a language.
        zoom: How much larger than usual texts are read, 0.5 to 3.
        panel: Whether the learning panel is shown.
        panel_width: How wide it is, in pixels; 0 for as wide as it asks for.
        place: Left, top, width and height of the window when it is not maximised; empty at first.
        maximised: Whether it fills the screen.
        keys: The user's own keys, by the id of the action.
    """

    theme: str = "system"
    language: str = "system"
    zoom: float = 1.0
    panel: bool = True
    panel_width: int = 0
    place: list[int] = field(default_factory=list)
    maximised: bool = False
    keys: dict[str, list[str]] = field(default_factory=dict)


class Preferences:
    """Reads the file once, and writes it whole or not at all. Never stands in the way of work.

    Attributes:
        values: What is preferred; change it, then `save`.
        problem: What is wrong with the file, in words; empty if nothing is. The defaults stand
            in then, and the file is kept under another name when a new one is written.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or kept.place(NAME)
        self._others: dict[str, Any] = {}
        self.values = Values()
        self.problem = ""
        self._read()

    def save(self) -> None:
        """Write the file; where that can't be, everything stays as it was before."""
        with contextlib.suppress(OSError):
            if self.problem and self._file.is_file():
                self._file.replace(self._file.with_suffix(".broken.json"))
            kept.write(self._file, {**self._others, **asdict(self.values)})
            self.problem = ""

    def _read(self) -> None:
        try:
            stored = kept.read(self._file)
        except FileNotFoundError:
            return
        except OSError as error:
            self._complain(told(error))
            return
        except (ValueError, RecursionError) as error:
            self._complain(tr("it is not JSON ({parser})").format(parser=error))
            return
        if isinstance(stored, dict):
            self._take(stored)
        else:
            self._complain(tr("it is no JSON object"))

    def _take(self, stored: dict[str, Any]) -> None:
        """What can be understood; what is not known is kept for who knows it."""
        for each in fields(Values):
            if each.name not in stored:
                continue
            value = stored.pop(each.name)
            if _CHECKS[each.name](value):
                setattr(self.values, each.name, value)
            else:
                self._complain(tr("“{name}” can't be {value}").format(name=each.name, value=value))
        self._others = stored

    def _complain(self, why: str) -> None:
        self.problem = tr("{file} is left aside: {why}").format(file=self._file, why=why)


def _is_place(value: object) -> bool:
    whole = isinstance(value, list) and all(_is_whole(number) for number in value)
    return whole and isinstance(value, list) and len(value) in (0, 4)


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**20


def _is_zoom(value: object) -> bool:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and _ZOOMS[0] <= value <= _ZOOMS[1]  # type: ignore[operator]


def _are_keys(value: object) -> bool:
    return isinstance(value, dict) and all(
        isinstance(keys, list) and all(isinstance(key, str) for key in keys)
        for keys in value.values()
    )


_CHECKS = {
    "theme": lambda value: value in ("system", "light", "dark", "high contrast"),
    "language": lambda value: isinstance(value, str) and len(value) <= 12,
    "zoom": _is_zoom,
    "panel": lambda value: isinstance(value, bool),
    "panel_width": _is_whole,
    "place": _is_place,
    "maximised": lambda value: isinstance(value, bool),
    "keys": _are_keys,
}
