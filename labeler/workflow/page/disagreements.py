"""What the page says of single comparisons: those on which model and people disagree most."""

from collections.abc import Mapping, Sequence
from typing import Any

from labeler.workflow.page.words import note, table

_LONGEST = 90


def disagreements(found: Mapping[str, Any] | None) -> list[str]:
    """The worst of either kind, each by its name in the project."""
    if not found:
        return []
    model, people = found["model"], found["people"]
    parts = []
    if model["n"]:
        told = _told(model, "The model is against somebody on {n}; the largest penalties")
        parts += [note(told), table(_HEADS, _rows(model["worst"]), "texts")]
    else:
        parts.append(note("The model is against nobody, as far as it foretold preferences."))
    if people["n"]:
        told = _told(people, "People differ on {n}; the most divided")
        parts += [note(told), table(_HEADS, _rows(people["worst"]), "texts")]
    else:
        parts.append(note("People do not differ on any pair."))
    return parts


_STATES = {"settled": "settled", "wanted": "sent back"}

_HEADS = ("comparison", "bonus, nats", "people said", "state", "prompt")


def _told(found: Mapping[str, Any], words: str) -> str:
    pairs = f"{found['n']} {'pair' if found['n'] == 1 else 'pairs'}"
    return f"{words.format(n=pairs)} first."


def _rows(found: Sequence[Mapping[str, Any]]) -> list[tuple[str, ...]]:
    return [
        (
            each["comparison"],
            "–" if each["bonus"] is None else f"{each['bonus']:+.2f}".replace("-", "−"),
            _said(each),
            ", ".join(words for key, words in _STATES.items() if each[key]) or "–",
            _short(each["prompt"]),
        )
        for each in found
    ]


def _said(each: Mapping[str, Any]) -> str:
    parts = (
        (each["first"], "response 1"),
        (each["second"], "response 2"),
        (each["neither"], "neither"),
    )
    return " · ".join(
        f"{n} × {words}".replace(" ", "\N{NO-BREAK SPACE}") for n, words in parts if n
    )


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
