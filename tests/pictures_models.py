"""States of the page of models for `tests.screenshots`: heads, a file, an earlier version."""

from collections.abc import Callable, Iterator
from pathlib import Path

from labeler.core.rival import Reads
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from labeler.workflow import rivals
from labeler.workflow.model import fitted_heads, load_maker_for
from labeler.workflow.wishes import Wish, recipe_of
from tests.gui import bench_projects
from tests.pictures_bench import opened, until_drawn, wait

LONG = "a-model-whose-name-is-much-longer-than-anybody-would-wish-for-in-a-list-v2-final"
WISHES = (
    Wish("hinge", Reads.SURFACE),
    Wish("logistic", Reads.SURFACE),
    Wish("logistic", Reads.SURFACE, after=200),
)


def with_rivals(path: Path) -> Path:
    """A project with rewards from a file, and heads on the surface alone: no text is encoded."""
    bench_projects.make(path, 300)
    file = path.with_name(f"{LONG}.jsonl")
    row = '{{"comparison": "c{n:04}", "rewards": [{first}, 1]}}\n'
    file.write_text("".join(row.format(n=n, first=n * 7 % 30 / 10) for n in range(300)))
    made = [recipe_of(path, wish, lambda _: None) for wish in WISHES]  # type: ignore[arg-type]
    for recipe in made:
        rivals.fit(path, recipe, load_maker_for(recipe), fitted_heads())
    with Project.open(path) as project:
        brought, rewards = rivals.bring(path, file)
        rivals.set_beside(project, brought, "ada", rewards)
        for recipe in made:
            rivals.set_beside(project, recipe, "ada")
    return path


def two(first: int, second: int, down: int = 0) -> Callable[[MainWindow], None]:
    """The page of models with two of them chosen by their places."""

    def do(window: MainWindow) -> None:
        opened(6)(window)
        bench = window.bench.page
        bench.current.pair.first.setCurrentIndex(first)
        bench.current.pair.second.setCurrentIndex(second)
        until_drawn(window, bench)
        if down:
            bar = bench.current.verticalScrollBar()
            bar.setValue(bar.pageStep() * down)
            wait(window)

    return do


def asked_for(window: MainWindow) -> None:
    """Another encoder and an earlier version, asked for and not fitted yet."""
    two(0, 4)(window)
    making = window.bench.page.current.making
    making.take_encoder(Path("/models/all-minilm-something-quite-long"))
    making.until.kind.setCurrentIndex(1)
    wait(window)


def comparison(first: int, second: int) -> Callable[[MainWindow], None]:
    """The comparison behind a point of the margins of two models, opened by keys."""

    def do(window: MainWindow) -> None:
        two(first, second)(window)
        bench = window.bench.page
        bench.open_mark(bench.current.charts[2].content.marks[0])
        wait(window, 300)

    return do


def states(folder: Path) -> Iterator[tuple[str, Path, Callable[[MainWindow], None]]]:
    """A name, a project and what brings the window there."""
    path = with_rivals(folder / "rivals.labeler")
    few = bench_projects.make(folder / "few.labeler", 9, ("ada",))
    yield "models-heads", path, two(4, 5)
    yield "models-version", path, two(0, 6)
    yield "models-file", path, two(0, 3)
    yield "models-below", path, two(4, 3, down=1)
    yield "models-asked", path, asked_for
    yield "models-same", path, two(0, 0)
    yield "models-few", few, two(0, 1)
    yield "models-comparison", path, comparison(4, 3)
    yield "models-comparison-along", path, comparison(0, 1)
