"""Huge texts, cut for display."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.gui.text import lengths
from labeler.gui.text.markdown import clean

HUGE = {
    "one word": "Z" * 100_001,
    "one line": "words and spaces " * 9_000,
    "short lines": "line\n" * 20_000,
    "lines of two characters' ends": "line\r\n" * 20_000 + "\r",
    "wide": "\U0001f600" * 30_001,
    "no end": "\n".join("x" * length for length in range(1, 4_100, 100)),
}


def joined(text: str) -> str:
    """What is shown without its cuts."""
    shown, plain = "".join(lengths.pieces(text)), clean(text)
    breaks = {cut + number for number, cut in enumerate(lengths.cuts(plain))}
    assert all(shown[at] == "\n" for at in breaks)
    return "".join(sign for at, sign in enumerate(shown) if at not in breaks)


@pytest.mark.parametrize("text", HUGE.values(), ids=HUGE)
def test_no_paragraph_is_longer_than_qt_lays_out_quickly(text: str) -> None:
    for piece in lengths.pieces(text):
        assert max(map(len, piece.split("\n"))) <= lengths.PARAGRAPH


@pytest.mark.parametrize("text", HUGE.values(), ids=HUGE)
def test_what_is_shown_is_the_text_but_for_its_cuts(text: str) -> None:
    assert joined(text) == re.sub("\r\n?", "\n", text)


@given(st.text(alphabet="a\u200b\n\r\u2028😀", max_size=60), st.integers(1, 9))
def test_whatever_its_line_ends_are(text: str, most: int) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(lengths, "PARAGRAPH", most)
        patched.setattr(lengths, "WIDE_PARAGRAPH", most)
        assert joined(text) == clean(text)


def test_a_piece_is_small_enough_for_one_frame() -> None:
    sizes = [len(piece) for piece in lengths.pieces(HUGE["one line"])]
    assert max(sizes) <= lengths.PIECE + lengths.PARAGRAPH + 2


LENGTHY = {
    "cells": "|" * 501,
    "lines": "a\n" * 1_001,
    "code": "`a`" * 1_001,
    "links": "[a](b) " * 601,
    "formulas": "$a$ " * 401,
    "entities": "&amp; " * 1_001,
    "tags": "<a> " * 1_501,
    "emoji": "\U0001f600 " * 1_501,
    "another script": "漢字。 " * 4_000,
    "one line": "a " * 5_001,
    "much": "some words\n\n" * 390 + "a " * 8_000,
}


@pytest.mark.parametrize("text", LENGTHY.values(), ids=LENGTHY)
def test_what_takes_long_to_read_as_markdown_is_not(text: str) -> None:
    assert lengths.is_long(text)


def test_an_ordinary_long_answer_is_read_as_markdown() -> None:
    assert not lengths.is_long("# Title\n\n" + "A paragraph of **words**.\n\n" * 400)
