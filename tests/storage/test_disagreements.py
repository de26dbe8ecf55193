"""Disagreements are sorted and paged by an index, and true to the judgments that stand."""

import random
from dataclasses import replace

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import ComparisonId
from labeler.core.judgment import Retraction
from labeler.core.prediction import Reward
from labeler.core.ranking_loss import INDIFFERENCE, loss
from labeler.storage import disagreements
from labeler.storage.disagreements import Sort, Wanted
from labeler.storage.project import Project
from tests.storage.samples import NOON, judgment, prediction, record

NAMES = [f"n{number:02d}" for number in range(40)]


def foretold(said, margin: float):
    made = prediction(said.id)
    rewards = (Reward(margin, 0.1, margin, 0.0), Reward(0.0, 0.1, 0.0, 0.0))
    outlook = replace(made.outlook, comparison=said.comparison, rewards=rewards)
    return replace(made, outlook=outlook)


@pytest.fixture
def filled(project: Project) -> Project:
    """Forty pairs, each judged by two people, who differ on every fourth."""
    project.add([record(name) for name in NAMES], at=NOON)
    draw = random.Random(1)
    for place, name in enumerate(NAMES):
        for annotator in ("ada", "bo"):
            answer = Answer.prefer(int(annotator == "bo" and place % 4 == 0))
            said = judgment(name, answer, annotator)
            project.append(said, [foretold(said, draw.gauss(0, 2))] if annotator == "ada" else [])
    return project


def all_pages(project: Project, wanted: Wanted, size: int = 7):
    rows, last = [], None
    while found := project.disagreements(wanted, last, size):
        rows += found
        last = found[-1]
    return rows


def test_pages_hold_every_disagreement_once_the_worst_first(filled: Project) -> None:
    rows = all_pages(filled, Wanted())
    margins = {
        each.outlook.comparison: each.outlook.margin
        for each in filled.predictions()
        if each.outlook.margin < 0
    }
    assert {row.comparison: row.chosen_margin for row in rows} == margins
    assert [row.penalty for row in rows] == sorted((row.penalty for row in rows), reverse=True)
    assert rows[0].penalty == pytest.approx(loss(min(margins.values())) - INDIFFERENCE)
    assert disagreements.count(filled._database, Wanted()) == len(rows)


def test_people_among_themselves(filled: Project) -> None:
    rows = all_pages(filled, Wanted(Sort.SPLIT), size=3)
    assert sorted(row.comparison for row in rows) == NAMES[::4]
    assert {(row.first, row.second, row.split) for row in rows} == {(1, 1, 0.5)}


def test_filters(filled: Project) -> None:
    name = NAMES[3]
    said = judgment(name, Answer.prefer(1), "cy")
    filled.append(said, [foretold(said, 9.0)])
    assert [row.comparison for row in all_pages(filled, Wanted(annotator="cy"))] == [name]
    assert all_pages(filled, Wanted(source="model-0")) == all_pages(filled, Wanted())
    assert all_pages(filled, Wanted(source="nobody")) == []
    assert all_pages(filled, Wanted(text="ANSWER 1")) == all_pages(filled, Wanted())
    assert all_pages(filled, Wanted(text="answer_1")) == []


def test_what_stands_no_longer_does_not_count(filled: Project) -> None:
    worst = all_pages(filled, Wanted())[0]
    said = next(j for j in filled.standing("ada") if j.comparison == worst.comparison)
    filled.retract(Retraction(said.id, "ada", NOON))
    assert worst.comparison not in [row.comparison for row in all_pages(filled, Wanted())]
    for name in NAMES[:1]:
        before = next(j for j in filled.standing("bo") if j.comparison == name)
        filled.append(judgment(name, Answer.prefer(0), "bo", supersedes=before.id))
        assert name not in [row.comparison for row in all_pages(filled, Wanted(Sort.SPLIT))]


def test_the_table_is_what_counting_anew_would_give(filled: Project) -> None:
    database, draw = filled._database, random.Random(2)
    for _ in range(60):
        name, who = draw.choice(NAMES), draw.choice(["ada", "bo", "cy"])
        verdict = draw.choice([Verdict.TIE, Verdict.BOTH_BAD, Verdict.SKIP, Verdict.PREFER])
        answer = Answer.prefer(1) if verdict is Verdict.PREFER else Answer(verdict)
        old = [j for j in filled.standing(who) if j.comparison == ComparisonId(name)]
        filled.append(judgment(name, answer, who, supersedes=old[0].id if old else None))
        if draw.random() < 0.3:
            filled.retract(Retraction(draw.choice(filled.standing()).id, "ada", NOON))
    kept = database.execute("SELECT * FROM tally ORDER BY comparison").fetchall()
    from labeler.storage.bench_schema import _FILL

    database.execute("DELETE FROM tally")
    database.executescript(_FILL.format(which="true"))
    assert database.execute("SELECT * FROM tally ORDER BY comparison").fetchall() == kept


@pytest.mark.parametrize("sort", Sort)
@pytest.mark.parametrize("filters", [{}, {"annotator": "ada"}, {"source": "a"}, {"text": "x"}])
def test_a_page_is_found_by_an_index_and_sorted_by_nothing_else(
    filled: Project, sort: Sort, filters: dict[str, str]
) -> None:
    after = disagreements.page(filled._database, Wanted(sort))[0]
    for last in (None, after):
        sql, values = disagreements.query(Wanted(sort, **filters), last, 10)
        rows = filled._database.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()
        plan = [row[3] for row in rows]
        assert any(f"USING INDEX tally_{sort}" in step for step in plan), plan
        assert not any("judgment_annotator" in step for step in plan), plan
        assert not any("TEMP B-TREE" in step for step in plan), plan
        assert not any(step.startswith("SCAN") and "tally" not in step for step in plan), plan


def test_the_views_tell_the_same_under_plain_names(filled: Project) -> None:
    read = filled._database.execute
    rows = all_pages(filled, Wanted())
    (wrong,) = read("SELECT count(*) FROM agreement WHERE NOT model_right").fetchone()
    assert wrong == len(rows)
    worst = read("SELECT comparison FROM disagreement ORDER BY chosen_margin LIMIT 1").fetchone()
    assert worst == (rows[0].comparison,)
    summary = "SELECT annotator, judgments, predicted, model_right FROM annotator_summary"
    assert read(summary).fetchall() == [("ada", 40, 40, 40 - wrong), ("bo", 40, 0, None)]
    (rewards,) = read("SELECT count(*) FROM response_reward").fetchone()
    assert rewards == 80


def test_a_project_without_judgments_has_none(project: Project) -> None:
    assert project.disagreements(Wanted()) == []
