"""What the person does with files: new, open, import, export; asks, works, reports."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QProgressDialog

from labeler.core.errors import LabelerError
from labeler.core.settings import for_new_project
from labeler.gui.errand import Errand
from labeler.gui.words import mark, tr
from labeler.storage.project import Project
from labeler.workflow.sample import sample_project

if TYPE_CHECKING:
    from labeler.gui.importing.dialog import ImportDialog
    from labeler.gui.window import MainWindow

PROJECTS = mark("Labeler projects (*.labeler);;All files (*)")
COMPARISONS = mark("JSON lines (*.jsonl *.ndjson *.json);;All files (*)")
FINAL = "trl, final verdicts"
FORMATS = {
    mark("Labeler's JSON lines, everything (*.jsonl)"): "native",
    mark("TRL preferences, for training (*.jsonl)"): "trl",
    mark("TRL preferences, settled pairs by their final verdict (*.jsonl)"): FINAL,
}
SUFFIX = ".labeler"


class Files(QObject):
    """Asks for paths and runs what may take a while beside the window, one errand at a time."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._errand: Errand | None = None
        self._progress: QProgressDialog | None = None
        self._reopen: Path | None = None
        self._asking: ImportDialog | None = None

    def new(self) -> None:
        """Make an empty project and open it."""
        path = self._ask_where(tr("New project"), tr("untitled") + SUFFIX)
        if path is None:
            return
        try:
            Project.create(path, for_new_project(path.stem)).close()
        except LabelerError as error:
            self._window.complain(tr("The project can't be made"), str(error))
            return
        self._window.try_to_open(path)

    def open(self, path: str = "") -> None:
        """Open a project; asks which if none is named."""
        chosen = path or self._ask_which(tr("Open a project"), tr(PROJECTS))
        if chosen:
            self._window.try_to_open(Path(chosen))

    def open_sample(self) -> None:
        """Open the sample project, made on first use."""
        try:
            path = sample_project()
        except (LabelerError, OSError) as error:
            self._window.complain(tr("The sample project can't be made"), str(error))
            return
        self._window.try_to_open(path)

    def import_file(self, path: str = "") -> None:
        """Show what a file holds and, if the person wants it, import it; asks for what is missing.

        It goes into the open project, or into a new one.
        """
        if self._errand is not None or self._asking is not None:
            return
        chosen = path or self._ask_which(tr("Import comparisons"), tr(COMPARISONS))
        if not chosen:
            return
        from labeler.gui.importing.dialog import ImportDialog

        page = self._window.page
        into = page.settings.name if page is not None else ""
        self._asking = ImportDialog(Path(chosen), into, self._window)
        self._asking.wanted.connect(partial(self._import, Path(chosen)))
        self._asking.finished.connect(self._asked)
        self._asking.open()

    def _asked(self) -> None:
        self._asking = None

    def _import(self, file: Path) -> None:
        """Import what the person has seen."""
        beside = str(file.with_suffix(SUFFIX))
        into = self._window.project_path or self._ask_where(tr("New project"), beside)
        if into is None:
            return
        self._window.close_project()  # one writer a project, and this one works beside the window
        self._reopen = into
        self._run(tr("Importing…"), lambda: _import(into, file))

    def export(self) -> None:
        """Write the open project's comparisons and judgments to a file."""
        project = self._window.project_path
        if project is None or self._errand is not None:
            return
        forms = {tr(words): form for words, form in FORMATS.items()}
        name, form = QFileDialog.getSaveFileName(
            self._window, tr("Export"), str(project.with_suffix(".jsonl")), ";;".join(forms)
        )
        if name:
            wanted = forms.get(form, "native")
            self._run(tr("Exporting…"), lambda: _export(project, Path(name), wanted))

    def _run(self, what: str, work: Callable[[], str]) -> None:
        """Do one thing beside the window, which waits for it without freezing."""
        self._progress = QProgressDialog(what, "", 0, 0, self._window)
        self._progress.setCancelButton(None)
        self._progress.setWindowModality(Qt.WindowModality.WindowModal)
        self._progress.setMinimumDuration(400)
        self._errand = Errand(work, self)
        self._errand.failed.connect(self._failed)
        self._errand.finished.connect(self._ended)
        self._errand.start()

    def _failed(self, why: str) -> None:
        self._window.complain(tr("That did not work"), why)

    def _ended(self) -> None:
        """Put the window back to work, with the project that was set aside for it."""
        if self._progress is not None:
            self._progress.reset()
            self._progress.deleteLater()
        did = self._errand.did if self._errand is not None else ""
        self._errand = self._progress = None
        path, self._reopen = self._reopen, None
        if path is not None and path.exists():
            self._window.try_to_open(path)
        self._window.status.tell(did)

    def _ask_which(self, title: str, kinds: str) -> str:
        return QFileDialog.getOpenFileName(self._window, title, str(Path.home()), kinds)[0]

    def _ask_where(self, title: str, name: str) -> Path | None:
        place = str(Path.home() / name)  # a whole path stays as it is
        chosen = QFileDialog.getSaveFileName(self._window, title, place, tr(PROJECTS))[0]
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(SUFFIX)

    def finish(self) -> None:
        """Wait for what is still running, which ends whole or not at all; open nothing after it."""
        self._reopen = None
        if self._asking is not None:
            self._asking.reject()
        if self._errand is not None:
            self._errand.wait()


def _import(into: Path, file: Path) -> str:
    """Import, and say what arrived."""
    from labeler.workflow.transfer import import_into  # formats and all, not at every start

    added = import_into(into, [file])
    words = tr("imported from {file}: {comparisons} comparisons, {judgments} judgments")
    if added.known:
        words = tr(
            "imported from {file}: {comparisons} comparisons, {judgments} judgments, {known} "
            "known already"
        )
    told = words.format(
        file=file.name,
        comparisons=added.comparisons,
        judgments=added.judgments,
        known=added.known,
    )
    more = tr("{told}; {n} final verdicts, send-backs and flags")
    return more.format(told=told, n=added.reviews) if added.reviews else told


def _export(project: Path, file: Path, wanted: str) -> str:
    """Export, and say what was written."""
    from labeler.workflow.transfer import export_from

    words = tr("exported to {file}: {what}")
    final = wanted == FINAL
    form = "trl" if final else wanted
    return words.format(file=file.name, what=export_from(project, file, form, final=final))
