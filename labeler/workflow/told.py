"""The whole report of a project: its figures, and the files that hold them."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from labeler.core.annotator import annotator_name
from labeler.core.errors import ModelError
from labeler.core.rival import Recipe
from labeler.formats.rewards import read_rewards
from labeler.storage.project import Project
from labeler.storage.reviews import View
from labeler.workflow.bench import bench_of, plain
from labeler.workflow.checkpoints import to_stderr
from labeler.workflow.heads import Heads
from labeler.workflow.model import fitted_heads, load_maker, load_maker_for
from labeler.workflow.probing import probe, versions
from labeler.workflow.rebuilt import Progress
from labeler.workflow.report import Probing, report
from labeler.workflow.reward_model import RewardModel
from labeler.workflow.rivals import beside, fit, keep_rewards
from labeler.workflow.tables import Views, write_tables
from labeler.workflow.worst import worst

Begin = Callable[[str], AbstractContextManager[Progress]]
"""Says that something long begins, for what is called with how far it is."""


def tell(
    project: Path,
    begin: Begin,
    rewards: Iterable[Path] = (),
    page: Path | None = None,
    tables: Path | None = None,
    *,
    probes: bool = False,
    keep: bool = False,
) -> dict[str, Any]:
    """The figures with those of the bench, as plain values; written where that is asked for.

    Heads that the project knows are fitted where that was not done before.

    Args:
        begin: Called where something takes long.
        rewards: Files of other models' rewards, beside those that the project keeps.
        page: The page of HTML to write.
        tables: The folder to write CSV files to.
        probes: Whether the model is probed, and compared with its earlier version.
        keep: Whether the project keeps the rewards, as the window does; all of them or none.

    Raises:
        LabelerError: Something can't be read or written; it says what.
    """
    given = {} if keep else {file.stem: read_rewards(file) for file in rewards}
    if keep:
        keep_rewards(project, rewards, annotator_name())
    heads = fitted_heads()
    fit_all(project, heads, begin)
    probing = probe_all(project, begin) if probes else None
    bench = bench_of(project, given, heads=heads)
    figures = report(project, bench, probing) | {"disagreements": plain(worst(project))}
    if page:
        from labeler.workflow.page.page import html, write

        write(page, html(figures, bench, probing))
    if tables:
        write_tables(tables, figures, _views(project))
    return figures


def fit_all(
    project: Path,
    heads: Heads,
    begin: Begin,
    load: Callable[[Recipe], Callable[[], RewardModel]] = load_maker_for,
    tell_problem: Callable[[str], None] = to_stderr,
) -> None:
    """Fit the project's heads that have not told all yet; nothing where there are none.

    Args:
        tell_problem: Called with one line for each that can't be fitted, which is left out.

    Raises:
        ProjectError: The project can't be read.
    """
    with Project.open(project, writable=False) as opened:
        waiting = [each.rival for each in beside(opened, heads) if each.lacking]
    for rival in waiting:
        assert isinstance(rival.made, Recipe), "a file lacks nothing"
        try:
            with begin("Fitting a head") as progress:
                fit(project, rival.made, load(rival.made), heads, progress=progress)
        except ModelError as error:
            tell_problem(f"{rival.name} is left out: {error}")


def _views(path: Path) -> Views:
    """What became of comparisons, row by row, and what each view of the file says."""
    with Project.open(path, writable=False) as project:
        names: tuple[View, ...] = ("final_verdict", "waiting", "flagged", "view_note")
        return {name: project.reviews.view(name) for name in names}


def probe_all(project: Path, begin: Begin) -> Probing:
    """All that needs the encoder; loads it, which takes seconds. Raises as `probe` does."""
    with begin("Probing") as progress:
        make = load_maker()
        probes = probe(project, make, progress=progress)
        return Probing(probes, versions(project, make, progress=progress))
