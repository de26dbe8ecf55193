"""The actions that order more than two responses, and their ids."""

from functools import partial

from labeler.core.settings import MOST_RESPONSES
from labeler.gui.actions.action import RANKING, Action, Scope
from labeler.gui.actions.making import In
from labeler.gui.words import tr

LETTERS = "ABCDEFGH"
"""What the cards are called, from left to right."""

LAST, SAVE, ALONE = "rank.last", "rank.save", "rank.alone"
BACK, CLEAR = "rank.back", "rank.clear"


def next_id(card: int) -> str:
    """The id of the action that gives a card the next place."""
    return f"rank.next_{card + 1}"


def tie_id(card: int) -> str:
    """The id of the action that ties a card with the place before."""
    return f"rank.tie_{card + 1}"


def ordering() -> tuple[Action, ...]:
    """All of them, in the order of the menu; the board listens for the keys."""
    common = {"needs_project": True, "scope": Scope.OWN, "mode": RANKING}
    made = partial(In, tr("&Judge"), heading=tr("Ranking"), **common)
    a, placed = made(enabled="ranking.has_cards"), made(enabled="ranking.has_order")
    among = made(enabled="ranking.has_cards", submenu=tr("M&ove among the cards"))
    return (
        *_by_card(made(submenu=tr("Ne&xt place")), next_id, "ranking.put_next", ""),
        *_by_card(
            made(submenu=tr("Tie &with the place before")), tie_id, "ranking.tie_with", "Shift+"
        ),
        placed(LAST, tr("Tie the last one, or separate it again"), "ranking.tie_last", "T"),
        placed(BACK, tr("Take the last step back"), "ranking.take_back", "Backspace"),
        placed(CLEAR, tr("Take all steps back"), "ranking.take_all_back", "Shift+Backspace"),
        among("rank.left", tr("To the card before"), "ranking.move", "Left", value=-1),
        among("rank.right", tr("To the next card"), "ranking.move", "Right", value=1),
        among("rank.up", tr("The card half a place up"), "ranking.half_up", "Alt+Up"),
        among("rank.down", tr("The card half a place down"), "ranking.half_down", "Alt+Down"),
        among(ALONE, tr("One card alone, or all side by side"), "ranking.toggle_alone", "O"),
        a(SAVE, tr("Save the ranking"), "ranking.save", "Enter", "Return"),
    )


def _by_card(a: In, name: object, do: str, held: str) -> tuple[Action, ...]:
    """One for each card that there may be."""
    assert callable(name)
    return tuple(
        a(
            name(card),
            tr("Card {letter}").format(letter=LETTERS[card]),
            do,
            f"{held}{card + 1}",
            value=card,
            there="ranking.has_card",
        )
        for card in range(MOST_RESPONSES)
    )
