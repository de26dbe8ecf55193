"""Files into a project, and a project into files."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from labeler.core.comparison import ComparisonId
from labeler.core.errors import LabelerError
from labeler.core.judgment import Judgment, Origin
from labeler.core.moment import now
from labeler.core.record import Record
from labeler.core.sentence import Sentence
from labeler.core.settings import for_new_project
from labeler.formats import detection, native, trl
from labeler.formats.detection import Format
from labeler.storage.project import Added, Project


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


def export_from(path: Path, file: Path, form: str) -> Sentence:
    """Write a project's comparisons and standing judgments to a file, whole or not at all.

    Args:
        path: The project; only read, and may be open elsewhere.
        form: The name of a `Format`.

    Returns:
        What was written.

    Raises:
        LabelerError: There is no such form, or the file can't be written.
    """
    if form not in list(Format):
        formats = ", ".join((*Format, "torch"))
        raise LabelerError(
            'there is no format "{form}"; choose one of: {formats}', form=form, formats=formats
        )
    if file.exists() and file.samefile(path):
        raise LabelerError("{file} is the project itself; name another file", file=file.name)
    with Project.open(path, writable=False) as project:
        if form == Format.NATIVE:
            many = native.write(records(project, checks=True), file)
            return Sentence("{count} comparisons", count=many)
        # Messages hold every conversation; plain text could not.
        written = trl.write(records(project), file, trl.Form(messages=True))
    if not written.left_out:
        return Sentence("{count} preferences", count=written.rows)
    return Sentence(
        "{count} preferences, {left_out} judgments without a preference left out",
        count=written.rows,
        left_out=written.left_out,
    )


def records(project: Project, *, checks: bool = False) -> Iterator[Record]:
    """Every comparison with its standing judgments, in the order of the project.

    Args:
        checks: Also the checks, which count nowhere and train nothing.
    """
    judgments: defaultdict[ComparisonId, list[Judgment]] = defaultdict(list)
    for judgment in (*project.standing(), *(project.checks() if checks else ())):
        judgments[judgment.comparison].append(judgment)
    for comparison in project.comparisons():
        yield Record(comparison, tuple(judgments[comparison.id]))
