"""The disagreements that a report names, from the list that the window shows."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from labeler.core.disagreement import Disagreement, Kind, Query, Sorting
from labeler.core.ranking_loss import bonus
from labeler.storage.disagreements import Disagreements

MANY = 10
"""Of each kind."""

_ASKED = {
    "model": Query(kind=Kind.MODEL, order=Sorting.PENALTY),
    "people": Query(kind=Kind.PEOPLE, order=Sorting.SPLIT),
}


def worst(path: Path) -> dict[str, Any]:
    """How many pairs model and people, and people among themselves, disagree on, and the worst.

    Plain values: of each kind `n` and `worst`, a list. `margin` is the model's chosen − rejected,
    the least of all preferences, and `bonus` that of the default loss, nats: below 0 a penalty.

    Raises:
        ProjectError: The project can't be read.
    """
    with Disagreements(path) as held:
        return {
            name: {
                "n": held.count(query),
                "worst": [_plain(each) for each in held.page(query, 0, MANY)],
            }
            for name, query in _ASKED.items()
        }


def _plain(each: Disagreement) -> dict[str, Any]:
    gained = None if each.margin is None else bonus(each.margin)
    return asdict(each) | {"neither": each.neither, "bonus": gained}
