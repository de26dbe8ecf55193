"""What is derived is true to the project, whatever happened to either, and never in its way."""

import random
import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import ComparisonId, Message, Response
from labeler.core.disagreement import Kind, Progress, Query, Sorting, Stage
from labeler.core.judgment import Retraction
from labeler.core.prediction import Reward
from labeler.core.record import Record
from labeler.storage import derived, disagreements
from labeler.storage.bench_schema import COUNTED
from labeler.storage.disagreements import Disagreements
from labeler.storage.project import Project
from tests.storage.samples import NOON, comparison, judgment, prediction, record

NAMES = [f"n{number:02d}" for number in range(40)]
ALL = Query(kind=Kind.ALL)


def foretold(said, margin: float):
    made = prediction(said.id)
    rewards = (Reward(margin, 0.1, margin, 0.0), Reward(0.0, 0.1, 0.0, 0.0))
    outlook = replace(made.outlook, comparison=said.comparison, rewards=rewards)
    return replace(made, outlook=outlook)


def judge(project: Project, seed: int, many: int = 60) -> None:
    """Judge, judge again, take back and foretell, by lot."""
    draw = random.Random(seed)
    for _ in range(many):
        name, who = draw.choice(NAMES), draw.choice(["ada", "bo", "cy"])
        verdict = draw.choice([Verdict.TIE, Verdict.BOTH_BAD, Verdict.SKIP, Verdict.PREFER])
        answer = (
            Answer.prefer(draw.choice([0, 1])) if verdict is Verdict.PREFER else Answer(verdict)
        )
        old = [j for j in project.standing(who) if j.comparison == ComparisonId(name)]
        said = judgment(name, answer, who, supersedes=old[0].id if old else None)
        project.append(said)
        if draw.random() < 0.7:
            project.record(foretold(said, draw.gauss(0, 2)))
        if draw.random() < 0.3:
            gone = draw.choice(project.standing())
            project.retract(Retraction(gone.id, gone.annotator, NOON))


@pytest.fixture
def filled(project: Project) -> Project:
    project.add([record(name) for name in NAMES], at=NOON)
    judge(project, 1)
    return project


def kept(held: Disagreements) -> list[tuple[object, ...]]:
    held.count(ALL)
    sql = "SELECT comparison, judgments, first, second, tie, both_bad, chosen_margin FROM tally"
    return sorted(held._database.execute(sql).fetchall())


def anew(project: Project) -> list[tuple[object, ...]]:
    """The same counted over all of the project at once."""
    names = "comparison, judgments, first, second, tie, both_bad, chosen_margin"
    counted = COUNTED.format(which="true")
    return sorted(project._database.execute(f"SELECT {names} FROM ({counted})").fetchall())


def test_following_step_by_step_is_counting_anew(filled: Project, tmp_path: Path) -> None:
    with Disagreements(filled.path, tmp_path / "derived") as held:
        for seed in range(2, 6):
            assert kept(held) == anew(filled)
            judge(filled, seed, many=15)
    with Disagreements(filled.path, tmp_path / "derived") as again:
        assert kept(again) == anew(filled), "from where the last one left it"


