"""What one annotator judged is listed as the project itself says, whatever was done to it."""

import random
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import ComparisonId
from labeler.core.disagreement import Kind, Query, Sorting
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import Judgment, Purpose, Retraction
from labeler.core.review import Adjudication, SentBack
from labeler.storage import derived, disagreements, tallying
from labeler.storage.derived_schema import VERSION
from labeler.storage.disagreements import Disagreements
from labeler.storage.project import Project
from tests.storage.samples import NOON, judgment, prediction, record

PAIRS, TRIPLES = [f"n{number:02d}" for number in range(30)], ["t1", "t2"]
PEOPLE = ["ada", "bo", "cy"]


@pytest.fixture
def filled(project: Project) -> Project:
    project.add([record(name) for name in PAIRS], at=NOON)
    project.add([record(name, responses=3) for name in TRIPLES], at=NOON)
    return project


def one_of(draw: random.Random, name: str) -> Answer:
    if name in TRIPLES:
        return Answer(Verdict.RANK, ranking=(0, 1, 2))
    kinds = [Verdict.TIE, Verdict.BOTH_BAD, Verdict.SKIP, Verdict.PREFER, Verdict.PREFER]
    verdict = draw.choice(kinds)
    return Answer.prefer(draw.choice([0, 1])) if verdict is Verdict.PREFER else Answer(verdict)


def say(project: Project, draw: random.Random) -> None:
    """Judge by lot: anew, instead of an earlier answer, as a check, or beside a blind one."""
    name, who = draw.choice(PAIRS + TRIPLES), draw.choice(PEOPLE)
    earlier = [each for each in project.standing(who) if each.comparison == ComparisonId(name)]
    said = judgment(name, one_of(draw, name), who)
    if draw.random() < 0.3:
        checks = [Purpose.GOLD, Purpose.REPEAT] + [Purpose.REVISION] * bool(earlier)
        said = replace(said, purpose=draw.choice(checks))
        if said.purpose is Purpose.REVISION:
            said = replace(said, revises=earlier[0].id)
    elif earlier:
        said = replace(said, supersedes=earlier[0].id)
    project.append(said)
    if name in PAIRS and draw.random() < 0.7:
        made = prediction(said.id, first=draw.gauss(0, 2))
        outlook = replace(made.outlook, comparison=said.comparison)
        project.record(replace(made, outlook=outlook))


def do(project: Project, draw: random.Random) -> None:
    """One thing that may happen to a project."""
    chance, name = draw.random(), ComparisonId(draw.choice(PAIRS))
    gone = {each.judgment for each in project.retractions()}
    left = [each for each in project.judgments() if each.id not in gone]
    if chance < 0.2 and left:
        taken = draw.choice(left)
        project.retract(Retraction(taken.id, taken.annotator, NOON))
    elif chance < 0.25:
        final = Adjudication(new_judgment_id(), name, "eve", Answer.prefer(0), NOON, "so")
        project.reviews.adjudicate(final)
    elif chance < 0.3:
        project.reviews.send_back(SentBack(new_judgment_id(), name, "eve", NOON))
    else:
        say(project, draw)


def those_of(project: Project, who: str) -> set[str]:
    """On what somebody has an answer that counts, read off the judgments one after the other."""
    gone = {each.judgment for each in project.retractions()}
    standing: list[Judgment] = [each for each in project.judgments() if each.id not in gone]
    replaced = {each.supersedes for each in standing}
    return {
        str(each.comparison)
        for each in standing
        if each.id not in replaced
        and each.annotator == who
        and each.purpose is Purpose.LABEL
        and each.answer.verdict is not Verdict.SKIP
    }


