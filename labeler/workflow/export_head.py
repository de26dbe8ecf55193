"""A project's reward head as a folder that needs no Labeler."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from labeler.core.atomic_file import new_folder
from labeler.core.errors import LabelerError
from labeler.core.sentence import why
from labeler.storage.project import Project
from labeler.workflow import engine
from labeler.workflow.rebuilt import Progress, finish, judgments_of, rebuild


class RewardModel(engine.RewardModel, Protocol):
    """What exporting needs besides; see `labeler.reward.model`."""

    def exported(self) -> Mapping[str, bytes]:
        """The head as a small torch module: files by name."""


def export_head(
    path: Path,
    folder: Path,
    make: Callable[[], RewardModel],
    *,
    progress: Progress = lambda _done, _total: None,
) -> str:
    """Write the head of a project's model into a new folder, whole or not at all.

    Args:
        path: The project; only read, and may be open elsewhere.
        folder: Not there yet, or empty.
        make: Makes a model that has learned nothing.
        progress: Called while texts are encoded.

    Returns:
        What was written, in words.

    Raises:
        LabelerError: Nothing was learned from, or the folder can't be written.
    """
    try:
        with new_folder(folder) as temporary:
            model = _model(path, make, progress)
            for name, data in model.exported().items():
                (temporary / name).write_bytes(data)
    except OSError as error:
        raise LabelerError(
            "{folder} can't be written: {why}; name a folder that is not there",
            folder=folder,
            why=why(error),
        ) from error
    return f"a head learned from {model.version.judgments} judgments"


def _model(path: Path, make: Callable[[], RewardModel], progress: Progress) -> RewardModel:
    """The project's, from its judgments."""
    with Project.open(path, writable=False) as project:
        settings, known = project.settings, judgments_of(project)
    model = make()
    for done, (_, comparison) in enumerate(known, start=1):
        finish(model.encode(comparison))
        progress(done, len(known))
    rebuild(model, settings, known)
    if not model.version.judgments:
        raise LabelerError(
            "{file} has no judgment to learn from, so there is no head yet", file=path.name
        )
    return model
