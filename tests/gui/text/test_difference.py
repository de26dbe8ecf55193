"""The difference of two texts, word by word."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.gui.text.difference import MOST, STRETCH, Difference, Unit, _longest, compare

TEXTS = st.lists(
    st.sampled_from(["the", "a", "cat", "sat.", "😀", "漢字", "-", "\n", "don't"])
).map(" ".join)


def difference(one: str, other: str) -> Difference:
    *steps, found = compare(one, other)
    assert not any(steps)
    assert found is not None
    return found


def only(text: str, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[start:end] for start, end in spans]


def marked(one: str, other: str) -> tuple[list[str], list[str]]:
    found = difference(one, other)
    return only(one, found.spans[0]), only(other, found.spans[1])


@pytest.mark.parametrize(
    ("one", "other", "only_one", "only_other"),
    [
        ("the cat sat", "the dog sat", ["cat"], ["dog"]),
        ("same", "same", [], []),
        ("same  words\n\nhere", "same words here", [], []),
        ("", "all of it", [], ["all of it"]),
        ("catalogue", "cat", ["catalogue"], ["cat"]),
        ("a sat. b", "a sat! b", ["."], ["!"]),
        ("don't go", "do go", ["don't"], ["do"]),
        ("我喜欢猫", "我喜欢狗", ["猫"], ["狗"]),
        ("ab 😀 c", "ab 😁 c", ["😀"], ["😁"]),
        ("x हिन्दी y", "x हिन्द y", ["हिन्दी"], ["हिन्द"]),
        ("one two three", "zero one three", ["two"], ["zero"]),
    ],
)
def test_whole_words_that_the_other_lacks_are_marked(
    one: str, other: str, only_one: list[str], only_other: list[str]
) -> None:
    assert marked(one, other) == (only_one, only_other)


@given(TEXTS, TEXTS)
def test_what_is_not_marked_is_the_same_in_both(one: str, other: str) -> None:
    spans = difference(one, other).spans
    rest = [_without(text, marks) for text, marks in zip((one, other), spans, strict=True)]
    assert rest[0] == rest[1]


def _without(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    for start, end in reversed(spans):
        text = text[:start] + text[end:]
    return re.sub(r"\s", "", text)


@given(TEXTS, TEXTS)
def test_neither_side_is_favoured(one: str, other: str) -> None:
    assert difference(one, other).spans == difference(other, one).spans[::-1]


@given(TEXTS)
def test_a_text_differs_nowhere_from_itself(text: str) -> None:
    assert difference(text, text).spans == ((), ())


def test_a_word_changed_in_a_megabyte_is_found() -> None:
    text = "word " * 200_000
    other = text[:500_000] + "changed " + text[500_000:]
    assert marked(text, other) == ([], ["changed"])


def test_of_too_many_words_whole_lines_are_marked() -> None:
    one = "\n".join(f"line {n} of this" for n in range(MOST // 2))
    other = f"new\n{one}\nlast"
    changed = other.replace("line 700 of", "line changed of")
    found = difference(one, changed)
    assert found.unit is Unit.LINES
    assert only(changed, found.spans[1]) == ["new", "line changed of this", "last"]


def test_of_too_many_lines_nothing_is_marked_and_that_is_said() -> None:
    found = difference("a\nb\n" * MOST, "b\nc\n" * MOST + "d")
    assert found == Difference(((), ()), Unit.NOTHING)


HOSTILE = {
    "no space": ("Z" * 1_000_000, "Z" * 500_000 + "Y" * 500_000),
    "few words": ("a b c d e f " * 600, "f e d c b a " * 600),
    "one word": ("a " * 3_999, "b " + "a c " * 1_900),
    "many lines": ("a\nb\n" * 200_000, "b\nc\n" * 200_000),
    "199": ("a " * 199, "b " + "a " * 190 + "c"),
}


@pytest.mark.slow
@pytest.mark.parametrize("texts", HOSTILE.values(), ids=HOSTILE)
def test_no_step_takes_long_whatever_the_texts(texts: tuple[str, str]) -> None:
    steps, longest, before = compare(*texts), 0.0, time.perf_counter()
    for _ in steps:
        now = time.perf_counter()
        longest, before = max(longest, now - before), now
    assert longest < 0.3


def test_a_long_comparison_comes_in_steps() -> None:
    words = [f"w{n % 97}" for n in range(3_000)]
    assert len(list(compare(" ".join(words), " ".join(words[::-1])))) > 20


@pytest.mark.parametrize("reach", [0, 1, STRETCH - 1, STRETCH, STRETCH + 1, 3 * STRETCH + 7])
def test_what_is_shared_is_found_to_the_character(reach: int) -> None:
    limit = 3 * STRETCH + 7

    assert _longest(limit, lambda start, end: end <= max(reach, start)) == reach


def test_no_character_of_a_megabyte_is_compared_often() -> None:
    compared: list[int] = []

    def same(start: int, end: int) -> bool:
        compared.append(end - start)
        return end <= 999_990

    assert _longest(1_000_000, same) == 999_990
    assert sum(compared) < 1_100_000
