"""From what is selected on the screen to what was stored, and back."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from labeler.core.comparison import Message
from labeler.gui.text import lengths
from labeler.gui.text.conversation import read_conversation
from labeler.gui.text.document import ReadingDocument, read
from labeler.gui.text.look import Look
from labeler.gui.text.source import Place

pytestmark = pytest.mark.usefixtures("qapp")

WORDS = st.sampled_from(
    [
        *("plain", "word", "a", "a", "b_c", "3", "x2", "שלום", "مرحبا", "漢字", "かな", "हिन्दी"),
        *("😀", "👩\u200d👩\u200d👧", "é", "don't", "**bold**", "*it*", "_em_", "~~gone~~"),
        *("`co de`", "``a`b``", "[text](http://a.b/text)", "![alt](http://a.b/c.png)"),
        *("<think>", "</think>", "List<int>", "&lt;", "$5", "1.", "2)", "(a,", "b),", "!"),
        *("$x_1 * y$", r"\(a_b\)", "<http://a.b/a>", "http://c.d/e", "\\*", "a\r\nb"),
        *("\U00020001", "\u200b", "\u00a0", "[x]", "#", "-", "|"),
    ]
)
BLOCKS = st.sampled_from(
    ["\n\n", "\n", "\n- ", "\n1. ", "\n> ", "\n## ", "\n\n```py\n", "\n```\n", "\n    ", "\n***\n"]
)
TABLE = "\n\n| one | **two** |\n|---|---|\n| 1 | `a` 😀 |\n| שלום | a |\n\n"
TEXTS = st.lists(
    st.one_of(WORDS, st.builds("{} {}".format, WORDS, WORDS), BLOCKS, st.just(TABLE)), max_size=25
).map(" ".join)


def chosen(document: ReadingDocument, start: int, end: int) -> str:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def words_of(document: ReadingDocument) -> list[tuple[int, int, str]]:
    """Each word that is shown, and where Qt has it."""
    raw, found = document.toRawText(), []
    for word in re.finditer(r"[^\s\ufdd0\ufdd1]+", raw):
        start = len(raw[: word.start()].encode("utf-16-le")) // 2
        found.append((start, start + len(word[0].encode("utf-16-le")) // 2, word[0]))
    return found


@settings(max_examples=150, deadline=None)
@given(TEXTS)
@example("[a](http://a.b) b")
@example("a **a** a")
def test_every_word_of_markdown_finds_its_way_to_the_source_and_back(text: str) -> None:
    document = read(text)
    for start, end, word in words_of(document):
        place = document.source_span(start, end)
        assert place is not None, word
        there = text[place.start : place.end]
        letters = [letter for letter in word if letter.isalnum()]
        assert [letter for letter in there if letter.isalnum()][: len(letters)] or not letters
        assert _is_within(letters, there), (word, there)
        back = document.shown_span(place)
        assert back is not None
        assert back[0] <= start < end <= back[1]


def _is_within(letters: list[str], text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_words_without_markup_are_found_exactly(text: str) -> None:
    marked = f"{text}\n\nfirst needle, then  \n*another* needle"
    document = read(marked)
    start = document.toRawText().rindex("another")
    start = len(document.toRawText()[:start].encode("utf-16-le")) // 2
    place = document.source_span(start, start + len("another"))
    assert place == (marked.rindex("another"), marked.rindex("another") + len("another"), 0)


@settings(max_examples=100, deadline=None)
@given(TEXTS, st.data())
def test_as_written_is_exact(text: str, data: st.DataObject) -> None:
    document = read(text, Look(raw=True))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    start -= text[start - 1 : start + 1] == "\r\n"  # both characters of a line end, or neither
    end += text[end - 1 : end + 1] == "\r\n"
    span = document.shown_span(Place(start, end))
    if span is None:
        assert start == end
        return
    shown = chosen(document, *span).replace("\u2029", "\n").replace("\u2028", "\n")
    assert shown == _as_shown(text[start:end])
    place = document.source_span(*span)
    assert place is not None
    assert text[place.start : place.end].strip("\r") == text[start:end].strip("\r")


def _as_shown(text: str) -> str:
    return re.sub("\r\n?", "\n", text)


HUGE = {
    "one word": "Z" * 50_001,
    "emoji": "😀 " * 12_000,
    "zero-width spaces": "a\u200b\u200b\u200b\n\u200b" * 5_000,
    "line ends": "ab\r\nc\u200b\n" * 4_000,
    "long lines": ("x" * 1_999 + "\u200b" * 3 + "y" * 4_000 + "\r\n") * 4,
}


@pytest.mark.parametrize("text", HUGE.values(), ids=HUGE)
def test_a_long_text_is_exact_too_before_all_of_it_is_there(text: str) -> None:
    document = read(text)
    assert document.is_long
    shown = "".join(lengths.pieces(text)).encode("utf-16-le")
    for start in (0, 1, 1_998, 2_000, 2_003, 7_777, len(text) - 3):
        for size in (1, 2, 5):
            span = document.shown_span(Place(start, start + size))
            if span is None:
                assert text[start : start + size] == "\r"
                continue
            said = shown[2 * span[0] : 2 * span[1]].decode("utf-16-le")
            assert _visible(said) == _visible(text[start : start + size])
            assert document.source_span(*span) is not None


def _visible(text: str) -> str:
    """Without what cuts of long paragraphs add."""
    return re.sub("[\u200b\r\n]", "", text)


def test_a_place_in_a_conversation_names_its_message() -> None:
    turns = (Message("user", "Hello *you* 😀"), Message("assistant", "> hello **you**"))
    document = read_conversation(turns)
    start = len(document.toRawText()[: document.toRawText().rindex("you")]) + 1
    assert document.source_span(start, start + 3) == Place(10, 13, 1)
    assert document.shown_span(Place(10, 13, 1)) == (start, start + 3)
    assert document.source_span(0, 4) is None, "a role is nobody's text"


def test_a_place_in_a_conversation_as_written_names_its_message() -> None:
    turns = (Message("user", "Hello *you* 😀"), Message("assistant", "> hello **you**"))
    document = read_conversation(turns, Look(raw=True))
    span = document.shown_span(Place(2, 7, 1))
    assert span is not None
    assert chosen(document, *span) == "hello"
    assert document.source_span(*span) == Place(2, 7, 1)
