"""Long texts, laid out only where they are looked at, beside Qt's own layout of all of them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from labeler.gui.text.document import ReadingDocument, read
from labeler.gui.text.look import Look
from labeler.gui.text.pane import ReadingPane

TEXTS = {
    "lines": "line\n" * 4_000,
    "words": "some words and more of them " * 2_000,
    "several scripts": ("a line\n" + "مرحبا بالعالم " * 20 + "\n" + "漢字" * 90 + "\n") * 90,
    "no space": "Z" * 40_000,
    "emoji": "😀 and 👩\u200d👧\n" * 2_000,
}


@pytest.fixture
def pane(qtbot: QtBot) -> ReadingPane:
    made = ReadingPane("a pane")
    qtbot.addWidget(made)
    made.resize(460, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def whole(text: str, look: Look = Look(raw=True)) -> ReadingDocument:  # noqa: B008 - a value
    """All of a long text."""
    document = read(text, look)
    assert document.is_long
    while document.read_on():
        pass
    return document


def laid_by_qt(document: ReadingDocument) -> QTextDocument:
    """The same paragraphs, in Qt's own layout."""
    plain = QTextDocument()
    plain.setDefaultFont(document.defaultFont())
    plain.setDocumentMargin(document.documentMargin())
    plain.setDefaultTextOption(document.defaultTextOption())
    plain.setPlainText(document.toPlainText())
    plain.setTextWidth(document.textWidth())
    return plain


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_all_that_is_laid_out_is_where_qt_would_put_it(pane: ReadingPane, text: str) -> None:
    document = whole(text)
    pane.show_document(document)
    assert document.lazy is not None
    assert document.lazy.lay(0, float("inf"), 60)[0]
    plain = laid_by_qt(document)
    ours, theirs = document.documentLayout(), plain.documentLayout()
    assert abs(ours.documentSize().height() - theirs.documentSize().height()) <= 1
    for number in range(0, document.blockCount(), max(1, document.blockCount() // 50)):
        here, there = (each.findBlockByNumber(number) for each in (document, plain))
        assert here.layout().lineCount() == there.layout().lineCount()
        assert ours.blockBoundingRect(here).top() == theirs.blockBoundingRect(there).top()
        middle = theirs.blockBoundingRect(there).center()
        fuzzy = Qt.HitTestAccuracy.FuzzyHit
        assert abs(ours.hitTest(middle, fuzzy) - theirs.hitTest(middle, fuzzy)) <= 1


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_little_is_laid_out_wherever_one_looks(pane: ReadingPane, text: str) -> None:
    document = whole(text)
    pane.show_document(document)
    for share in (0.0, 1.0, 0.5):
        pane.scroll_to_share(share)
        blocks = (document.findBlockByNumber(n) for n in range(document.blockCount()))
        lines = sum(block.layout().lineCount() for block in blocks)
        assert 0 < lines < 1_000


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_the_end_is_the_end(pane: ReadingPane, qtbot: QtBot, text: str) -> None:
    document = whole(text)
    pane.show_document(document)
    pane.scroll_to_share(1.0)
    qtbot.wait(50)
    assert pane.scroll_share() == 1.0
    last = QTextCursor(document)
    last.movePosition(QTextCursor.MoveOperation.End)
    assert pane.viewport().rect().contains(pane.cursorRect(last).center())


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_what_is_read_stays_at_the_top_in_another_width(
    pane: ReadingPane, qtbot: QtBot, text: str
) -> None:
    pane.show_document(whole(text))
    pane.scroll_to_share(0.6)
    qtbot.wait(20)
    before = pane.top_place()[0]
    pane.resize(700, 400)
    qtbot.wait(20)
    line = pane.cursorForPosition(QPoint(pane.viewport().width(), 20)).position()
    assert pane.top_place()[0] <= before <= line + 1


def test_what_is_found_far_down_is_scrolled_to(pane: ReadingPane, qtbot: QtBot) -> None:
    text = ("x" * 900 + "\n") * 60 + "needle\n" + ("y" * 300 + "\n") * 90
    document = whole(text)
    pane.show_document(document)
    at = document.toPlainText().index("needle")
    pane.select((at, at + 6))
    qtbot.wait(20)
    assert pane.selected_text() == "needle"
    assert pane.viewport().rect().contains(pane.cursorRect().center())


def test_what_stands_above_keeps_what_is_seen_in_its_place(pane: ReadingPane, qtbot: QtBot) -> None:
    document = whole(("short\n" + "a long one of many words " * 40 + "\n") * 60)
    pane.show_document(document)
    pane.scroll_to_share(0.5)
    qtbot.wait(20)
    for _ in range(40):
        place, bar = pane.top_place(), pane.verticalScrollBar()
        bar.setValue(bar.value() - 60)
        qtbot.wait(1)
        cursor = QTextCursor(document)
        cursor.setPosition(place[0])
        assert abs(pane.cursorRect(cursor).top() - place[1] - 60) <= 1


def test_another_look_is_scrolled_to_the_same_place_once_it_is_read(
    pane: ReadingPane, qtbot: QtBot
) -> None:
    text = "".join(f"line {number}\n" for number in range(30_000))
    pane.show_document(whole(text))
    pane.scroll_to_share(0.7)
    qtbot.wait(20)
    place = pane.top_place()
    with qtbot.waitSignal(pane.read_through):
        pane.show_document(read(text, Look(raw=True, zoom=130)))
        pane.scroll_to_place(place)
    qtbot.wait(20)
    assert abs(pane.top_place()[0] - place[0]) < 30
