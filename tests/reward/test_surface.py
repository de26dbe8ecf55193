import math
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.reward.surface import NAMES, STATISTICS, surface


def measured(response: str, prompt: str = "What is the capital of France?") -> dict[str, float]:
    """Each statistic of one response, before it is scaled."""
    (row,) = surface(prompt, [response])
    return {
        statistic.name: value * statistic.scale
        for statistic, value in zip(STATISTICS, row, strict=True)
    }


def test_length_comes_first() -> None:
    assert NAMES[0] == "length"
    assert len(set(NAMES)) == len(NAMES)


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_has_finite_statistics_of_moderate_size(prompt: str, response: str) -> None:
    (row,) = surface(prompt, [response])
    assert all(math.isfinite(value) and 0 <= value <= 20 for value in row)


@given(st.lists(st.text(max_size=60), min_size=2, max_size=4))
def test_a_response_is_measured_alike_whatever_stands_beside_it(responses: list[str]) -> None:
    assert surface("Why?", responses) == [surface("Why?", [text])[0] for text in responses]


@pytest.mark.parametrize(
    ("statistic", "text", "count"),
    [
        ("length", "12345", 5),
        ("words", "It's the well-known one, isn't it", 7),
        ("words", "今日はいい天気", 7),
        ("words", "السلام عليكم ورحمة الله", 4),
        ("sentences", "Yes. No! Perhaps? 3.14 is pi", 3),
        ("sentences", "今日は。明日も。", 2),
        ("sentences", "هل أنت بخير؟ نعم.", 2),
        ("sentence length", "One two three. Four five six.", 3),
        ("lines", "a\nb\nc", 2),
        ("list items", "- one\n* two\n 3. three\n4) four\nnot - this", 4),
        ("emphasis", "# Head\n**bold**", 3),
        ("code", "`x`", 2),
        ("questions", "Who? 谁？ من؟", 3),
        ("exclamations", "Oh! Ah！", 2),
        ("commas", "a, b، c、d", 3),
        ("word length", "abc abcde", 4),
    ],
)
def test_counts(statistic: str, text: str, count: int) -> None:
    assert measured(text)[statistic] == pytest.approx(math.log1p(count))


@pytest.mark.parametrize(
    ("statistic", "text", "value"),
    [
        ("digits", "20 + 22 = 42", 0.5),
        ("digits", "1abcdefghi", 0.1),
        ("capitals", "Abcdefghij", 0.1),
        ("refusal", "I'm sorry, but that is not for me.", 1),
        ("refusal", "As an AI, I do not eat.", 1),
        ("refusal", "I’m unable to help with that.", 1),
        ("refusal", "It was a sorry sight.", 0),
        ("borrowed", "Paris is the capital city", 3 / 5),
        ("covered", "Paris is the capital city", 3 / 6),
        ("copied", "What is the capital of Spain?", 3 / 4),
        ("distinct", "no no no yes", 1 / 2),
        ("repeated", "a b c a b c", 1 / 4),
        ("finished", "It is Paris.", 1),
        ("finished", 'He said "Paris."', 1),
        ("finished", "巴黎。", 1),
        ("finished", "```\nx = 1\n```", 1),
        ("finished", "It is Par", 0),
        ("first person", "I think so and so and so", 1 / 7),
        ("second person", "You’re right there my friend", 1 / 5),
    ],
)
def test_shares(statistic: str, text: str, value: float) -> None:
    assert measured(text)[statistic] == pytest.approx(value)


def test_nothing_is_measured_of_nothing() -> None:
    assert set(measured("").values()) == {0.0}


@pytest.mark.parametrize(
    "piece", ["a", "a b. ", "你好。", "\n", " ", "- ", "**", "`", "I am ", "'", "\n \n", "1. "]
)
def test_a_megabyte_is_measured_quickly(piece: str) -> None:
    text = piece * (10**6 // len(piece))
    start = time.perf_counter()
    surface(text, [text, text])
    assert time.perf_counter() - start < 1
