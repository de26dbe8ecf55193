"""What the record and the lens say of a ranking."""

import math

import pytest
from pytestqt.qtbot import QtBot

from labeler.core.losses import LOSSES
from labeler.core.presentation import Choice
from labeler.gui.judging.record import JudgmentRecord, changes, headline
from labeler.gui.learning.panel import LearningPanel
from labeler.gui.ranking.lens import RankingLens
from labeler.gui.ranking.told import told_after, told_before, told_hidden
from labeler.gui.spans import gain, plain
from tests.gui.ranking.many import four, outlook

ORDER = (2, 0, 3, 1)
"""Which response each card shows."""

B_D_A_C = (0, 1, 1, 2)
"""B > D = A > C, by stored responses."""


def record(
    *, before: tuple[float, ...] | None, after: tuple[float, ...] | None = None, **more: object
) -> JudgmentRecord:
    shown = four(order=ORDER)
    held = [None if given is None else outlook(shown, *given) for given in (before, after)]
    said = {"choice": None, "ranking": B_D_A_C, **more}
    return JudgmentRecord(shown, before=held[0], after=held[1], **said)  # type: ignore[arg-type]


def test_the_record_names_the_order_by_the_cards_letters() -> None:
    assert "You ranked B > A = D > C" in plain(headline(record(before=None)))


def test_the_record_tells_the_mean_over_the_pairs_before_and_after() -> None:
    """By hand of the logistic loss: five ordered pairs and a tie, each against ln 2."""

    def bonus(a: float, b: float, c: float, d: float) -> float:
        ordered = [b - a, b - d, b - c, a - c, d - c]
        charges = [math.log1p(math.exp(-margin)) for margin in ordered]
        tie = (math.log1p(math.exp(a - d)) + math.log1p(math.exp(d - a))) / 2
        return math.log(2) - math.fsum((*charges, tie)) / 6

    before, after = (1.0, -0.5, 0.5, 0.0), (0.9, 0.8, -0.5, 0.7)
    said = plain(headline(record(before=before, after=after)))
    assert f"{gain(bonus(*before)).text} → now {gain(bonus(*after)).text}" in said
    assert "penalty" in said
    assert "bonus" in said


def test_the_record_tells_each_reward_before_and_after_best_answer_first() -> None:
    said = record(before=(1.0, -0.5, 0.5, 0.0), after=(0.9, 0.8, -0.5, 0.7))
    assert plain(changes(said)) == (
        "B −0.50 → +0.80 · A +1.00 → +0.90 · D 0.00 → +0.70 · C +0.50 → −0.50"
    )


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        (Choice.BOTH_GOOD, "You called all good · says nothing about the order"),
        (Choice.BOTH_BAD, "You called all bad · says nothing about the order"),
        (Choice.SKIP, "You skipped it · says nothing about the order"),
    ],
)
def test_the_other_answers_are_told_of_all(choice: Choice, words: str) -> None:
    said = record(before=(1.0, 0.0, 0.0, 0.0), choice=choice, ranking=None)
    assert words in plain(headline(said))
    assert told_after(said).headline == "The model stays as it was"


def test_a_held_out_ranking_is_said_to_teach_nothing() -> None:
    said = plain(headline(record(before=(1.0, 0.5, -0.25, 0.0), held_out=True)))
    assert "predicted, not learned from" in said


def test_the_lens_sets_the_loss_beside_that_of_equal_rewards() -> None:
    told = told_after(record(before=(0.0,) * 4, loss=LOSSES["plackett_luce"]))
    assert f"of equal rewards ln\u00a04!\u00a0=\u00a0{math.log(24):.2f}" in plain(told.words)
    assert "Loss 3.18 nats" in plain(told.words)
    assert "ln" not in plain(told_after(record(before=(0.0,) * 4, loss=LOSSES["k_wise"])).words)


def test_the_lens_tells_which_way_the_model_went() -> None:
    against, agreeing = (1.0, -0.5, 0.5, 0.0), (0.5, 1.0, -0.5, 0.5)
    assert told_after(record(before=agreeing)).headline == (
        "The model already agreed with your order"
    )
    assert told_after(record(before=against)).headline == "The model was against your order"
    pulled = told_after(record(before=against, after=agreeing))
    assert pulled.headline == "Your ranking pulled the model your way"
    worse = told_after(record(before=against, after=(2.0, -1.0, 1.0, 0.0)))
    assert worse.headline == "The model is still against your order"


def test_rows_stand_in_the_order_of_the_answer_and_before_it_in_the_models() -> None:
    assert told_after(record(before=(1.0, 0.0, 0.0, 0.0))).ladder.cards == (1, 0, 3, 2)
    shown = four(order=ORDER)
    before = told_before(outlook(shown, 1.0, 0.5, -0.25, 2.0), shown.order)
    assert before.ladder.cards == (3, 0, 1, 2)
    assert "The model ranks D > A > B > C" in plain(before.words)


def test_hidden_rewards_are_in_no_word_and_no_row(qtbot: QtBot) -> None:
    lens = RankingLens()
    qtbot.addWidget(lens)
    lens.resize(308, 264)
    lens.show_told(told_hidden(4))
    assert lens.accessibleDescription().startswith("Rewards are hidden. A model whose")
    told = told_after(record(before=None))
    assert told.before is None
    assert not any(letter.isdigit() for letter in plain(told.words))


def test_the_panel_changes_between_the_two_lenses(qtbot: QtBot) -> None:
    panel = LearningPanel()
    qtbot.addWidget(panel)
    panel.resize(348, 720)
    panel.show()
    panel.show_ranking(None)
    assert panel.lens.isVisible()
    panel.show_ranking(told_after(record(before=(1.0, -0.5, 0.5, 0.0))))
    (lens,) = panel.findChildren(RankingLens)
    assert lens.isVisible()
    assert not panel.lens.isVisible()
    lens.grab()
    panel.show_ranking(None)
    assert panel.lens.isVisible()
    assert not lens.isVisible()
