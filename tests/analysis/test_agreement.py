import random
from collections.abc import Mapping
from dataclasses import replace

import pytest
from scipy.stats import binomtest
from sklearn.metrics import accuracy_score, log_loss

from labeler.analysis.agreement import Judged, LeftShare, Part, Running, judged
from labeler.analysis.tally import Tally
from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import ComparisonId
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment
from labeler.core.moment import now
from labeler.core.prediction import ModelVersion, Outlook, Prediction, Reward
from labeler.core.ranking_loss import INDIFFERENCE, probability


def prediction(margin: float, baselines: Mapping[str, float], seen: int = 0) -> Prediction:
    rewards = (Reward(margin, 0.1, margin, 0.0), Reward(0.0, 0.1, 0.0, 0.0))
    version = ModelVersion(0, "0" * 12)
    outlook = Outlook(ComparisonId("c"), rewards, 0.1, version, baselines, seen, seen + 1)
    return Prediction(JudgmentId("j"), outlook, None)


def said(answer: Answer, **more: object) -> Judgment:
    return Judgment(JudgmentId("j"), ComparisonId("c"), "ada", answer, now(), **more)


def some(n: int) -> list[Judged]:
    draw = random.Random(n)
    return [
        Judged(draw.gauss(0.4, 1), {"length": draw.gauss(0.1, 1), "surface": draw.gauss(0.2, 1)})
        for _ in range(n)
    ]


def test_margins_are_turned_to_the_chosen_responses_view() -> None:
    made = prediction(1.5, {"length": -0.5, "surface": 2.0}, seen=2)

    first, second = (judged(made, said(Answer.prefer(place))) for place in (0, 1))
    assert first == Judged(1.5, {"length": -0.5, "surface": 2.0}, 2, 3, random=False)
    assert second == Judged(-1.5, {"length": 0.5, "surface": -2.0}, 2, 3, left=False, random=False)


def test_who_stood_left_is_known_from_the_screen_and_else_from_the_file() -> None:
    made = prediction(1.5, {})
    shown = {(0, 1): (True, False), (1, 0): (False, True), None: (True, False)}
    for order, left in shown.items():
        items = [judged(made, said(Answer.prefer(place), shown=order)) for place in (0, 1)]
        assert tuple(item.left for item in items if item) == left


def test_only_what_was_drawn_at_random_is_of_the_random_slice() -> None:
    drawn = {"random": True, "information": False, None: False}
    for how, random_slice in drawn.items():
        item = judged(prediction(1.5, {}), said(Answer.prefer(0), drawn=how))
        assert item
        assert item.random == random_slice


@pytest.mark.parametrize(
    "verdict", [Verdict.TIE, Verdict.BOTH_GOOD, Verdict.BOTH_BAD, Verdict.SKIP]
)
def test_only_preferences_count(verdict: Verdict) -> None:
    assert judged(prediction(1.5, {}), said(Answer(verdict))) is None


def test_figures_agree_with_scikit_learn_and_scipy() -> None:
    items = some(137)
    figures = Running.over(items).model.figures()
    assert figures
    truth, said = [1] * len(items), [probability(item.margin) for item in items]
    ranked = [int(p > 0.5) for p in said]
    interval = binomtest(sum(ranked), len(ranked)).proportion_ci(method="wilson")

    assert figures.n == 137
    assert figures.accuracy == pytest.approx(accuracy_score(truth, ranked))
    assert figures.log_loss == pytest.approx(log_loss(truth, said, labels=[0, 1]))
    assert (figures.low, figures.high) == pytest.approx((interval.low, interval.high))


def test_baselines_are_counted_over_the_same_judgments() -> None:
    items = some(50)
    running = Running.over(items)

    for name in ("length", "surface"):
        figures = running.baselines[name].figures()
        assert figures
        assert figures.accuracy == sum(item.baselines[name] > 0 for item in items) / 50


def test_not_knowing_counts_as_wrong() -> None:
    running = Running.over([Judged(0.0), Judged(1.0)])

    figures = running.model.figures()
    assert figures
    assert figures.accuracy == 0.5


def test_a_model_that_never_knows_costs_ln_2_and_is_perfectly_calibrated() -> None:
    figures = Running.over([Judged(0.0)] * 40).model.figures()

    assert figures
    assert figures.log_loss == pytest.approx(INDIFFERENCE)
    assert figures.ece == 0


def test_an_overconfident_model_is_charged_for_it() -> None:
    figures = Running.over([Judged(40.0)] * 20 + [Judged(-40.0)] * 20).model.figures()

    assert figures
    assert figures.ece == pytest.approx(0.5)


