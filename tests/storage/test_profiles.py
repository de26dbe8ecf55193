"""Who judged at a window, and how a day went."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import ComparisonId
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import Judgment, Origin, Retraction
from labeler.core.moment import now
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.storage.profiles import Day
from labeler.storage.project import Project
from tests.workflow.conftest import pair

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


def judgment(annotator: str, hours: int = 0, **values: object) -> Judgment:
    given = {"answer": Answer.prefer(0, 1), "seconds": 60.0, **values}
    at = NOON + timedelta(hours=hours)
    return Judgment(new_judgment_id(), ComparisonId("c0"), annotator, at=at, **given)  # type: ignore[arg-type]


def make(tmp_path: Path, *judgments: Judgment) -> Project:
    project = Project.create(tmp_path / "p.labeler", Settings())
    project.add([Record(pair("c0"))], at=now())
    for each in judgments:
        project.append(each)
    return project


def test_profiles_are_those_who_judged_at_a_window_the_last_one_first(tmp_path: Path) -> None:
    skip = judgment("ada", 3, answer=Answer(Verdict.SKIP))
    imported = judgment("crowd", 9, origin=Origin.IMPORT)
    with make(tmp_path, judgment("bob", 2), judgment("ada", 1), skip, imported) as project:
        assert [(p.name, p.judged, p.last) for p in project.profiles()] == [
            ("ada", 1, NOON + timedelta(hours=3)),
            ("bob", 1, NOON + timedelta(hours=2)),
        ]


def test_a_day_counts_what_stands_and_the_time_at_work(tmp_path: Path) -> None:
    gone = judgment("ada", 4)
    said = (
        judgment("ada", -30),
        judgment("ada", 1, seconds=600.0, active=45.0),
        judgment("ada", 2),
        judgment("ada", 3, answer=Answer(Verdict.SKIP)),
        judgment("bob", 1),
        gone,
    )
    with make(tmp_path, *said) as project:
        project.retract(Retraction(gone.id, "ada", now()))
        assert project.day("ada", NOON) == Day(judged=2, skipped=1, seconds=165.0)
        assert project.day("eve", NOON) == Day()
