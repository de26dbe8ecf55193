"""How well a few letters fit a text: as a subsequence, best where words begin and in a row."""

from dataclasses import dataclass
from functools import cache

_LETTER, _IN_A_ROW, _WORD_BEGINS, _TEXT_BEGINS, _GAP = 10, 12, 14, 8, 1
_FARTHEST = 20
"""Letters passed over beyond which it makes no difference."""


@dataclass(frozen=True, slots=True)
class Match:
    """Where the letters were found, and how good that is; more is better."""

    score: int
    places: tuple[int, ...]


def match(letters: str, text: str) -> Match | None:
    """The best way to find the letters in the text in their order; None if there is none.

    Capitals and spaces among the letters make no difference.
    """
    wanted = "".join(letters.casefold().split())
    inside = "".join(letter if len(letter.casefold()) > 1 else letter.casefold() for letter in text)
    if not wanted:
        return Match(0, ())
    best = _best(wanted, inside)
    return None if best is None else Match(best.score - len(text) // 4, best.places)


def _best(wanted: str, inside: str) -> Match | None:
    @cache
    def rest(at: int, begin: int, before: int) -> Match | None:
        """The best for the letters from `at` on, where the one before it stands at `before`."""
        if at == len(wanted):
            return Match(0, ())
        found: Match | None = None
        place = inside.find(wanted[at], begin)
        while place >= 0:
            further = rest(at + 1, place + 1, place)
            if further is None:
                break  # what is not found after this place is not found after a later one
            score = further.score + _worth(inside, place, before)
            if found is None or score > found.score:
                found = Match(score, (place, *further.places))
            place = inside.find(wanted[at], place + 1)
        return found

    return rest(0, 0, -1)


def _worth(text: str, place: int, before: int) -> int:
    """What one letter found at a place adds."""
    worth = _LETTER
    if place == 0:
        worth += _TEXT_BEGINS
    if place == 0 or not text[place - 1].isalnum():
        worth += _WORD_BEGINS
    if before >= 0 and place == before + 1:
        worth += _IN_A_ROW
    return worth - _GAP * min(_FARTHEST, place - before - 1)
