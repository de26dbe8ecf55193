"""The views that any reader of SQLite finds in the project file."""

import sqlite3
from pathlib import Path

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import Flag
from labeler.core.review import Adjudication, SentBack
from labeler.storage.project import Project
from labeler.storage.view_schema import NOTES
from tests.storage.samples import NOON, judgment, prediction


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    database = sqlite3.connect(path)
    try:
        return database.execute(sql).fetchall()
    finally:
        database.close()


def test_every_view_is_noted_in_the_file_itself(project: Project, path: Path) -> None:
    views = {name for (name,) in rows(path, "SELECT name FROM sqlite_schema WHERE type = 'view'")}
    assert views == NOTES.keys()
    assert dict(rows(path, "SELECT * FROM view_note")) == NOTES
    told = [{"view": name, "note": NOTES[name]} for name in sorted(NOTES)]
    assert project.reviews.view("view_note") == (["view", "note"], told)


@pytest.mark.parametrize("view", ["disagreement", "final_verdict", "waiting", "agreement"])
def test_what_a_note_says_of_a_column_is_of_a_column(view: str, path: Path) -> None:
    Project.create(path.with_name("fresh.labeler")).close()
    named = rows(path.with_name("fresh.labeler"), f"SELECT name FROM pragma_table_info('{view}')")
    told = {"disagreement": {"chosen_margin", "split"}, "agreement": {"chosen_margin"}}
    assert told.get(view, set()) <= {name for (name,) in named}


def test_the_first_disagreements_are_read_without_reading_all(path: Path, project: Project) -> None:
    plan = rows(path, "EXPLAIN QUERY PLAN SELECT * FROM disagreement LIMIT 9")
    steps = [step for *_, step in plan]
    assert not any("MATERIALIZE" in step or "TEMP B-TREE" in step for step in steps)


def test_the_last_final_verdict_stands_with_how_many_say_the_same(
    project: Project, path: Path
) -> None:
    for name, answer in (("ada", Answer.prefer(0)), ("tim", Answer(Verdict.BOTH_BAD))):
        project.append(judgment("c1", answer, name))
    for answer in (Answer.prefer(1, 3), Answer(Verdict.TIE)):
        made = Adjudication(new_judgment_id(), "c1", "grace", answer, NOON, "both are wrong")
        project.reviews.adjudicate(made)
    sql = "SELECT comparison, verdict, preferred, note, earlier, judgments, same FROM final_verdict"
    assert rows(path, sql) == [("c1", "tie", None, "both are wrong", 1, 2, 1)]


def test_what_waits_and_what_is_flagged_is_listed_until_it_is_not(
    project: Project, path: Path
) -> None:
    for by in ("grace", "eve"):
        project.reviews.send_back(SentBack(new_judgment_id(), "c1", by, NOON))
    for annotator, raised in (("ada", True), ("tim", True), ("tim", False)):
        flag = Flag(new_judgment_id(), "c2", annotator, raised, "odd", NOON)
        project.reviews.flag(flag)
    (waiting,) = rows(path, "SELECT comparison, times, by FROM waiting")
    assert waiting[:2] == ("c1", 2)
    assert set(waiting[2].split(",")) == {"grace", "eve"}
    assert rows(path, "SELECT comparison, annotator, note FROM flagged") == [("c2", "ada", "odd")]
    project.append(judgment("c1"))
    assert rows(path, "SELECT * FROM waiting") == []


def test_a_summary_counts_as_the_view_of_agreement_does(project: Project, path: Path) -> None:
    for comparison, answer in (("c1", Answer.prefer(0)), ("c2", Answer.prefer(1))):
        made = judgment(comparison, answer)
        project.append(made)
        project.record(prediction(made.id))
    project.append(judgment("c1", Answer(Verdict.SKIP), "tim"))
    sql = "SELECT annotator, count(*), sum(model_right) FROM agreement GROUP BY 1"
    counted = "SELECT annotator, predicted, model_right FROM annotator_summary"
    assert rows(path, sql) == rows(path, f"{counted} WHERE predicted > 0")
    assert rows(path, f"{counted} WHERE annotator = 'tim'") == [("tim", 0, None)]
