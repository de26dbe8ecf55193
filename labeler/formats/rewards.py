"""Rewards that another model gave: JSON lines of `{"comparison": id, "rewards": [number, …]}`."""

import hashlib
import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from labeler.core.comparison import ComparisonId
from labeler.core.errors import ImportRefused
from labeler.core.rival import FromFile
from labeler.core.sentence import why
from labeler.formats.lines import check_file

TAKEN = ("model", "length", "surface")
"""What another model, which is called by its file, can't be called."""

HEAD = "head: "
"""How the names of heads begin, which are fitted here."""


def read_rewards(file: Path) -> dict[ComparisonId, tuple[float, ...]]:
    """The rewards of each comparison, one a response in its order. Raises as `brought` does."""
    return brought(file)[1]


def brought(file: Path) -> tuple[FromFile, dict[ComparisonId, tuple[float, ...]]]:
    """What file it is, and the rewards of each comparison, one a response in its order.

    Raises:
        ImportRefused: The file can't be read, or a line is not of that form.
    """
    if file.stem in TAKEN or file.stem.startswith(HEAD):
        raise ImportRefused(
            file, None, '"{name}" is a model of the project; rename the file', name=file.stem
        )
    held: dict[ComparisonId, tuple[float, ...]] = {}
    data = _bytes(file)
    for number, line in _lines(file, data):
        comparison, rewards = _row(file, number, line)
        if comparison in held:
            raise ImportRefused(
                file, number, 'comparison "{comparison}" comes a second time', comparison=comparison
            )
        held[comparison] = rewards
    if not held:
        raise ImportRefused(file, None, "it holds no rewards")
    return FromFile(file.name, hashlib.sha256(data).hexdigest(), len(held)), held


def _bytes(file: Path) -> bytes:
    try:
        check_file(file)
        return file.read_bytes()
    except OSError as error:
        raise ImportRefused(file, None, "can't be read: {why}", why=why(error)) from error


def _lines(file: Path, data: bytes) -> Iterator[tuple[int, str]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ImportRefused(file, None, "it is not UTF-8 text") from error
    return ((n, line) for n, line in enumerate(text.split("\n"), start=1) if line.strip())


def _row(file: Path, number: int, line: str) -> tuple[ComparisonId, tuple[float, ...]]:
    try:
        value: Any = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ImportRefused(file, number, "it is not JSON") from error
    if not isinstance(value, dict) or not isinstance(value.get("comparison"), str):
        raise ImportRefused(file, number, 'it needs "comparison", the id of one, as text')
    rewards = value.get("rewards")
    if not isinstance(rewards, list) or len(rewards) < 2 or not all(map(_finite, rewards)):
        raise ImportRefused(file, number, '"rewards" needs a finite number for each response')
    return ComparisonId(value["comparison"]), tuple(map(float, rewards))


def _finite(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
