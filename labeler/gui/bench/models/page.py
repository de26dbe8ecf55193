"""The page itself: two models compared, and others set beside the project's for good."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from labeler.analysis.case import ALONG, MODEL
from labeler.core.comparison import ComparisonId
from labeler.core.errors import LabelerError
from labeler.core.rival import FromFile, Recipe, Rival
from labeler.gui.bench import held
from labeler.gui.bench.computed import ComputedPage
from labeler.gui.bench.computing import Computing
from labeler.gui.bench.held import Holder
from labeler.gui.bench.models.making import Making
from labeler.gui.bench.models.pair import Pair
from labeler.gui.charts.content import Content
from labeler.gui.charts.kinds import Ready
from labeler.gui.figures import percent
from labeler.gui.telling import told
from labeler.gui.theme import SPACE
from labeler.gui.words import tr
from labeler.storage.rivals import Packed
from labeler.storage.settings_history import Change
from labeler.workflow import rivals
from labeler.workflow.holding import Held
from labeler.workflow.model import encoder_at
from labeler.workflow.stopping import Stopped, check
from labeler.workflow.wishes import Wish, recipe_of

if TYPE_CHECKING:
    from labeler.gui.desk import Desk


class ModelsPage(ComputedPage):
    """Compares the two models that are chosen.

    Attributes:
        pair: Which two.
        making: Where others come from.
        fitting: Where heads are fitted and files read.
    """

    advanced = Signal(str)
    """How far a head is fitted; from its thread."""

    def __init__(
        self,
        title: str,
        purpose: str,
        holder: Holder,
        desk: "Desk",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, purpose, holder.path, self._figures, parent)
        self._holder, self._desk, self._ended = holder, desk, False
        self._chosen = (MODEL, "length")
        self._known: Held | None = None
        self._refused: set[str] = set()
        self.pair = Pair()
        self.making = Making(desk.session.project.settings.loss)
        self.fitting = Computing(self)
        self._lay_controls()
        self._connect()
        self._offer()

    def _lay_controls(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        column.addWidget(self.pair)
        column.addWidget(self.making)
        self.insert(whole)

    def _connect(self) -> None:
        self.pair.changed.connect(self._choose)
        self.making.wanted.connect(self.fit_head)
        self.making.stopped.connect(self._give_up)
        self.making.chosen.connect(self._import)
        self.making.unwanted.connect(self._hide)
        self.fitting.done.connect(self._take)
        self.fitting.failed.connect(self._fail)
        self.advanced.connect(self._tell_progress)

    def enter(self) -> None:
        """The person looks at it; models may have come or gone."""
        self._refused.clear()
        self._offer()
        super().enter()

    def leave(self) -> None:
        """Nobody waits for a head either."""
        super().leave()
        self._give_up()

    def finish(self) -> None:
        """End both threads, and follow nothing any more that waits for the file."""
        self._ended = True
        super().finish()
        self.fitting.finish()

    def fit_head(self, wish: Wish) -> None:
        """Fit the head that is asked for, in a thread of its own; then keep and compare it."""
        path, heads = self._holder.path, self._holder.heads

        def work(stopped: Stopped) -> Recipe:
            recipe = recipe_of(path, wish, encoder_at)
            check(stopped)
            rivals.fit(path, recipe, held.load(recipe), heads, stopped, self._advance)
            return recipe

        self._begin(work)

    def _fit_again(self, rival: Rival) -> None:
        """Fit one that the project knows, and that has not told all yet."""
        path, heads = self._holder.path, self._holder.heads

        def work(stopped: Stopped) -> Rival:
            recipe = rival.made
            assert isinstance(recipe, Recipe), "a file lacks nothing"
            self._refused.add(rival.id)  # until it is found to work
            rivals.fit(path, recipe, held.load(recipe), heads, stopped, self._advance)
            self._refused.discard(rival.id)
            return rival

        self._begin(work)

    def _begin(self, work: object) -> None:
        self.making.set_busy(True)
        self.say(tr("Fitting a head …"))
        self.fitting.ask(work)  # type: ignore[arg-type]

    def _advance(self, done: int, total: int) -> None:
        """Called in the head's thread."""
        if done % max(1, total // 100) == 0:
            self.advanced.emit(percent(done / max(total, 1)))

    def _tell_progress(self, share: str) -> None:
        if self.fitting.is_busy:
            self.say(tr("Fitting a head: {share} of the texts are read").format(share=share))

    def import_rewards(self, file: Path) -> None:
        """Take the rewards of another model into the project, and compare the first one with it.

        Its name is the file's. A second import under that name takes the place of the first.
        """
        path = self._holder.path

        def work(_stopped: Stopped) -> tuple[FromFile, Packed]:
            return rivals.bring(path, file)

        self.say(tr("Reading {file} …").format(file=file.name))
        self.fitting.ask(work)

    def _import(self, name: str) -> None:
        self.import_rewards(Path(name))

    def _take(self, made: Recipe | Rival | tuple[FromFile, Packed]) -> None:
        """Keep what was fitted or read, and put it beside the first model."""
        self.making.set_busy(False)
        self.say("")
        if isinstance(made, Rival):
            self._changed()
            return
        what, rewards = made if isinstance(made, tuple) else (made, None)
        project, by = self._desk.session.project, self._desk.session.annotator
        self._write(lambda: rivals.set_beside(project, what, by, rewards), self._show_kept)

    def _show_kept(self, kept: Rival) -> None:
        first = self._chosen[0]
        self._chosen = (first if first != kept.name else MODEL), kept.name
        self._changed()

    def _write(self, command: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Put it into the file, beside the window where another program uses that."""

        def did(result: Any) -> None:
            if not self._ended:
                done(result)

        def could_not(error: LabelerError) -> None:
            if not self._ended:
                self.say(told(error))

        self._desk.committing.write_when_free(command, did, could_not)

    def _hide(self) -> None:
        """Show one of the two no longer; it stays in the record."""
        gone = self._removable()
        project, by = self._desk.session.project, self._desk.session.annotator
        if gone is not None:
            self._write(lambda: rivals.hide(project, gone, by), lambda _: self._show_hidden(gone))

    def _show_hidden(self, gone: Rival) -> None:
        self._chosen = (MODEL, "length")
        self._changed()
        words = tr("{name} is shown no longer; it stays in the record.")
        self.say(words.format(name=self._words(gone)))

    @staticmethod
    def _words(rival: Rival) -> str:
        from labeler.gui.bench.contents.sides import model_name

        return model_name(rival.name, rival)

    def _removable(self) -> Rival | None:
        """That of the two which can be removed; of two, the second."""
        shown = {each.name: each for each in self._desk.session.project.rivals.shown()}
        return shown.get(self._chosen[1]) or shown.get(self._chosen[0])

    def _changed(self) -> None:
        self._holder.forget()
        self._offer()
        self._work_again()

    def _fail(self, why: str) -> None:
        self.making.set_busy(False)
        self.say(why)

    def _give_up(self) -> None:
        if self.fitting.is_busy:
            self.say("")
        self.fitting.give_up()
        self.making.set_busy(False)

    def _offer(self) -> None:
        """Every model in both lists; what is chosen stays."""
        from labeler.gui.bench.contents.sides import model_name

        project = self._desk.session.project
        shown = {each.name: each for each in project.rivals.shown()}
        names = [*ALONG, *shown]
        a, b = (name if name in names else MODEL for name in self._chosen)
        self._chosen = (a, b)
        self.pair.offer([(name, model_name(name, shown.get(name))) for name in names], (a, b))
        gone = self._removable()
        self.making.remove.setEnabled(gone is not None)
        words = tr("Show {name} no longer; it stays in the record")
        self.making.remove.setToolTip(words.format(name=self._words(gone)) if gone else "")
        self.making.until.offer(
            [
                (version, change.at)
                for version, change in enumerate(_guidelines(project.settings_log()), start=1)
                if change.before is not None
            ]
        )

    def _choose(self) -> None:
        self._chosen = self.pair.names
        self._refused.clear()
        self._offer()
        self._work_again()

    def _figures(self, _path: Path, stopped: Stopped) -> Iterable[Content]:
        """The charts; runs in the page's own thread."""
        from labeler.gui.bench.contents.models import models_charts

        found, chosen = self._holder.held(), self._chosen
        if not stopped():
            self._known = found
            yield from models_charts(found, chosen, self._holder.markup)

    def _show(self, ready: list[Ready]) -> None:
        """New figures; where a head of the two has not told all, it is fitted now."""
        super()._show(ready)
        if self._known is None:
            return
        if not self.making.until.number.hasFocus() and self.making.until.number.value() == 1:
            self.making.until.number.setValue(max(self._known.judgments // 2, 1))
        for name in self._chosen:
            known = self._known.others.known.get(name)
            if known and known.lacking and known.rival.id not in self._refused:
                if not self.fitting.is_busy:
                    self._fit_again(known.rival)
                return

    def sides(self, comparison: ComparisonId) -> "list[tuple[str, str, tuple[float, ...] | None]]":
        """Each of the two: its name, its words, and its rewards of a comparison if it gave any."""
        from labeler.gui.bench.contents.sides import model_name

        known = self._known.others.known if self._known else {}
        return [
            (
                name,
                model_name(name, known[name].rival if name in known else None),
                known[name].rewards.get(comparison) if name in known else None,
            )
            for name in self._chosen
        ]


def _guidelines(log: Iterable[Change]) -> list[Change]:
    """Each version of the guidelines, with when it came."""
    return [change for change in log if change.name == "guidelines" and change.value]
