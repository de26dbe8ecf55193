"""An order of cards as it grows: pure values, which know neither widgets nor stored responses."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import chain

Group = tuple[int, ...]
"""Cards that share a place, from left to right."""


@dataclass(frozen=True, slots=True)
class Ladder:
    """Which cards are placed so far, best first. A card is named by where it stands, from 0.

    Attributes:
        many: How many cards there are.
        groups: The places from the best down, none of them empty, no card in two.
        hand: The card that was placed or moved last; None before there is one.
    """

    many: int
    groups: tuple[Group, ...] = ()
    hand: int | None = None

    @property
    def missing(self) -> Group:
        """The cards without a place, from left to right."""
        return tuple(card for card in range(self.many) if card not in self.cards)

    @property
    def cards(self) -> Group:
        """Those that have a place, from the best down."""
        return tuple(chain.from_iterable(self.groups))

    @property
    def complete(self) -> bool:
        """Whether every card has a place."""
        return not self.missing

    def place_of(self, card: int) -> int | None:
        """Its place, 0 the best; None if it has none."""
        return next((place for place, group in enumerate(self.groups) if card in group), None)

    def tied_with(self, card: int) -> Group:
        """The others on its place."""
        place = self.place_of(card)
        group = () if place is None else self.groups[place]
        return tuple(other for other in group if other != card)

    def put(self, card: int, before: int) -> "Ladder":
        """Give a card a place of its own, before the present place of that number or at the end."""
        left = self._without(card)
        return self._of(card, [*left[:before], (card,), *left[before:]])

    def put_last(self, card: int) -> "Ladder":
        """Give a card a place of its own below all others."""
        return self.put(card, len(self.groups))

    def join(self, card: int, place: int) -> "Ladder":
        """Tie a card with those that have that place now."""
        left = self._without(card)
        left[place] = tuple(sorted((*left[place], card)))
        return self._of(card, left)

    def tie(self, card: int) -> "Ladder":
        """Tie a card with the place before its own; a new one with the last place there is."""
        place = self.place_of(card)
        place = len(self.groups) if place is None else place
        return self.join(card, place - 1) if place else self._first(card)

    def take(self, card: int) -> "Ladder":
        """Take a card's place away."""
        return replace(self._of(card, self._without(card)), hand=None)

    def better(self, card: int) -> "Ladder":
        """Half a place up: out of a tie, or into one with the place before."""
        place = self.place_of(card)
        if place is None:
            return self
        return self.put(card, place) if self.tied_with(card) else self.tie(card)

    def worse(self, card: int) -> "Ladder":
        """Half a place down."""
        place = self.place_of(card)
        if place is None:
            return self
        if self.tied_with(card):
            return self.put(card, place + 1)
        last = place == len(self.groups) - 1
        return self if last else self.join(card, place + 1)

    def untie_or_tie(self, card: int) -> "Ladder":
        """Tie a card with the place before; once more, and it comes after it again."""
        place = self.place_of(card)
        if place is None or not self.tied_with(card):
            return self.tie(card)
        return self.put(card, place + 1)

    def filled(self) -> "Ladder":
        """With a single card left, that one has the last place."""
        return self.put_last(self.missing[0]) if len(self.missing) == 1 else self

    @property
    def places(self) -> tuple[int, ...]:
        """Of each card its place, equal ones tied; all must have one."""
        return tuple(
            place for card in range(self.many) if (place := self.place_of(card)) is not None
        )

    def _first(self, card: int) -> "Ladder":
        """The card on the best place, where there is nothing before it to tie with."""
        return replace(self, hand=card) if self.place_of(card) == 0 else self.put(card, 0)

    def _without(self, card: int) -> list[Group]:
        """The places without that card, the empty one kept, so that numbers still fit."""
        return [tuple(other for other in group if other != card) for group in self.groups]

    def _of(self, card: int, groups: Iterable[Group]) -> "Ladder":
        return Ladder(self.many, tuple(group for group in groups if group), card)


def stored(ladder: Ladder, order: tuple[int, ...]) -> tuple[int, ...]:
    """The place of each stored response, of a complete order.

    Args:
        order: Which response each card shows.
    """
    of = {response: card for card, response in enumerate(order)}
    places = ladder.places
    return tuple(places[of[response]] for response in range(ladder.many))


def shown(ranking: tuple[int, ...], order: tuple[int, ...]) -> Ladder:
    """The inverse of `stored`; places that nobody has are passed over."""
    groups = (
        tuple(card for card, response in enumerate(order) if ranking[response] == place)
        for place in sorted(set(ranking))
    )
    return Ladder(len(order), tuple(groups))
