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
│   └── Busy          another program reads or writes it just now
├── ModelError        an encoder or head that can't be used
└── NoDisplay         nowhere to show a window
"""

from pathlib import Path

from labeler.core.sentence import Sentence, template

_REFUSED = template("{placed}; nothing was imported")


class LabelerError(Exception):
    """Something a person can act on; its text says where, what, and what to do, in English.

    Args:
        template: The text, with a `{name}` for each value; the window has it in each language.
        values: As those of a `Sentence`.

    Attributes:
        sentence: Template and values.
    """

    def __init__(self, template: str, /, **values: object) -> None:
        self.sentence = Sentence(template, **values)
        super().__init__(str(self.sentence))


class InvalidAnswer(LabelerError):
    """An answer that contradicts itself or its comparison."""


class InvalidSettings(LabelerError):
    """A value that a setting can't have."""


class ImportRefused(LabelerError):
    """A file that can't be imported.

    Args:
        file: The file.
        line: Its line, counted from 1, or None when it is the file as a whole.
        problem: What is wrong, and what would be right; a template, or a sentence.
        named: How the file is called; by its name within its folder if empty.
        values: What is put into the template.

    Attributes:
        problem: What is wrong, in English.
        placed: The same with its place, as a sentence.
    """

    def __init__(
        self,
        file: Path,
        line: int | None,
        problem: str | Sentence,
        named: str = "",
        /,
        **values: object,
    ) -> None:
        what = Sentence(problem, **values) if isinstance(problem, str) else problem
        said: dict[str, object] = {"file": named or file.name, "problem": what}
        self.file, self.line, self.problem = file, line, str(what)
        self.placed = (
            Sentence("{file}: {problem}", **said)
            if line is None
            else Sentence("{file}, line {line}: {problem}", line=line, **said)
        )
        super().__init__(_REFUSED, placed=self.placed)


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


class InUse(ProjectError):
    """A project that can't be read because another program writes to it just now."""


class NotSaved(LabelerError):
    """An event that did not reach the file; the file is as it was before."""

    @property
    def reason(self) -> Sentence:
        """Why, for whoever says by themselves that it is not saved."""
        why = self.sentence.values.get("why")
        if isinstance(why, Sentence):
            return why
        words = self.sentence.template.removeprefix("not saved: ")
        return Sentence(words, **self.sentence.values)


class Busy(NotSaved):
    """An event that did not reach the file because another program uses that just now."""


class ModelError(LabelerError):
    """An encoder or a head that can't be used."""


class NoDisplay(LabelerError):
    """Nowhere to show a window; the text says what to install or set."""
