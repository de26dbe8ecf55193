"""Hostile and ordinary texts as documents."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor, QTextDocument, QTextFormat, QTextLayout
from PySide6.QtWidgets import QApplication

from labeler.core.comparison import Message
from labeler.gui.text.conversation import read_conversation
from labeler.gui.text.document import ReadingDocument, read
from labeler.gui.text.look import Look
from labeler.gui.theme import BODY, SMALL, font

pytestmark = pytest.mark.usefixtures("qapp")


def shown(text: str) -> list[str]:
    """The blocks of the text's document, list items after a `*`, line breaks as `/`."""
    document = read(text)
    blocks = [document.findBlockByNumber(n) for n in range(document.blockCount())]
    return [
        ("*" if block.textList() else "") + block.text().replace("\u2028", "/")
        for block in blocks
        if block.text()
    ]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("a <think>hm</think> b", ["a <think>hm</think> b"]),
        ("<think>\nhm\n</think>\n\nb", ["<think>/hm/</think>", "b"]),
        ("<script>alert(1)</script>", ["<script>alert(1)</script>"]),
        ("a <!-- b --> c", ["a <!-- b --> c"]),
        ("List<int> and a < b > c", ["List<int> and a < b > c"]),
        ("`List<int>`", ["List<int>"]),
        ("&lt;b&gt; &amp; &#x27;", ["&lt;b&gt; &amp; &#x27;"]),
        ("a\nb\nc", ["a/b/c"]),
        ("a  \nb", ["a/b"]),
        ("1) a\n2) b", ["*a", "*b"]),
        ("2. a\n   more\n3. b", ["*a/more", "*b"]),
        ("- a\n- b\nlazy", ["*a", "*b/lazy"]),
        ("> a\n> b\n>> c", ["a/b", "c"]),
        ("    code <b>\n    more", ["code <b>", "more"]),
        ("# A\n    b_c_d\n\n> \n    $e_f$", ["A", "b_c_d", "$e_f$"]),
        ("```\nnever <b>\nclosed", ["never <b>", "closed"]),
        ("![alt](http://a.b/c.png)", ["![alt](http://a.b/c.png)"]),
        ("see[^1]\n\n[^1]: note", ["see[^1]", "[^1]: note"]),
        ("[r]: http://a.b\n\n[r]", ["[r]: http://a.b", "[r]"]),
        ("$a_1 * b_1$ and $$x*y*z$$", ["$a_1 * b_1$ and $$x*y*z$$"]),
        (r"\[x_1*y*\] and \(z\)", [r"\[x_1*y*\] and \(z\)"]),
        ("---\ntitle: x\n---\nbody", ["title: x", "body"]),
        ("# A\ntext", ["A", "text"]),
        ("| a | b |\n|---|---|\n| 1 | `<c>` |", ["a", "b", "1", "<c>"]),
        ("> q\n\n| a |\n|---|\n| 1 |", ["q", "a", "1"]),
        ("<http://a.b> http://c.d", ["http://a.b http://c.d"]),
        ("a_b_c __init__.py", ["a_b_c init.py"]),
        ("text with `a\nb` code", ["text with a   b code"]),
    ],
)
def test_a_text_reads_as_it_was_meant(text: str, blocks: list[str]) -> None:
    assert shown(text) == blocks


def test_nothing_is_loaded_from_disk_or_network(tmp_path: Path) -> None:
    picture = tmp_path / "secret.txt"
    picture.write_text("secret")
    url = QUrl.fromLocalFile(str(picture))
    kind = QTextDocument.ResourceType.ImageResource.value
    assert QTextDocument().resource(kind, url) is not None, "Qt itself would load it"
    document = read(f"![a]({url.toString()})\n\n![b][c]\n\n[c]: {url.toString()}")
    assert document.resource(kind, url) is None
    assert "\ufffc" not in document.toPlainText()


@pytest.mark.parametrize(
    "hostile",
    [
        ">" * 19_000 + " x",
        "".join("  " * n + "- a\n" for n in range(140)),
        "\\(" * 9_000,
        "[" * 19_000,
    ],
    ids=["quotes", "lists", "formulas", "brackets"],
)
def test_what_is_deeply_nested_stays_in_sight(hostile: str) -> None:
    document = read(hostile)
    document.setTextWidth(400)
    assert document.size().width() <= 400


