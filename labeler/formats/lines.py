"""JSON lines, read one at a time and refused in one sentence."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, NoReturn, TypeVar

from labeler.core.errors import ImportRefused, InvalidAnswer, LabelerError
from labeler.core.held_files import is_held
from labeler.core.sentence import Sentence, why

LIMIT = 16 * 2**20
"""The longest line, in bytes; no more than this is ever held of a file."""

DEEPEST = 100
"""How deep values may be nested, far below what this program and SQLite can read again."""

Row = dict[str, Any]
T = TypeVar("T")

_DATABASE = b"SQLite format 3\x00"

_KINDS = {
    b"\x1f\x8b": Sentence("is compressed; unpack it first"),
    b"PK\x03\x04": Sentence("is a ZIP archive; unpack it first"),
    _DATABASE: Sentence("is a SQLite file; if it is a project, open it instead"),
    b"\xff\xfe": Sentence("is UTF-16; save it as UTF-8"),
    b"\xfe\xff": Sentence("is UTF-16; save it as UTF-8"),
    b"[": Sentence("is one JSON list; write one object a line instead"),
}


class Problem(LabelerError):
    """What is wrong with one row, and what would be right; the reader adds file and line."""


def quoted(value: object) -> str:
    """A value from a file for a message: on one line, and not too long."""
    text = json.dumps(value)
    return text if len(text) <= 60 else f"{text[:57]}…"


def rows(path: Path) -> Iterator[tuple[int, Row]]:
    """Every JSON object of a file with its line, counted from 1; blank lines are skipped.

    Raises:
        ImportRefused: The file can't be read, or a line is no JSON object.
    """
    found = False
    try:
        check_file(path)
        with path.open("rb") as file:
            _check_kind(path, file)
            for number, line in _lines(path, file):
                if line.strip():
                    found = True
                    yield number, located(path, number, _parse, line)
    except OSError as error:
        raise ImportRefused(path, None, "can't be read: {why}", why=why(error)) from error
    if not found:
        raise ImportRefused(path, None, "is empty")


def located(path: Path, number: int, parse: Callable[..., T], *values: object) -> T:
    """`parse(*values)`, with what is wrong placed at a line (ImportRefused)."""
    try:
        return parse(*values)
    except (Problem, InvalidAnswer) as error:
        raise ImportRefused(path, number, error.sentence) from error


def check_file(path: Path) -> None:
    """Refuse what is no file, or a project that is open here, without opening it.

    Raises:
        ImportRefused: It says which.
    """
    if not path.exists():
        raise ImportRefused(path, None, "does not exist")
    if not path.is_file():
        raise ImportRefused(path, None, "is not a file", str(path))
    if is_held(path):
        raise ImportRefused(path, None, _KINDS[_DATABASE])


def _check_kind(path: Path, file: BinaryIO) -> None:
    """Name the commonest mistakes; leaves the file after its byte order mark, if any."""
    start = file.read(64)
    for magic, problem in _KINDS.items():
        if start.startswith(magic):
            raise ImportRefused(path, None, problem)
    if b"\x00" in start:
        raise ImportRefused(path, None, "is not text")
    file.seek(3 if start.startswith(b"\xef\xbb\xbf") else 0)


def _lines(path: Path, file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    number = 0
    while line := file.readline(LIMIT + 1):
        number += 1
        if len(line) > LIMIT:
            raise ImportRefused(path, number, "longer than {limit} MiB", limit=LIMIT >> 20)
        yield number, line


def _parse(line: bytes) -> Row:
    try:
        text = line.decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise Problem("not UTF-8 at byte {place}", place=error.start + 1) from None
    value = _value(text)
    if not isinstance(value, dict):
        raise Problem("not a JSON object")
    _check_depth(text, value)
    _check_unicode(text, value)
    return value


def _value(text: str) -> object:
    try:
        return json.loads(
            text, parse_constant=_refuse, parse_float=_finite, object_pairs_hook=_unique
        )
    except Problem:
        raise
    except json.JSONDecodeError as error:
        raise Problem(
            "not JSON from character {place} on ({parser})", place=error.pos + 1, parser=error.msg
        ) from None
    except RecursionError:
        raise Problem("nested too deeply") from None
    except ValueError:
        raise Problem("holds a number too long to read") from None


def _refuse(constant: str) -> NoReturn:
    raise Problem("holds {constant}, which is no JSON number", constant=constant)


def _finite(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise Problem("holds {number}, which is too large a number", number=text[:40])
    return value


def _unique(pairs: list[tuple[str, object]]) -> Row:
    """An object whose keys differ; json alone would drop all but the last."""
    value = dict(pairs)
    if len(value) < len(pairs):
        keys = [key for key, _ in pairs]
        raise Problem("holds {key} twice", key=quoted(max(keys, key=keys.count)))
    return value


def _check_depth(text: str, value: Row) -> None:
    """Refuse what could be read just here, and not where less room is left for it."""
    if text.count("[") + text.count("{") <= DEEPEST:
        return
    within: list[object] = [value]
    for _ in range(DEEPEST):
        within = [each for values in within for each in _members(values)]
    if within:
        raise Problem("nested too deeply")


def _members(value: object) -> Iterable[object]:
    """The lists and objects directly within a value."""
    inside = value.values() if isinstance(value, dict) else value
    return (each for each in inside if isinstance(each, dict | list))  # type: ignore[attr-defined]


_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


def _check_unicode(text: str, value: Row) -> None:
    r"""Refuse half a surrogate pair, which `\ud800` can smuggle past the UTF-8 decoder."""
    if _SURROGATE.search(text):
        try:
            json.dumps(value, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            raise Problem("holds half a character (a lone surrogate, \\ud800 to \\udfff)") from None
