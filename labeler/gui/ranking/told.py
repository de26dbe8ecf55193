"""What a ranking did to the model, in words and places: pure functions for the lens."""

import math
from dataclasses import dataclass

from labeler.core.losses.listwise import PlackettLuce
from labeler.core.prediction import Outlook
from labeler.gui.figures import GAP, decimal, isolated
from labeler.gui.judging.ladder import Ladder, shown
from labeler.gui.judging.order_words import model_order, order_of, said_of_many
from labeler.gui.judging.record import JudgmentRecord
from labeler.gui.spans import Line, Span, Tone, compose, gain
from labeler.gui.words import tr

_UNSEEN = 0.005
"""Below this a number shows as 0.00."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the lens shows of more than two responses.

    Attributes:
        ladder: The order in which their rows stand, from the top.
        before: Of each card its reward; None where it is not known or must not be told.
        after: The same once the model has learned.
    """

    headline: str
    words: Line
    short: Line
    ladder: Ladder
    before: tuple[float, ...] | None = None
    after: tuple[float, ...] | None = None


def told_hidden(many: int) -> Told:
    """While rewards are hidden."""
    short = (Span(tr("Rewards are hidden.")),)
    words = (*short, Span(" "), Span(_counts()))
    return Told(tr("How a ranking counts"), words, short, Ladder(many))


def _counts() -> str:
    """How a ranking counts, whatever the responses."""
    return tr("A model whose rewards fall in your order gets a bonus; against it, a penalty.")


def told_before(outlook: Outlook | None, order: tuple[int, ...]) -> Told:
    """Before the answer: how the model itself ranks them."""
    said = _counts()
    if outlook is None:
        return Told(tr("How a ranking counts"), (Span(said),), (Span(said),), Ladder(len(order)))
    groups = model_order(outlook, order)
    held: Line = (
        Span(tr("The model holds them all level.")),
        Span(" "),
    )
    if len(groups) > 1:
        held = (
            *compose(tr("The model ranks {order}."), order=Span(order_of(groups), Tone.INK)),
            Span(" "),
        )
    ladder = Ladder(len(order), groups)
    words = (*held, Span(said))
    return Told(tr("How the model ranks them"), words, held, ladder, _by_card(outlook, order))


def told_after(record: JudgmentRecord) -> Told:
    """After the answer: what the model held, what it was charged, and what it holds now."""
    order, before, after = record.presentation.order, record.before, record.after
    ladder = shown(record.ranking or (0,) * len(order), order)
    said = Span(said_of_many(record.answer, order) + ".")
    taken = None if before is None else record.taken(before)
    if before is None:
        head = tr("The model has not read these yet")
        return Told(head, (said,), (said,), ladder)
    if taken is None:
        nothing = (
            said,
            Span(" "),
            Span(tr("That says nothing about the order, so nothing was learned.")),
        )
        head = tr("The model stays as it was")
        return Told(head, nothing, (said,), ladder, _by_card(before, order))
    charges = _charges(record, taken)
    words = (said, Span(" "), *charges, Span(". "), Span(_loss(record, before)))
    now = None if after is None else _by_card(after, order)
    return Told(_headline(record, taken), words, charges, ladder, _by_card(before, order), now)


def _headline(record: JudgmentRecord, taken: float) -> str:
    if (record.ranking is not None and len(set(record.ranking)) == 1) or record.ranking is None:
        return tr("You called them level")
    if taken >= _UNSEEN:
        return tr("The model already agreed with your order")
    now = record.taken(record.after) if record.after else None
    if now is None:
        against = taken <= -_UNSEEN
        return tr("The model was against your order") if against else tr("The model did not know")
    if now > taken:
        return tr("Your ranking pulled the model your way")
    return tr("The model is still against your order")


def _charges(record: JudgmentRecord, taken: float) -> Line:
    """Bonus or penalty before and, once it has learned, after."""
    now = record.taken(record.after) if record.after else None
    return (gain(taken),) if now is None else (gain(taken), Span(tr(" → ")), gain(now))


def _loss(record: JudgmentRecord, before: Outlook) -> str:
    """What was charged, beside what equal rewards are charged."""
    loss, unit = record.loss, record.loss.unit
    values = [reward.value for reward in before.rewards]
    charged = loss.charge(record.answer, values, before.learned or None) or 0.0
    level = loss.charge(record.answer, [0.0] * len(values), before.learned or None) or 0.0
    said = decimal(level)
    if isinstance(loss, PlackettLuce) and math.isclose(level, math.lgamma(len(values) + 1)):
        said = isolated(f"ln{GAP}{len(values)}!{GAP}={GAP}{decimal(level)}")
    return (
        tr("Loss {charged} {unit}; of equal rewards {level}.")
        .format(charged=decimal(charged), unit=tr(unit) if unit else "", level=said)
        .replace("  ", " ")
    )


def _by_card(outlook: Outlook, order: tuple[int, ...]) -> tuple[float, ...]:
    return tuple(outlook.rewards[response].value for response in order)
