"""Pictures of what opens beside the work: menus, dialogs, refusals, the whole of the setup."""

import json
import tempfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from time import sleep

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QProgressDialog, QWidget

from labeler.core.losses import LOSSES
from labeler.core.moment import now
from labeler.core.prediction import ModelVersion
from labeler.gui.explorer.scene import TEXTBOOK, Scene
from labeler.gui.profile.sheet import ProfileSheet
from labeler.gui.setup.dialog import SetupDialog
from labeler.gui.welcome.recent import Recent, RecentProjects
from labeler.gui.window import MainWindow
from labeler.gui.words import tr
from labeler.storage.profiles import Profile
from tests.pictures_comfort import _import, _palette, _wait
from tests.pictures_details import GUIDELINES

_FOLDER = tempfile.TemporaryDirectory(prefix="labeler-pictures-windows-")
_ROOM = Path(_FOLDER.name)
_LONG = "A study of answers about gardens, kitchens and the weather, second round, all annotators"

Prepare = Callable[[MainWindow], QWidget | None]


def pictures(project: Path) -> Iterator[tuple[str, Path | None, Prepare]]:
    """Name, project and what brings the window there."""
    yield "welcome-recent", None, _recent
    yield "welcome-dragged", None, _drag
    yield "dragged", project, _drag
    yield "import-odd", None, _import(_odd())
    yield "import-trl", project, _import(_trl())
    yield "import-missing", None, _import(_ROOM / "not there.jsonl")
    yield "palette-none", project, _palette("qqqq")
    yield "palette-welcome", None, _palette("")
    for tab, name in ((1, "guidelines"), (2, "history")):
        yield f"setup-{name}", project, _set_up(tab=tab)
    for part in (1, 2, 3, 4):
        yield f"setup-part{part}", project, _set_up(scrolled=part / 4)
    yield "setup-guided", project, _set_up(tab=1, do=_guided)
    yield "setup-wrong", project, _set_up(do=_wrong)
    yield "setup-changed", project, _set_up(do=_changed)
    yield "setup-leaving", project, _set_up(do=_leaving)
    yield "profiles-many", project, _profiles("")
    yield "profiles-wrong", project, _profiles("\u200b")
    yield "about", project, _about
    yield "complaint", project, _complaint
    yield "progress", project, _progress
    yield "status", project, _status
    yield "explorer-losses", None, _combo
    for number in range(6):
        yield f"menu{number}", project, _menu(number)
    for loss in LOSSES:
        yield f"explorer-each-{loss}", None, _explorer(loss)


def _recent(window: MainWindow) -> None:
    """Five projects of before, one of them gone, one with a long name."""
    projects = RecentProjects(_ROOM / "recent.json")
    for days, name in enumerate((_LONG, "قهوة", "Gone", "Round 2", "Sample project")):
        file = _ROOM / "projects" / f"{name}.labeler"
        file.parent.mkdir(exist_ok=True)
        if name != "Gone":
            file.touch()
        projects.add(Recent(file, name, now() - timedelta(days=9 - 2 * days)))
    window.welcome.set_recent(projects.entries())
    window.welcome.setFocus()
    _wait(50)


