"""What the lens says, in words: pure functions from margins to a headline and a sentence."""

from dataclasses import dataclass, replace

from labeler.core.presentation import SCALE, Choice, Side
from labeler.core.ranking_loss import INDIFFERENCE, bonus, loss, probability, tie_loss
from labeler.gui.figures import GAP, likelihood, signed
from labeler.gui.spans import Line, Span, gain, plain

_UNSEEN = 0.005
"""Below this a number shows as 0.00."""


@dataclass(frozen=True, slots=True)
class Way:
    """What one judgment did to its pair.

    Attributes:
        choice: What the annotator pressed.
        before: The margin from before the model learned from it; None if it isn't known.
        after: The margin after; None until then. Both are reward(chosen) − reward(other); of a
            tie, left − right.
    """

    choice: Choice
    before: float | None
    after: float | None

    @property
    def ordered(self) -> bool:
        """Whether the choice says anything about the order of the two."""
        return self.choice in SCALE

    @property
    def tie(self) -> bool:
        """Whether the choice was a tie."""
        return self.choice is Choice.TIE

    @property
    def margins(self) -> tuple[float, ...]:
        """The margins that are known, before first."""
        known = (self.before, self.after) if self.ordered else ()
        return tuple(margin for margin in known if margin is not None)

    def loss(self, margin: float) -> float:
        """The curve this judgment moves on: ℓ(d), or for a tie (ℓ(d) + ℓ(−d)) / 2."""
        return tie_loss(margin) if self.tie else loss(margin)

    def bonus(self, margin: float) -> float:
        """The bonus (above 0) or penalty that this judgment means at a margin, nats."""
        return INDIFFERENCE - self.loss(margin)


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of the lens: a headline over a sentence.

    Attributes:
        headline: What happened.
        words: What it rests on: in full, and then ever shorter for where there is less room.
    """

    headline: str
    words: tuple[Line, ...]

    @property
    def text(self) -> str:
        """The full sentence without its colours."""
        return plain(self.words[0])


def read_nothing() -> Reading:
    """The words while nothing is known of the pair."""
    said = (Span("A model that ranks a pair as you do gets a bonus; against you, a penalty."),)
    return Reading("How a judgment counts", (said,))


def read_hidden() -> Reading:
    """The words while rewards are hidden."""
    said = (Span("Rewards are hidden. This is how every judgment counts, whatever the pair."),)
    return Reading("How a judgment counts", (said, (Span("Rewards are hidden."),)))


def read_pair(margin: float) -> Reading:
    """The words before a choice; `margin` is left − right."""
    left, right = (gain(bonus(d)) for d in (margin, -margin))
    said = (
        Span("◀ prefer left: "),
        left,
        Span("; ▶ prefer right: "),
        right,
        Span(f". {_lean(margin)}"),
    )
    short = (Span("◀ "), left, Span("   ▶ "), right)
    return Reading("What your choice would tell the model", (said, short))


def read_way(way: Way) -> Reading:
    """The words after a judgment."""
    if not way.ordered:
        return _read_silence(way.choice)
    said = _tie(way) if way.tie else _preference(way)
    charges = _charges(way)
    full, short = (*said, *_numbers(way)), (*charges, *_margins(way))
    return Reading(_headline(way), (full, short, charges))


def _read_silence(choice: Choice) -> Reading:
    """A choice that leaves the model as it was."""
    name = "Skipped" if choice is Choice.SKIP else f"You called {choice}"
    said = (Span(f"{name}: that says nothing about the order, so nothing was learned from it."),)
    return Reading("The model stays as it was", (said, (Span(f"{name}: nothing to learn."),)))


def _lean(margin: float) -> str:
    if abs(margin) < _UNSEEN:
        return "The model does not know."
    sure = likelihood(probability(abs(margin)))
    if sure == likelihood(0.5):
        return f"The model leans to neither, {sure}."
    return f"The model leans {'left' if margin > 0 else 'right'}, {sure}."


def _headline(way: Way) -> str:
    if way.before is None:
        return "The model has not read this pair yet"
    if way.tie:
        return _tie_headline(way.before, way.after)
    if way.before >= _UNSEEN:
        return "The model already agreed with you"
    if way.after is None:
        known = way.before <= -_UNSEEN
        return "The model was against you" if known else "The model did not know"
    if way.after > way.before:
        return "The last judgment pulled the model your way"
    return "The model is still against you"


def _tie_headline(before: float, after: float | None) -> str:
    if after is not None and abs(after) < abs(before):
        return "Your tie drew the two rewards together"
    return "You called it a tie"


def _preference(way: Way) -> Line:
    side = way.choice.side
    if way.before is None:
        return (Span(f"You preferred the {side}."),)
    if abs(way.before) < _UNSEEN:
        return (Span(f"You preferred the {side}; the model did not know."),)
    if way.before > 0:
        return (Span(f"You preferred the {side}, and so did the model."),)
    other = Side.RIGHT if side is Side.LEFT else Side.LEFT
    return (Span(f"You preferred the {side}; the model had ranked the {other} higher."),)


def _tie(way: Way) -> Line:
    if way.before is None or abs(way.before) < _UNSEEN:
        return (Span("You called it a tie."),)
    side = "left" if way.before > 0 else "right"
    return (Span(f"You called it a tie; the model had ranked the {side} higher."),)


def _numbers(way: Way) -> Line:
    """The margins and what they were charged, before and after."""
    first: Line = ()
    if way.before is not None:
        charged = gain(way.bonus(way.before))
        first = (Span(" "), _opening(charged), Span(f", margin{GAP}{signed(way.before)}."))
    if way.after is None:
        return (*first, Span(" The model is learning."))
    charged = gain(way.bonus(way.after))
    return (*first, Span(f" After learning: margin{GAP}{signed(way.after)}, "), charged, Span("."))


def _opening(run: Span) -> Span:
    """A run as the beginning of a sentence."""
    return replace(run, text=run.text[0].upper() + run.text[1:])


def _charges(way: Way) -> Line:
    """What was charged before and after, with an arrow for words."""
    runs: list[Span] = []
    for margin in way.margins:
        runs += [Span(" → "), gain(way.bonus(margin))]
    return tuple(runs[1:]) or (Span("The model is learning."),)


def _margins(way: Way) -> Line:
    """The margins before and after."""
    margins = f"{GAP}→{GAP}".join(signed(margin) for margin in way.margins)
    return (Span(f", margin{GAP}{margins}"),) if margins else ()
