"""What judgments teach."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from labeler.core.answer import Answer, Verdict
from labeler.reward.ledger import Entry


@dataclass(frozen=True, slots=True)
class Lessons:
    """Judgments of pairs, as the heads learn them.

    Attributes:
        entries: (n,): which judgments they are.
        features: (n, 2, features), float32: of the first response and of the second.
        targets: (n,), float64: how much of a win the first response got: 1, 0, or ½.
    """

    entries: list[Entry]
    features: Tensor
    targets: Tensor

    @classmethod
    def one(cls, entry: Entry, features: Tensor, won: float) -> "Lessons":
        """A single one, from (2, features)."""
        return cls([entry], features[None], torch.tensor([won], dtype=torch.float64))

    @classmethod
    def joined(cls, parts: Sequence["Lessons"]) -> "Lessons":
        """One after the other; there is at least one."""
        return cls(
            [entry for part in parts for entry in part.entries],
            torch.cat([part.features for part in parts]),
            torch.cat([part.targets for part in parts]),
        )

    @property
    def differences(self) -> Tensor:
        """(n, features), float32: first − second."""
        return self.features[:, 0] - self.features[:, 1]

    @property
    def middles(self) -> Tensor:
        """(n, features), float32: the mean of the two."""
        return self.features.mean(dim=1)

    def where(self, wanted: Callable[[Entry], bool]) -> "Lessons":
        """Those of them."""
        rows = [row for row, entry in enumerate(self.entries) if wanted(entry)]
        if len(rows) == len(self.entries):
            return self
        entries = [self.entries[row] for row in rows]
        return Lessons(entries, self.features[rows], self.targets[rows])


def target(answer: Answer) -> float | None:
    """How much of a win the first of a pair got; None where the answer says nothing of it.

    A tie is half a win for each side.
    """
    if answer.verdict is Verdict.TIE:
        return 0.5
    if answer.verdict is Verdict.PREFER:
        return 1.0 if answer.preferred == 0 else 0.0
    return None
