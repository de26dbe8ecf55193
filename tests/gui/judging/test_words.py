"""Rewards in words."""

from dataclasses import replace

import pytest

from labeler.core.answer import Answer
from labeler.core.losses import LOSSES, Curve
from labeler.core.presentation import Choice, Side
from labeler.gui import spans
from labeler.gui.figures import signed
from labeler.gui.judging.record import JudgmentRecord, changes, headline
from labeler.gui.judging.words import lean, meaning
from labeler.gui.spans import Line
from tests.gui.label.pairs import outlook, pair


def plain(line: Line) -> str:
    return spans.plain(line).replace("\N{NO-BREAK SPACE}", " ")


LOGISTIC = LOSSES["logistic"]
SWAPPED = pytest.mark.parametrize("swapped", [False, True])


@SWAPPED
def test_what_each_choice_would_mean(swapped: bool) -> None:
    shown = pair(swapped=swapped)
    held = outlook(shown)
    # SciPy: log(2) - logaddexp(0, ∓(0.31 - 0.93))
    assert plain(meaning(held, shown, Side.LEFT, LOGISTIC)) == "◀ prefer left: ▼ penalty −0.36"
    assert plain(meaning(held, shown, Side.RIGHT, LOGISTIC)) == "prefer right: ▲ bonus +0.26 ▶"
    assert plain(lean(held, shown)) == "the model leans right, 65 %"


def test_a_model_that_does_not_know_says_so() -> None:
    shown = pair()
    held = outlook(shown, 0.5, 0.5)
    assert plain(lean(held, shown)) == "the model leans to neither, 50 %"
    assert "neither bonus nor penalty" in plain(meaning(held, shown, Side.LEFT, LOGISTIC))


@SWAPPED
def test_what_each_choice_would_mean_follows_the_loss_and_names_the_strength_it_heeds(
    swapped: bool,
) -> None:
    shown = pair(swapped=swapped)
    left, right = (plain(meaning(outlook(shown), shown, side, LOSSES["hinge"])) for side in Side)
    assert left == "◀ left “better”: ▼ penalty −0.62"
    assert right == "right “better”: ▲ bonus +0.62 ▶"


def test_every_figure_is_told_by_the_thresholds_of_the_model_it_is_of() -> None:
    shown, loss = pair(), LOSSES["rao_kupper"]
    wide = replace(outlook(shown), learned=(2.0,))
    curve = Curve(loss, Answer.prefer(0), (2.0,))
    left = plain(meaning(wide, shown, Side.LEFT, loss))
    assert left == f"◀ prefer left: ▼ penalty {signed(curve.bonus(-0.62))}"
    record = JudgmentRecord(shown, Choice.LEFT, outlook(shown), wide, loss)
    starting = Curve(loss, Answer.prefer(0))
    assert plain(headline(record)).endswith(
        f"▼ penalty {signed(starting.bonus(-0.62))} → now ▼ penalty {signed(curve.bonus(-0.62))}"
    )
    assert record.learned == ((), (2.0,))


@SWAPPED
def test_both_bad_counts_where_the_loss_learns_from_it_and_is_silent_elsewhere(
    swapped: bool,
) -> None:
    shown = pair(swapped=swapped)
    for name, loss in LOSSES.items():
        record = JudgmentRecord(shown, Choice.BOTH_BAD, outlook(shown), None, loss)
        counts = name in ("davidson", "rao_kupper", "ordinal", "pointwise")
        assert ("▼ penalty" in plain(headline(record))) is counts
        assert ("learns nothing" in plain(headline(record))) is not counts


@SWAPPED
def test_the_record_says_what_was_chosen_and_what_it_changed(swapped: bool) -> None:
    shown = pair(swapped=swapped)
    record = JudgmentRecord(shown, Choice.LEFT_MUCH, outlook(shown), outlook(shown, 0.6, 0.42))
    assert plain(headline(record)) == (
        "✓ saved   You preferred the left (much better) · ▼ penalty −0.36 → now ▲ bonus +0.09"
    )
    assert plain(changes(record)) == (
        "left +0.31 → +0.60 · right +0.93 → +0.42 · left over right −0.62 → +0.18"
    )


def test_a_record_without_rewards_gives_none_away() -> None:
    record = JudgmentRecord(pair(), Choice.LEFT, None, None)
    assert plain(headline(record)) == "✓ saved   You preferred the left (better)"
    assert changes(record) == ()


def test_a_tie_costs_least_at_indifference() -> None:
    shown = pair()
    sure, unsure = (
        JudgmentRecord(shown, Choice.TIE, outlook(shown, *rewards), None)
        for rewards in ((2.0, -2.0), (0.1, 0.1))
    )
    assert "▼ penalty −1.33" in plain(headline(sure))  # (log1p(e⁻⁴) + log1p(e⁴)) / 2 − ln 2
    assert "neither bonus nor penalty" in plain(headline(unsure))


@pytest.mark.parametrize("choice", [Choice.BOTH_GOOD, Choice.BOTH_BAD, Choice.SKIP])
def test_what_says_nothing_about_the_order_takes_nothing(choice: Choice) -> None:
    shown = pair()
    for after in (None, outlook(shown)):
        record = JudgmentRecord(shown, choice, outlook(shown), after)
        assert "learns nothing" in plain(headline(record))
        assert "bonus" not in plain(headline(record))
        assert plain(changes(record)) == "left +0.31 · right +0.93", "no change is told"