@pytest.mark.parametrize("at_once", [1, 3, 300])
def test_whoever_is_asked_for_only_what_they_judged_is_listed_in_the_order_of_all(
    filled: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(derived, "_AT_ONCE", at_once)
    draw = random.Random(at_once)
    with Disagreements(filled.path, tmp_path / "derived") as held:
        for _ in range(5):
            for _ in range(25):
                do(filled, draw)
            theirs = {who: those_of(filled, who) for who in [*PEOPLE, "nobody"]}
            for kind, order in product(Kind, Sorting):
                backwards, settled = draw.random() < 0.5, draw.random() < 0.5
                query = Query(kind, order, backwards, settled=settled)
                everyone, who = held.page(query, 0, 99), draw.choice(list(theirs))
                own = replace(query, annotator=who)
                right = [each for each in everyone if each.comparison in theirs[who]]
                assert held.page(own, 0, 99) == right
                assert held.page(own, 2, 3) == right[2:5]
                assert held.count(own) == len(right)


@pytest.mark.parametrize("few", [0, 10_000])
def test_words_in_many_pairs_are_listed_as_words_in_few_are(
    filled: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(disagreements, "_FEW", few)
    draw = random.Random(7)
    for _ in range(80):
        do(filled, draw)
    with Disagreements(filled.path, tmp_path / "derived") as held:
        for kind, order, who in product(Kind, Sorting, ("", "ada")):
            query = Query(kind, order, annotator=who)
            worded = replace(query, text="sky answer")
            assert held.page(worded, 0, 99) == held.page(query, 0, 99)
            assert held.page(worded, 3, 4) == held.page(query, 3, 4)
            assert held.count(worded) == held.count(query)


def rows(held: Disagreements) -> list[tuple[str, str]]:
    held.count(Query())
    return sorted(held._database.execute("SELECT annotator, comparison FROM judged").fetchall())


def test_two_who_follow_at_once_leave_nothing_old_behind(
    filled: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = judgment("n01", annotator="ada")
    filled.append(first)
    filled.append(judgment("n01", annotator="bo"))
    with Disagreements(filled.path, tmp_path) as one, Disagreements(filled.path, tmp_path) as two:
        assert rows(one) == rows(two) == [("ada", "n01"), ("bo", "n01")]
        filled.retract(Retraction(first.id, "ada", NOON))
        meanwhile = [judgment("n01", annotator="cy")]

        def counted_late(*asked: object) -> tallying.Counted:
            counted = tallying.count(*asked)
            if meanwhile:
                filled.append(meanwhile.pop())
                assert derived._count_more(two._database, "judgment")
            return counted

        monkeypatch.setattr(derived, "count", counted_late)
        assert rows(one) == [("bo", "n01"), ("cy", "n01")]
        assert one.page(Query(kind=Kind.ALL), 0, 9)[0].judgments == 2


def test_a_file_of_an_earlier_version_is_filled_anew(filled: Project, tmp_path: Path) -> None:
    filled.append(judgment("n01", annotator="ada"))
    with Disagreements(filled.path, tmp_path) as held:
        assert rows(held) == [("ada", "n01")]
        held._database.execute("DELETE FROM derived.judged")
        held._database.execute(f"PRAGMA derived.user_version = {VERSION - 1}")
    with Disagreements(filled.path, tmp_path) as again:
        assert rows(again) == [("ada", "n01")]


def test_what_is_followed_and_says_the_same_is_not_written_again(
    filled: Project, tmp_path: Path
) -> None:
    for who in PEOPLE:
        filled.append(judgment("n01", annotator=who))
    with Disagreements(filled.path, tmp_path) as held:
        held.count(Query())
        before = held._database.total_changes
        tallying.put(held._database, tallying.count(held._database, ["n01", "n02"]))
        assert held._database.total_changes == before


def test_a_remembered_order_is_forgotten_when_anybody_writes_to_the_project(
    filled: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disagreements, "_FEW", 0)
    draw = random.Random(8)
    with Disagreements(filled.path, tmp_path / "derived") as held:
        for _ in range(12):
            for _ in range(4):
                do(filled, draw)
            for kind, who in product((Kind.ALL, Kind.WANTED, Kind.SETTLED), ("", "bo")):
                query = Query(kind, annotator=who)
                for start in (1, 3, 1):
                    worded = replace(query, text="sky")
                    assert held.page(worded, start, 4) == held.page(query, start, 4)
