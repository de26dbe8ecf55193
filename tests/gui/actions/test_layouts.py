"""Judging on keyboards whose layouts write something else: French, Russian, Arabic, Hebrew."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from labeler.gui import actions
from labeler.gui.actions import KeyMap
from labeler.gui.actions.catalogue import every_action
from labeler.gui.actions.layouts import pressed, stand_in
from labeler.gui.palette.palette import Palette
from labeler.gui.window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.details.conftest import OpenAsking, asking, judgments, open_asking, panel
from tests.gui.ranking.person import groups
from tests.gui.ranking.test_window import fours

__all__ = ["fours", "open_asking"]

NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT_GR = 0x80
FRENCH = "&é\"'(-è_çà"
"""What the digits' row writes without Shift on a French keyboard, scan codes 10 to 19 under X."""

G, S, K, Z, H, COMMA, Q = 42, 39, 45, 52, 43, 59, 24
"""Scan codes under X of the keys that bear these on a keyboard from the United States."""


@pytest.fixture(autouse=True)
def _first_keys_again() -> Iterator[None]:
    yield
    actions.use(KeyMap(every_action()))


def event(
    text: str,
    scan: int,
    held: Qt.KeyboardModifier = NONE,
    native: int = 0,
    *,
    repeats: bool = False,
) -> QKeyEvent:
    """A key press as X sends it: what the layout writes, and which key that was."""
    key = ord(text.upper() if len(text.upper()) == 1 else text)
    return QKeyEvent(QEvent.Type.KeyPress, key, held, scan, ord(text), native, text, repeats)


def press(text: str, scan: int, held: Qt.KeyboardModifier = NONE, native: int = 0) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QApplication.sendEvent(focus, event(text, scan, held, native))


def french(row: str) -> None:
    for text in row:
        press(text, 10 + FRENCH.index(text))


@pytest.mark.parametrize(
    ("text", "scan", "held", "native", "meant"),
    [
        *((text, 10 + n, NONE, 0, "1234567890"[n]) for n, text in enumerate(FRENCH)),
        ("à", 19, CTRL, 0, "Ctrl+0"),
        ("!", 10, SHIFT, 0, "Shift+1"),
        ("1", 10, NONE, 0, ""),
        ("1", 10, SHIFT, 0, ""),
        ("{", 13, NONE, ALT_GR, ""),
        ("+", 10, NONE, 0, "1"),  # Czech
        ("п", G, NONE, 0, "G"),  # Russian
        ("γ", G, NONE, 0, "G"),
        ("ل", G, NONE, 0, "G"),
        ("ע", G, NONE, 0, "G"),
        ("Ы", S, SHIFT, 0, "Shift+S"),
        ("л", K, CTRL, 0, "Ctrl+K"),
        ("б", COMMA, CTRL, 0, "Ctrl+,"),
        ("q", Q, NONE, 0, ""),
        ("a", Q, NONE, 0, ""),  # French: the layout has its own Q
        ("ş", 47, NONE, 0, ""),  # Turkish
        ("ß", 20, NONE, 0, ""),  # German
        ("ẵ", 20, NONE, 0, ""),  # Vietnamese
        ("é", 0, NONE, 0, ""),
        ("é", 200, NONE, 0, ""),
    ],
)
def test_a_key_stands_for_another_only_where_the_layout_lacks_that_one(
    qapp: QApplication, text: str, scan: int, held: Qt.KeyboardModifier, native: int, meant: str
) -> None:
    made = event(text, scan, held, native)
    assert stand_in(made) == meant
    assert meant in (*pressed(made), "")


def test_a_french_keyboard_judges_pairs_without_shift(
    open_window: MakeWindow, project: Path
) -> None:
    window = open_window(project)
    french("&è'")
    steps = [judgment.answer.strength for judgment in judgments(window)]
    assert steps == [3, 3, None]
    first, second = judgments(window)[:2]
    sides = [made.shown.index(made.answer.preferred) for made in (first, second)]
    assert sides == [0, 1]