def test_headings_are_hardly_larger_than_the_text() -> None:
    document = read("# One\n\n## Two\n\n### Three\n\ntext")
    sizes = [_block_size(document, number) for number in range(4)]
    assert sizes == [18, 16, 14, 14]


def _block_size(document: ReadingDocument, number: int) -> int:
    cursor = QTextCursor(document.findBlockByNumber(number))
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    size = cursor.charFormat().intProperty(QTextFormat.Property.FontPixelSize)
    return size or document.defaultFont().pixelSize()


def test_right_to_left_paragraphs_stand_at_the_right() -> None:
    document = read("שלום עולם\n\nhello")
    document.setTextWidth(400)
    document.documentLayout().documentSize()
    lines = [_first_line(document.findBlockByNumber(number).layout()) for number in (0, 1)]
    assert lines[0] > 200
    assert lines[1] < 10


def _first_line(layout: QTextLayout) -> float:
    return layout.lineAt(0).naturalTextRect().left()


def test_code_and_quotations_are_found() -> None:
    document = read("a\n\n```py\nx\ny\n```\n\n> q\n\n    z")
    assert [(panel.kind, panel.first, panel.last) for panel in document.panels] == [
        ("code", 1, 2),
        ("quote", 3, 3),
        ("code", 4, 4),
    ]


def test_code_keeps_its_lines_and_takes_an_even_typeface() -> None:
    document = read("```\nif x:\n    y\n```")
    assert document.toPlainText() == "if x:\n    y"
    cursor = QTextCursor(document.findBlockByNumber(1))
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    assert cursor.charFormat().font().family() == font(mono=True).family()


def test_a_conversation_keeps_its_turns_apart_whatever_they_hold() -> None:
    turns = (
        Message("user", "```\nnever closed"),
        Message("assistant", "- item\n- item"),
        Message("user", "> quote"),
    )
    document = read_conversation(turns)
    assert document.toPlainText().split("\n") == [
        *("user", "never closed", "assistant", "item", "item", "user", "quote")
    ]
    assert document.findBlockByNumber(document.last_turn).text() == "user"
    assert document.last_turn == 5
    assert [panel.kind for panel in document.panels] == ["code", "quote"]
    assert document.findBlockByNumber(3).textList() is not None
    assert document.findBlockByNumber(2).textList() is None


def test_a_text_as_written_cannot_pass_for_a_turn() -> None:
    document = read_conversation((Message("user", "a\n\nUSER\nb"),), Look(raw=True))
    sizes = [_block_size(document, number) for number in (0, 3)]
    assert sizes == [SMALL, BODY]


@pytest.mark.parametrize("role", ["system", "user", "assistant", "tool", "developer"])
def test_every_role_is_told(role: str) -> None:
    document = read_conversation((Message(role, "text"),))
    assert document.toPlainText() == f"{role}\ntext"


def test_the_clipboard_format_is_not_html(qapp: QApplication) -> None:
    assert read("<b>x</b>").toPlainText() == "<b>x</b>"


@pytest.mark.parametrize("raw", [False, True])
def test_a_role_stands_where_what_it_heads_begins(raw: bool) -> None:
    turns = (Message("user", "שלום עולם"), Message("المستخدم", "hello"))
    document = read_conversation(turns, Look(raw=raw))
    document.setTextWidth(400)
    document.documentLayout().documentSize()
    heads = (0, document.last_turn)
    lefts = [_first_line(document.findBlockByNumber(number).layout()) for number in heads]
    assert lefts[0] > 200
    assert lefts[1] < 10


def test_a_link_is_told_by_more_than_its_colour() -> None:
    document = read("see [this](https://example.org) page")
    runs = [(run.format.isAnchor(), run.format.fontUnderline()) for run in _runs(document)]
    assert runs == [(False, False), (True, True), (False, False)]


def _runs(document: ReadingDocument) -> list[QTextLayout.FormatRange]:
    return list(document.firstBlock().textFormats())