def test_steps_of_any_size_come_to_the_same(
    filled: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(derived, "_AT_ONCE", 1)
    monkeypatch.setattr(derived, "_TEXTS_AT_ONCE", 1)
    with Disagreements(filled.path, tmp_path) as held:
        assert kept(held) == anew(filled)
        assert held.count(replace(ALL, text="sky")) == held.count(ALL)


def test_what_is_interrupted_goes_on_where_it_was(
    filled: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(derived, "_AT_ONCE", 1)
    with Disagreements(filled.path, tmp_path) as held:
        at = [derived._count_more(held._database, "judgment") for _ in range(20)]
        assert at == [True] * 20
        held._database.execute("BEGIN IMMEDIATE")
        held._database.rollback()
    with Disagreements(filled.path, tmp_path) as again:
        assert derived._marks(again._database)["judgment"] == 20
        assert kept(again) == anew(filled)


def test_a_copy_put_back_in_the_place_of_the_project_is_counted_anew(
    filled: Project, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copy(filled.path, copy)
    judge(filled, 7)
    with Disagreements(filled.path, tmp_path) as held:
        assert kept(held) == anew(filled)
    shutil.copy(copy, filled.path)
    judge(filled, 8)
    with Disagreements(filled.path, tmp_path) as held:
        assert kept(held) == anew(filled)


@pytest.mark.parametrize(
    "rubbish", [b"no database at all" * 99, b"SQLite format 3\x00" + b"\xff" * 4000]
)
def test_a_damaged_file_costs_time_and_nothing_else(
    filled: Project, tmp_path: Path, rubbish: bytes
) -> None:
    with Disagreements(filled.path, tmp_path / "derived") as held:
        held.count(ALL)
    (file,) = (tmp_path / "derived").iterdir()
    file.write_bytes(rubbish)
    for _ in range(2):
        with Disagreements(filled.path, tmp_path / "derived") as held:
            assert kept(held) == anew(filled)


def test_without_a_folder_to_write_to_it_lives_in_memory(filled: Project, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with Disagreements(filled.path, tmp_path / "file") as held:
        assert kept(held) == anew(filled)


def test_nothing_of_it_is_in_the_project_and_no_commit_waits_for_it(
    filled: Project, tmp_path: Path
) -> None:
    before = filled.path.read_bytes()
    with Disagreements(filled.path, tmp_path) as held:
        held.page(replace(ALL, text="sky"), 0, 9)
        assert filled.path.read_bytes() == before
        filled.append(judgment(NAMES[0]))
    sql = "SELECT name FROM sqlite_schema WHERE type = 'trigger' OR name = 'tally'"
    assert filled._database.execute(sql).fetchall() == []


def test_a_judgment_is_committed_while_a_step_is_written(filled: Project, tmp_path: Path) -> None:
    with Disagreements(filled.path, tmp_path) as held:
        held.count(ALL)
        before = derived._marks(held._database)
        with derived._writing(held._database, before, {}) as wanted:
            assert wanted
            held._database.execute("DELETE FROM derived.tally")
            filled.append(judgment(NAMES[0]))
        with derived._writing(held._database, before | {"judgment": 1}, {}) as wanted:
            assert not wanted, "somebody else was there before"


def test_files_that_nobody_asks_for_are_forgotten(filled: Project, tmp_path: Path) -> None:
    import os

    old, other = tmp_path / "old.sqlite3", tmp_path / "notes.txt"
    for each in (old, other):
        each.touch()
        os.utime(each, (0, 0))
    Disagreements(filled.path, tmp_path).close()
    assert not old.exists()
    assert other.exists()


TEXTS = {
    "plain": "The quick brown fox",
    "accents": "Übergrößen sind naïve Träume",
    "signs": "don't use snake_case, or 50% of C++",
    "chinese": "人工智能很有用",
    "arabic": "والكتاب على الطاولة",
    "prompted": "nothing to see",
}


@pytest.fixture
def texts(project: Project) -> Project:
    for name, text in TEXTS.items():
        prompt = "What of zebras?" if name == "prompted" else "Why?"
        pair = comparison(name, prompt=prompt)
        project.add([Record(replace(pair, responses=(Response(text), Response("x"))))], at=NOON)
        project.append(judgment(name))
    return project


FOUND = {
    "quick": ["plain"],
    "QUI": ["plain"],
    "uick": [],
    "quick fox": ["plain"],
    "quick zebras": [],
    "ubergroßen": ["accents"],
    "Naive": ["accents"],
    "don't": ["signs"],
    "snake_case": ["signs"],
    "snake%case": [],
    "C++": ["signs"],
    "50%": ["signs"],
    "智能": ["chinese"],
    "كتاب": ["arabic"],
    "zebra": ["prompted"],
    '"': [],
    "NOT": ["prompted"],
    "fox OR": [],
    "*": [],
}


@pytest.mark.parametrize("text", FOUND)
def test_words_are_found_where_one_begins_so(texts: Project, tmp_path: Path, text: str) -> None:
    with Disagreements(texts.path, tmp_path) as held:
        asked = replace(ALL, text=text)
        found = [each.comparison for each in held.page(asked, 0, 9)]
        assert found == FOUND[text]
        assert held.count(asked) == len(found)


def test_without_an_index_of_words_the_texts_are_read(
    texts: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(derived, "has_words", lambda _: False)
    monkeypatch.setattr(disagreements, "has_words", lambda _: False)
    with Disagreements(texts.path, tmp_path) as held:
        for text in ("quick", "uick", "don't", "智能", "zebra"):
            assert held.count(replace(ALL, text=text)) == 1, text
        assert held.count(replace(ALL, text="nowhere")) == 0


def test_words_of_what_is_added_later_are_found(texts: Project, tmp_path: Path) -> None:
    with Disagreements(texts.path, tmp_path) as held:
        assert held.count(replace(ALL, text="okapi")) == 0
        pair = replace(comparison("late"), prompt=(Message("user", 'Say "okapi"'),))
        texts.add([Record(pair)], at=NOON)
        texts.append(judgment("late"))
        assert held.count(replace(ALL, text="okapi")) == 1


@pytest.mark.parametrize("order", Sorting)
@pytest.mark.parametrize("kind", [Kind.ALL, Kind.MODEL, Kind.PEOPLE])
@pytest.mark.parametrize("filters", [{}, {"annotator": "ada"}, {"text": "sky"}])
def test_a_page_is_found_by_an_index_and_sorted_by_nothing_else(
    filled: Project, tmp_path: Path, order: Sorting, kind: Kind, filters: dict[str, str]
) -> None:
    with Disagreements(filled.path, tmp_path) as held:
        held.count(replace(ALL, text="sky"))
        listed, values = disagreements._listed(Query(kind, order, **filters), True, few=False)
        by = disagreements._ORDERS[order][False]
        sql = f"EXPLAIN QUERY PLAN SELECT comparison {listed} ORDER BY {by} LIMIT 9"
        plan = [row[3] for row in held._database.execute(sql, values).fetchall()]
        assert not any("TEMP B-TREE FOR ORDER" in step for step in plan), plan
        assert any("COVERING INDEX" in step or "PRIMARY KEY" in step for step in plan), plan
        assert not any("judgment_annotator" in step for step in plan), plan
        assert not any(step in ("SCAN response", "SCAN comparison") for step in plan), plan


def test_the_views_tell_the_same_under_plain_names(filled: Project, tmp_path: Path) -> None:
    read = filled._database.execute
    with Disagreements(filled.path, tmp_path) as held:
        by_model = {each.comparison: each.margin for each in held.page(Query(), 0, 99)}
        by_people = {each.comparison for each in held.page(Query(kind=Kind.PEOPLE), 0, 99)}
    rows = read("SELECT comparison, chosen_margin, split FROM disagreement").fetchall()
    assert {name: margin for name, margin, _ in rows if margin and margin < 0} == by_model
    assert {name for name, _, split in rows if split > 0} == by_people
    (wrong,) = read("SELECT count(*) FROM agreement WHERE NOT model_right").fetchone()
    summary = read("SELECT sum(predicted) - sum(model_right) FROM annotator_summary").fetchone()
    assert summary == (wrong,)
    assert read("SELECT count(*) FROM response_reward").fetchone()[0] > 0


def test_a_project_without_judgments_has_none(project: Project, tmp_path: Path) -> None:
    with Disagreements(project.path, tmp_path) as held:
        assert held.count(ALL) == 0
        assert held.page(ALL, 0, 9) == []


def test_sqlite_has_an_index_of_words_here() -> None:
    with sqlite3.connect(":memory:") as database:
        assert derived.has_words(database)
    database.close()


@pytest.mark.parametrize("page", range(1, 8))
def test_a_file_damaged_within_is_made_anew_and_never_taken_for_the_project(
    texts: Project, tmp_path: Path, page: int
) -> None:
    found = Query(kind=Kind.ALL, text="sky")
    with Disagreements(texts.path, tmp_path) as held:
        sound = held.count(ALL), held.count(found)
    (file,) = tmp_path.glob("*.sqlite3")
    with file.open("rb+") as damaged:
        damaged.seek(4096 * page)
        damaged.write(b"\xff" * 4096)
    with Disagreements(texts.path, tmp_path) as held:
        assert (held.count(ALL), held.count(found)) == sound
        assert len(held.page(ALL, 0, 99)) == sound[0]


def test_how_far_it_is_is_told_up_to_the_end_and_from_where_it_stopped(
    filled: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(derived, "_AT_ONCE", 7)
    monkeypatch.setattr(derived, "_TEXTS_AT_ONCE", 7)
    said = len(filled.judgments())

    class Enough(Exception):
        """Nobody waits any more."""

    def stop(progress: Progress) -> None:
        if progress.done >= 21:
            raise Enough

    with Disagreements(filled.path, tmp_path) as held, pytest.raises(Enough):
        held.count(ALL, stop)
    told: list[Progress] = []
    with Disagreements(filled.path, tmp_path) as again:
        again.count(replace(ALL, text="sky"), told.append)
        assert kept(again) == anew(filled)
    counted = [each for each in told if each.stage is Stage.COUNTING]
    assert [each.done for each in counted] == [*range(28, said, 7), said], "nothing twice"
    assert {each.total for each in counted} == {said}
    many = len(filled.index())
    assert told[-1] == Progress(Stage.READING, many, many)
    with Disagreements(filled.path, tmp_path) as again:
        again.count(ALL, stop)
        assert again.count(ALL, told.append) > 0, "nothing is left to do, so nothing is told"
