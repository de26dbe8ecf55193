"""Which judgments the model has learned from, and what names a model made of them."""

import hashlib
from collections import Counter
from dataclasses import dataclass

from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.ids import JudgmentId, prompt_key
from labeler.core.judgment import Judgment
from labeler.reward.layout import Layout


@dataclass(frozen=True, slots=True)
class Entry:
    """A judgment to learn from.

    Attributes:
        prompt: The comparison's `prompt_key`.
        number: A large number that stands for this entry alone; sums of them for sets of
            entries, in any order.
    """

    judgment: JudgmentId
    comparison: ComparisonId
    prompt: str
    number: int

    @classmethod
    def of(cls, judgment: Judgment, comparison: Comparison) -> "Entry":
        """The entry for a judgment of that comparison."""
        said = f"{judgment.id}\x1f{comparison.id}\x1f{judgment.answer}"
        number = int.from_bytes(hashlib.sha256(said.encode()).digest())
        return cls(judgment.id, comparison.id, prompt_key(comparison.prompt), number)


class Ledger:
    """The standing judgments in the order of the heads' rows.

    Attributes:
        changes: Counts what was added and removed, ever.
    """

    def __init__(self) -> None:
        self.changes = 0
        self._entries: list[Entry] = []
        self._row: dict[JudgmentId, int] = {}
        self._comparisons: Counter[ComparisonId] = Counter()
        self._prompts: Counter[str] = Counter()
        self._sum = 0

    def __len__(self) -> int:
        return len(self._entries)

    def row(self, judgment: JudgmentId) -> int | None:
        """Where a judgment's row stands; None where it was not learned from."""
        return self._row.get(judgment)

    def add(self, entry: Entry) -> None:
        """Append an entry; its row is the last."""
        self._row[entry.judgment] = len(self._entries)
        self._entries.append(entry)
        self._count(entry, 1)

    def remove(self, row: int) -> None:
        """Take an entry out; the last one moves to its place, as in `Rows.remove`."""
        entry, last = self._entries[row], self._entries.pop()
        if row < len(self._entries):
            self._entries[row] = last
            self._row[last.judgment] = row
        del self._row[entry.judgment]
        self._count(entry, -1)

    def layout(self) -> Layout:
        """The rows in an order that does not depend on how they came."""
        prompts = [entry.prompt for entry in self._entries]
        return Layout.of(prompts, [entry.judgment for entry in self._entries])

    def seen(self, comparison: Comparison) -> tuple[int, int]:
        """How many judgments stand on this comparison, and on its prompt."""
        prompt = prompt_key(comparison.prompt)
        return self._comparisons[comparison.id], self._prompts[prompt]

    def digest(self, *made_with: object) -> str:
        """12 hex digits over the entries, in any order, and what else made the model."""
        said = "\x1f".join(map(str, (*made_with, len(self), self._sum % (1 << 256))))
        return hashlib.sha256(said.encode()).hexdigest()[:12]

    def _count(self, entry: Entry, change: int) -> None:
        self.changes += 1
        self._comparisons[entry.comparison] += change
        self._prompts[entry.prompt] += change
        self._sum += change * entry.number
