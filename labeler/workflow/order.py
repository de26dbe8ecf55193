"""Which comparison comes next for one annotator, and how it was drawn.

A share of all pairs, the random slice, is set aside by lot before anything is judged: it alone
is drawn from at random, and never chosen. So it stays a uniform sample of the project whatever
is chosen beside it; drawn from what choosing leaves over, it would end up with the easy pairs.
For the same reason it only ever loses pairs once any were chosen: what could have been chosen
and was not is no uniform draw any more, whatever share or seed a project is set to later.
"""

from collections import deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from labeler.core.comparison import ComparisonId
from labeler.core.holdout import held_out
from labeler.core.judgment import RANDOM, Purpose
from labeler.core.late import Late
from labeler.core.settings import Settings
from labeler.workflow.checks import Checks
from labeler.workflow.drawn import FIFO, REST, SENT_BACK, Drawn, was_chosen
from labeler.workflow.lots import Line, lot, share

FIXED = 2
"""What is on the screen and the one made ready after it: what is chosen later comes later."""


class _Place(NamedTuple):
    """Where a pair is to be drawn for.

    Attributes:
        taken: What comes before it.
        prompts: The keys of the prompts right before it and, where that is known, right after.
    """

    taken: Collection[ComparisonId]
    prompts: Collection[str]


