"""The comparisons that may be asked next, and which of them are worth asking.

Only pairs: a comparison of more than two responses has no one margin, and is left to the random
draw.
"""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from labeler.core.comparison import ComparisonId
from labeler.reward.acquisition import Score
from labeler.reward.batch import Batch, Belief, Candidates, Question
from labeler.reward.steps import in_turn

_BLOCK = 2048
"""Rows scored in one step: some 5 ms at 400 features on one core; 3.3 MB of memory."""

_SHORTLISTS = (1024, 8192)
"""Among how many a batch is sought: the second where the first can't vouch for all of it."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked of a pool.

    Attributes:
        score: How much a comparison is worth.
        count: How many are wanted.
        pending: What will be answered before them, the last one last.
        recent: What was answered just now, and is learned already.
    """

    score: Score
    count: int
    pending: Sequence[Question] = ()
    recent: Sequence[Question] = ()


class Pool:
    """Differences of features in blocks of float32 that are never copied as they grow.

    Args:
        features: Numbers a row.
    """

    def __init__(self, features: int) -> None:
        self._features = features
        self._blocks: list[Tensor] = []
        self._tokens: list[Tensor] = []
        self._ids: list[ComparisonId] = []
        self._rows: dict[ComparisonId, int] = {}
        self._changes = 0

    def __len__(self) -> int:
        return len(self._ids)

    def add(self, comparison: ComparisonId, question: Question) -> None:
        """Take a comparison in; nothing if it is there."""
        if comparison in self._rows:
            return
        row = len(self._ids)
        if row == _BLOCK * len(self._blocks):
            self._blocks.append(torch.empty(_BLOCK, self._features))
            self._tokens.append(torch.empty(_BLOCK, 2, dtype=torch.int64))
        self._put(row, question)
        self._rows[comparison] = row
        self._ids.append(comparison)
        self._changes += 1

    def remove(self, comparison: ComparisonId) -> None:
        """Take a comparison out; nothing if it is not there. The last one moves to its place."""
        row = self._rows.pop(comparison, None)
        if row is None:
            return
        last = self._ids.pop()
        if last != comparison:
            self._put(row, self._question(len(self._ids)))
            self._ids[row], self._rows[last] = last, row
        self._changes += 1

    def _put(self, row: int, question: Question) -> None:
        block, place = divmod(row, _BLOCK)
        self._blocks[block][place] = question.difference
        self._tokens[block][place] = torch.tensor([question.prompt, question.texts])

    def _question(self, row: int) -> Question:
        block, place = divmod(row, _BLOCK)
        prompt, texts = self._tokens[block][place].tolist()
        return Question(self._blocks[block][place], prompt, texts)

    def rank(self, belief: Belief, wish: Wish) -> Generator[None, None, list[ComparisonId]]:
        """The best to ask, in the order to ask them, in steps; fewer where there are no more.

        Comparisons may come and go between the steps; it starts over then.
        """
        while True:
            work = self._ranked(belief, wish)
            found = yield from in_turn([work], self._changed_since(self._changes))
            if found is not None:
                return found[0]

    def _changed_since(self, changes: int) -> Callable[[], bool]:
        return lambda: self._changes != changes

    def _ranked(self, belief: Belief, wish: Wish) -> Generator[None, None, list[ComparisonId]]:
        scores: list[Tensor] = []
        for start in range(0, len(self), _BLOCK):
            filled = self._blocks[start // _BLOCK][: len(self) - start]
            scores.append(wish.score(*belief.margins(filled)))
            yield
        if not scores:
            return []
        worth = torch.cat(scores)
        for many in _SHORTLISTS:
            best = torch.topk(worth, min(many, len(worth)))
            all_of_it = many >= len(worth) or many == _SHORTLISTS[-1]
            bound = -torch.inf if all_of_it else float(best.values[-1])
            batch = Batch(belief, wish.score, self._candidates(best.indices))
            chosen = yield from batch.choose(wish.count, wish.pending, wish.recent, bound)
            if all_of_it or len(chosen) == wish.count:
                break
        return [self._ids[int(best.indices[row])] for row in chosen]

    def _candidates(self, rows: Tensor) -> Candidates:
        """Those rows, copied together."""
        differences = torch.empty(len(rows), self._features)
        tokens = torch.empty(len(rows), 2, dtype=torch.int64)
        for number, (block, own) in enumerate(zip(self._blocks, self._tokens, strict=True)):
            here = rows.div(_BLOCK, rounding_mode="floor") == number
            differences[here] = block[rows[here] % _BLOCK]
            tokens[here] = own[rows[here] % _BLOCK]
        return Candidates(differences, tokens[:, 0], tokens[:, 1])
