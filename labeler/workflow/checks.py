"""Hidden checks among one annotator's comparisons: what is known, and what was said before.

Where a check comes and which it is are lots of seed, annotator and place, so they are the same
after a restart. Comparisons that are to be gold checks are set aside by lot, the same for every
annotator: so many that the checks come as often as they are to, and the others are labelled
even where the right answer is known of all.
"""

from collections.abc import Collection, Mapping, Sequence

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import ComparisonId
from labeler.core.judgment import Purpose
from labeler.core.late import Late
from labeler.core.settings import Settings
from labeler.workflow.drawn import CHECK, Drawn
from labeler.workflow.lots import Line, lot, share

APART = 10
"""So many judgments lie between an answer and its repeat, at least."""


class Checks:
    """Decides which places are checks.

    Args:
        settings: What they are drawn by.
        annotator: Whose they are.
        golden: The comparisons that can be asked of which the right answer is known.
        total: How many comparisons can be asked.
        labelled: Those that this annotator has labelled, in turn.
        repeated: Those of them that were repeated.
    """

    def __init__(
        self,
        settings: Settings,
        annotator: str,
        golden: Mapping[ComparisonId, Answer],
        total: int,
        labelled: Sequence[ComparisonId] = (),
        repeated: Collection[ComparisonId] = (),
    ) -> None:
        self._settings, self._annotator = settings, annotator
        self._golden, self._total = golden, total
        self._labelled, self._repeated = list(labelled), set(repeated)
        self._aside, self._line = Late(self._set_aside), Late(self._make_line)

    def rewind(self) -> None:
        """Look for gold checks from the first one on: some were given back."""
        self._line.get().rewind()

    @property
    def aside(self) -> Collection[ComparisonId]:
        """The comparisons that are to be gold checks, and so are not labelled."""
        return self._aside.get()

    @property
    def repeats(self) -> int:
        """How many comparisons were repeated."""
        return len(self._repeated)

    @property
    def expected_repeats(self) -> int:
        """How many repeats there are going to be, as far as that can be told."""
        rate = self._settings.repeat_rate
        return max(self.repeats, round((self._total - APART) * rate / (1 - rate)) if rate else 0)

    def follow(self, settings: Settings, golden: Mapping[ComparisonId, Answer], total: int) -> None:
        """Draw by other settings from now on; what is set aside is drawn anew if it may differ."""
        before = self._set_aside_by
        self._settings, self._golden, self._total = settings, golden, total
        if self._set_aside_by != before:
            self._aside.forget()
            self._line.forget()

    @property
    def _set_aside_by(self) -> tuple[object, ...]:
        settings = self._settings
        return settings.seed, settings.scale, settings.gold_rate, self._total, id(self._golden)

    def draw(
        self, place: int, gone: Collection[ComparisonId], taken: Collection[ComparisonId]
    ) -> Drawn | None:
        """The check that comes at that place; None where none does.

        Args:
            gone: What this annotator has been asked.
            taken: What comes before.
        """
        gold, repeat = self._settings.gold_rate, self._settings.repeat_rate
        if not gold and not repeat:
            return None
        drawn = share(self._lot("check", str(place)))
        if drawn < gold:
            return self.gold(gone, taken)
        return self._repeat(place, taken) if drawn < gold + repeat else None

    def gold(self, gone: Collection[ComparisonId], taken: Collection[ComparisonId]) -> Drawn | None:
        """The next gold check, whatever the place."""
        found = next(self._line.get().left(gone, taken), None)
        return Drawn(found, CHECK, Purpose.GOLD) if found else None

    def _repeat(self, place: int, taken: Collection[ComparisonId]) -> Drawn | None:
        """One of the labels of long enough ago, from a place drawn by lot on."""
        many = len(self._labelled) - APART
        start = int(share(self._lot("repeat", str(place))) * many)
        for step in range(many):
            found = self._labelled[(start + step) % many]
            if found not in self._repeated and found not in taken:
                return Drawn(found, CHECK, Purpose.REPEAT)
        return None

    def took(self, drawn: Drawn) -> None:
        """Something was answered, and not skipped unless it is a check."""
        if drawn.purpose is Purpose.REPEAT:
            self._repeated.add(drawn.comparison)
        elif drawn.purpose is Purpose.LABEL:
            self._labelled.append(drawn.comparison)

    def gave_back(self, drawn: Drawn) -> None:
        """An answer was taken back."""
        if drawn.purpose is Purpose.REPEAT:
            self._repeated.discard(drawn.comparison)
        elif drawn.purpose is Purpose.LABEL:
            self.relabel(drawn.comparison, labelled=False)

    def relabel(self, comparison: ComparisonId, *, labelled: bool) -> None:
        """Whether it is labelled now, which keeps its place among the others."""
        if not labelled and comparison in self._labelled[-1:]:
            self._labelled.pop()
        elif labelled is not (comparison in self._labelled):
            (self._labelled.append if labelled else self._labelled.remove)(comparison)

    def _make_line(self) -> Line:
        """The comparisons that are set aside, in the order in which this annotator is asked."""
        return Line(sorted(self.aside, key=lambda each: self._lot("gold", each)))

    def _set_aside(self) -> Collection[ComparisonId]:
        """Draws them by lot."""
        rate, known = self._settings.gold_rate, self._askable()
        if not rate or not known:
            return frozenset()
        wanted, seed = rate * self._total / len(known), self._settings.seed
        return {each for each in known if share(lot(seed, "gold", each)) < wanted}

    def _askable(self) -> list[ComparisonId]:
        """Those whose right answer can be given on the project's scale."""
        never = {Verdict.SKIP} | ({Verdict.TIE} if self._settings.scale == 2 else set())
        return [each for each, answer in self._golden.items() if answer.verdict not in never]

    def _lot(self, what: str, name: str) -> bytes:
        return lot(self._settings.seed, self._annotator, what, name)
