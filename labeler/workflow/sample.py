"""The sample project that comes with the program."""

from pathlib import Path

from labeler.core.errors import ReadOnly
from labeler.core.moment import now
from labeler.core.resources import resource
from labeler.core.sentence import why
from labeler.core.settings import Settings
from labeler.storage.project import Project

NAME = "sample.labeler"


def sample_project(at: Path | None = None) -> Path:
    """The path of the sample project, which is made on first use.

    Args:
        at: Where to keep it; the user's data folder if None.

    Raises:
        ProjectError: Its folder can't be written to, or something else is in its place.
    """
    path = at or _usual_place()
    if not path.exists():
        _make_folder(path.parent)
        _make(path)
    return path


def _usual_place() -> Path:
    import platformdirs  # only where no place is named

    return platformdirs.user_data_path("labeler", appauthor=False) / NAME


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReadOnly(
            "{folder} can't be made: {why}; choose another place", folder=folder, why=why(error)
        ) from error


def _make(path: Path) -> None:
    """Make it whole or not at all: an empty project left behind would stay empty for good."""
    from labeler.formats import native  # once in a project's life, and not at every start

    project = Project.create(path, Settings(name="Sample project"))
    try:
        with project:
            project.add(native.read(resource("sample.jsonl")), at=now())
    except BaseException:
        path.unlink(missing_ok=True)
        raise
