"""Which version of the guidelines is in force, since when, and whether it was looked at."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from labeler.storage.settings_history import Change


@dataclass(frozen=True, slots=True)
class Edition:
    """One version of a project's guidelines.

    Attributes:
        number: From 1; 0 where a project never had any.
        text: Markdown.
        since: When it came into force; None where there never was any.
    """

    number: int = 0
    text: str = ""
    since: datetime | None = None


def edition(log: Iterable[Change]) -> Edition:
    """The version in force. Every text that was set is one; taking it away makes none."""
    found = Edition()
    for change in log:
        if change.name == "guidelines" and change.value != found.text:
            number = found.number + 1 if change.value else found.number
            found = Edition(number, str(change.value), change.at)
    return found
