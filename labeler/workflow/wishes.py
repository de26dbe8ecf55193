"""A head that somebody asks for, and the recipe that it comes to in a project as it stands."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from labeler.core.errors import LabelerError
from labeler.core.judgment import Judgment
from labeler.core.rival import EncoderAt, Reads, Recipe
from labeler.storage.project import Project


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for; with neither `after` nor `before` a head on all judgments, by folds.

    Attributes:
        loss: The name of its ranking loss.
        reads: What it sees.
        folder: Where another encoder lies; None for the one that came with the program.
        after: As it stood after so many judgments.
        before: As it stood at that moment.
    """

    loss: str
    reads: Reads = Reads.ALL
    folder: Path | None = None
    after: int | None = None
    before: datetime | None = None


def recipe_of(path: Path, wish: Wish, encoder_at: Callable[[Path], EncoderAt]) -> Recipe:
    """The recipe of a wish, bound to the judgments that stand now.

    Args:
        path: The project; only read, and may be open elsewhere.
        encoder_at: Finds out whether the encoder in a folder runs.

    Raises:
        ModelError: It does not.
        LabelerError: There are no judgments of that time.
    """
    with Project.open(path, writable=False) as project:
        standing = sorted(project.standing(), key=lambda judgment: (judgment.at, judgment.id))
    if not standing:
        raise LabelerError("nobody has judged anything yet, so there is nothing to learn from")
    until, last, many = _cut(wish, standing)
    return Recipe(
        loss=wish.loss,
        until=until,
        last=last.id if last else None,
        reads=wish.reads,
        encoder=encoder_at(wish.folder) if wish.folder else None,
        as_it_stood=wish.after is not None or wish.before is not None,
        judgments=many,
    )


def _cut(wish: Wish, standing: list[Judgment]) -> tuple[datetime, Judgment | None, int]:
    """Up to which moment and judgment it learns, and how many those are."""
    if wish.before is not None:
        many = sum(judgment.at < wish.before for judgment in standing)
        if not many:
            raise LabelerError("no judgment that stands was made before then; choose a later day")
        return wish.before, None, many
    many = len(standing) if wish.after is None else wish.after
    if not 1 <= many <= len(standing):
        raise LabelerError(f"{len(standing)} judgments stand; choose one of these, from 1 on")
    last = standing[many - 1]
    return last.at, last, many
