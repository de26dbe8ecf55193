"""Which version of the guidelines is in force, since when, and whether it was looked at."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from labeler.core.settings import Settings


@dataclass(frozen=True, slots=True)
class Edition:
    """One version of a project's guidelines.

    Attributes:
        number: From 1; 0 where a project never had any.
        text: Markdown.
        since: When it came into force; None where there is none.
    """

    number: int = 0
    text: str = ""
    since: datetime | None = None


def edition(history: Iterable[tuple[datetime, Settings]]) -> Edition:
    """The version in force; every change of the text is one, the empty beginning is none."""
    found = Edition()
    for at, settings in history:
        if settings.guidelines != found.text:
            found = Edition(found.number + 1, settings.guidelines, at)
    return found
