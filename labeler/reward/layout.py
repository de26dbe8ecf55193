"""An order of the standing judgments that does not depend on how they came."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from labeler.core.ids import JudgmentId

_MAX_GROUP = 256
"""Margins of one prompt left out together; a prompt with more counts as several.

What it takes grows with their cube: these take some 10 ms on one core."""


@dataclass(frozen=True, slots=True)
class Layout:
    """An order of the rows that has each prompt's together, like-sized prompts in one run.

    It depends on prompts and ids alone, never on the order in which rows came.

    Attributes:
        order: The rows' indexes.
        runs: Of which the order consists: (prompts, rows a prompt).
    """

    order: list[int]
    runs: list[tuple[int, int]]

    @classmethod
    def of(cls, prompts: Sequence[str], ids: Sequence[str], margins: int = 1) -> "Layout":
        """Lay out rows, of so many margins each, by their prompts and their own ids."""
        most = max(_MAX_GROUP // margins, 1)
        together: dict[str, list[int]] = {}
        for row in sorted(range(len(ids)), key=ids.__getitem__):
            together.setdefault(prompts[row], []).append(row)
        pieces = [
            rows[start : start + most]
            for _, rows in sorted(together.items())
            for start in range(0, len(rows), most)
        ]
        pieces.sort(key=len)
        runs = Counter(map(len, pieces))
        return cls([row for rows in pieces for row in rows], [(runs[k], k) for k in sorted(runs)])


def speakers(prompts: Mapping[JudgmentId, str], most: int) -> set[JudgmentId]:
    """Judgments of whole prompts drawn by lot until there are that many; all where fewer are.

    The lot depends on the prompt alone, so the same judgments speak however they came.
    """
    if len(prompts) <= most:
        return set(prompts)
    together: dict[str, list[JudgmentId]] = {}
    for name, prompt in prompts.items():
        together.setdefault(prompt, []).append(name)
    drawn: set[JudgmentId] = set()
    for prompt in sorted(together, key=_lot):
        drawn.update(together[prompt])
        if len(drawn) >= most:
            break
    return drawn


def _lot(prompt: str) -> bytes:
    return sha256(prompt.encode()).digest()
