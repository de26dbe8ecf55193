"""Every error that a person may read.

LabelerError
├── InvalidAnswer     an answer that contradicts itself or its comparison
├── InvalidSettings   a value that a setting can't have
├── ImportRefused     a file that can't be taken: names file, line and problem
├── ProjectError      a project file that can't be used
│   ├── NotAProject   no such file, or a file of another kind
│   ├── NewerProject  written by a later version of this program
│   ├── ReadOnly      can't be written to
│   └── AlreadyOpen   another Labeler has it open
├── NotSaved          an event that did not reach the file
├── ModelError        an encoder or head that can't be used
└── NoDisplay         nowhere to show a window
"""

from pathlib import Path


class LabelerError(Exception):
    """Something a person can act on; its text says where, what, and what to do."""


class InvalidAnswer(LabelerError):
    """An answer that contradicts itself or its comparison."""


class InvalidSettings(LabelerError):
    """A value that a setting can't have."""


class ImportRefused(LabelerError):
    """A file that can't be imported.

    Args:
        file: The file.
        line: Its line, counted from 1, or None when it is the file as a whole.
        problem: What is wrong, and what would be right.
    """

    def __init__(self, file: Path, line: int | None, problem: str) -> None:
        self.file, self.line, self.problem = file, line, problem
        where = f"{file.name}, line {line}" if line is not None else file.name
        super().__init__(f"{where}: {problem}; nothing was imported")


class ProjectError(LabelerError):
    """A project file that can't be used."""


class NotAProject(ProjectError):
    """No such file, or a file of another kind."""


class NewerProject(ProjectError):
    """A project written by a later version of this program."""


class ReadOnly(ProjectError):
    """A project that can't be written to."""


class AlreadyOpen(ProjectError):
    """A project that another Labeler has open."""


class NotSaved(LabelerError):
    """An event that did not reach the file; the file is as it was before."""


class ModelError(LabelerError):
    """An encoder or a head that can't be used."""


class NoDisplay(LabelerError):
    """Nowhere to show a window; the text says what to install or set."""
