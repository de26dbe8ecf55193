"""The whole report of a project: its figures, and the files that hold them."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from labeler.formats.rewards import read_rewards
from labeler.storage.project import Project
from labeler.storage.reviews import View
from labeler.workflow.bench import bench_of
from labeler.workflow.model import load_maker
from labeler.workflow.probing import probe, versions
from labeler.workflow.rebuilt import Progress
from labeler.workflow.report import Probing, report
from labeler.workflow.tables import Views, write_tables


def tell(
    project: Path,
    rewards: Iterable[Path] = (),
    probing: Probing | None = None,
    page: Path | None = None,
    tables: Path | None = None,
) -> dict[str, Any]:
    """The figures with those of the bench, as plain values; written where that is asked for.

    Args:
        rewards: Files of other models' rewards.
        page: The page of HTML to write.
        tables: The folder to write CSV files to.

    Raises:
        LabelerError: Something can't be read or written; it says what.
    """
    bench = bench_of(project, {file.stem: read_rewards(file) for file in rewards})
    figures = report(project, bench, probing)
    if page:
        from labeler.workflow.page.page import html, write

        write(page, html(figures, bench, probing))
    if tables:
        write_tables(tables, figures, _views(project))
    return figures


def _views(path: Path) -> Views:
    """What became of comparisons, row by row, and what each view of the file says."""
    with Project.open(path, writable=False) as project:
        names: tuple[View, ...] = ("final_verdict", "waiting", "flagged", "view_note")
        return {name: project.reviews.view(name) for name in names}


def probe_all(project: Path, progress: Progress) -> Probing:
    """All that needs the encoder; loads it, which takes seconds. Raises as `probe` does."""
    make = load_maker()
    probes = probe(project, make, progress=progress)
    return Probing(probes, versions(project, make, progress=progress))
