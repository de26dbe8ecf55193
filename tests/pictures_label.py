"""States of the label page for `tests.screenshots` that lie over, beside or behind a pair."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QTextCursor

from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.details import Details, Highlight, Said
from labeler.core.judgment import Visibility
from labeler.core.presentation import Choice, Side
from labeler.gui.text.look import View
from labeler.gui.window import MainWindow
from tests.pictures_details import EVERYTHING

Prepare = Callable[[MainWindow], object]

_TABLE = """Three ways, by cost:

| way | first year | every year after | what it needs | who should take it |
|:---|---:|---:|:---|:---|
| rent a machine | 1,200 | 1,200 | nothing but an account | a team of one or two |
| buy a machine | 4,800 | 310 | a room, cooling, a person who looks after it | a team that stays |
| borrow | 0 | 0 | a friend | everybody else |

Buy it, if it runs **more than four hours** a day.
"""
_UNBROKEN = "https://example.org/" + "a-very-long-address-without-any-space/" * 12
_MARKED = (Highlight(1, 0, 40, "accurate"), Highlight(0, 4, 30))


def _ask(name: str, prompt: str, *contents: str) -> Comparison:
    said = tuple(Response(content) for content in contents)
    return Comparison(ComparisonId(name), (Message("user", prompt),), said)


ODD = (
    ("table", _ask("table", "Rent or buy?", _TABLE, "Rent. It is simpler.")),
    ("nothing-written", _ask("nothing", "Say nothing.", "", " ")),
    ("unbroken", _ask("unbroken", "Where?", _UNBROKEN, "x" * 900)),
    ("long-prompt", _ask("long-prompt", "Tell me about bread. " * 300, "No.", "Bread rises. " * 9)),
)
"""Texts that are unlike others, by name."""


def pictures(
    make: Callable[..., Path], sample: list[Any], several: Callable[[int], list[Any]]
) -> Iterator[tuple[str, Path, Prepare]]:
    """Name, project and what brings the window there."""
    some, all_asked = sample[:12], EVERYTHING | {"rationale": 40}
    for name, comparison in ODD:
        yield name, make(name, [comparison]), nothing
    for when in (Visibility.AFTER, Visibility.NEVER):
        yield f"{when.value}-before", make(f"{when.value}-before", some, visibility=when), nothing
    yield "flagged", make("flagged", some), flagged
    yield "gold", make("gold", sample, gold_rate=0.5, gold_feedback=True), check
    yield "unsaved-long", make("unsaved-long", some), unsaved
    yield "marking", make("marking", some, **all_asked), mark
    yield "marks", make("marks", some, **all_asked), marks
    yield "mark-nothing", make("mark-nothing", some, **all_asked), mark_nothing
    yield "details-review", make("details-review", some, **EVERYTHING), review_all
    yield "details-guidelines", make("details-g", some, **EVERYTHING), guidelines
    yield "details-skip", make("details-skip", some, **EVERYTHING), skip
    yield "details-find", make("details-find", some, **EVERYTHING), find
    yield "details-alone", make("details-alone", some, **EVERYTHING), alone
    yield "skip-for-good", make("skip-for-good", some), drop
    yield "focus-key", make("focus-key", some), focus_key
    yield "focus-card", make("focus-card", some), focus_card
    yield "rank4-details", make("rank4-details", several(4), **EVERYTHING), nothing
    yield "rank4-alone", make("rank4-alone", several(4)), alone
    yield "rank4-find", make("rank4-find", several(4)), find
    yield "rank4-raw", make("rank4-raw", several(4)), raw
    yield "rank4-skip", make("rank4-skip", several(4)), skip
    yield "rank4-insists", make("rank4-insists", several(4)), insists
    yield "rank4-review", make("rank4-review", several(4)), review_ranking
    yield "rank4-unsaved", make("rank4-unsaved", several(4)), unsaved
    yield "rank8-before", make("rank8-before", several(8)), nothing
    yield "rank8-details", make("rank8-details", several(8), **EVERYTHING), nothing


def nothing(window: MainWindow) -> None:
    """Leave the window as it opened."""


def fold(window: MainWindow) -> None:
    """No learning panel."""
    _page(window).toggle_panel()
    _wait()


def flagged(window: MainWindow) -> None:
    """A flag with a long note."""
    page = _page(window)
    page.flagging.flag()
    page.flagging._note("Both answers quote a book that I can't find anywhere; somebody should ask")
    page.flagging._close()
    _wait()


def check(window: MainWindow) -> None:
    """What is said after a gold check."""
    desk = _desk(window)
    told: list[bool] = []
    desk.gold_told.connect(told.append)
    while not told and desk.pair is not None:
        desk.judge(Choice.LEFT)
    _wait(900)


def unsaved(window: MainWindow) -> None:
    """A reason of more than one line."""
    why = "/home/ada/projects/of the whole year/2026/sample project.labeler can't be written: "
    _desk(window).saved.emit(f"{why}no space left on the device; free some, then press the key")
    _wait()


def mark(window: MainWindow) -> None:
    """A stretch is selected, and the sheet asks what for."""
    pane = _page(window).label.panes[2]
    cursor = pane.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.NextWord)
    cursor.movePosition(QTextCursor.MoveOperation.Down, QTextCursor.MoveMode.KeepAnchor, 3)
    pane.setTextCursor(cursor)
    _page(window).asking.mark()
    _wait()


def marks(window: MainWindow) -> None:
    """Marks in both texts."""
    asking = _page(window).asking
    for each in _MARKED:
        asking._take_mark(each)
    _wait()


def mark_nothing(window: MainWindow) -> None:
    """The key for marking, with nothing selected."""
    _page(window).asking.mark()
    _wait()


def review_all(window: MainWindow) -> None:
    """An earlier judgment, with all that can be said beside it."""
    desk = _desk(window)
    rated = dict.fromkeys(("helpful", "correct", "harmless"), (4, 2))
    words = "The right one answers first, and says why it is so."
    said = Said(Details(reasons=("concise",), rationale=words, ratings=rated), 0.75)
    for _ in range(3):
        desk.judge(Choice.RIGHT, said)
    for _ in range(2):
        desk.back()
    _wait(900)


def guidelines(window: MainWindow) -> None:
    """Guidelines in the panel's place."""
    _page(window).show_guidelines()
    _wait()


