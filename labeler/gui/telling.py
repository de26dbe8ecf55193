"""What the core says, errors above all, in the language of the window."""

from labeler.core.errors import LabelerError, NotSaved
from labeler.core.sentence import Sentence, why
from labeler.gui.figures import count, number
from labeler.gui.words import tr


def told(said: Sentence | Exception) -> str:
    """A sentence or an error for a person; can be called in any thread.

    What the system or a library says of itself stands as it said it.
    """
    if isinstance(said, LabelerError):
        return said.sentence.told(tr, _written)
    if isinstance(said, UnicodeError):
        return tr("it is not UTF-8 text")
    if isinstance(said, OSError):
        return why(said).told(tr, _written)
    return said.told(tr, _written) if isinstance(said, Sentence) else str(said)


def reason(error: LabelerError) -> str:
    """Why something is not saved, where it is said already that it isn't."""
    return told(error.reason if isinstance(error, NotSaved) else error)


def _written(value: object) -> str:
    """A value in a sentence: numbers by the language's custom."""
    if isinstance(value, int) and not isinstance(value, bool):
        return count(value)
    if isinstance(value, float):
        return number(value)
    return str(value)
