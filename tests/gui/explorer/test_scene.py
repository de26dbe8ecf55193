"""The explorer's example, changed piece by piece, and what is said of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.answer import Verdict
from labeler.core.losses import LOSSES, loss_named
from labeler.gui.explorer.scene import ANSWERS, FURTHEST, Scene
from labeler.gui.explorer.words import headline, lesson, rows, verdict
from labeler.gui.spans import plain

SCENES = st.builds(
    lambda loss, words, rewards: Scene(rewards).with_loss(loss).with_answer(ANSWERS[words]),
    st.sampled_from(list(LOSSES.values())),
    st.sampled_from(list(ANSWERS)),
    st.tuples(*[st.tuples(*[st.floats(-FURTHEST, FURTHEST)] * 2)] * 2),
)


def said(scene: Scene) -> str:
    return plain(verdict(scene)).replace("\N{NO-BREAK SPACE}", " ")


def told(scene: Scene) -> dict[str, tuple[str, str]]:
    cells = {f"{name} {formula}": values for name, formula, values in rows(scene)}
    return {name: (a.text, b.text) for name, (a, b) in cells.items()}


def test_the_textbooks_question_is_answered_at_once() -> None:
    scene = Scene()
    assert headline(scene) == "Model A takes the smaller loss"
    assert said(scene) == (
        "0.168 against 0.201 nats. Both models rank the pair as the annotator does. "
        "Both get ▲ a bonus."
    )
    figures = told(scene)
    assert figures["margin d = r(chosen) − r(rejected)"] == ("+1.700", "+1.500")
    assert figures["loss ℓ"] == ("0.168", "0.201")
    assert figures["probability σ(d)"] == ("0.846", "0.818")
    assert figures["push −ℓ′(d)"] == ("0.154", "0.182")
    assert figures["gradient ∂ℓ / ∂r(chosen)"] == ("−0.154", "−0.182")
    assert figures["gradient ∂ℓ / ∂r(rejected)"] == ("+0.154", "+0.182")


def test_who_ranks_the_pair_otherwise_is_named_and_gets_a_penalty() -> None:
    scene = Scene().with_reward(1, 0, -4)
    assert "Only model A ranks the pair as the annotator does." in said(scene)
    assert "Model A gets ▲ a bonus, model B ▼ a penalty." in said(scene)
    both = scene.with_reward(0, 0, 1)
    assert "Neither model ranks the pair" in said(both)
    assert "Both get ▼ a penalty." in said(both)


def test_silence_is_said_and_no_figure_is_made_up() -> None:
    scene = Scene().with_answer(ANSWERS["both bad"])
    assert headline(scene) == "Neither model is charged anything"
    assert "say nothing about the order" in said(scene)
    assert told(scene)["loss ℓ"] == ("–", "–")
    assert told(scene)["margin d = r(first) − r(second)"] == ("+1.700", "+1.500")


def test_what_an_answer_without_a_preference_asks_for_depends_on_the_loss() -> None:
    bad = Scene().with_answer(ANSWERS["both bad"])
    assert "It asks for a reward of −1 for both." in said(bad.with_loss(LOSSES["pointwise"]))
    assert "It counts as a tie" in said(bad.with_loss(LOSSES["ordinal"]))
    assert "A tie asks for equal rewards." in said(bad.with_answer(ANSWERS["a tie"]))


def test_only_ratings_change_when_both_rewards_move_alike() -> None:
    for loss in LOSSES.values():
        scene = Scene().with_loss(loss)
        moved = scene.with_reward(0, 0, 5.2).with_reward(0, 1, 3.5)
        same = moved.explained(0).loss == pytest.approx(scene.explained(0).loss)
        assert same is (loss.name != "pointwise")
        assert ("nothing changes" in lesson(scene)) is same


@given(SCENES)
def test_anything_can_be_told(scene: Scene) -> None:
    assert headline(scene)
    assert said(scene)
    silent = scene.explained(0) is None
    unknown = [values for values in told(scene).values() if "–" in values]
    assert len(unknown) == (5 if silent else 0)
    if scene.answer.verdict is Verdict.TIE:
        assert not silent


@given(SCENES, st.integers(0, 1), st.floats(-6, 6))
def test_a_margin_is_set_around_the_same_middle(scene: Scene, model: int, margin: float) -> None:
    scene = scene.with_reward(model, 0, 1.0).with_reward(model, 1, -2.0)
    moved = scene.with_margin(model, margin)
    assert moved.margin(model) == pytest.approx(margin, abs=0.0101)
    assert sum(moved.rewards[model]) == pytest.approx(-1.0, abs=0.0101)
    assert moved.rewards[1 - model] == scene.rewards[1 - model]


@given(st.lists(st.tuples(st.integers(0, 2), st.floats(0.05, 5)), min_size=1, max_size=6))
def test_thresholds_stay_in_order_whatever_is_turned(turns: list[tuple[int, float]]) -> None:
    scene = Scene().with_loss(LOSSES["ordinal"])
    for knob, value in turns:
        scene = scene.with_setting(knob, value)
        low, middle, high = scene.settings
        assert 0 < low < middle < high
    assert scene.explained(0).finite


def test_the_smoothing_is_a_knob_of_the_smoothed_loss() -> None:
    scene = Scene().with_loss(loss_named("smoothed", 0.2))
    (knob,) = scene.knobs
    assert (knob.symbol, scene.settings) == ("ε", (0.2,))
    assert scene.with_setting(0, 0.0).explained(0) == Scene().explained(0)
    assert [len(Scene().with_loss(loss).knobs) for loss in LOSSES.values()] == [
        *(0, 0, 0, 1, 0),
        *(1, 1, 3),
        *(0, 0, 0, 1),
    ]