class Order:
    """Draws the comparisons of one annotator, each once and some again as a check.

    Nothing takes longer in a larger project.

    Args:
        prompts: Every comparison that may be asked with its prompt's key, as in the file.
        settings: What they are drawn by.
        annotator: Whose order it is.
        drawn: How those were drawn that were judged or skipped before.
        skipped: Those of them that come back after all others.
        before: The settings that were in force since any was chosen, so far.
        many: Those of more than two responses, of which none is ever chosen.
        checks: Which places are checks; none where it is left out.
    """

    def __init__(
        self,
        prompts: Mapping[ComparisonId, str],
        settings: Settings,
        annotator: str,
        drawn: Mapping[ComparisonId, str],
        skipped: Iterable[ComparisonId] = (),
        before: Iterable[Settings] = (),
        *,
        many: Collection[ComparisonId] = (),
        checks: Checks | None = None,
    ) -> None:
        self._prompts, self._settings, self._annotator = prompts, settings, annotator
        self._many = many
        self._checks = checks or Checks(settings, annotator, {}, len(prompts))
        self._gone = set(drawn)
        self._skipped = {pair: drawn[pair] for pair in skipped}
        self._chose = any(map(was_chosen, drawn.values()))
        self._lots = {_lots(earlier) for earlier in before}
        self._position = len(drawn) + self._checks.repeats
        self._last: ComparisonId | None = None
        self._fixed: deque[Drawn] = deque()
        self._proposed: Sequence[ComparisonId] = ()
        self._slice, self._file = Late(self._make_slice), Late(self._make_file)
        self._line_up()

    def _line_up(self) -> None:
        """Draw the lots; the slice is set aside when it is needed first."""
        self._lots.add(_lots(self._settings))
        self._shuffled = sorted(self._prompts, key=self._lot)
        aside = self._checks.aside
        self._labels = [each for each in self._shuffled if each not in aside]
        self._all = Line(self._labels)
        self._slice.forget()
        self._file.forget()

    def _rewind(self) -> None:
        """Look from the first one on: some that were passed over are to be drawn after all."""
        self._checks.rewind()
        for line in (self._all, self._slice.made, self._file.made):
            if line is not None:
                line.rewind()

    def _make_slice(self) -> Line:
        """The random slice, by lot."""
        return Line([pair for pair in self._labels if self._in_slice(pair)])

    def _make_file(self) -> Line:
        """All others, as in the file."""
        labels = set(self._labels)
        return Line([pair for pair in self._prompts if pair in labels and not self._in_slice(pair)])

    def follow(
        self,
        settings: Settings,
        prompts: Mapping[ComparisonId, str] | None = None,
        many: Collection[ComparisonId] = (),
    ) -> None:
        """Draw by other settings from now on; what is fixed stays.

        Args:
            prompts: What may be asked, and which checks are made of it, where that is another:
                then only what is on the screen stays.
            many: Those of it that have more than two responses.
        """
        same = _lots(settings) == _lots(self._settings)
        self._settings, self._proposed = settings, ()
        if not same and not self._chose:
            self._lots.clear()
        if prompts is not None:
            self._prompts, self._many = prompts, many
            self._fixed = deque(list(self._fixed)[:1])
        if prompts is not None or not same:
            self._line_up()

    def upcoming(self, many: int) -> list[Drawn]:
        """What comes next; the first `FIXED` stay as they are, the others are a forecast."""
        while len(self._fixed) < min(many, FIXED) and (following := self._draw(self._fixed)):
            self._fixed.append(following)
        ahead = list(self._fixed)
        while len(ahead) < many and (following := self._draw(ahead)):
            ahead.append(following)
        return ahead[:many]

    def take(self) -> Drawn:
        """Take the first one out: it is judged, or skipped."""
        self.upcoming(1)
        drawn = self._fixed.popleft()
        self._took(drawn)
        return drawn

    def take_again(self, drawn: Drawn) -> None:
        """Take that one out, wherever it is: its judgment was redone."""
        self._fixed = deque(each for each in self._fixed if not _is_same(each, drawn))
        self._took(drawn)

    def _took(self, drawn: Drawn) -> None:
        self._gone.add(drawn.comparison)
        self._skipped.pop(drawn.comparison, None)
        self._last = drawn.comparison
        self._position += 1
        if drawn.purpose is Purpose.LABEL:
            self._chose |= was_chosen(drawn.how)

    def ask_soon(self, comparison: ComparisonId) -> None:
        """Let it come after what is on the screen, judged or not: it was sent back."""
        if any(each.comparison == comparison for each in self._fixed):
            return
        before = sum(each.how == SENT_BACK for each in list(self._fixed)[1:])
        self._fixed.insert(min(1 + before, len(self._fixed)), Drawn(comparison, SENT_BACK))

    def settle(self, comparison: ComparisonId) -> None:
        """Ask it no more: its skip was changed into an answer."""
        self._gone.add(comparison)
        self._skipped.pop(comparison, None)
        self._fixed = deque(
            each
            for each in self._fixed
            if each.comparison != comparison or each.purpose is not Purpose.LABEL
        )

    def put_back(self, drawn: Drawn) -> None:
        """Let it come next: its judgment was undone."""
        self._skipped.pop(drawn.comparison, None)
        if drawn.purpose is not Purpose.REPEAT:
            self._gone.discard(drawn.comparison)
        before = list(takewhile(lambda each: each.comparison != drawn.comparison, self._fixed))
        if len(before) < len(self._fixed):  # its repeat is drawn again, and what follows that
            self._rewind()
        self._fixed, self._position = deque((drawn, *before)), self._position - 1

    def come_back(self, drawn: Drawn) -> None:
        """Let it come after all others: it was skipped."""
        self._gone.add(drawn.comparison)
        self._skipped[drawn.comparison] = drawn.how

    def propose(self, strategy: str, pairs: Sequence[ComparisonId]) -> None:
        """Draw from these when a pair is to be chosen, the best first, until the next proposal.

        Those made for another strategy are passed over.
        """
        if strategy == self._settings.acquisition:
            self._proposed = pairs

    def unjudged(self, start: int, many: int) -> tuple[list[ComparisonId], int]:
        """Pairs of which nothing was said, in the order of the lots from place `start` on.

        Returns:
            At most that many, and the place to go on from.
        """
        found: list[ComparisonId] = []
        for place in range(start, len(self._shuffled)):
            if len(found) == many:
                return found, place
            if self._shuffled[place] not in self._gone:
                found.append(self._shuffled[place])
        return found, len(self._shuffled)

    def may_be_chosen(self, pair: ComparisonId) -> bool:
        """Whether it may be asked for what its answer tells: neither set aside nor held out."""
        apart = pair in self._many or pair in self._checks.aside or self._in_slice(pair)
        return not (apart or held_out(self._prompts[pair], self._settings))

    def _draw(self, ahead: Sequence[Drawn]) -> Drawn | None:
        """What comes after those."""
        place = self._place(ahead)
        if check := self._checks.draw(self._position + len(ahead), self._gone, place.taken):
            return check
        ways = [self._chosen, self._at_random, self._by_lot, self._check, self._skipped_before]
        if self._is_random(self._position + len(ahead)):
            ways[:2] = [self._at_random, self._chosen]
        if self._settings.acquisition == RANDOM:
            ways[:2] = [self._at_random] if self._chose else []
        return next((drawn for way in ways if (drawn := way(place))), None)

    def _place(self, ahead: Sequence[Drawn]) -> _Place:
        taken = {drawn.comparison for drawn in ahead}
        beside: list[ComparisonId | None] = [ahead[-1].comparison if ahead else self._last]
        chooses = self._settings.acquisition != RANDOM
        if chooses and self._is_random(self._position + len(ahead) + 1):
            beside.append(next(self._slice.get().left(self._gone, taken), None))
        known = {self._prompts.get(pair) for pair in beside if pair}  # None: asked no longer
        return _Place(taken, {prompt for prompt in known if prompt})

    def _at_random(self, place: _Place) -> Drawn | None:
        pair = next(self._slice.get().left(self._gone, place.taken), None)
        return Drawn(pair, RANDOM) if pair else None

    def _chosen(self, place: _Place) -> Drawn | None:
        """The next in the file, or the best that was proposed; never one prompt in a row."""
        if self._settings.acquisition == FIFO:
            pair = next(self._file.get().left(self._gone, place.taken), None)
            return Drawn(pair, FIFO) if pair else None
        for pair in self._proposed:
            open_still = pair in self._prompts and not (pair in self._gone or pair in place.taken)
            if open_still and self._prompts[pair] not in place.prompts and self.may_be_chosen(pair):
                return Drawn(pair, self._settings.acquisition)
        return None

    def _by_lot(self, place: _Place) -> Drawn | None:
        """Among all that is left: a uniform draw for as long as nothing was ever chosen."""
        pair = next(self._all.left(self._gone, place.taken), None)
        return Drawn(pair, REST if self._chose else RANDOM) if pair else None

    def _check(self, place: _Place) -> Drawn | None:
        """A gold check that no place was left for."""
        return self._checks.gold(self._gone, place.taken)

    def _skipped_before(self, place: _Place) -> Drawn | None:
        """The earliest of them."""
        again = (Drawn(pair, how) for pair, how in self._skipped.items() if pair not in place.taken)
        return next(again, None)

    def _is_random(self, position: int) -> bool:
        """Whether the judgment of that number is drawn at random."""
        seed, random = _lots(self._settings)
        return share(self._hashed(seed, "position", str(position))) < random

    def _in_slice(self, pair: ComparisonId) -> bool:
        """Whether it is set aside, and was for as long as any were chosen.

        A larger share holds all of a smaller one. The same for every annotator: a pair chosen
        for one would be remembered for the other, and leave the easy ones to the other's slice.
        """
        return all(share(lot(seed, "slice", pair)) < apart for seed, apart in self._lots)

    def _lot(self, pair: ComparisonId) -> bytes:
        """A lot drawn for a pair: always the same for one annotator and seed."""
        return self._hashed(self._settings.seed, "order", pair)

    def _hashed(self, seed: int, what: str, name: str) -> bytes:
        return lot(seed, self._annotator, what, name)


def _lots(settings: Settings) -> tuple[int, float]:
    """What decides which pairs are set aside."""
    return settings.seed, settings.random_share


def _is_same(one: Drawn, other: Drawn) -> bool:
    """Whether an answer to one answers the other: a label and a gold check are not both asked."""
    alike = (one.purpose is Purpose.REPEAT) is (other.purpose is Purpose.REPEAT)
    return alike and one.comparison == other.comparison
