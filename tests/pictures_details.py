"""The states in which something is said beside an answer, for `tests.screenshots`."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

from labeler.core.details import Details, Said
from labeler.core.judgment import Visibility
from labeler.core.presentation import Choice
from labeler.gui.setup.dialog import SetupDialog
from labeler.gui.window import MainWindow

GUIDELINES = """# How to judge

Prefer the answer that **helps** the person who asked.

1. Is it right?
2. Is it as long as it needs to be?
3. Is it kind?

> When in doubt, call it a tie.

Never reward an answer for being `long`."""

EVERYTHING: dict[str, Any] = {
    "criteria": ("helpful", "correct", "harmless"),
    "ask_confidence": True,
    "rationale": 40,
    "reasons": ("accurate", "concise", "follows the instructions", "well written"),
    "highlights": True,
    "guidelines": GUIDELINES,
}

Prepare = Callable[[MainWindow], object]


def states(make: Callable[..., Path], sample: list[Any]) -> Iterator[tuple[str, Path, Prepare]]:
    """Name, project and what brings the window there."""
    some = sample[:12]
    yield "details", make("details", some, **EVERYTHING), nothing
    yield "details-held", make("details-held", some, **EVERYTHING), hold
    yield "details-few", make("details-few", some, reasons=("clear", "short")), nothing
    yield "skip", make("skip", some), skip
    yield "guidelines", make("guidelines", some, guidelines=GUIDELINES), guidelines
    yield "review", make("review", some, **EVERYTHING | {"rationale": 0}), review
    yield "revise", make("revise", some, visibility=Visibility.AFTER), revise
    yield "flag", make("flag", some), flag
    yield "pause", make("pause", some), pause
    for steps in (5, 3, 2):
        yield f"scale-{steps}", make(f"scale-{steps}", some, scale=steps), nothing
    yield "setup", make("setup", some, **EVERYTHING), set_up
    yield "profiles", make("profiles", some), profiles


def nothing(window: MainWindow) -> None:
    """Leave the window as it opened."""


def hold(window: MainWindow) -> None:
    """A choice waits for the second criterion."""
    page = window.page
    assert page is not None
    panel = page.asking.panel
    assert panel is not None
    page.asking.choose(Choice.RIGHT)
    for rating in (2, 4):
        panel.rows[0].number(rating)
    panel.reasons.toggle(1)
    panel.rationale.setPlainText("The right one answers first.")
    page.asking.choose(Choice.RIGHT)
    QApplication.processEvents()


def skip(window: MainWindow) -> None:
    """Asked why."""
    assert window.page is not None
    window.page.asking.choose(Choice.SKIP)


def guidelines(window: MainWindow) -> None:
    """Opened beside the pair."""
    assert window.page is not None
    window.page.show_guidelines()
    QApplication.processEvents()


def review(window: MainWindow) -> None:
    """The last judgment but one, with what was said beside it."""
    desk, page = window.desk, window.page
    assert desk is not None
    assert page is not None
    for _ in range(3):
        details = Details(reasons=("concise",), rationale="It is shorter.")
        desk.judge(Choice.RIGHT, Said(details, 0.75))
    for _ in range(2):
        desk.back()
    QApplication.processEvents()


def revise(window: MainWindow) -> None:
    """A blind judgment, after its rewards were shown."""
    desk = window.desk
    assert desk is not None
    desk.judge(Choice.LEFT)
    for _ in range(200):
        QApplication.processEvents()
        QThread.msleep(10)
        if desk.record is not None and desk.record.before is not None:
            break
    desk.back()
    for _ in range(30):
        QApplication.processEvents()
        QThread.msleep(10)


def flag(window: MainWindow) -> None:
    """Flagged, and asked why."""
    assert window.page is not None
    window.page.flagging.flag()


def pause(window: MainWindow) -> None:
    """The texts covered."""
    assert window.page is not None
    window.page.toggle_pause()


def set_up(window: MainWindow) -> object:
    """The setup page by itself."""
    assert window.page is not None
    window.page.set_up()
    QApplication.processEvents()
    return window.findChildren(SetupDialog)[0]


def profiles(window: MainWindow) -> object:
    """Who judges."""
    from labeler.gui.profile.sheet import ProfileSheet

    window.profiles.ask()
    QApplication.processEvents()
    return window.findChildren(ProfileSheet)[0]
