"""What the lens says, in words: pure functions from margins to a headline and a sentence."""

from dataclasses import dataclass, replace

from labeler.core.answer import STRENGTHS
from labeler.core.losses import LOSSES, Curve, Loss
from labeler.core.presentation import Choice, Side
from labeler.core.ranking_loss import probability
from labeler.gui.figures import GAP, likelihood, signed
from labeler.gui.lens.told import strength_of, told_by, usual
from labeler.gui.spans import Line, Span, compose, gain, plain
from labeler.gui.words import tr

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
    words = tr("A model that ranks a pair as you do gets a bonus; against you, a penalty.")
    return Reading(tr("How a judgment counts"), ((Span(words),),))


def read_hidden() -> Reading:
    """The words while rewards are hidden."""
    words = tr("Rewards are hidden. This is how every judgment counts, whatever the pair.")
    short = (Span(tr("Rewards are hidden.")),)
    return Reading(tr("How a judgment counts"), ((Span(words),), short))


def read_pair(margin: float, curve: Curve | None = None) -> Reading:
    """The words before a choice; `margin` is left − right, the curve that of a preference."""
    curve = curve or usual(LOSSES["logistic"])
    left, right = (gain(curve.bonus(d)) for d in (margin, -margin))
    words = tr("◀ prefer left: {left}; ▶ prefer right: {right}. {lean}")
    strength = strength_of(curve)
    if strength:
        words = tr("Said as {strength}, ◀ prefer left: {left}; ▶ prefer right: {right}. {lean}")
    said = compose(words, left=left, right=right, lean=_lean(margin), strength=strength)
    short = (Span("◀ "), left, Span("   ▶ "), right)
    return Reading(tr("What your choice would tell the model"), (said, short))


def read_way(way: Way) -> Reading:
    """The words after a judgment."""
    if way.silent:
        return _read_silence(way.choice)
    said = _level(way) if way.level else _preference(way)
    charges = _charges(way)
    full, short = (Span(said), *_numbers(way)), (*charges, *_margins(way))
    return Reading(_headline(way), (full, short, charges))


def _read_silence(choice: Choice) -> Reading:
    """A choice that leaves the model as it was."""
    name = tr("Skipped") if choice is Choice.SKIP else _called(choice)
    full = tr("{said}: that says nothing about the order, so nothing was learned from it.")
    short = tr("{said}: nothing to learn.")
    words = tuple((Span(text.format(said=name)),) for text in (full, short))
    return Reading(tr("The model stays as it was"), words)


def _lean(margin: float) -> str:
    if abs(margin) < _UNSEEN:
        return tr("The model does not know.")
    sure = likelihood(probability(abs(margin)))
    if sure == likelihood(0.5):
        return tr("The model leans to neither, {sure}.").format(sure=sure)
    if margin > 0:
        return tr("The model leans left, {sure}.").format(sure=sure)
    return tr("The model leans right, {sure}.").format(sure=sure)


def _headline(way: Way) -> str:
    if way.before is None:
        return tr("The model has not read this pair yet")
    if way.level:
        return _level_headline(way, way.before)
    if way.before >= _UNSEEN:
        if way.bonuses[0] <= -_UNSEEN:
            return tr("The model overshot your choice")
        return tr("The model already agreed with you")
    if way.after is None:
        known = way.before <= -_UNSEEN
        return tr("The model was against you") if known else tr("The model did not know")
    if way.after > way.before:
        return tr("The last judgment pulled the model your way")
    return tr("The model is still against you")


def _level_headline(way: Way, before: float) -> str:
    if way.after is not None and abs(way.after) < abs(before):
        if way.choice is Choice.TIE:
            return tr("Your tie drew the two rewards together")
        return tr("Your answer drew the two rewards together")
    return _called(way.choice)


def _called(choice: Choice) -> str:
    """A choice that prefers neither."""
    return {
        Choice.TIE: tr("You called it a tie"),
        Choice.BOTH_GOOD: tr("You called both good"),
        Choice.BOTH_BAD: tr("You called both bad"),
    }[choice]


def _preference(way: Way) -> str:
    """What was preferred, and what the model had held."""
    left = way.choice.side is Side.LEFT
    preferred = tr("You preferred the left") if left else tr("You preferred the right")
    strength = way.choice.strength
    if way.loss.graded and strength:
        preferred += f" ({tr(STRENGTHS[strength])})"
    if way.before is None:
        return f"{preferred}."
    return _and_the_model(way, way.before).format(said=preferred)


def _and_the_model(way: Way, before: float) -> str:
    """What the model had held, with room for what was preferred."""
    if abs(before) < _UNSEEN:
        return tr("{said}; the model did not know.")
    if before > 0:
        if way.bonuses[0] <= -_UNSEEN:
            return tr("{said}, and so did the model, by too much.")
        return tr("{said}, and so did the model.")
    if way.choice.side is Side.LEFT:
        return tr("{said}; the model had ranked the right higher.")
    return tr("{said}; the model had ranked the left higher.")


def _level(way: Way) -> str:
    called = _called(way.choice)
    if way.before is None or abs(way.before) < _UNSEEN:
        return f"{called}."
    if way.before > 0:
        return tr("{said}; the model had ranked the left higher.").format(said=called)
    return tr("{said}; the model had ranked the right higher.").format(said=called)


def _numbers(way: Way) -> Line:
    """The margins and what they were charged, before and after."""
    charged = [gain(bonus) for bonus in way.bonuses]
    first: Line = ()
    if way.before is not None:
        words = tr("{gain}, margin {margin}.").replace(" {margin}", f"{GAP}{{margin}}")
        opening = compose(words, gain=_opening(charged[0]), margin=signed(way.before))
        first = (Span(" "), *opening)
    if way.after is None:
        return (*first, Span(f" {_then(way)}"))
    words = tr("After learning: margin {margin}, {gain}.").replace(" {margin}", f"{GAP}{{margin}}")
    after = compose(words, margin=signed(way.after), gain=charged[-1])
    return (*first, Span(" "), *after)


def _then(way: Way) -> str:
    """What comes of a judgment that has no margin after it."""
    return tr("Nothing is learned from it.") if way.held_out else tr("The model is learning.")


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
    return (Span(f", {tr('margin')}{GAP}{margins}"),) if margins else ()
