"""The dialog in which keys are changed: a list of actions, and two fields for the chosen one."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from labeler.core.atomic_file import replacing
from labeler.core.errors import LabelerError
from labeler.core.held_files import is_held
from labeler.gui.actions import Action, KeyRefused, Scope, current
from labeler.gui.actions.keymap import exported, imported, native
from labeler.gui.buttons import named
from labeler.gui.figures import enclosed
from labeler.gui.hotkeys.field import key_field
from labeler.gui.labels import make_label
from labeler.gui.telling import told
from labeler.gui.text.scrollbar import CalmScrollBar
from labeler.gui.theme import SPACE, font
from labeler.gui.words import mark, tr

_ID = Qt.ItemDataRole.UserRole
_JSON = mark("JSON (*.json)")


class KeyTree(QTreeWidget):
    """The actions under the names of their menus, and their keys."""


class HotkeysDialog(QDialog):
    """Changes the keys in use; whoever shows them hears of it by `changed`."""

    changed = Signal()
    """A key is another now."""

    def __init__(self, told: Sequence[Action], window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Change keys"))
        self._told = [action for action in told if action.scope is not Scope.FIXED]
        self._tree = KeyTree(self)
        self._first, self._second = key_field(tr("Key")), key_field(tr("Second key"))
        self._says = make_label(" ")
        self._reset = QPushButton(tr("&Reset this key"))
        self._none = QPushButton(tr("&No key"))
        self._take = QPushButton(tr("&Take it from there"))
        self._build_tree()
        self._connect()
        self._lay_out()
        self._fill()
        self.resize(min(680, window.width() - 8 * SPACE), min(640, window.height() - 8 * SPACE))
        self._tree.setFocus()

    def choose(self, name: str) -> None:
        """Make the action of that id the one that is changed."""
        for item in self._items():
            if item.data(0, _ID) == name:
                self._tree.setCurrentItem(item)

    def says(self) -> str:
        """What is said of the last key; empty while there is nothing to say."""
        return self._says.text().strip()

    def _connect(self) -> None:
        self._tree.currentItemChanged.connect(self._show_chosen)
        self._tree.itemActivated.connect(self._first.setFocus)
        for field in (self._first, self._second):
            field.editingFinished.connect(self._set)
            field.keySequenceChanged.connect(self._reached)
        self._reset.clicked.connect(self._reset_one)
        self._take.clicked.connect(self._take_it)
        self._none.clicked.connect(self._clear)

    def _reached(self, sequence: QKeySequence) -> None:
        """A key was pressed: nothing more can follow it, so try it at once."""
        if not sequence.isEmpty():
            self._set()

    @property
    def _chosen(self) -> str:
        item = self._tree.currentItem()
        return (item.data(0, _ID) or "") if item else ""

    def _wanted(self) -> list[str]:
        portable = QKeySequence.SequenceFormat.PortableText
        fields = (self._first, self._second)
        texts = [field.keySequence().toString(portable) for field in fields]
        return [text for text in texts if text]

    def _set(self) -> None:
        """Give the chosen action the keys in the fields, or say why not."""
        if not self._chosen or self._wanted() == list(current().keys(self._chosen)[:2]):
            return
        try:
            current().set(self._chosen, self._wanted())
        except KeyRefused as error:
            self._say(told(error), can_take=error.owner is not None)
            return
        self._done(tr("Changed."))

    def _take_it(self) -> None:
        """Take the keys from the action that has them."""
        try:
            current().take(self._chosen, self._wanted())
        except KeyRefused as error:
            self._say(told(error))
            return
        self._done(tr("Changed; the other action has lost that key."))

    def _clear(self) -> None:
        """Leave the chosen action to menu and palette."""
        for field in (self._first, self._second):
            with QSignalBlocker(field):
                field.clear()
        self._set()

    def _reset_one(self) -> None:
        if self._chosen:
            try:
                current().reset(self._chosen)
            except KeyRefused as error:
                self._say(told(error))
                return
            self._done(tr("This action has its first keys again."))

    def _reset_all(self) -> None:
        current().reset_all()
        self._done(tr("All actions have their first keys again."))

    def _export(self) -> None:
        place = str(Path.home() / "labeler-keys.json")
        name = QFileDialog.getSaveFileName(self, tr("Export keys"), place, tr(_JSON))[0]
        if not name:
            return
        try:
            with replacing(Path(name)) as beside:
                beside.write_text(exported(current()), encoding="utf-8")
        except OSError as error:
            words = tr("{file} can't be written: {why}")
            self._say(words.format(file=enclosed(name), why=told(error)))
            return
        self._say(tr("Exported to {file}.").format(file=name))

    def _import(self) -> None:
        name = QFileDialog.getOpenFileName(self, tr("Import keys"), str(Path.home()), tr(_JSON))[0]
        if not name:
            return
        try:
            file = Path(name)
            keys = imported("" if is_held(file) else file.read_text(encoding="utf-8"))
        except (LabelerError, OSError, UnicodeDecodeError) as error:
            self._say(tr("Nothing was changed: {why}").format(why=told(error)))
            return
        left_out = current().take_over(keys)
        self._done(
            tr("Imported; left out: {what}").format(what="; ".join(left_out))
            if left_out
            else tr("Imported.")
        )

    def _done(self, words: str) -> None:
        """Show the keys as they are now, and tell everybody."""
        self._fill_keys()
        self._show_chosen()
        self._say(words)
        self.changed.emit()

    def _say(self, words: str, *, can_take: bool = False) -> None:
        self._says.setText(words or " ")
        self._says.setAccessibleName(words)
        self._take.setVisible(can_take)

    def _show_chosen(self, *_: object) -> None:
        """Put the chosen action's keys into the fields."""
        keys = [*current().keys(self._chosen), "", ""]
        for field, key in zip((self._first, self._second), keys, strict=False):
            with QSignalBlocker(field):
                field.setKeySequence(QKeySequence(key))
            field.setEnabled(bool(self._chosen))
        for button in (self._none, self._reset):
            button.setEnabled(bool(self._chosen))
        self._say("" if self._chosen else tr("Choose an action to change its keys."))

    def _items(self) -> list[QTreeWidgetItem]:
        tops = (self._tree.topLevelItem(row) for row in range(self._tree.topLevelItemCount()))
        inside = (top.child(row) for top in tops if top for row in range(top.childCount()))
        return [item for item in inside if item is not None]

    def _fill(self) -> None:
        """Every action under the name of its menu."""
        tops: dict[str, QTreeWidgetItem] = {}
        for action in self._told:
            group = action.head
            if group not in tops:
                tops[group] = QTreeWidgetItem(self._tree, [group])
                tops[group].setFlags(Qt.ItemFlag.ItemIsEnabled)
                tops[group].setFont(0, font(bold=True))
                tops[group].setExpanded(True)
            QTreeWidgetItem(tops[group], [action.line]).setData(0, _ID, action.id)
        self._fill_keys()
        self._show_chosen()

    def _fill_keys(self) -> None:
        """The keys of each, those of the user's own in bold with a star."""
        for item in self._items():
            name = item.data(0, _ID)
            own = name in current().own
            told = ", ".join(map(native, current().keys(name))) or "–"
            item.setText(1, f"{told} *" if own else told)
            item.setFont(1, font(bold=own))
            item.setToolTip(1, tr("changed by you") if own else "")

    def _build_tree(self) -> None:
        self._tree.setColumnCount(2)
        self._tree.setHeaderLabels([tr("Action"), tr("Keys")])
        self._tree.setAccessibleName(tr("Actions and their keys"))
        self._tree.setRootIsDecorated(False)
        self._tree.setUniformRowHeights(True)
        self._tree.setVerticalScrollBar(CalmScrollBar(Qt.Orientation.Vertical, self._tree))
        header = self._tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * SPACE, 5 * SPACE, 5 * SPACE, 4 * SPACE)
        column.setSpacing(3 * SPACE)
        column.addWidget(self._tree, 1)
        column.addLayout(self._fields())
        self._says.setMinimumHeight(36)
        self._says.setForegroundRole(QPalette.ColorRole.WindowText)
        said = QHBoxLayout()
        said.addWidget(self._says, 1)
        said.addWidget(self._take)
        column.addLayout(said)
        column.addWidget(self._buttons())

    def _fields(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        for words, field in ((tr("Key"), self._first), (tr("or"), self._second)):
            label = make_label(words)
            label.setWordWrap(False)
            row.addWidget(label)
            row.addWidget(field, 1)
        row.addWidget(self._none)
        row.addWidget(self._reset)
        return row

    def _buttons(self) -> QDialogButtonBox:
        box, role = QDialogButtonBox(QDialogButtonBox.StandardButton.Close), QDialogButtonBox
        for words, do in (
            (tr("Reset &all"), self._reset_all),
            (tr("&Import…"), self._import),
            (tr("&Export…"), self._export),
        ):
            button = box.addButton(words, role.ButtonRole.ActionRole)
            button.setAutoDefault(False)
            button.clicked.connect(do)
        box.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        for button in (self._none, self._reset, self._take):
            button.setAutoDefault(False)
        box.rejected.connect(self.close)
        return named(box)