def _drag(window: MainWindow) -> None:
    """A file is held over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(_odd()))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), copy, data, left, none))
    _wait(50)


def _odd() -> Path:
    """Comparisons of several sizes, judged by many, in many scripts, with long lines."""
    file = _ROOM / "an odd file with a long name, of everything at once.jsonl"
    rows = []
    for number in range(24):
        many = 2 + number % 4 * 2
        long = "wordwithoutanyspace" * 30 if number == 1 else "A sentence that goes on. " * 20
        said = [{"annotator": f"annotator-{number % 9}", "verdict": "prefer", "preferred": 0}]
        rows.append(
            {
                "prompt": "ما هي القهوة؟" if number == 0 else f"{number}: {long}",
                "responses": [{"content": f"{n} {long}"} for n in range(many)],
                "judgments": said if many == 2 else [],
            }
        )
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return file


def _trl() -> Path:
    file = _ROOM / "trl.jsonl"
    row = {"prompt": "Which?", "chosen": "This one.", "rejected": "That one."}
    file.write_text(json.dumps(row) + "\n", encoding="utf-8")
    return file


def _set_up(
    tab: int = 0, scrolled: float = 0, do: Callable[[SetupDialog], None] | None = None
) -> Callable[[MainWindow], QWidget]:
    def prepare(window: MainWindow) -> QWidget:
        assert window.page is not None
        window.page.set_up()
        dialog = window.findChildren(SetupDialog)[0]
        dialog.resize(dialog.size().boundedTo(window.size()))
        dialog.tabs.setCurrentIndex(tab)
        if do is not None:
            do(dialog)
        _wait(50)
        bar = dialog.form.verticalScrollBar()
        if scrolled:
            bar.setValue(round(bar.maximum() * scrolled))
        _wait(300)
        return dialog

    return prepare


def _guided(dialog: SetupDialog) -> None:
    dialog.guidelines.set_text(GUIDELINES)
    dialog.guidelines.preview.setFocus()


def _wrong(dialog: SetupDialog) -> None:
    dialog.form.inputs["name"].show_value("")
    dialog.form.inputs["criteria"].show_value(("helpful", "helpful"))
    dialog.apply()


def _changed(dialog: SetupDialog) -> None:
    dialog.form.inputs["name"].show_value("Another name")
    dialog.form._follow()


def _leaving(dialog: SetupDialog) -> None:
    _changed(dialog)
    dialog.reject()


def _profiles(typed: str) -> Callable[[MainWindow], QWidget]:
    """Many have judged here, one with a long name."""

    def do(window: MainWindow) -> QWidget:
        names = (*(f"annotator {n}" for n in range(10)), "Ödön von Horváth the Elder " * 2, "ليلى")
        found = [Profile(name, 37 * n, now() - timedelta(days=n)) for n, name in enumerate(names)]
        sheet = ProfileSheet(found, "ada", window)
        sheet.open()
        if typed:
            sheet.name.setText(typed)
            sheet._take()
        _wait(50)
        return sheet

    return do


def _box(window: MainWindow) -> QWidget:
    _wait(50)
    return window.findChildren(QMessageBox)[-1]


def _about(window: MainWindow) -> QWidget:
    window.helps.about()
    return _box(window)


def _complaint(window: MainWindow) -> QWidget:
    file = _ROOM / "a project that is none.labeler"
    file.write_text("not a project at all")
    window.try_to_open(file)
    return _box(window)


def _progress(window: MainWindow) -> QWidget:
    window.files._run(tr("Importing…"), lambda: (sleep(3), "")[1])
    _wait(600)
    return window.findChildren(QProgressDialog)[-1]


def _status(window: MainWindow) -> None:
    """All that the bar can say at once."""
    window.status.set_counts(1234, 56789)
    window.status.set_saved(False, "the disk is full; free some space, then press the key again")
    window.status.set_model(ModelVersion(1234, "a"), "Bradley–Terry (logistic)")
    window.status.set_flag("⚑ flagged: a problem with the prompt")
    window.status.set_guidelines(3, new=True)
    window.status.tell("exported to a file with a long name.jsonl: 12,345 comparisons")
    _wait(50)


def _menu(number: int) -> Callable[[MainWindow], QWidget]:
    def do(window: MainWindow) -> QWidget:
        shown = [a.menu() for a in window.menuBar().actions() if isinstance(a.menu(), QMenu)]
        menu = shown[min(number, len(shown) - 1)]
        menu.popup(window.pos())
        menu.setActiveAction(menu.actions()[0])
        _wait(50)
        return menu

    return do


def _explorer(loss: str) -> Callable[[MainWindow], QWidget]:
    def do(window: MainWindow) -> QWidget:
        scene = Scene(TEXTBOOK).with_loss(LOSSES[loss])
        window.explorer.resize(window.explorer.size().boundedTo(window.size()))
        window.explorer.show_scene(scene)
        window.explore()
        _wait(50)
        return window.explorer

    return do


def _combo(window: MainWindow) -> QWidget:
    """The losses to choose from, opened."""
    window.explore()
    window.explorer.about.losses.showPopup()
    _wait(50)
    return window.explorer.about.losses.view().window()
