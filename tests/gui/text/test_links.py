"""Links in hostile texts."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from labeler.gui.text.document import read
from labeler.gui.text.pane import ReadingPane


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    addresses: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: addresses.append(url.toString()))
    return addresses


@pytest.fixture
def pane(qtbot: QtBot) -> ReadingPane:
    shown = ReadingPane("text")
    qtbot.addWidget(shown)
    shown.show()
    return shown


def follow(pane: ReadingPane, address: str) -> QMessageBox:
    pane.show_document(read(f"[click]({address})"))
    pane.anchorClicked.emit(QUrl(address))
    return next(box for box in pane.findChildren(QMessageBox) if box.isVisible())


def test_a_link_asks_and_shows_where_it_leads(pane: ReadingPane, opened: list[str]) -> None:
    address = "https://example.org/" + "a" * 300 + "?q=%3Cb%3E"
    box = follow(pane, address)
    assert box.informativeText().replace("\n", "") == address
    assert opened == []
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert opened == []


def test_yes_opens_it(pane: ReadingPane, opened: list[str]) -> None:
    box = follow(pane, "https://example.org/")
    box.button(QMessageBox.StandardButton.Open).click()
    assert opened == ["https://example.org/"]


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:a(1)", "smb://a/b", "x"])
def test_other_schemes_are_shown_and_never_opened(
    pane: ReadingPane, opened: list[str], address: str
) -> None:
    box = follow(pane, address)
    assert box.button(QMessageBox.StandardButton.Open) is None
    assert address in box.informativeText()
    box.button(QMessageBox.StandardButton.Ok).click()
    assert opened == []
