"""On a real X server a key that is held comes as one that is pressed again and again."""

from pathlib import Path

from labeler.storage.project import Project
from tests.e2e.conftest import make_project
from tests.e2e.hand import comparisons
from tests.e2e.screen import Person, Screen


def test_a_key_that_is_held_down_judges_one_pair(screen: Screen, tmp_path: Path) -> None:
    path = make_project(tmp_path / "held.labeler", comparisons(14))
    with Person(screen, tmp_path, path, str(path), "--annotator", "ada") as ada:
        ada.press("4")
        ada.judged(1)
        ada.hold("3", 1.5)
        ada.press("5")
        ada.sees("what was pressed last", lambda p: p.judgments()[1:])
        ada.quit()
    with Project.open(path, writable=False) as project:
        assert [each.answer.strength for each in project.judgments()] == [None, 1, 1]
