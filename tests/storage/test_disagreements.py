"""The list of disagreements: sorted, filtered, searched and paged in SQL."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.disagreement import Kind, Query, Sorting
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import Retraction
from labeler.core.record import Record
from labeler.core.review import Adjudication, SentBack
from labeler.storage.disagreements import _KINDS, Disagreements, Interrupted
from labeler.storage.project import Project
from tests.storage.samples import NOON, comparison, judgment, prediction


def say(project: Project, name: str, *said: tuple[str, Answer, float]) -> None:
    """Add a pair with judgments, each predicted with a margin of its own (first − second)."""
    project.add([Record(comparison(name, prompt=f"Question {name}?"))], at=NOON)
    for annotator, answer, margin in said:
        made = judgment(name, answer, annotator)
        project.append(made)
        project.record(prediction(made.id, first=margin - 1 / 3))


FIRST, SECOND, TIE = Answer.prefer(0), Answer.prefer(1), Answer(Verdict.TIE)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Five judged pairs and one that was only skipped."""
    file = tmp_path / "disagreements.labeler"
    with Project.create(file) as project:
        say(project, "right", ("ada", FIRST, 2.0))
        say(project, "wrong", ("ada", SECOND, 2.0), ("tim", FIRST, 2.0))
        say(project, "worst", ("ada", FIRST, -3.0))
        say(project, "tied", ("ada", TIE, 9.0), ("tim", FIRST, 1.0), ("eve", FIRST, 1.0))
        say(project, "100%_odd", ("tim", SECOND, 0.5))
        say(project, "skipped", ("ada", Answer(Verdict.SKIP), 1.0))
    return file


@pytest.fixture
def disagreements(path: Path) -> Iterator[Disagreements]:
    with Disagreements(path) as held:
        yield held


def listed(disagreements: Disagreements, **query: object) -> list[str]:
    asked = Query(**query)
    found = [each.comparison for each in disagreements.page(asked, 0, 100)]
    assert disagreements.count(asked) == len(found)
    return found


def test_the_largest_penalty_comes_first(disagreements: Disagreements) -> None:
    assert listed(disagreements) == ["worst", "wrong", "100%_odd"]
    every = ["worst", "wrong", "100%_odd", "tied", "right"]
    assert listed(disagreements, kind=Kind.ALL) == every
    assert listed(disagreements, backwards=True) == ["100%_odd", "wrong", "worst"]


def test_where_people_differ_the_evenest_split_comes_first(disagreements: Disagreements) -> None:
    assert listed(disagreements, kind=Kind.PEOPLE, order=Sorting.SPLIT) == ["wrong", "tied"]


def test_a_line_tells_what_people_said_and_where_the_model_was_furthest(
    disagreements: Disagreements,
) -> None:
    (worst, wrong, _) = disagreements.page(Query(), 0, 9)
    assert worst.margin == pytest.approx(-3)
    assert (wrong.judgments, wrong.first, wrong.second, wrong.neither) == (2, 1, 1, 0)
    assert wrong.margin == pytest.approx(-2)
    assert wrong.split == 0.5
    assert wrong.prompt == "Question wrong?"


def test_pages_follow_each_other_without_gap_or_repetition(disagreements: Disagreements) -> None:
    for order in Sorting:
        query = Query(kind=Kind.ALL, order=order)
        whole = disagreements.page(query, 0, 9)
        assert [disagreements.page(query, place, 1)[0] for place in range(5)] == whole
        assert disagreements.page(query, 5, 9) == []


def test_words_are_found_in_any_text_whatever_the_case_and_stand_for_themselves(
    disagreements: Disagreements,
) -> None:
    assert listed(disagreements, kind=Kind.ALL, text="QUESTION worst?") == ["worst"]
    assert listed(disagreements, kind=Kind.ALL, text="100%_") == ["100%_odd"]
    assert listed(disagreements, kind=Kind.ALL, text="w_rst") == []
    assert len(listed(disagreements, kind=Kind.ALL, text="answer 1")) == 5, "in responses, too"


def test_only_what_one_annotator_judged(disagreements: Disagreements) -> None:
    assert listed(disagreements, kind=Kind.ALL, annotator="eve") == ["tied"]
    assert disagreements.annotators() == ["ada", "eve", "tim"]


def test_what_is_settled_or_sent_back_is_listed_as_such(
    disagreements: Disagreements, path: Path
) -> None:
    with Project.open(path) as project:
        final = Adjudication(new_judgment_id(), "wrong", "grace", FIRST, NOON, "A slip of the key")
        project.reviews.adjudicate(final)
        project.reviews.send_back(SentBack(new_judgment_id(), "worst", "grace", NOON))
        (odd,) = project.reviews.judgments("100%_odd")
        project.retract(Retraction(odd.id, "tim", NOON))
    assert listed(disagreements) == ["worst", "wrong"]
    assert listed(disagreements, settled=False) == ["worst"]
    assert listed(disagreements, kind=Kind.SETTLED) == ["wrong"]
    assert listed(disagreements, kind=Kind.WANTED) == ["worst"]
    assert listed(disagreements, kind=Kind.ALL, text="slip") == ["wrong"], "in the note"


def test_a_long_query_ends_when_it_is_told_to(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    endless = (
        "(WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n)"
    )
    monkeypatch.setitem(_KINDS, Kind.ALL, endless)
    with Disagreements(path) as disagreements:
        stop = threading.Timer(0.2, disagreements.interrupt)
        stop.start()
        with pytest.raises(Interrupted):
            disagreements.count(Query(kind=Kind.ALL))
        stop.join()
