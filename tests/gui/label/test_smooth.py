"""Huge texts in every view, without holding up the window."""

import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from labeler.core.presentation import Side
from labeler.gui import wardrobe
from labeler.gui.label.page import LabelPage
from labeler.gui.text import lengths
from labeler.gui.text.look import View
from labeler.gui.text.pane import ReadingPane
from labeler.gui.text.reading import SLICE
from tests.gui.label.pairs import pair

HUGE = {
    "no space": ("Z" * 100_000, "Z" * 99_999 + "Y"),
    "a megabyte without space": ("Z" * 1_000_000, "Y" * 999_999),
    "a megabyte of words": ("word and " * 110_000, "word or " * 120_000),
    "a megabyte of lines": ("line\n" * 200_000, "line x\n" * 150_000),
    "a megabyte of one table": ("| a | b |\n| - | - |\n" + "| x | y |\n" * 100_000, "|a" * 500_000),
    "50,000 items": ("- item\n" * 50_000, "1. item\n" * 50_000),
    "20,000 fences": ("```python\nx = 1\n```\n" * 20_000, "```\nx\n```\n" * 20_000),
    "a megabyte of one address": (
        "https://example.org/" + "a/b?c=d&" * 125_000,
        "x.org/" * 160_000,
    ),
    "a megabyte of marks": ("a" + "\u0301" * 1_000_000, "e\u0301\u0300\u0302" * 250_000),
    "a megabyte of no width": ("\u200d" * 1_000_000, "a\u200b" * 500_000),
    "a megabyte of tabs": ("\t" * 1_000_000, "a\tb\t" * 250_000),
    "a megabyte of another script": ("漢字。" * 330_000, "مرحبا بالعالم " * 70_000),
    "quotations in quotations": ("> " * 500 + "x", "\n".join("> " * deep for deep in range(400))),
}

MOST = 0.1
"""Seconds of the window's thread between two turns of its event loop. Not by the clock: then a
busy machine would count."""


@pytest.mark.parametrize("texts", HUGE.values(), ids=HUGE)
def test_no_view_of_a_huge_text_is_laid_out_in_one_go(
    page: LabelPage, texts: tuple[str, str]
) -> None:
    page.show_pair(pair(*texts))
    for view in (View.MARKDOWN, View.RAW, View.DIFFERENCE):
        page.reader.set_view(view)
        for pane in page.reading.responses:
            document = pane.document()
            assert document.characterCount() < 3 * lengths.PIECE
            blocks = (document.findBlockByNumber(n) for n in range(document.blockCount()))
            assert max(block.length() for block in blocks) <= lengths.PARAGRAPH + 2
            assert len(pane.extraSelections()) < 2_000


def test_a_long_line_is_no_hindrance_as_written_either(page: LabelPage) -> None:
    page.show_pair(pair("漢" * 19_000, "字"))
    page.reader.set_view(View.RAW)
    assert page.reading.responses[0].document().characterCount() < 3 * lengths.PIECE


def test_texts_are_compared_a_slice_at_a_time(page: LabelPage, qtbot: QtBot) -> None:
    words = [f"w{n % 97}" for n in range(3_500)]
    page.show_pair(pair(" ".join(words), " ".join(words[::-1])))
    turns: list[float] = []
    page.reading._comparing.timeout.connect(lambda: turns.append(time.perf_counter()))
    page.reader.set_view(View.DIFFERENCE)
    qtbot.waitUntil(lambda: bool(page.reading.responses[0].marked("difference")))
    assert turns
    assert SLICE < 0.02


def test_a_comparison_ends_with_its_pair(page: LabelPage) -> None:
    page.reader.set_view(View.DIFFERENCE)
    page.show_pair(pair("one " * 3_000, "two " * 3_000, id="a"))
    page.reader.set_view(View.MARKDOWN)
    assert not page.reading._comparing.isActive()


@pytest.mark.slow
@pytest.mark.parametrize("texts", HUGE.values(), ids=HUGE)
def test_the_window_is_never_held_up_for_long(
    page: LabelPage, qtbot: QtBot, texts: tuple[str, str]
) -> None:
    gaps, last = [], [time.thread_time()]

    def tick() -> None:
        gaps.append(time.thread_time() - last[0])
        last[0] = time.thread_time()

    ticking = QTimer(page)
    ticking.timeout.connect(tick)
    ticking.start(0)
    page.show_pair(pair(*texts))
    for view in (View.RAW, View.DIFFERENCE, View.MARKDOWN):
        page.reader.set_view(view)
        qtbot.wait(1_500)
        for pane in page.reading.responses:
            pane.scroll_to_share(1.0)
            qtbot.wait(100)
    for do in (
        lambda: page.reader.zoom(1),
        lambda: page.reader.focus_card(Side.LEFT),
        lambda: page.reader.focus_card(None),
        lambda: page.resize(1300, 800),
        lambda: wardrobe.wear("dark"),
        lambda: wardrobe.wear("light"),
        lambda: _mark_the_end(page.reading.responses[1]),
        page.reader.find_words,
        lambda: page.reader.finder.look_for("Z"),
        lambda: page.reader.finder.look_for("line"),
        page.reader.find_previous,
    ):
        do()
        qtbot.wait(400)
    ticking.stop()
    assert max(gaps) < MOST


def _mark_the_end(pane: ReadingPane) -> None:
    cursor, keep = QTextCursor(pane.document()), QTextCursor.MoveMode.KeepAnchor
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, keep, 5)
    pane.setTextCursor(cursor)
    place = pane.selection_in_source()
    assert place is not None
    pane.mark([place], "note")
