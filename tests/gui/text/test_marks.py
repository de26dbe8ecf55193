"""Marks upon texts, whatever is shown and however much of it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.gui.text.document import read
from labeler.gui.text.look import Look
from labeler.gui.text.marks import INKS, Marks
from labeler.gui.text.pane import ReadingPane
from labeler.gui.text.source import Place


@pytest.fixture
def pane(qtbot: QtBot) -> ReadingPane:
    made = ReadingPane("text")
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def drawn(pane: ReadingPane, kind: str) -> list[str]:
    """The text under the marks of a kind that Qt was given, by the line that tells it."""
    line = INKS[kind].line
    return [
        one.cursor.selectedText()
        for one in pane.extraSelections()
        if one.format.underlineStyle() == line
    ]


def test_a_span_of_the_source_is_marked_where_markdown_shows_it(pane: ReadingPane) -> None:
    text = "An emoji 😀, a **bold** word, `code`\n\n| שלום | b |\n|---|---|\n| x | y |"
    pane.show_document(read(text))
    for word in ("bold", "word", "code", "שלום", "y"):
        at = text.index(word)
        pane.mark([Place(at, at + len(word))], "good")
        assert drawn(pane, "good") == [word]


def test_a_mark_over_several_paragraphs_and_cells_is_drawn_in_each(pane: ReadingPane) -> None:
    text = "one\n\n| a | b |\n|---|---|\n| c | d |\n\nlast"
    pane.show_document(read(text))
    pane.mark([Place(0, len(text))], "bad")
    assert drawn(pane, "bad") == ["one", "a", "b", "c", "d", "last"]


def test_what_is_selected_is_told_in_the_sources_terms(pane: ReadingPane) -> None:
    text = "😀 *It* is **bold**, &amp; `so` on"
    pane.show_document(read(text))
    shown = pane.toPlainText()
    start = len(shown[: shown.index("bold")].encode("utf-16-le")) // 2
    pane.select((start, start + len("bold, &amp; so")))
    place = pane.selection_in_source()
    assert place is not None
    assert text[place.start : place.end] == "bold**, &amp; `so"


def test_no_selection_is_no_place(pane: ReadingPane) -> None:
    pane.show_document(read("text"))
    assert pane.selection_in_source() is None


def test_only_what_can_be_seen_is_given_to_qt(pane: ReadingPane, qtbot: QtBot) -> None:
    text = "needle in hay\n" * 10_000
    pane.show_document(read(text, Look(raw=True)))
    with qtbot.waitSignal(pane.read_through, timeout=30_000):
        pass
    pane.mark((Place(14 * n, 14 * n + 6) for n in range(10_000)), "note")
    assert 5 < len(pane.extraSelections()) < 60
    pane.scroll_to_share(0.5)
    assert 5 < len(pane.extraSelections()) < 60
    assert set(drawn(pane, "note")) == {"needle"}


def test_marks_of_one_kind_leave_the_others(pane: ReadingPane) -> None:
    pane.show_document(read("one two"))
    pane.mark([Place(0, 3)], "good")
    pane.mark([Place(4, 7)], "bad")
    pane.mark([], "good")
    assert pane.marked("good") == []
    assert drawn(pane, "bad") == ["two"]


def test_another_text_has_no_marks(pane: ReadingPane) -> None:
    pane.show_document(read("one two"))
    pane.mark([Place(0, 3)], "good")
    pane.show_document(read("three"))
    assert not pane.extraSelections()


def test_white_space_as_written_can_be_seen(pane: ReadingPane) -> None:
    pane.show_document(read("one  two\tthree four \nfive\u00a0six", Look(raw=True)))
    seen = [one.cursor.selectedText() for one in pane.extraSelections()]
    assert seen == ["  ", "\t", " ", "\u00a0"]


def test_every_kind_is_told_by_its_line_too(qapp: QApplication) -> None:
    lines = [ink.line for kind, ink in INKS.items() if kind in ("good", "bad", "note")]
    assert len(set(lines)) == 3


@settings(max_examples=200)
@given(
    st.lists(st.tuples(st.integers(0, 50), st.integers(0, 9)).map(lambda s: (s[0], sum(s)))),
    st.integers(0, 50),
    st.integers(0, 20),
)
def test_all_that_is_marked_in_sight_is_drawn(
    spans: list[tuple[int, int]], first: int, size: int
) -> None:
    marks = Marks()
    marks.put("note", spans)
    seen = {at for _, span in marks.between(first, first + size) for at in range(*span)}
    wanted = {at for span in spans for at in range(*span)} & set(range(first, first + size))
    assert seen == wanted
