import pytest

from labeler.core.losses import LOSSES
from labeler.core.presentation import Choice
from labeler.gui.lens.reading import Way, read_pair, read_way
from labeler.gui.lens.told import usual


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_every_sentence_begins_with_a_capital() -> None:
    for choice in (Choice.LEFT, Choice.TIE):
        for before in (None, 0.0, 0.7, -0.7):
            for sentence in plain(read_way(Way(choice, before, 0.38)).text).split(". "):
                assert sentence[0] == sentence[0].upper(), sentence


def test_a_penalty_that_became_a_bonus_is_told_in_full() -> None:
    reading = read_way(Way(Choice.LEFT, -0.62, 0.18))

    assert reading.headline == "The last judgment pulled the model your way"
    assert plain(reading.text) == (
        "You preferred the left; the model had ranked the right higher. ▼ penalty −0.36, "
        "margin −0.62. After learning: margin +0.18, ▲ bonus +0.09."
    )


@pytest.mark.parametrize(
    ("before", "after", "headline"),
    [
        (None, None, "The model has not read this pair yet"),
        (-0.6, None, "The model was against you"),
        (-0.6, -0.2, "The last judgment pulled the model your way"),
        (-0.6, -0.7, "The model is still against you"),
        (0.0, None, "The model did not know"),
        (0.0, 0.2, "The last judgment pulled the model your way"),
        (0.6, 0.9, "The model already agreed with you"),
    ],
)
def test_the_headline_says_what_happened(
    before: float | None, after: float | None, headline: str
) -> None:
    assert read_way(Way(Choice.RIGHT_MUCH, before, after)).headline == headline


@pytest.mark.parametrize("choice", [Choice.SKIP, Choice.BOTH_GOOD, Choice.BOTH_BAD])
def test_choices_without_an_order_say_that_nothing_was_learned(choice: Choice) -> None:
    way = Way(choice, 0.5, 0.9)

    assert way.margins == ()
    assert "nothing was learned" in read_way(way).text


def test_a_tie_is_told_by_what_it_did_to_the_distance_of_the_rewards() -> None:
    drawn_together = read_way(Way(Choice.TIE, 1.9, 0.8))
    assert drawn_together.headline == "Your tie drew the two rewards together"
    assert "▼ penalty −0.40" in plain(drawn_together.text)
    assert read_way(Way(Choice.TIE, 0.8, 1.9)).headline == "You called it a tie"


def test_before_a_choice_both_outcomes_are_told() -> None:
    text = plain(read_pair(-0.62).text)

    assert "◀ prefer left: ▼ penalty −0.36" in text
    assert "▶ prefer right: ▲ bonus +0.26" in text
    assert "leans right, 65 %" in text


def test_a_model_at_fifty_per_cent_leans_to_neither() -> None:
    assert plain(read_pair(0.015).text).endswith("The model leans to neither, 50 %.")
    assert plain(read_pair(0.04).text).endswith("The model leans left, 51 %.")


@pytest.mark.parametrize(
    ("name", "choice", "charged"),
    [
        ("margin", Choice.LEFT_MUCH, "▼ penalty −0.60"),  # softplus(3) − softplus(3.62)
        ("scaled", Choice.LEFT_MUCH, "▼ penalty −1.07"),  # 3 (ln 2 − softplus(0.62))
        ("hinge", Choice.LEFT, "▼ penalty −0.62"),
        ("pointwise", Choice.LEFT, "▼ penalty −0.72"),  # 2²/4 − 2.62²/4
    ],
)
def test_a_graded_loss_tells_the_strength_and_charges_by_it(
    name: str, choice: Choice, charged: str
) -> None:
    text = plain(read_way(Way(choice, -0.62, 0.18, LOSSES[name])).text)

    assert f"({str(choice).removeprefix('left ')}); the model had ranked the right" in text
    assert charged in text


def test_before_a_choice_a_graded_loss_is_told_for_the_middle_strength() -> None:
    text = plain(read_pair(-0.62, usual(LOSSES["hinge"])).text)

    assert text.startswith("Said as “better”, ◀ prefer left: ▼ penalty −0.62")


@pytest.mark.parametrize("name", ["davidson", "rao_kupper", "ordinal", "pointwise"])
def test_both_good_is_told_as_what_the_loss_learns_from_it(name: str) -> None:
    reading = read_way(Way(Choice.BOTH_GOOD, 1.9, 0.8, LOSSES[name]))

    assert reading.headline == "Your answer drew the two rewards together"
    assert "You called both good; the model had ranked the left higher. ▼ penalty" in plain(
        reading.text
    )


def test_a_margin_that_is_too_large_is_no_plain_agreement() -> None:
    reading = read_way(Way(Choice.LEFT_SLIGHTLY, 4.0, 2.0, LOSSES["pointwise"]))

    assert reading.headline == "The model overshot your choice"
    assert "and so did the model, by too much. ▼ penalty −2.00" in plain(reading.text)


def test_each_figure_is_told_by_the_thresholds_of_its_own_model() -> None:
    way = Way(Choice.TIE, 1.0, 1.0, LOSSES["davidson"], ((0.0,), (2.0,)))

    tied = [LOSSES["davidson"].tied(d, (nu,)) for nu in (0.0, 2.0) for d in (0.0, 1.0)]
    assert way.bonuses == pytest.approx((tied[0] - tied[1], tied[2] - tied[3]))


def test_a_held_out_judgment_is_not_said_to_be_learned_from() -> None:
    said = read_way(Way(Choice.LEFT, -0.4, None, held_out=True))
    assert said.headline == "The model was against you"
    assert "Nothing is learned from it." in said.text
    assert not any("learning" in span.text for words in said.words for span in words)
