"""What reading offers in the real window."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.gui.text.look import View
from labeler.gui.text.pane import ReadingPane
from labeler.gui.window import MainWindow
from tests.gui.conftest import MakeWindow, action, make_project
from tests.gui.ranking.test_window import of

EMPTY = "(empty)"


def notice(pane: ReadingPane) -> str:
    """What stands in the line above the text."""
    (line,) = [each for each in pane.findChildren(QLabel) if each.isVisible()] or [None]
    return line.text() if line else ""


@pytest.mark.parametrize("view", list(View))
def test_a_response_without_a_word_says_so_above_where_it_would_be(
    open_window: MakeWindow, tmp_path: Path, view: View
) -> None:
    texts = Response("There is one."), Response(" \n")
    asked = Comparison(ComparisonId("c"), (Message("user", "Is there?"),), texts)
    window = open_window(make_project(tmp_path / "p.labeler", asked))
    window.page.label.reading.set_view(view)
    for pane in window.page.label.panes[1:]:
        is_empty = not pane.toPlainText().strip()
        assert notice(pane).endswith(EMPTY) is is_empty
        assert pane.accessibleDescription().endswith(EMPTY) is is_empty
        assert EMPTY not in pane.toPlainText(), "it is no text of the response"


def copied(window: MainWindow, words: str) -> str:
    QApplication.clipboard().setText("")
    action(window, words).trigger()
    return QApplication.clipboard().text()


def test_of_more_than_two_the_card_with_the_focus_is_copied(
    open_window: MakeWindow, tmp_path: Path
) -> None:
    path = make_project(tmp_path / "p.labeler", of(4, "a"))
    window = open_window(path)
    window.menus.refresh()
    assert not action(window, "Copy the right text").isVisible()
    shown = [response.content for response in window.desk.pair.comparison.responses]
    for card, response in enumerate(window.desk.pair.order):
        window.page.label.ranking.spread.focus_on(card)
        assert copied(window, "Copy this text") == shown[response]


def test_of_a_pair_either_text_is_copied_as_it_was_written(
    open_window: MakeWindow, tmp_path: Path
) -> None:
    asked = replace(of(2, "a"), responses=(Response("**one**"), Response("**two**")))
    window = open_window(make_project(tmp_path / "p.labeler", asked))
    window.menus.refresh()
    both = {copied(window, f"Copy the {side} text") for side in ("left", "right")}
    assert both == {"**one**", "**two**"}
