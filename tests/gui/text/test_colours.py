"""Colours of code."""

from collections.abc import Iterator

import pytest
from pygments.lexers import get_lexer_by_name
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.gui import style
from labeler.gui.text import colours
from labeler.gui.text.document import ReadingDocument, read
from labeler.gui.text.pane import ReadingPane
from labeler.gui.theme import DARK, LIGHT, current


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> Iterator[None]:
    for _ in colours.load():
        pass
    style.apply(qapp, LIGHT)
    yield
    style.apply(qapp, LIGHT)


def coloured(document: ReadingDocument) -> list[tuple[str, str]]:
    """Each coloured word with its colour."""
    found = []
    for number in range(document.blockCount()):
        block = document.findBlockByNumber(number)
        units = block.text().encode("utf-16-le")
        for part in block.layout().formats():
            word = units[2 * part.start : 2 * (part.start + part.length)].decode("utf-16-le")
            found.append((word, part.format.foreground().color().name()))
    return found


def test_keywords_texts_and_names_are_coloured() -> None:
    found = coloured(read('```python\ndef f():\n    return "😀" + str(3)  # why\n```'))
    theme = current()
    assert ("def", theme.keyword) in found
    assert ("f", theme.called) in found
    assert ("😀", theme.literal) in found
    assert ("3", theme.literal) in found
    assert ("# why", theme.muted) in found


def test_what_goes_on_over_lines_is_coloured_on_each() -> None:
    found = coloured(read('```py\nx = """one\ntwo\n"""\n```'))
    assert ("two", LIGHT.literal) in found


def test_each_fence_is_read_in_its_own_language() -> None:
    document = read("```python\ndef f(): 1\n```\n```sql\nSELECT a\n```")
    assert [panel.kind for panel in document.panels] == ["code", "code"]
    found = coloured(document)
    assert ("def", LIGHT.keyword) in found
    assert ("SELECT", LIGHT.keyword) in found


def test_colours_are_the_themes(qapp: QApplication) -> None:
    style.apply(qapp, DARK)
    assert ("def", QColor(DARK.keyword).name()) in coloured(read("```py\ndef f(): 1\n```"))


@pytest.mark.parametrize(
    "text",
    [
        "```\ndef f(): 1\n```",
        "```no-such-language\ndef f(): 1\n```",
        "```py\nx = '" + "a" * colours.LONGEST_LINE + "'\n```",
        "```py\n" + "x = 1\n" * (colours.MOST // 6 + 1) + "```",
        "def f(): 1",
        "    def f(): 1",
    ],
    ids=["no language", "unknown", "long line", "much code", "prose", "indented"],
)
def test_other_code_stays_plain(text: str) -> None:
    assert coloured(read(text)) == []


@pytest.mark.parametrize("language", sorted(colours.LANGUAGES))
def test_every_language_that_is_named_is_known(language: str) -> None:
    assert get_lexer_by_name(language)


def test_hostile_code_is_given_up_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(colours, "PATIENCE", -1.0)
    assert coloured(read("```py\ndef f(): 1\n```")) == []


def test_colours_change_nothing_of_the_text() -> None:
    code = "def f():\n    return 1"
    assert read(f"```py\n{code}\n```").toPlainText() == code


def test_colours_survive_being_shown(qtbot: QtBot) -> None:
    pane = ReadingPane("text")
    qtbot.addWidget(pane)
    document = read("```py\ndef f(): 1\n```")
    before = coloured(document)
    pane.prepare(document)
    pane.show_document(document)
    pane.show()
    pane.resize(300, 200)
    QApplication.processEvents()
    assert coloured(document) == before != []


def test_code_shown_before_it_could_be_coloured_is_coloured_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(colours, "is_loaded", lambda: False)
    document = read("```py\ndef f(): 1\n```")
    assert document.is_uncoloured
    assert coloured(document) == []
    monkeypatch.undo()
    document.colour()
    assert not document.is_uncoloured
    assert coloured(document)
