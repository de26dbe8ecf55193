from labeler.gui.spans import Tone, gain


def test_a_bonus_and_a_penalty_differ_by_triangle_word_and_tone() -> None:
    shown = [
        (gain(nats).text.replace("\N{NO-BREAK SPACE}", " "), gain(nats).tone)
        for nats in (0.2, -0.2)
    ]
    assert shown == [("▲ bonus +0.20", Tone.BONUS), ("▼ penalty −0.20", Tone.PENALTY)]


def test_what_rounds_to_nothing_is_neither() -> None:
    for nats in (0.0, 0.004, -0.004):
        assert gain(nats).text == "neither bonus nor penalty"
        assert gain(nats).tone is Tone.INK


def test_a_gain_never_breaks_over_two_lines() -> None:
    assert " " not in gain(0.2).text
