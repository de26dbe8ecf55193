"""A ranking in words: pure functions from its values to text."""

from collections.abc import Sequence

from labeler.core.answer import Answer, Verdict
from labeler.core.losses import Loss
from labeler.core.prediction import Outlook
from labeler.gui import actions
from labeler.gui.actions.ordering import LETTERS, SAVE
from labeler.gui.figures import isolated
from labeler.gui.judging.ladder import Ladder, shown
from labeler.gui.spans import Line, Span, Tone, compose, gain
from labeler.gui.words import mark, tr

_PLACE = "a place in a ranking"
_SHORT = (
    mark("1st", "a place in a ranking"),
    mark("2nd", "a place in a ranking"),
    mark("3rd", "a place in a ranking"),
    mark("4th", "a place in a ranking"),
    mark("5th", "a place in a ranking"),
    mark("6th", "a place in a ranking"),
    mark("7th", "a place in a ranking"),
    mark("8th", "a place in a ranking"),
)
_SPOKEN = (
    mark("first", "a place in a ranking"),
    mark("second", "a place in a ranking"),
    mark("third", "a place in a ranking"),
    mark("fourth", "a place in a ranking"),
    mark("fifth", "a place in a ranking"),
    mark("sixth", "a place in a ranking"),
    mark("seventh", "a place in a ranking"),
    mark("eighth", "a place in a ranking"),
)
_LEVEL = 0.005
"""Rewards closer than this show the same figure."""


def short_place(place: int) -> str:
    """`1st` for 0."""
    return tr(_SHORT[place], _PLACE)


def spoken_place(place: int) -> str:
    """`first place` for 0."""
    return tr("{nth} place").format(nth=tr(_SPOKEN[place], _PLACE))


def letters(cards: Sequence[int]) -> str:
    """`A`, `A and C`, `A, C and D`."""
    names = [LETTERS[card] for card in cards]
    if len(names) < 2:
        return "".join(names)
    return tr("{some} and {last}").format(some=", ".join(names[:-1]), last=names[-1])


def order_of(groups: Sequence[Sequence[int]]) -> str:
    """`B > D = A > C`."""
    said = " > ".join(" = ".join(LETTERS[card] for card in group) for group in groups)
    return isolated(said)


def card_name(ladder: Ladder, card: int) -> str:
    """A card and its place: “B, second place, tied with D”."""
    place = ladder.place_of(card)
    if place is None:
        return tr("{card}, no place yet").format(card=LETTERS[card])
    tied = ladder.tied_with(card)
    if not tied:
        return tr("{card}, {place}").format(card=LETTERS[card], place=spoken_place(place))
    return tr("{card}, {place}, tied with {others}").format(
        card=LETTERS[card], place=spoken_place(place), others=letters(tied)
    )


def spoken_order(ladder: Ladder) -> str:
    """The whole rail for a screen reader."""
    said = [
        tr("{place}: {cards}").format(place=spoken_place(place), cards=letters(group))
        for place, group in enumerate(ladder.groups)
    ]
    if ladder.missing:
        said.append(missing(ladder))
    return tr("Ranking: {places}").format(places="; ".join(said))


def missing(ladder: Ladder) -> str:
    """Which cards have no place yet."""
    many = len(ladder.missing)
    if many == ladder.many:
        return tr("no card has a place yet")
    if many == 1:
        return tr("{card} has no place yet").format(card=letters(ladder.missing))
    return tr("{cards} have no place yet").format(cards=letters(ladder.missing))


def invitation(ladder: Ladder) -> Line:
    """What to do next, as the row over the rail says it."""
    if ladder.complete:
        return (Span(tr("Complete. {key} saves it.").format(key=actions.way_to(SAVE))),)
    if not ladder.groups:
        return (Span(tr("Press the cards' keys from best to worst, or drag them.")),)
    return (Span(missing(ladder)[0].upper() + missing(ladder)[1:] + "."),)


def said_of_many(answer: Answer, order: tuple[int, ...]) -> str:
    """What an annotator answered to more than two responses."""
    if answer.ranking is not None:
        ranked = order_of(shown(answer.ranking, order).groups)
        return tr("You ranked {order}").format(order=ranked)
    return {
        Verdict.BOTH_GOOD: tr("You called all good"),
        Verdict.BOTH_BAD: tr("You called all bad"),
        Verdict.TIE: tr("You called it a tie"),
    }.get(answer.verdict, tr("You skipped it"))


def so_far(ladder: Ladder, outlook: Outlook, order: tuple[int, ...], loss: Loss) -> float | None:
    """The bonus or penalty for the cards placed so far, as if there were no others.

    None where fewer than two are placed.
    """
    placed = [card for card in range(ladder.many) if ladder.place_of(card) is not None]
    if len(placed) < 2:
        return None
    rewards = [outlook.rewards[order[card]].value for card in placed]
    return loss.bonus(Answer(Verdict.RANK, ranking=ladder.places), rewards, outlook.learned or None)


def charged(ladder: Ladder, outlook: Outlook, order: tuple[int, ...], loss: Loss) -> Line:
    """What the loss makes of the order on the rail."""
    value = so_far(ladder, outlook, order, loss)
    if value is None:
        return ()
    words = tr("this order: {gain}") if ladder.complete else tr("so far: {gain}")
    return compose(words, gain=gain(value))


def held(outlook: Outlook, order: tuple[int, ...]) -> Line:
    """How the model itself would rank the cards."""
    groups = model_order(outlook, order)
    if len(groups) == 1:
        return (Span(tr("the model holds them all level")),)
    return compose(tr("the model ranks {order}"), order=Span(order_of(groups), Tone.INK))


def model_order(outlook: Outlook, order: tuple[int, ...]) -> tuple[tuple[int, ...], ...]:
    """The cards by their rewards, best first; those whose rewards show the same are tied."""
    value = {card: outlook.rewards[response].value for card, response in enumerate(order)}
    groups: list[list[int]] = []
    for card in sorted(value, key=lambda card: (-value[card], card)):
        if groups and value[groups[-1][0]] - value[card] < _LEVEL:
            groups[-1].append(card)
        else:
            groups.append([card])
    return tuple(tuple(sorted(group)) for group in groups)
