"""Files into a project, and a project into files."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TypeVar

from labeler.core.comparison import ComparisonId
from labeler.core.errors import LabelerError
from labeler.core.judgment import Flag, Judgment, Origin
from labeler.core.moment import now
from labeler.core.record import Record
from labeler.core.review import Adjudication, SentBack
from labeler.core.settings import for_new_project
from labeler.formats import detection, native, trl
from labeler.formats.detection import Format
from labeler.storage.project import Added, Project

Event = TypeVar("Event", Judgment, Adjudication, SentBack, Flag)


def import_into(path: Path, files: Sequence[Path]) -> Added:
    """Add everything in some files to a project, or nothing; make the project if there is none.

    Raises:
        ImportRefused: A file can't be taken. A project made for it is not left behind.
        ProjectError: The project can't be used.
        NotSaved: The disk did not take it.
    """
    fresh = not path.exists()
    project = Project.create(path, for_new_project(path.stem)) if fresh else Project.open(path)
    try:
        with project:
            moment = now()
            read = chain.from_iterable(detection.read(file, at=moment) for file in files)
            return project.add(map(_arrived, read), at=moment)
    except BaseException:
        if fresh:
            path.unlink(missing_ok=True)
        raise


def _arrived(record: Record) -> Record:
    """Mark judgments as imported, wherever they were made: nobody here can undo them."""
    judgments = (replace(judgment, origin=Origin.IMPORT) for judgment in record.judgments)
    return replace(record, judgments=tuple(judgments))


def export_from(path: Path, file: Path, form: str, *, final: bool = False) -> str:
    """Write a project's comparisons and standing judgments to a file, whole or not at all.

    Args:
        path: The project; only read, and may be open elsewhere.
        form: The name of a `Format`.
        final: For TRL, whether a settled comparison is written by its final verdict alone. Not
            by default: whoever settled it saw what others and the model had said, the reward
            model here learns from the judgments, and both are to learn from the same.

    Returns:
        What was written, in words.

    Raises:
        LabelerError: There is no such form, or the file can't be written.
    """
    if form not in list(Format):
        formats = ", ".join((*Format, "torch"))
        raise LabelerError(f'there is no format "{form}"; choose one of: {formats}')
    if file.exists() and file.samefile(path):
        raise LabelerError(f"{file.name} is the project itself; name another file")
    if final and form != Format.TRL:
        raise LabelerError("final verdicts take the place of judgments in the format trl alone")
    with Project.open(path, writable=False) as project:
        if form == Format.NATIVE:
            return f"{native.write(records(project, checks=True, reviews=True), file)} comparisons"
        # Messages hold every conversation; plain text could not.
        told = records(project, reviews=final)
        written = trl.write(told, file, trl.Form(messages=True), final=final)
    left_out = f", {written.left_out} judgments without a preference left out"
    return f"{written.rows} preferences{left_out if written.left_out else ''}"


def records(project: Project, *, checks: bool = False, reviews: bool = False) -> Iterator[Record]:
    """Every comparison with its standing judgments, in the order of the project.

    Args:
        checks: Also the checks, which count nowhere and train nothing.
        reviews: Also what became of each: final verdicts, wishes for another judgment, flags.
    """
    held = project.reviews
    judgments = _by_comparison((*project.standing(), *(project.checks() if checks else ())))
    settled = _by_comparison(held.adjudications() if reviews else ())
    sent_back = _by_comparison(held.sent_back() if reviews else ())
    flags = _by_comparison(held.flags() if reviews else ())
    for comparison in project.comparisons():
        told = (each.get(comparison.id, ()) for each in (judgments, settled, sent_back, flags))
        yield Record(comparison, *map(tuple, told))


def _by_comparison(events: Iterable[Event]) -> dict[ComparisonId, list[Event]]:
    held: defaultdict[ComparisonId, list[Event]] = defaultdict(list)
    for event in events:
        held[event.comparison].append(event)
    return held
