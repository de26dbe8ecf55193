"""All that a window says, seen or heard, and a way through all of it."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from labeler.core.comparison import ComparisonId
from labeler.core.losses import LOSSES
from labeler.core.presentation import SCALE, Choice
from labeler.gui.charts.content import Content
from labeler.gui.charts.view import ChartView
from labeler.gui.explorer.scene import ANSWERS
from labeler.gui.window import MainWindow

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


def told(window: QObject) -> Iterator[str]:
    """Every text of a window's widgets, actions, lists and charts."""
    for widget in (window, *window.findChildren(QWidget)):
        if isinstance(widget, QWidget):
            yield from _of(widget)
            yield from _heard(widget)
    for action in window.findChildren(QAction):
        if type(action.parent()).__module__.partition(".")[0] != "pyqtgraph":  # in no menu here
            yield from (action.text(), action.toolTip())


def _of(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName())
    yield from (widget.accessibleDescription(), widget.statusTip(), widget.whatsThis())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QGroupBox() | QMenu():
            yield widget.title()
        case QComboBox():
            yield from (widget.itemText(n) for n in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(n) for n in range(widget.count()))
        case QAbstractSpinBox():
            yield widget.text()
        case QAbstractItemView() if widget.model() is not None:
            yield from _listed(widget.model())
        case ChartView():
            yield from _drawn(widget.content)
    if isinstance(widget, QMessageBox):
        yield from (widget.text(), widget.informativeText())


def _heard(widget: QWidget) -> Iterator[str]:
    """What a screen reader gets of what a widget paints by itself."""
    found = QAccessible.queryAccessibleInterface(widget)
    for at in range(found.childCount() if found else 0):
        child = found.child(at)
        if child is not None and child.isValid():
            yield child.text(QAccessible.Text.Name)
            yield child.text(QAccessible.Text.Description)


def _listed(model: QAbstractItemModel) -> Iterator[str]:
    flat = isinstance(model, QAbstractListModel)  # says so of its columns by being one
    for column in range(1 if flat else model.columnCount(QModelIndex())):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(QModelIndex()), 60)):
            at = model.index(row, column, QModelIndex())
            yield from (str(at.data(role) or "") for role in ROLES)


def _drawn(content: Content) -> Iterator[str]:
    """Every text in what a chart shows."""
    yield from _texts(content)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            if each.name not in ("header", "rows", "comparison", "comparisons", "write"):
                yield from _texts(getattr(value, each.name))
    elif isinstance(value, list | tuple) or type(value).__name__ == "Marks":
        for each in list(value)[:60]:
            yield from _texts(each)


class Walk:
    """Opens everything there is, one thing after the other, and keeps what is said.

    Args:
        window: With a project of pairs that several have judged.
        files: A folder for files to import.
    """

    def __init__(self, window: MainWindow, qtbot: QtBot, files: Path) -> None:
        self.window, self._qtbot, self._files = window, qtbot, files
        self.said: set[str] = set()
        window.announcer.said.connect(self.said.add)

    def go(self) -> set[str]:
        """All of it, in any order that works."""
        QAccessible.setActive(True)
        try:
            for part in (self._label, self._helps, self._windows, self._bench, self._explorer):
                part()
        finally:
            QAccessible.setActive(False)
        return self.said

    def keep(self, seen: QObject | None = None) -> None:
        QApplication.processEvents()
        self.said |= {text for text in told(seen or self.window) if text.strip()}

    def _label(self) -> None:
        """Judging: each answer, what is said beside it, looking back, breaks."""
        window = self.window
        desk, page = window.desk, window.page
        assert desk is not None
        assert page is not None
        for choice in (*SCALE, Choice.BOTH_GOOD, Choice.BOTH_BAD):
            self._until_known()
            self.keep()
            desk.judge(choice)
            self._qtbot.waitUntil(lambda: bool(desk.record and desk.record.before))
            self.keep()
        self._do("reading.find")
        self.keep()
        for do in (page.show_guidelines, page.toggle_pause, page.toggle_pause, desk.back):
            do()
            self.keep()
        desk.leave_review()
        page.flagging.flag()
        self.keep()
        page.label.setFocus()
        page.asking.choose(Choice.SKIP)
        self.keep()
        page.label.setFocus()
        desk.undo()
        self.keep()
        desk.saved.emit("7")
        desk.troubled.emit("7")
        self.keep()

    def _do(self, name: str) -> None:
        """What an action does, by its id."""
        found = [made for action, made in self.window.menus._made.values() if action.id == name]
        for made in found:
            made.trigger()
        QApplication.processEvents()

    def _until_known(self) -> None:
        desk = self.window.desk
        assert desk is not None
        self._qtbot.waitUntil(lambda: desk.outlook is not None)

    def _helps(self) -> None:
        helps = self.window.helps
        for opened in (helps.palette(), helps.key_sheet(), helps.hotkeys()):
            self.keep(opened)
            opened.close()
        helps.about()
        self.window.complain("7", "7")
        self.keep()

    def _windows(self) -> None:
        """The windows around the work: setup, who judges, imports good and bad."""
        page = self.window.page
        assert page is not None
        page.set_up()
        self.window.profiles.ask()
        QApplication.processEvents()
        for dialog in self.window.findChildren(QDialog):
            self.keep(dialog)
            dialog.done(0)
        for rows in GOOD, BAD:
            self._import(rows)

    def _import(self, rows: str) -> None:
        from labeler.gui.importing.dialog import ImportDialog

        file = self._files / "7.jsonl"
        file.write_text(rows, encoding="utf-8")
        self.window.files.import_file(str(file))
        opened = self.window.findChildren(ImportDialog)[-1]
        self._qtbot.waitUntil(lambda: opened.is_read)
        self.keep(opened)
        opened.reject()
        opened.deleteLater()
        QApplication.processEvents()

    def _bench(self) -> None:
        """Every page, and a comparison of it."""
        self.window.bench.toggle()
        bench = self.window.bench.page
        assert bench is not None
        for place in range(bench.names.count()):
            bench.names.setCurrentRow(place)
            self._until_drawn(bench.current)
            self.keep()
        bench._behind = [str(ComparisonId("c0001"))]
        bench._show_behind(0)
        self.keep()
        self.window.bench.leave()

    def _until_drawn(self, page: Any) -> None:
        if hasattr(page, "computing"):
            self._qtbot.waitUntil(
                lambda: bool(page.charts) and not page.computing.is_busy, timeout=20_000
            )
        else:
            self._qtbot.waitUntil(lambda: page.model.rowCount() > 0 and not page.model._asked)

    def _explorer(self) -> None:
        """Every loss, and every answer to it."""
        explorer = self.window.explorer
        for loss in LOSSES.values():
            for answer in ANSWERS.values():
                explorer.show_scene(explorer.scene.with_loss(loss).with_answer(answer))
                self.keep(explorer)
        explorer.close()


GOOD = '{"prompt": "7", "responses": [{"content": "7"}, {"content": "8"}, {"content": "9"}]}\n'
BAD = '{"prompt": "7", "responses": [{"content": "7"}]}\n'