def test_a_comparison_learned_from_before_is_memory_and_left_out() -> None:
    new = [Judged(-1.0, prompt_seen=1)] * 2 + [Judged(-1.0)]
    running = Running.over([*new, Judged(5.0, comparison_seen=1, prompt_seen=1)])

    assert running.n == 3
    assert running.remembered == 1
    assert running.new_prompts.n == 1
    figures = running.model.figures()
    assert figures
    assert figures.accuracy == 0


def test_every_point_of_the_curve_is_the_figures_of_its_beginning() -> None:
    items = some(60)
    curve = Running.over(items).curve

    assert [point.n for point in curve] == list(range(1, 61))
    for point in (curve[0], curve[30], curve[-1]):
        whole = Running.over(items[: point.n])
        figures, length = whole.model.figures(), whole.baselines["length"].figures()
        assert figures
        assert length
        expected = (figures.accuracy, figures.low, figures.high, figures.log_loss, length.accuracy)
        found = (point.accuracy, point.low, point.high, point.log_loss, point.length_accuracy)
        assert found == expected


def test_only_judgments_that_stand_count_in_the_order_they_were_made() -> None:
    margins = {"b": -1.0, "c": 2.0, "a": 3.0, "retracted": 5.0}
    made = [replace(prediction(m, {}), judgment=JudgmentId(name)) for name, m in margins.items()]
    standing = [
        replace(said(Answer.prefer(0), drawn="random"), id=JudgmentId(name))
        for name in ("c", "b", "a", "unpredicted")
    ]

    assert Running.of(made, standing).model.margins == [3.0, -1.0, 2.0]


def test_pairs_that_the_model_chose_are_told_apart_from_the_headline() -> None:
    chosen = [Judged(-1.0, random=False)] * 3
    running = Running.over([*chosen, Judged(1.0), Judged(1.0)])

    assert (running.n, running.rest.model.n) == (2, 3)
    assert running.model.right == 2
    assert running.rest.model.right == 0
    assert len(running.curve) == 2


def test_held_out_prompts_have_figures_of_their_own() -> None:
    kept = Judged(-1.0, {"length": 1.0}, held_out=True)
    learned_once = Judged(2.0, prompt_seen=1, held_out=True)
    running = Running.over([kept, learned_once, Judged(1.0)])

    assert running.holdout.model.margins == [-1.0]
    assert running.holdout.baselines["length"].right == 1
    assert running.model.margins == [2.0, 1.0], "no holdout: its prompt had been learned from"


def test_which_prompts_are_held_out_is_asked_of_each_comparison() -> None:
    made = [replace(prediction(1.0, {}), judgment=JudgmentId(name)) for name in "ab"]
    made[0] = replace(made[0], outlook=replace(made[0].outlook, prompt_seen=0))
    made[1] = replace(made[1], outlook=replace(made[1].outlook, comparison=ComparisonId("d")))
    standing = [replace(said(Answer.prefer(0)), id=p.judgment) for p in made]

    running = Running.of(made, standing, lambda comparison: comparison == "c")
    assert (running.holdout.model.n, running.rest.model.n) == (1, 1)


def test_always_left_is_as_sure_as_the_left_has_won_so_far() -> None:
    lefts = [True, True, False, True]
    running = Running.over(Judged(1.0, left=left) for left in lefts)
    # The rule of succession: (wins + 1) / (n + 2), before each judgment.
    sure = [1 / 2, 2 / 3, 3 / 4, 3 / 5]
    figures = running.baselines["always_left"].figures()
    assert figures
    assert figures.accuracy == 3 / 4
    expected = log_loss(lefts, sure, labels=[0, 1])
    assert figures.log_loss == pytest.approx(expected)


def test_always_left_takes_left_even_where_right_wins_more_often() -> None:
    part = Part()
    for item in [Judged(1.0, left=True), *[Judged(1.0, left=False)] * 3]:
        part.add(item, left_share=0.25)
    figures = part.baselines["always_left"].figures()
    assert figures
    assert figures.accuracy == 0.25
    assert figures.ece == pytest.approx(0.0), "it said a quarter, and a quarter it was"


def test_what_was_never_learned_does_not_teach_the_left_share() -> None:
    held = [Judged(1.0, left=True, held_out=True)] * 8
    running = Running.over([*held, Judged(1.0, left=True)])
    assert running.baselines["always_left"].margins == [0.0]


def test_a_share_is_never_certain() -> None:
    share = LeftShare()
    assert share.share == 0.5
    for _ in range(98):
        share.add(True)
    assert share.share == 0.99


def test_nothing_counted_has_no_figures() -> None:
    assert Tally().figures() is None
