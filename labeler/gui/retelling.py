"""Tells the open window in another language, at once and in its place.

Texts are read when a widget is made, so what shows them is made anew: status bar, pages, menus.
The desk with its session, its worker and its clocks is not touched; undo, the pair on the screen
and what the model knows of it are its own. What a person has begun to say is carried over.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog

from labeler.core.details import Said
from labeler.gui import languages
from labeler.gui.details.drafts import Drafts

if TYPE_CHECKING:
    from labeler.gui.explorer.scene import Scene
    from labeler.gui.judging.ladder import Ladder
    from labeler.gui.project_page import ProjectPage
    from labeler.gui.text.look import View
    from labeler.gui.window import MainWindow


@dataclass(slots=True)
class _Begun:
    """What was begun on the page, and how its texts are read.

    Attributes:
        drafts: What was said of pairs that are not answered yet.
        said: What is said of what is on the screen.
        ladder: The steps of an order that is not saved yet.
        shares: How far each text is scrolled.
    """

    drafts: Drafts
    said: Said
    ladder: "list[Ladder]"
    view: "View"
    in_step: bool
    guidelines: bool
    shares: list[float] = field(default_factory=list)


def retell(window: "MainWindow", preference: str) -> None:
    """Speak the preferred language from here on, and tell everything in it that is shown."""
    application = QApplication.instance()
    assert isinstance(application, QApplication), "there is a window"
    begun = _begun(window.page) if window.page is not None else None
    bench = window.bench.page.names.currentRow() if window.bench.page else 0
    on_bench = window.bench.is_open
    scene = _put_away(window)
    languages.put_on(application, preference)
    window.build()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    _show(window, begun)
    if on_bench and window.page is not None:
        window.bench.toggle()
        assert window.bench.page is not None, "it is open"
        window.bench.page.names.setCurrentRow(bench)
    if scene is not None:
        window.explore()
        window.explorer.show_scene(scene)


def _begun(page: "ProjectPage") -> _Begun:
    board, reading = page.label.ranking, page.label.reading
    return _Begun(
        page.asking.drafting.drafts,
        page.asking.said,
        board.steps if board else [],
        reading.view,
        reading.in_step,
        page.guidelines.is_open,
        [pane.scroll_share() for pane in reading.panes],
    )


def _put_away(window: "MainWindow") -> "Scene | None":
    """Take away what is made anew; the scene of the loss explorer if that is open."""
    scene = None
    if window.page is not None:
        window.likes.notice(window.page)
    window.bench.close()
    if explorer := window.made_explorer:
        scene = explorer.scene if explorer.isVisible() else None
    for dialog in window.findChildren(QDialog):
        dialog.close()
        dialog.deleteLater()
    window.__dict__.pop("welcome", None)  # it goes with the pages
    for part in (window.bench, window.announcer, window.menus, window.status):
        part.deleteLater()
    return scene


def _show(window: "MainWindow", begun: _Begun | None) -> None:
    """Show what was on the screen, as it was."""
    if window.desk is None or begun is None:
        window.show_welcome()
        return
    page = window.show_page(window.desk)
    page.asking.drafting.drafts = begun.drafts
    if begun.guidelines:
        page.show_guidelines()
    window.desk.tell_again()
    if page.asking.panel is not None:
        page.asking.panel.set_said(begun.said)
        page.asking.panel.changed.emit()
    if page.label.ranking is not None and begun.ladder:
        page.label.ranking.go_on(begun.ladder)
    reading = page.label.reading
    reading.set_view(begun.view)
    reading.set_in_step(begun.in_step)
    for pane, share in zip(reading.panes, begun.shares, strict=False):
        pane.scroll_to_share(share)
