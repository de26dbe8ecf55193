"""What the tests on a real screen begin with, and what they look up afterwards."""

from dataclasses import replace
from itertools import islice
from pathlib import Path

from labeler.core.comparison import Comparison
from labeler.core.judgment import Judgment
from labeler.core.resources import resource
from labeler.formats import native
from labeler.storage.project import Project


def comparisons(many: int) -> list[Comparison]:
    """The first of the sample project that are written from left to right in Latin letters."""
    every = (each.comparison for each in native.read(resource("sample.jsonl")))
    return list(islice((each for each in every if is_latin(each)), many))


def is_latin(comparison: Comparison) -> bool:
    texts = (each.content for each in (*comparison.prompt, *comparison.responses))
    return all(ord(letter) < 0x370 or 0x2000 < ord(letter) < 0x2200 for letter in "".join(texts))


def with_settings(path: Path, **settings: object) -> None:
    with Project.open(path) as project:
        project.change_settings(replace(project.settings, **settings))  # type: ignore[arg-type]


def judgments(path: Path) -> list[Judgment]:
    with Project.open(path, writable=False) as project:
        return project.judgments()


def preferred_side(judgment: Judgment) -> str:
    assert judgment.shown is not None
    if judgment.answer.preferred is None:
        return ""
    return "left" if judgment.shown[0] == judgment.answer.preferred else "right"
