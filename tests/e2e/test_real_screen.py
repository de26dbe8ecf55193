"""An hour's kinds of work on a real X server, by key presses alone."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from labeler.core.answer import Verdict
from labeler.core.comparison import Comparison
from labeler.core.judgment import Judgment
from labeler.core.resources import resource
from labeler.formats import native
from labeler.storage.project import Project
from tests.e2e.conftest import make_project
from tests.e2e.screen import Person, require, x_server


def comparisons(many: int) -> list[Comparison]:
    return [each.comparison for each in islice(native.read(resource("sample.jsonl")), many)]


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    require()
    with x_server() as name:
        yield name


def test_a_morning_at_the_desk(display: str, tmp_path: Path) -> None:
    project = make_project(tmp_path / "morning.labeler", comparisons(12))
    person = Person(display, project, tmp_path, "--annotator", "ada")
    try:
        for done, key in enumerate(("1", "4", "7", "g", "b", "2"), start=1):
            person.press(key)
            person.sees(f"judgment {done}", lambda p, n=done: len(p.standing()) == n)
        person.press("ctrl+z")
        person.sees("the last one taken back", lambda p: len(p.standing()) == 5)
        person.quit()
    finally:
        person.end()
    verdicts = [judgment.answer.verdict for judgment in judgments(project)]
    assert verdicts == [
        Verdict.PREFER,
        Verdict.TIE,
        Verdict.PREFER,
        Verdict.BOTH_GOOD,
        Verdict.BOTH_BAD,
    ]


def judgments(path: Path) -> list[Judgment]:
    with Project.open(path, writable=False) as project:
        return project.standing()
