"""What the lens says, in words: pure functions from margins to a headline and a sentence."""

from dataclasses import dataclass, replace

from labeler.core.answer import STRENGTHS
from labeler.core.losses import LOSSES, Curve, Loss
from labeler.core.presentation import Choice, Side
from labeler.core.ranking_loss import probability
from labeler.gui.figures import GAP, likelihood, signed
from labeler.gui.lens.told import strength_of, told_by, usual
from labeler.gui.spans import Line, Span, gain, plain

_UNSEEN = 0.005
"""Below this a number shows as 0.00."""

Learned = tuple[float, ...] | None


@dataclass(frozen=True, slots=True)
class Way:
    """What one judgment did to its pair.

    Attributes:
        choice: What the annotator pressed.
        before: The margin from before the model learned from it; None if it isn't known.
        after: The margin after; None until then. Both are reward(chosen) − reward(other); where
            the choice prefers neither, left − right.
        loss: What the project learns by.
        learned: That loss's own parameters before and after; None where they start.
        held_out: Whether the model learns nothing from it, as its prompt is kept for measuring.
    """

    choice: Choice
    before: float | None
    after: float | None
    loss: Loss = LOSSES["logistic"]
    learned: tuple[Learned, Learned] = (None, None)
    held_out: bool = False

    @property
    def silent(self) -> bool:
        """Whether the loss learns nothing from the choice."""
        return self.curve.silent

    @property
    def level(self) -> bool:
        """Whether the choice draws the two rewards together: a tie, or what the loss takes so."""
        return self.choice.side is None and not self.silent

    @property
    def curve(self) -> Curve:
        """The loss that this judgment moves on, as it is now."""
        return told_by(self.choice, self.loss, self.learned[0 if self.after is None else 1])

    @property
    def margins(self) -> tuple[float, ...]:
        """The margins that are known, before first."""
        known = () if self.silent else (self.before, self.after)
        return tuple(margin for margin in known if margin is not None)

    @property
    def bonuses(self) -> tuple[float, ...]:
        """The bonus (above 0) or penalty at each of the margins."""
        at = zip((self.before, self.after), self.learned, strict=True)
        return tuple(
            told_by(self.choice, self.loss, learned).bonus(margin)
            for margin, learned in at
            if margin is not None and not self.silent
        )


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


def read_pair(margin: float, curve: Curve | None = None) -> Reading:
    """The words before a choice; `margin` is left − right, the curve that of a preference."""
    curve = curve or usual(LOSSES["logistic"])
    left, right = (gain(curve.bonus(d)) for d in (margin, -margin))
    said = (
        *_at_strength(curve),
        Span("◀ prefer left: "),
        left,
        Span("; ▶ prefer right: "),
        right,
        Span(f". {_lean(margin)}"),
    )
    short = (Span("◀ "), left, Span("   ▶ "), right)
    return Reading("What your choice would tell the model", (said, short))


def _at_strength(curve: Curve) -> Line:
    """For which strength it is told, where that matters."""
    strength = strength_of(curve)
    return (Span(f"Said as {strength}, "),) if strength else ()


def read_way(way: Way) -> Reading:
    """The words after a judgment."""
    if way.silent:
        return _read_silence(way.choice)
    said = _level(way) if way.level else _preference(way)
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
    if way.level:
        return _level_headline(way, way.before)
    if way.before >= _UNSEEN:
        overshot = way.bonuses[0] <= -_UNSEEN
        return "The model overshot your choice" if overshot else "The model already agreed with you"
    if way.after is None:
        known = way.before <= -_UNSEEN
        return "The model was against you" if known else "The model did not know"
    if way.after > way.before:
        return "The last judgment pulled the model your way"
    return "The model is still against you"


def _level_headline(way: Way, before: float) -> str:
    if way.after is not None and abs(way.after) < abs(before):
        what = "tie" if way.choice is Choice.TIE else "answer"
        return f"Your {what} drew the two rewards together"
    return _called(way.choice)


def _called(choice: Choice) -> str:
    return "You called it a tie" if choice is Choice.TIE else f"You called {choice}"


def _preference(way: Way) -> Line:
    side = way.choice.side
    preferred = f"You preferred the {side}{_strongly(way)}"
    if way.before is None:
        return (Span(f"{preferred}."),)
    if abs(way.before) < _UNSEEN:
        return (Span(f"{preferred}; the model did not know."),)
    if way.before > 0:
        overshot = way.bonuses[0] <= -_UNSEEN
        return (Span(f"{preferred}, and so did the model{', by too much' if overshot else ''}."),)
    other = Side.RIGHT if side is Side.LEFT else Side.LEFT
    return (Span(f"{preferred}; the model had ranked the {other} higher."),)


def _strongly(way: Way) -> str:
    """The strength of a preference, where the loss heeds it."""
    strength = way.choice.strength
    return f" ({STRENGTHS[strength]})" if way.loss.graded and strength else ""


def _level(way: Way) -> Line:
    called = _called(way.choice)
    if way.before is None or abs(way.before) < _UNSEEN:
        return (Span(f"{called}."),)
    side = "left" if way.before > 0 else "right"
    return (Span(f"{called}; the model had ranked the {side} higher."),)


def _numbers(way: Way) -> Line:
    """The margins and what they were charged, before and after."""
    charged = [gain(bonus) for bonus in way.bonuses]
    first: Line = ()
    if way.before is not None:
        first = (Span(" "), _opening(charged[0]), Span(f", margin{GAP}{signed(way.before)}."))
    if way.after is None:
        return (*first, Span(f" {_then(way)}"))
    after = f" After learning: margin{GAP}{signed(way.after)}, "
    return (*first, Span(after), charged[-1], Span("."))


def _then(way: Way) -> str:
    """What comes of a judgment that has no margin after it."""
    return "Held out: nothing is learned." if way.held_out else "The model is learning."


def _opening(run: Span) -> Span:
    """A run as the beginning of a sentence."""
    return replace(run, text=run.text[0].upper() + run.text[1:])


def _charges(way: Way) -> Line:
    """What was charged before and after, with an arrow for words."""
    runs: list[Span] = []
    for bonus in way.bonuses:
        runs += [Span(" → "), gain(bonus)]
    return tuple(runs[1:]) or (Span(_then(way)),)


def _margins(way: Way) -> Line:
    """The margins before and after."""
    margins = f"{GAP}→{GAP}".join(signed(margin) for margin in way.margins)
    return (Span(f", margin{GAP}{margins}"),) if margins else ()
