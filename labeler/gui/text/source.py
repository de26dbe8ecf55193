"""The text that a document shows, as it was stored."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Self

from labeler.core.comparison import Message
from labeler.gui.words import tr


class Place(NamedTuple):
    """Code points `start` to `end` of what was stored: of a response, or of a prompt's message."""

    start: int
    end: int
    message: int = 0
    """Number of the message in the prompt; 0 in a response."""


@dataclass(frozen=True, slots=True)
class Source:
    """One text, or the messages of a conversation one after the other under their roles.

    Attributes:
        text: All of it as one text, as it is shown where it is shown as written.
        parts: Where in `text` each stored content begins and ends, in code points.
    """

    text: str
    parts: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, text: str) -> Self:
        """A response."""
        return cls(text, ((0, len(text)),))

    @classmethod
    def of_messages(cls, messages: Sequence[Message]) -> Self:
        """A prompt."""
        whole, parts = "", []
        for message in messages:
            whole += ("\n\n" if whole else "") + f"{role_name(message.role).upper()}\n"
            parts.append((len(whole), len(whole) + len(message.content)))
            whole += message.content
        return cls(whole, tuple(parts))

    def contents(self, text: str) -> list[str]:
        """The parts of a text that is laid out as this one."""
        return [text[start:end] for start, end in self.parts]

    def place(self, start: int, end: int) -> Place | None:
        """A span of `text` within the first content that it touches; None if it touches none."""
        for number, (first, last) in enumerate(self.parts):
            low, high = max(start, first), min(end, last)
            if low < high:
                return Place(low - first, high - first, number)
        return None

    def span(self, place: Place) -> tuple[int, int]:
        """Where in `text` a place is; what lies outside of its content is cut off."""
        first, last = self.parts[place.message]
        return min(first + place.start, last), min(first + place.end, last)


ROLE_LIMIT = 40
"""Characters of a role's name that are shown."""


def role_name(role: str) -> str:
    """A role's name on one line; the usual ones in the language of the window."""
    usual = {
        "user": tr("user", "who speaks in a prompt"),
        "assistant": tr("assistant", "who speaks in a prompt"),
        "system": tr("system", "who speaks in a prompt"),
    }
    return usual.get(role) or " ".join(role.split())[:ROLE_LIMIT]
