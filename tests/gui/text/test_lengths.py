"""Huge texts, cut for display and whole again when copied."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.gui.text import lengths

HUGE = {
    "one word": "Z" * 100_001,
    "one line": "words and spaces " * 9_000,
    "short lines": "line\n" * 20_000,
    "zero-width spaces": "a\u200b\u200b\u200b\n\u200b" * 9_000,
    "no end": "\n".join("x" * length for length in range(1, 4_100, 100)),
}


@pytest.mark.parametrize("text", HUGE.values(), ids=HUGE)
def test_no_paragraph_is_longer_than_qt_lays_out_quickly(text: str) -> None:
    for piece in lengths.pieces(text):
        assert max(map(len, piece.split("\n"))) <= lengths.PARAGRAPH + 1


@pytest.mark.parametrize("text", HUGE.values(), ids=HUGE)
def test_a_copy_is_the_text_as_it_was(text: str) -> None:
    assert lengths.original("".join(lengths.pieces(text))) == text


@given(st.text(alphabet="a\u200b\n ", max_size=60))
def test_zero_width_spaces_of_the_texts_own_survive(text: str) -> None:
    assert lengths.original("".join(lengths.pieces(text))) == text


def test_a_piece_is_small_enough_for_one_frame() -> None:
    sizes = [len(piece) for piece in lengths.pieces(HUGE["one line"])]
    assert max(sizes) <= lengths.PIECE + lengths.PARAGRAPH + 2


@pytest.mark.parametrize("text", ["|" * 801, "a\n" * 1_001, "`a`" * 1_001, "a" * 20_001])
def test_what_takes_long_to_read_as_markdown_is_not(text: str) -> None:
    assert lengths.is_long(text)


def test_an_ordinary_long_answer_is_read_as_markdown() -> None:
    assert not lengths.is_long("# Title\n\n" + "A paragraph of **words**.\n\n" * 400)
