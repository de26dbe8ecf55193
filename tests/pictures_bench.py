"""States of the bench for `tests.screenshots`: every page of a full, a small and an empty project.

The full one is of the file of native records that `LABELER_JUDGMENTS` names, if it is there, with
predictions made up; else all of it is.
"""

import json
import os
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from labeler.core.answer import Answer
from labeler.core.comparison import Comparison
from labeler.core.disagreement import Progress, Stage
from labeler.core.judgment import RANDOM, Judgment
from labeler.core.settings import Settings
from labeler.formats import native
from labeler.gui.bench.page import BenchPage
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from labeler.workflow.dossier import adjudicate, dossier, send_back
from tests.gui import bench_projects

LONG = tuple(f"annotator-with-a-long-name-{place:02}@example.org" for place in range(8))

PAGES = ("agreement", "calibration", "people", "disagreements", "bias", "drift", "models")


def wait(window: MainWindow, milliseconds: int = 100) -> None:
    loop = QEventLoop(window)
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until_drawn(window: MainWindow, bench: BenchPage) -> None:
    """Let the page that is open be worked out."""
    for _ in range(200):
        wait(window, 50)
        busy = getattr(bench.current, "computing", None)
        if not (busy and busy.is_busy):
            break
    wait(window, 400)


def opened(place: int, *, down: int = 0) -> Callable[[MainWindow], None]:
    """The bench at a page, scrolled down by so many heights of the window."""

    def do(window: MainWindow) -> None:
        window.bench.toggle()
        bench = window.bench.page
        bench.names.setCurrentRow(place)
        until_drawn(window, bench)
        if down:
            bar = bench.current.verticalScrollBar()
            bar.setValue(bar.pageStep() * down)
            wait(window)

    return do


def comparison(window: MainWindow) -> None:
    """The comparison of the first row of the disagreements."""
    opened(3)(window)
    page = window.bench.page.current
    page.table.activated.emit(page.model.index(0, 0))
    wait(window, 300)


def difference(window: MainWindow) -> None:
    """The same with the difference of its texts."""
    comparison(window)
    for _ in range(2):
        window.bench.page.comparison.texts.reading.next_view()
    wait(window, 300)


def settled_people(window: MainWindow) -> None:
    """The foot of the page of people, where what was settled is told."""
    opened(2)(window)
    bar = window.bench.page.current.verticalScrollBar()
    bar.setValue(bar.maximum())
    wait(window)


def following(window: MainWindow) -> None:
    """The list of disagreements while a large project is taken in the first time."""
    opened(3)(window)
    page = window.bench.page.current
    page.model.start(0)
    page._show_progress(Progress(Stage.COUNTING, 523_000, 1_200_000))


def asking(place: int, *, done: bool) -> Callable[[MainWindow], None]:
    """A page whose button was pressed: while it is worked out, or with what came of it."""

    def do(window: MainWindow) -> None:
        opened(place)(window)
        page = window.bench.page.current
        page.ask()
        until(window, lambda: not (done and page.asking.is_busy))
        if done:
            until_drawn(window, window.bench.page)

    return do


def fitting(*, done: bool) -> Callable[[MainWindow], None]:
    """The models while a head is fitted, or with it beside the project's."""

    def do(window: MainWindow) -> None:
        opened(6)(window)
        page = window.bench.page.current
        page.making.fit.click()
        until(window, lambda: not (done and page.fitting.is_busy))
        if done:
            until_drawn(window, window.bench.page)

    return do


def imported(window: MainWindow) -> None:
    """The models with the rewards of another one, out of a file."""
    opened(6)(window)
    page = window.bench.page.current
    file = page._holder.path.with_name("another model.jsonl")
    with Project.open(page._holder.path, writable=False) as project:
        lines = [
            {"comparison": each.id, "rewards": [len(r.content) / 100 for r in each.responses]}
            for each in project.comparisons()
        ]
    file.write_text("".join(json.dumps(line) + "\n" for line in lines))
    page.import_rewards(file)
    until(window, lambda: not page.fitting.is_busy)
    until_drawn(window, window.bench.page)


def until(window: MainWindow, holds: Callable[[], bool]) -> None:
    """Wait for something, a minute at most."""
    for _ in range(600):
        wait(window)
        if holds():
            return


def alike(path: Path) -> Path:
    """Two people who prefer the first response of every pair."""
    lot = random.Random(2)
    pairs = [bench_projects.pair(place, lot) for place in range(80)]
    return bench_projects.keep(path, ((pair, _first(pair, lot)) for pair in pairs), lot)


def _first(pair: Comparison, lot: random.Random) -> list[Judgment]:
    said = (bench_projects.said(pair, who, lot) for who in ("ada", "grace"))
    return [replace(each, answer=Answer.prefer(0)) for each in said]


def settled(path: Path) -> Path:
    """Sixty pairs, most of them settled."""
    with Project.open(bench_projects.make(path, 60)) as project:
        for place, (name, _, _) in enumerate(project.index()[:50]):
            note = "Response 1 repeats itself; the other one answers." if place < 5 else ""
            adjudicate(project, dossier(project, name), "grace", Answer.prefer(place % 2), note)
        send_back(project, dossier(project, name), "grace")
    return path


def full(path: Path) -> Path:
    """The judgments that the environment names, or made-up ones."""
    file = Path(os.environ.get("LABELER_JUDGMENTS", ""))
    if not file.is_file():
        return bench_projects.make(path, 400)
    lot = random.Random(1)
    records = (
        (each.comparison, [replace(said, drawn=RANDOM) for said in each.judgments])
        for each in native.read(file)
    )
    return bench_projects.keep(path, records, lot)


def states(folder: Path) -> Iterator[tuple[str, Path, Callable[[MainWindow], None]]]:
    """A name, a project and what brings the window there."""
    whole = full(folder / "bench.labeler")
    alone = bench_projects.make(folder / "alone.labeler", 20, ("ada",))
    empty = folder / "nothing.labeler"
    with Project.create(empty, Settings(name="Nothing yet")):
        pass
    for place, name in enumerate(PAGES):
        yield f"bench-{name}", whole, opened(place)
        yield f"bench-empty-{name}", empty, opened(place)
        if name in ("agreement", "people", "bias", "models"):
            yield f"bench-below-{name}", whole, opened(place, down=1)
    yield "bench-alone-people", alone, opened(2)
    same = alike(folder / "alike.labeler")
    crowd = bench_projects.make(folder / "crowd.labeler", 150, LONG)
    for place in (0, 2):
        yield f"bench-alike-{PAGES[place]}", same, opened(place)
        yield f"bench-crowd-{PAGES[place]}", crowd, opened(place)
    for place, name in ((4, "probe"), (5, "compare")):
        yield f"bench-{name}-begun", whole, asking(place, done=False)
        yield f"bench-{name}-done", whole, asking(place, done=True)
    yield "bench-fit-begun", whole, fitting(done=False)
    yield "bench-fit-done", whole, fitting(done=True)
    yield "bench-imported-models", whole, imported
    yield "bench-comparison", whole, comparison
    yield "bench-difference", whole, difference
    decided = settled(folder / "settled.labeler")
    yield "bench-settled-people", decided, settled_people
    yield "bench-settled-comparison", decided, comparison
    yield "bench-following", decided, following