def skip(window: MainWindow) -> None:
    """Asked why, above whatever is there."""
    _page(window).asking.choose(Choice.SKIP)
    _wait()


def drop(window: MainWindow) -> None:
    """Asked why it is never to come back."""
    _page(window).asking.skip_for_good()
    _wait()


def find(window: MainWindow) -> None:
    """Words are found, of which some text has none."""
    reader = _page(window).label.reader
    reader.find_words()
    reader.finder.look_for("the")
    _wait()


def alone(window: MainWindow) -> None:
    """One card over the whole width."""
    _page(window).label.reader.focus_card(Side.LEFT)
    _wait()


def raw(window: MainWindow) -> None:
    """Texts as they were written."""
    _page(window).label.reader.set_view(View.RAW)
    _wait()


def focus_key(window: MainWindow) -> None:
    """Tab reached a key."""
    from PySide6.QtCore import Qt

    window.activateWindow()
    buttons = _page(window).label._boards.keys.buttons
    buttons[Choice.BOTH_GOOD].setFocus(Qt.FocusReason.TabFocusReason)
    _wait()


def focus_card(window: MainWindow) -> None:
    """Tab reached a text."""
    from PySide6.QtCore import Qt

    window.activateWindow()
    _page(window).label.panes[1].setFocus(Qt.FocusReason.TabFocusReason)
    _wait()


def insists(window: MainWindow) -> None:
    """An order is saved before it is whole."""
    board = _page(window).label.ranking
    assert board is not None
    board.place(1, tie=False)
    board.save()
    _wait()


def review_ranking(window: MainWindow) -> None:
    """An earlier order."""
    desk = _desk(window)
    desk.rank((1, 0, 2, 2))
    _wait(900)
    desk.back()
    _wait(900)


def _page(window: MainWindow) -> Any:
    assert window.page is not None
    return window.page


def _desk(window: MainWindow) -> Any:
    assert window.desk is not None
    return window.desk


def _wait(milliseconds: int = 250) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