def test_a_key_that_is_held_or_taken_with_alt_gr_judges_nothing(
    open_window: MakeWindow, project: Path
) -> None:
    window = open_window(project)
    press("~", 11, native=ALT_GR)
    assert QApplication.focusWidget() is not None
    QApplication.sendEvent(QApplication.focusWidget(), event("&", 10, repeats=True))
    assert judgments(window) == []


def test_a_russian_keyboard_alone_judges_undoes_and_finds(
    open_window: MakeWindow, project: Path
) -> None:
    window = open_window(project)
    press("п", G)
    assert window.desk.session.counts.judged == 1
    press("я", Z, CTRL)
    assert window.desk.session.counts.judged == 0
    press("л", K, CTRL)
    (palette,) = window.findChildren(Palette)
    assert palette.isVisible()
    palette.close()


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_what_is_typed_into_a_note_is_written_and_nothing_else(
    open_window: MakeWindow, project: Path, kind: type[QWidget]
) -> None:
    window = open_window(project)
    note = kind(window.page.label)
    note.show()
    note.setFocus()
    french("&é\"'(-è")
    for text, scan in (("п", G), ("ы", S), ("р", H)):
        press(text, scan)
    press("я", Z, CTRL)  # would undo on the page
    written = note.text() if isinstance(note, QLineEdit) else note.toPlainText()
    assert written == "&é\"'(-èпыр"
    assert judgments(window) == []


def test_texts_that_are_only_read_are_no_notes(open_window: MakeWindow, project: Path) -> None:
    window = open_window(project)
    for place, pane in enumerate(window.page.label.panes, start=1):
        pane.setFocus()
        french("'")
        assert window.desk.session.counts.judged == place


def test_a_key_of_ones_own_on_a_french_sign_comes_first(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    assert window.page is not None
    actions.current().set("judge.tie", ["&"])
    window.helps._keep_keys()
    qtbot.keyClicks(window.page.label, "&")
    (made,) = judgments(window)
    assert made.answer.strength is None


def test_a_ranking_on_a_french_keyboard(open_window: MakeWindow, fours: Path, qtbot: QtBot) -> None:
    window = open_window(fours)
    page = window.page.label
    french("é")
    qtbot.keyClick(page, Qt.Key.Key_1, SHIFT)  # Shift+&, which Qt may take for 1
    assert groups(page) == ((0, 1),)


def test_where_shift_alone_writes_digits_it_still_ties(
    open_window: MakeWindow, fours: Path, qtbot: QtBot
) -> None:
    window = open_window(fours)
    board = window.page.label.ranking
    french("é")
    one, _ = board.keys._shortcuts["rank.next_1"]
    qtbot.keyPress(window.page.label, Qt.Key.Key_Shift, SHIFT)
    one.activated.emit()
    assert groups(window.page.label) == ((0, 1),)
    qtbot.keyRelease(window.page.label, Qt.Key.Key_Shift)


def test_sheets_and_rows_take_the_french_digits(open_asking: OpenAsking) -> None:
    window = open_asking(
        skip_reasons=("odd", "not mine"), criteria=("clear",), criterion_steps=5, reasons=("a", "b")
    )
    panel(window).reasons.setFocus()
    french("é")
    assert panel(window).said.details.reasons == ("b",)
    panel(window).rows[0].setFocus()
    french("(&")
    (criterion,) = panel(window).said.details.ratings.values()
    assert sorted(criterion) == [1, 5]
    window.page.label.setFocus()
    asking(window).skip_for_good()
    french("é")
    assert judgments(window)[-1].details.skip_reason == "not mine"


def test_the_key_that_opened_a_sheet_closes_it_in_every_alphabet(open_asking: OpenAsking) -> None:
    window: MainWindow = open_asking(skip_reasons=("odd",))
    press("ы", S)
    assert judgments(window) == []
    press("ы", S)
    assert judgments(window)[-1].details.skip_reason == ""
