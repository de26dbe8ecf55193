"""Hidden checks: they come as often as they are set to, look like the rest and count nowhere."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.details import Details, Said
from labeler.core.judgment import Purpose
from labeler.core.moment import now
from labeler.core.presentation import Choice
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.storage.project import Project
from labeler.workflow.checks import APART
from labeler.workflow.events import Begin, HeldOut, Learned, Predicted
from labeler.workflow.report import report
from labeler.workflow.session import Session
from labeler.workflow.transfer import export_from, import_into
from tests.workflow.conftest import pair
from tests.workflow.test_asking import Bench

MANY = 120


def make(path: Path, golden: int = MANY, **settings: object) -> Path:
    pairs = [pair(f"c{n:03}") for n in range(MANY)]
    pairs = [each if n < golden else replace(each, gold=None) for n, each in enumerate(pairs)]
    with Project.create(path, Settings(seed=3, **settings)) as project:
        project.add(map(Record, pairs), at=now())
    return path


def drain(session: Session) -> None:
    while session.current:
        session.judge(session.current, Choice.LEFT, rewards_seen=False)


@pytest.mark.parametrize("golden", [MANY, 60])
def test_gold_checks_come_as_often_as_they_are_set_to_and_the_others_are_labelled(
    tmp_path: Path, golden: int
) -> None:
    with Project.open(make(tmp_path / "p.labeler", golden, gold_rate=0.2)) as project:
        session = Session(project, "ada")
        drain(session)
        labels, checks = project.standing(), project.checks()
        assert {each.purpose for each in checks} == {Purpose.GOLD}
        assert len(checks) / MANY == pytest.approx(0.2, abs=0.08)
        asked = Counter(each.comparison for each in (*labels, *checks))
        assert set(asked.values()) == {1}, "each comparison is asked once"
        assert len(asked) == MANY
        assert all(each.comparison < f"c{golden:03}" for each in checks)
        assert session.counts.judged == session.counts.total == MANY
        half = sorted(each.id for each in (*labels, *checks))[: MANY // 2]
        early = sum(each.id in half for each in checks)
        assert early / len(checks) == pytest.approx(0.5, abs=0.25), "not all at the end"


def test_repeats_come_once_each_the_other_way_round_and_late_enough(tmp_path: Path) -> None:
    with Project.open(make(tmp_path / "p.labeler", repeat_rate=0.25)) as project:
        session = Session(project, "ada")
        drain(session)
        labels = {each.comparison: each for each in project.standing()}
        made = sorted((*labels.values(), *project.checks()), key=lambda each: each.id)
        place = {each.id: number for number, each in enumerate(made)}
        repeats = project.checks()
        assert len(repeats) / len(made) == pytest.approx(0.25, abs=0.08)
        assert len({each.comparison for each in repeats}) == len(repeats)
        for each in repeats:
            first = labels[each.comparison]
            assert each.shown == first.shown[::-1]
            assert place[each.id] - place[first.id] > APART
        counts = session.counts
        assert counts.judged == counts.total == MANY + len(repeats)


@pytest.mark.parametrize("acquisition", ["random", "information", "fifo"])
def test_a_restart_changes_nothing_of_what_is_asked(tmp_path: Path, acquisition: str) -> None:
    settings = {"gold_rate": 0.15, "repeat_rate": 0.15, "acquisition": acquisition}
    with Project.open(make(tmp_path / "p.labeler", **settings)) as project:
        session, asked = Session(project, "ada"), []
        for number in range(80):
            if number % 7 == 0:
                session = Session(project, "ada")
            drawn = session._turns.upcoming(1)[0]
            assert Session(project, "ada")._turns.upcoming(1)[0] == drawn
            assert Session(project, "ada").current == session.current
            session.judge(session.current, Choice.LEFT, rewards_seen=False)
            asked.append(drawn.purpose)
    assert set(asked) == {Purpose.LABEL, Purpose.GOLD, Purpose.REPEAT}


def test_an_undone_check_is_asked_again_as_the_check_it_was(tmp_path: Path) -> None:
    with Project.open(make(tmp_path / "p.labeler", gold_rate=0.3, repeat_rate=0.3)) as project:
        session, shown = Session(project, "ada"), []
        for _ in range(50):
            shown.append((session.current, session._turns.upcoming(1)[0]))
            session.judge(session.current, Choice.LEFT, rewards_seen=False)
        for before in reversed(shown):
            session.undo()
            assert (session.current, session._turns.upcoming(1)[0]) == before
        assert project.checks() == []
        while session.redo():
            pass
        assert len(project.checks()) + len(project.standing()) == 50
        following = [(session.current, session._turns.upcoming(1)[0])]
        session.judge(session.current, Choice.LEFT, rewards_seen=False)
        following.append((session.current, session._turns.upcoming(1)[0]))
        for _ in range(31):
            session.undo()
        for before in [*shown[20:], *following]:
            assert (session.current, session._turns.upcoming(1)[0]) == before
            again = Session(project, "ada")
            assert (again.current, again._turns.upcoming(1)[0]) == before
            session.judge(session.current, Choice.LEFT, rewards_seen=False)


def test_a_checks_prediction_is_kept_and_neither_learned_from_nor_counted(tmp_path: Path) -> None:
    path = make(tmp_path / "p.labeler", gold_rate=0.5)
    with Project.open(path) as project:
        session, bench = Session(project, "ada"), Bench()
        bench.do(Begin())
        for _ in range(10):
            changes = session.judge(session.current, Choice.LEFT, rewards_seen=False)
            bench.do(*changes.lessons())
        checks = {each.id for each in project.checks()}
        labels = {each.id for each in project.standing()}
        assert checks
        assert {event.judgment.id for event in bench.of(HeldOut)} == checks
        assert {event.judgment.id for event in bench.of(Learned)} == labels
        counted = [session.foretold.take(event.prediction) for event in bench.of(Predicted)]
        assert sum(each is not None for each in counted) == len(labels)
        session.foretold.save()
        assert {p.judgment for p in project.predictions(every=True)} == checks | labels
        assert session.foretold.running().n == len(labels)
    told = report(path)
    assert told["judgments"] == len(labels)
    assert told["prequential"]["n"] == len(labels)


def test_a_check_cut_off_from_its_prediction_gets_it_at_the_next_start(tmp_path: Path) -> None:
    with Project.open(make(tmp_path / "p.labeler", gold_rate=0.5)) as project:
        drain(Session(project, "ada"))
        built, waiting = Session(project, "ada").foretold.history()
        assert built == []
        assert len(waiting) == MANY


def test_how_a_gold_check_went_is_told(tmp_path: Path) -> None:
    told = []
    with Project.open(make(tmp_path / "p.labeler", gold_rate=0.5)) as project:
        session = Session(project, "ada")
        for number in range(60):
            right = session.current.choice(Answer.prefer(0, 1))
            wrong = session.current.choice(Answer.prefer(1, 3))
            choice = (right, wrong, Choice.TIE, Choice.SKIP)[number % 4]
            changes = session.judge(session.current, choice, rewards_seen=False)
            gold = changes.judged.purpose is Purpose.GOLD
            expected = (True, False, False, None)[number % 4] if gold else None
            assert changes.gold_right is expected
            told.append(changes.gold_right)
    assert {True, False, None} == set(told)


@pytest.mark.parametrize(
    ("said", "gold", "right"),
    [
        (Answer.prefer(1, 3), Answer.prefer(1, 1), True),
        (Answer.prefer(1), Answer.prefer(0), False),
        (Answer(Verdict.TIE), Answer.prefer(0), False),
        (Answer(Verdict.BOTH_GOOD), Answer(Verdict.TIE), True),
        (Answer.prefer(0), Answer(Verdict.TIE), False),
        (Answer(Verdict.TIE), Answer(Verdict.BOTH_BAD), False),
        (Answer(Verdict.BOTH_BAD), Answer(Verdict.BOTH_BAD), True),
        (Answer(Verdict.SKIP), Answer.prefer(0), None),
        (Answer(Verdict.RANK, ranking=(0, 1, 1)), Answer(Verdict.RANK, ranking=(0, 2, 2)), True),
        (Answer(Verdict.RANK, ranking=(0, 1, 2)), Answer(Verdict.RANK, ranking=(0, 2, 1)), False),
        (Answer(Verdict.RANK, ranking=(1, 0, 2)), Answer.prefer(1), True),
        (Answer(Verdict.RANK, ranking=(0, 0, 2)), Answer.prefer(1), False),
    ],
)
def test_what_agrees_with_what_is_known(said: Answer, gold: Answer, right: bool | None) -> None:
    assert said.agrees(gold) is right


def test_what_is_set_meanwhile_applies_to_what_comes_next(tmp_path: Path) -> None:
    with Project.open(make(tmp_path / "p.labeler")) as project:
        session = Session(project, "ada")
        shown = session.current
        session.upcoming(7)
        session.change_settings(replace(project.settings, gold_rate=0.5, seed=8))
        assert session.current == shown, "what is on the screen stays"
        for _ in range(40):
            session.judge(session.current, Choice.LEFT, rewards_seen=False)
        assert len(project.checks()) > 8
        session.change_settings(replace(project.settings, gold_rate=0.0))
        before = len(project.checks())
        session.judge(session.current, Choice.LEFT, rewards_seen=False)
        drain(session)
        assert len(project.checks()) <= before + 1
        asked = Counter(each.comparison for each in (*project.standing(), *project.checks()))
        assert set(asked.values()) == {1}
        assert len(asked) == MANY


def test_two_annotators_have_the_same_comparisons_set_aside(tmp_path: Path) -> None:
    with Project.open(make(tmp_path / "p.labeler", gold_rate=0.2)) as project:
        for name in ("ada", "bob"):
            drain(Session(project, name))
        gold = {name: set() for name in ("ada", "bob")}
        for each in project.checks():
            gold[each.annotator].add(each.comparison)
    assert gold["ada"] == gold["bob"]


def test_checks_travel_in_the_native_file_and_train_nobody(tmp_path: Path) -> None:
    path = make(tmp_path / "p.labeler", gold_rate=0.3, repeat_rate=0.2)
    with Project.open(path) as project:
        drain(Session(project, "ada"))
        labels, checks = project.standing(), project.checks()
    export_from(path, tmp_path / "all.jsonl", "native")
    import_into(tmp_path / "copy.labeler", [tmp_path / "all.jsonl"])
    with Project.open(tmp_path / "copy.labeler") as copy:
        assert {each.id for each in copy.standing()} == {each.id for each in labels}
        assert {each.id for each in copy.checks()} == {each.id for each in checks}
    export_from(path, tmp_path / "trl.jsonl", "trl")
    assert len((tmp_path / "trl.jsonl").read_text().splitlines()) == len(labels)


def test_more_than_two_responses_are_checked_and_repeated_too(tmp_path: Path) -> None:
    ranked = Answer(Verdict.RANK, ranking=(0, 1, 2))
    three = [
        Comparison(
            ComparisonId(f"t{n}"),
            (Message("user", f"Q{n}?"),),
            tuple(Response(f"{n}{x}") for x in "abc"),
            gold=ranked,
        )
        for n in range(60)
    ]
    with Project.create(
        tmp_path / "p.labeler", Settings(gold_rate=0.2, repeat_rate=0.2, acquisition="information")
    ) as project:
        project.add(map(Record, three), at=now())
        session = Session(project, "ada")
        assert session.supply.pool(99).choosable == frozenset()
        right = set()
        while session.current:
            right.add(session.judge(session.current, ranked, rewards_seen=False).gold_right)
        assert right == {True, None}
        first = {each.comparison: each.shown for each in project.standing()}
        repeats = [each for each in project.checks() if each.purpose is Purpose.REPEAT]
        assert repeats
        assert all(each.shown == first[each.comparison][::-1] for each in repeats)


def test_a_skipped_gold_check_is_not_asked_again(tmp_path: Path) -> None:
    with Project.open(make(tmp_path / "p.labeler", gold_rate=0.5)) as project:
        session = Session(project, "ada")
        never = Details(comes_back=False)
        while session.current:
            session.judge(session.current, Choice.SKIP, rewards_seen=False, said=Said(never))
        assert len(project.judgments()) == MANY


@pytest.mark.parametrize("rates", [(0.0, 0.5), (0.5, 0.0)])
def test_what_is_redone_is_not_asked_again_as_something_else(
    tmp_path: Path, rates: tuple[float, float]
) -> None:
    with Project.create(tmp_path / "p.labeler") as project:
        project.add((Record(pair(f"c{n}")) for n in range(8)), at=now())
        for name in "abcdefghijkl":
            project.change_settings(replace(project.settings, gold_rate=rates[0]))
            session = Session(project, name)
            for _ in range(6):
                session.judge(session.current, Choice.LEFT, rewards_seen=False)
            for _ in range(4):
                session.undo()
            session.change_settings(replace(project.settings, gold_rate=rates[1]))
            session.upcoming(2)
            while session.redo():
                session.upcoming(2)
            drain(session)
        said = (*project.standing(), *project.checks())
        assert set(Counter((e.annotator, e.comparison) for e in said).values()) == {1}
        assert len(said) == 8 * 12


@pytest.mark.parametrize("scales", [(7, 2), (2, 7)])
def test_what_no_step_of_another_scale_could_check_is_labelled(
    tmp_path: Path, scales: tuple[int, int]
) -> None:
    tied = [replace(pair(f"c{n}"), gold=Answer(Verdict.TIE)) for n in range(20)]
    settings = Settings(gold_rate=0.5, scale=scales[0])
    with Project.create(tmp_path / "p.labeler", settings) as project:
        project.add(map(Record, tied), at=now())
        session = Session(project, "ada")
        session.judge(session.current, Choice.LEFT, rewards_seen=False)
        session.change_settings(replace(project.settings, scale=scales[1]))
        drain(session)
        asked = Counter(each.comparison for each in (*project.standing(), *project.checks()))
        assert set(asked.values()) == {1}
        assert len(asked) == 20
