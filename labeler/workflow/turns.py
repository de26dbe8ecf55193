"""What is put before one annotator, one after the other, and how it stands on the screen."""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from typing import NamedTuple

from labeler.core.answer import Verdict
from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.judgment import RANDOM, Judgment, Purpose
from labeler.core.presentation import Presentation, arrange
from labeler.core.settings import Settings
from labeler.storage.project import Counts, Project
from labeler.workflow.book import Book, skips
from labeler.workflow.checks import GOLD, Checks
from labeler.workflow.drawn import FIFO, SENT_BACK, Drawn, drawn_as, was_chosen
from labeler.workflow.events import EncodePool, Seek
from labeler.workflow.lots import Lottery, Steps
from labeler.workflow.order import FIXED, Order
from labeler.workflow.terms import Terms, terms_in_force

_NONE: Mapping[ComparisonId, Verdict] = {}

PROPOSALS = 32
"""Pairs chosen at once: more than are judged before the next choice, however busy the model."""


class _Shown(NamedTuple):
    """What is on the screen.

    Attributes:
        terms: What it was put there under; None where it is only to come back there.
    """

    drawn: Drawn
    presentation: Presentation
    terms: Terms | None


class Turns:
    """Keeps the order in step with what is judged, undone, redone and changed.

    Args:
        find: Reads a comparison.
        index: Every comparison with its prompt's key and how many responses it has.

    Attributes:
        prompts: Every comparison with its prompt's key.
    """

    def __init__(
        self,
        project: Project,
        annotator: str,
        book: Book,
        find: Callable[[ComparisonId], Comparison],
        index: Sequence[tuple[ComparisonId, str, int]],
    ) -> None:
        self._project, self._annotator, self._book, self._find = project, annotator, book, find
        self.prompts = {comparison: prompt for comparison, prompt, _ in index}
        self._ranked = {comparison: many for comparison, _, many in index if many > 2}
        self._lottery = Lottery(list(self.prompts))
        self._known = Steps(self._read_known())
        self._shown: _Shown | None = None
        self._in_force = terms_in_force(project)
        self._fed = 0
        self._look_up(project.settings)
        self._checks = self._find_checks()
        self._order = self._find_order()

    def _look_up(self, settings: Settings) -> None:
        """What may be asked."""
        most = settings.most_responses
        self._many = {each for each, responses in self._ranked.items() if responses <= most}
        self._prompts = self.prompts.copy()
        for comparison in self._ranked.keys() - self._many:
            del self._prompts[comparison]
        self._golden: dict[ComparisonId, Verdict] | None = None
        right = {each.comparison for each in self._gold() if not skips(each)}
        self._answered = len(self._prompts.keys() & (self._book.done | right))

    def _right(self, settings: Settings) -> Mapping[ComparisonId, Verdict]:
        """The right verdicts of what may be asked; none where there are no gold checks."""
        if not settings.gold_rate:
            return _NONE
        if self._golden is None:
            self._golden = self._known.all.copy()
            for comparison in self._ranked.keys() - self._many:
                self._golden.pop(comparison, None)
        return self._golden

    def _read_known(self) -> Generator[None, None, dict[ComparisonId, Verdict]]:
        """The right verdicts, read once."""
        known: dict[ComparisonId, Verdict] = {}
        for some in self._project.golden():
            known |= some
            yield
        return known

    def make_ready(self) -> Iterator[None]:
        """Read and draw what other settings may need, in steps of a few milliseconds.

        Nothing changes by it, but that following such settings takes a moment.
        """
        seed = self._project.settings.seed
        yield from self._known
        if self._known.all:
            yield from self._lottery.order(seed, self._annotator, GOLD)

    def _find_checks(self) -> Checks:
        turn = self._book.in_turn()
        labels = [each for each in turn if each.purpose is Purpose.LABEL and not skips(each)]
        repeated = {each.comparison for each in turn if each.purpose is Purpose.REPEAT}
        return Checks(
            self._project.settings,
            self._annotator,
            self._right(self._project.settings),
            len(self._prompts),
            [each.comparison for each in labels if each.comparison in self._prompts],
            repeated,
            lottery=self._lottery,
        )

    def _find_order(self) -> Order:
        own = [each for each in self._book.standing.values() if each.annotator == self._annotator]
        drawn = {each.comparison: each.drawn or RANDOM for each in own}
        chosen = [each.at for each in own if was_chosen(drawn[each.comparison])]
        before = self._project.settings_since(min(chosen)) if chosen else []
        asked = {each.comparison: RANDOM for each in self._gold()}
        return Order(
            self._prompts,
            self._project.settings,
            self._annotator,
            asked | drawn,
            [pair for pair, skip in self._book.skipped.items() if skip.details.comes_back],
            before,
            many=self._many,
            checks=self._checks,
            lottery=self._lottery,
        )

    def _gold(self) -> list[Judgment]:
        """This annotator's gold checks."""
        checks = self._book.checks.values()
        return [
            each
            for each in checks
            if each.purpose is Purpose.GOLD and each.annotator == self._annotator
        ]

    def _counts(self, comparison: ComparisonId) -> bool:
        """Whether this annotator has answered it, be it as a check."""
        if comparison in self._book.done:
            return True
        checks = self._book.checks
        said = (each for each in self._book.said_of(comparison) if each.id in checks)
        return any(each.purpose is Purpose.GOLD and not skips(each) for each in said)

    @property
    def counts(self) -> Counts:
        """Answered, of those in all; checks are among them, or they would be known by that."""
        repeats = self._checks.repeats
        expected = self._checks.expected_repeats if self._order.upcoming(1) else repeats
        return Counts(self._answered + repeats, len(self._prompts) + expected)

    def upcoming(self, many: int) -> list[Drawn]:
        """What comes next; see `Order.upcoming`."""
        return self._order.upcoming(many)

    def presentation(self, drawn: Drawn) -> Presentation:
        """How that stands on the screen; a repeat the other way round than before."""
        if self._shown and self._shown.drawn == drawn:
            return self._shown.presentation
        comparison = self._find(drawn.comparison)
        seed, repeat = self._project.settings.seed, drawn.purpose is Purpose.REPEAT
        again = repeat or drawn.how == SENT_BACK
        said = self._book.said_of(drawn.comparison) if again else []
        shown = next((each.shown for each in said if each.id in self._book.standing), None)
        if shown:
            return Presentation(comparison, shown[::-1] if repeat else shown)
        return arrange(comparison, self._annotator, seed, swapped=repeat)

    def keep(self, drawn: Drawn, shown: Presentation) -> None:
        """It is on the screen, and stays as it is whatever is set meanwhile."""
        stays = self._shown is not None and self._shown.drawn == drawn
        self._shown = _Shown(drawn, shown, self.terms if stays else self.in_force)

    @property
    def in_force(self) -> Terms:
        """What would come on the screen now would be put there under."""
        self._in_force = terms_in_force(self._project, self._in_force)
        return self._in_force

    @property
    def terms(self) -> Terms:
        """What the one on the screen was put there under."""
        kept = self._shown.terms if self._shown else None
        return kept or self.in_force

    def seek(self) -> Seek:
        """What the engine is to choose from now on: nothing where the model has no say."""
        strategy = self._project.settings.acquisition
        if strategy in (RANDOM, FIFO):
            return Seek(None)
        pending = [self._find(drawn.comparison) for drawn in self._order.upcoming(FIXED)]
        return Seek(strategy, PROPOSALS, tuple(pending))

    def propose(self, strategy: str, pairs: Sequence[ComparisonId]) -> None:
        """Take what the engine chose: the best comes next but one, unless chance decides."""
        self._order.propose(strategy, pairs)

    def pool(self, many: int) -> EncodePool | None:
        """The next few comparisons to encode ahead; None when all were handed out."""
        found, self._fed = self._order.unjudged(self._fed, many)
        choosable = frozenset(pair for pair in found if self._order.may_be_chosen(pair))
        known = tuple(self._find(comparison) for comparison in found)
        return EncodePool(known, choosable) if known else None

    def follow(self, before: Settings, settings: Settings) -> None:
        """Put other settings in force; what is on the screen stays."""
        self._in_force = terms_in_force(self._project, self._in_force)
        names = ("most_responses", "gold_rate", "repeat_rate", "scale")
        asks = any(getattr(before, name) != getattr(settings, name) for name in names)
        if before.most_responses != settings.most_responses:
            self._look_up(settings)
        self._checks.follow(settings, self._right(settings), len(self._prompts))
        if asks:
            self._order.follow(settings, self._prompts, self._many)
        else:
            self._order.follow(settings)
        self._fed = 0

    def ask_soon(self, comparison: ComparisonId) -> None:
        """Ask it after what is on the screen, if it may be asked at all: it was sent back."""
        if comparison in self._prompts:
            self._order.ask_soon(comparison)

    def settled(self, comparison: ComparisonId) -> None:
        """What was sent back was judged once more."""
        self._order.settle(comparison)
        self._shown = None

    def took(self, judgment: Judgment, counted: bool) -> None:
        """The first in turn was judged, or skipped. `counted`: whether it was answered before."""
        self._order.take()
        self._after(judgment, counted)

    def redid(self, judgment: Judgment, counted: bool) -> None:
        """An undone judgment was redone."""
        self._order.take_again(drawn_as(judgment))
        self._after(judgment, counted)

    def _after(self, judgment: Judgment, counted: bool) -> None:
        self._shown = None
        drawn = drawn_as(judgment)
        if drawn.purpose is not Purpose.LABEL or not skips(judgment):
            self._checks.took(drawn)
        elif judgment.details.comes_back:
            self._order.come_back(drawn)
        self._count(judgment, counted)

    def gave_back(self, judgment: Judgment, counted: bool) -> None:
        """A judgment was undone: what it judged comes next, as it stood on the screen."""
        self._shown = None
        if judgment.shown:
            shown = Presentation(self._find(judgment.comparison), judgment.shown)
            self._shown = _Shown(drawn_as(judgment), shown, None)
        self._checks.gave_back(drawn_as(judgment))
        self._order.put_back(drawn_as(judgment))
        self._count(judgment, counted)

    def changed(self, stands: Judgment, counted: bool) -> None:
        """Another answer stands for what was judged before."""
        if stands.purpose is Purpose.LABEL:
            drawn = drawn_as(stands)
            self._order.settle(stands.comparison)
            self._checks.relabel(stands.comparison, labelled=not skips(stands))
            if skips(stands) and stands.details.comes_back:
                self._order.come_back(drawn)
        self._count(stands, counted)

    def was_answered(self, comparison: ComparisonId) -> bool:
        """Whether it counts as answered, as far as it may be asked at all."""
        return comparison in self._prompts and self._counts(comparison)

    def _count(self, judgment: Judgment, counted: bool) -> None:
        self._answered += self.was_answered(judgment.comparison) - counted
