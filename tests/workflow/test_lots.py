"""Lots that are drawn beforehand are the same as those that are drawn at once."""

from pathlib import Path

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.moment import now
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.storage.project import Project
from labeler.workflow.lots import Line, Lottery, lot
from labeler.workflow.session import Session

PAIRS = [ComparisonId(f"c{number}") for number in range(2_500)]


def test_an_order_drawn_in_steps_is_that_of_the_lots() -> None:
    steps = Lottery(PAIRS).order(7, "ada", "gold")
    assert steps.made is None
    assert sum(1 for _ in steps) > 2
    assert list(steps.all) == sorted(PAIRS, key=lambda pair: lot(7, "ada", "gold", pair))


def test_an_order_that_is_half_drawn_is_finished_when_it_is_wanted() -> None:
    lottery = Lottery(PAIRS)
    next(iter(lottery.order(7, "ada", "order")))
    drawn, at_once = (made.order(7, "ada", "order").all for made in (lottery, Lottery(PAIRS)))
    assert list(drawn) == list(at_once)


def test_an_order_is_the_same_wherever_somebody_looks_first() -> None:
    expected = sorted(PAIRS, key=lambda pair: lot(7, "ada", "order", pair))
    for place in (0, 1, 1_300, len(PAIRS) - 1, -1, slice(3, 40)):
        drawn = Lottery(PAIRS).order(7, "ada", "order").all
        assert drawn[place] == expected[place]
        assert (len(drawn), list(drawn)) == (len(PAIRS), expected)
    with pytest.raises(IndexError):
        drawn[len(PAIRS)]


def test_a_line_looks_at_no_more_than_is_needed() -> None:
    looked: list[ComparisonId] = []

    def look(pair: ComparisonId) -> bool:
        looked.append(pair)
        return True

    line = Line(filter(look, PAIRS))
    assert next(line.left({PAIRS[0]}, {PAIRS[1]})) == PAIRS[2]
    assert looked == PAIRS[:3]
    line.rewind()
    assert list(line.left((), ())) == PAIRS


def project(path: Path) -> Project:
    """Pairs, most with a right answer, and some of three responses."""
    made = Project.create(path, Settings(seed=3))
    records = []
    for number in range(120):
        answers = tuple(Response(f"{number} {letter}") for letter in "abc"[: 3 - bool(number % 9)])
        right = Answer(Verdict.TIE if number % 5 else Verdict.PREFER, 0 if not number % 5 else None)
        gold = right if len(answers) == 2 and number % 4 else None
        turn = (Message("user", f"question {number}"),)
        records.append(Record(Comparison(ComparisonId(f"c{number}"), turn, answers, gold)))
    made.add(records, at=now())
    return made


CHANGES = {
    "gold checks": {"gold_rate": 0.3},
    "gold checks without ties": {"gold_rate": 0.3, "scale": 2},
    "pairs alone": {"most_responses": 2, "gold_rate": 0.2},
    "chosen": {"acquisition": "fifo", "random_share": 0.4},
    "repeats": {"repeat_rate": 0.2},
}


@pytest.mark.parametrize("changes", CHANGES.values(), ids=CHANGES)
def test_being_ready_for_other_settings_changes_nothing_of_what_comes(
    tmp_path: Path, changes: dict[str, object]
) -> None:
    came = []
    for ready, again in ((True, False), (False, False), (False, True)):
        with project(tmp_path / f"{ready}{again}.labeler") as made:
            session = Session(made, "ada")
            if ready:
                for _ in session.supply.make_ready():
                    pass
            session.upcoming(2)
            session.change_settings(Settings(seed=3, **changes))  # type: ignore[arg-type]
            if again:  # as after a restart, but for what is on the screen
                current = session.current
                session = Session(made, "ada")
                assert current is not None
            came.append([each.comparison.id for each in session.upcoming(60)])
    assert came[0] == came[1]
    if "gold_rate" not in changes and "repeat_rate" not in changes:
        assert set(came[2][:40]) & set(came[0][:40])
