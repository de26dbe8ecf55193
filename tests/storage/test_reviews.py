"""Comparisons are sent back and adjudicated beside their judgments, which stay."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.errors import InvalidAnswer, NotSaved
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import Origin, Retraction
from labeler.core.review import Adjudication, SentBack
from labeler.storage.project import Project
from tests.storage.samples import NOON, judgment, prediction


def back(comparison: str = "c1") -> SentBack:
    return SentBack(new_judgment_id(), comparison, "grace", NOON)


def final(answer: Answer, comparison: str = "c1", note: str = "") -> Adjudication:
    return Adjudication(new_judgment_id(), comparison, "grace", answer, NOON, note)


def test_what_was_sent_back_is_wanted_until_somebody_judges_it(project: Project) -> None:
    project.append(judgment("c1"))
    assert project.reviews.wanted() == []
    for comparison in ("c2", "c1", "c1"):
        project.reviews.send_back(back(comparison))
    assert project.reviews.wanted() == ["c2", "c1"]
    again = judgment("c1", annotator="tim")
    project.append(again)
    assert project.reviews.wanted() == ["c2"]
    project.retract(Retraction(again.id, "tim", NOON))
    assert project.reviews.wanted() == ["c2", "c1"], "taken back, so it is wanted again"
    project.append(judgment("c2", Answer(Verdict.SKIP)))
    assert project.reviews.wanted() == ["c2", "c1"], "a skip is no judgment"


def test_what_came_with_names_of_its_own_does_not_fulfil_a_later_wish(project: Project) -> None:
    named = "f0f0f0f0-0000-5000-8000-000000000000"
    project.append(
        replace(judgment("c1"), id=named, origin=Origin.IMPORT, at=NOON - timedelta(hours=1))
    )
    project.reviews.send_back(back())
    assert project.reviews.wanted() == ["c1"], "judged before, though its name sorts after"
    later = named.replace("0000", "1111", 1)
    project.append(
        replace(
            judgment("c1", annotator="tim"),
            id=later,
            origin=Origin.IMPORT,
            at=NOON + timedelta(hours=1),
        )
    )
    assert project.reviews.wanted() == []


def test_a_final_verdict_stands_beside_the_judgments(project: Project, path: Path) -> None:
    said = judgment("c1", Answer.prefer(0))
    project.append(said)
    first, second = final(Answer.prefer(1, 3)), final(Answer(Verdict.TIE), note="Both are wrong.")
    project.reviews.adjudicate(first)
    project.reviews.adjudicate(second)
    with Project.open(path, writable=False) as again:
        assert again.reviews.adjudications("c1") == [first, second]
        assert again.reviews.adjudications() == [first, second]
        assert again.reviews.adjudications("c2") == []
        assert again.standing() == [said]


def test_a_final_verdict_answers_a_comparison_of_the_project(project: Project) -> None:
    with pytest.raises(InvalidAnswer):
        project.reviews.adjudicate(final(Answer.prefer(2)))
    with pytest.raises(NotSaved, match='there is no comparison "c9"'):
        project.reviews.adjudicate(final(Answer.prefer(0), "c9"))
    with pytest.raises(NotSaved):
        project.reviews.send_back(back("c9"))
    assert project.reviews.adjudications() == []


def test_all_that_was_said_of_one_comparison_is_told_with_what_stands(project: Project) -> None:
    old = judgment("c1")
    new = judgment("c1", Answer.prefer(1), supersedes=old.id)
    gone, other = judgment("c1", annotator="tim"), judgment("c2")
    for each in (old, new, gone, other):
        project.append(each)
    project.retract(Retraction(gone.id, "tim", NOON))
    project.record(prediction(old.id), prediction(new.id))
    assert project.reviews.judgments("c1") == [old, new, gone]
    assert project.reviews.standing("c1") == {new.id}
    assert project.reviews.predictions("c1") == [prediction(old.id), prediction(new.id)]
