"""Which judgments the model has learned from, and what names a model made of them."""

import hashlib
import json
from collections import Counter
from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass

from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.ids import JudgmentId, prompt_key
from labeler.core.judgment import Judgment

_A_STEP = 1024
"""Entries added in one step."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A judgment that was learned from.

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
    def of(cls, judgment: Judgment, comparison: Comparison, weight: float) -> "Entry":
        """The entry for a judgment of that comparison, which counts so much.

        The number covers the texts too: a file may give any id to any comparison.
        """
        prompt = prompt_key(comparison.prompt)
        texts = [response.content for response in comparison.responses]
        said = [judgment.id, comparison.id, str(judgment.answer), weight, prompt, texts]
        number = int.from_bytes(hashlib.sha256(json.dumps(said).encode()).digest())
        return cls(judgment.id, comparison.id, prompt, number)


class Ledger:
    """The judgments learned from.

    Attributes:
        changes: Counts what was added and removed, ever.
    """

    def __init__(self) -> None:
        self.changes = 0
        self._entries: dict[JudgmentId, Entry] = {}
        self._comparisons: Counter[ComparisonId] = Counter()
        self._prompts: Counter[str] = Counter()
        self._sum = 0

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Generator[None, None, "Ledger"]:
        """A ledger of those, in steps."""
        ledger = cls()
        for count, entry in enumerate(entries, start=1):
            ledger.add(entry)
            if count % _A_STEP == 0:
                yield
        return ledger

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, judgment: JudgmentId) -> bool:
        return judgment in self._entries

    @property
    def prompts(self) -> Mapping[JudgmentId, str]:
        """The prompt of each judgment."""
        return {name: entry.prompt for name, entry in self._entries.items()}

    def add(self, entry: Entry) -> None:
        """Add an entry."""
        self._entries[entry.judgment] = entry
        self._count(entry, 1)

    def add_all(self, other: "Ledger") -> None:
        """Add all of another's entries, none of which is here."""
        self.changes += other.changes
        self._entries |= other._entries
        self._comparisons.update(other._comparisons)
        self._prompts.update(other._prompts)
        self._sum += other._sum

    def remove(self, judgment: JudgmentId) -> None:
        """Take an entry out."""
        self._count(self._entries.pop(judgment), -1)

    def seen(self, comparison: Comparison) -> tuple[int, int]:
        """How many judgments stand on this comparison, and on its prompt."""
        prompt = prompt_key(comparison.prompt)
        return self._comparisons[comparison.id], self._prompts[prompt]

    @property
    def sum(self) -> str:
        """64 hex digits over the entries, in any order."""
        return f"{self._sum % (1 << 256):064x}"

    def digest(self, *made_with: object) -> str:
        """12 hex digits over the entries, in any order, and what else made the model."""
        said = "\x1f".join(map(str, (*made_with, len(self), self.sum)))
        return hashlib.sha256(said.encode()).hexdigest()[:12]

    def _count(self, entry: Entry, change: int) -> None:
        self.changes += 1
        self._comparisons[entry.comparison] += change
        self._prompts[entry.prompt] += change
        self._sum += change * entry.number
