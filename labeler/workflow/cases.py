"""A project's judgments as the figures take them."""

from collections.abc import Container, Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple, Self

from labeler.analysis.agreement import Judged
from labeler.analysis.case import BOTH_BAD, BOTH_GOOD, FIRST, MODEL, SECOND, TIE, Case
from labeler.analysis.settled import Final
from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import ComparisonId
from labeler.core.holdout import held_out
from labeler.core.judgment import RANDOM, Purpose
from labeler.core.review import Adjudication
from labeler.core.settings import Settings
from labeler.storage.facts import PairFacts
from labeler.storage.gists import Gist

Rewards = Mapping[str, Mapping[ComparisonId, tuple[float, ...]]]
"""Rewards of other models: by the model's name, by comparison, one a response."""

_LONGEST_TAG = 60

_CATEGORIES = {Verdict.TIE: TIE, Verdict.BOTH_GOOD: BOTH_GOOD, Verdict.BOTH_BAD: BOTH_BAD}


class Pair(NamedTuple):
    """A pair that was judged, as its judgments are counted.

    Attributes:
        gold: The category held to be right; None where none is known.
        held_out: Whether its prompt is never learned from.
    """

    facts: PairFacts
    tags: tuple[tuple[str, str], ...]
    gold: int | None
    held_out: bool

    @classmethod
    def of(cls, facts: PairFacts, settings: Settings) -> Self:
        """The pair in a project with those settings."""
        gold = category_of(facts.gold) if facts.gold else None
        return cls(facts, _tags(facts.meta), gold, held_out(facts.prompt, settings))


def case_of(said: Gist, pair: Pair) -> Case | None:
    """A judgment as the figures take it; None of a skip.

    What was predicted of a check is left out: it is learned from no more than it counts.
    """
    category = category_of(said.answer)
    if category is None:
        return None
    facts, is_foreseen = pair.facts, said.margin is not None and said.purpose is Purpose.LABEL
    return Case(
        said.comparison,
        said.annotator,
        category,
        said.answer.strength,
        said.left,
        said.seconds,
        said.purpose,
        pair.gold,
        said.drawn == RANDOM,
        pair.held_out,
        said.comparison_seen if is_foreseen else 0,
        said.prompt_seen if is_foreseen else 0,
        said.rewards_seen,
        _margins(said) if is_foreseen else _NONE,
        said.content if is_foreseen else 0.0,
        said.style if is_foreseen else 0.0,
        facts.lengths,
        facts.sources,
        pair.tags,
        said.guidelines,
        facts.prompt,
    )


_NONE: Mapping[str, float] = MappingProxyType({})


def _margins(said: Gist) -> dict[str, float]:
    """What the model and each baseline predicted, as far as they did."""
    made = {} if said.margin is None else {MODEL: said.margin}
    if said.length is not None:
        made["length"] = said.length
    if said.surface is not None:
        made["surface"] = said.surface
    return made


def judged_of(case: Case) -> Judged | None:
    """The same for the running figures; None unless a label prefers one and was foretold."""
    if not case.sign or MODEL not in case.margins:
        return None
    sign = case.sign
    beside = {name: sign * margin for name, margin in case.margins.items()}
    return Judged(
        beside.pop(MODEL),
        beside,
        case.comparison_seen,
        case.prompt_seen,
        case.category == (case.left or 0),
        case.random,
        case.held_out,
    )


def beside_others(case: Case, rewards: Rewards) -> Case:
    """The same with the margins of other models beside the project's."""
    held = ((name, told.get(ComparisonId(case.comparison))) for name, told in rewards.items())
    margins = {name: each[0] - each[1] for name, each in held if each and len(each) == 2}
    return case._replace(margins={**case.margins, **margins}) if margins else case


def finals_of(
    adjudications: Iterable[Adjudication], judged: Container[ComparisonId]
) -> dict[str, Final]:
    """The final verdict that holds of each settled pair among those that were judged."""
    held = {each.comparison: each for each in adjudications if each.comparison in judged}
    found = ((name, category_of(each.answer), each.by) for name, each in held.items())
    return {name: Final(category, by) for name, category, by in found if category is not None}


def category_of(answer: Answer) -> int | None:
    """The index of its category; None for what is no answer to a pair."""
    if answer.verdict is Verdict.PREFER:
        return FIRST if answer.preferred == 0 else SECOND
    return _CATEGORIES.get(answer.verdict)


def _tags(meta: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """What of a comparison's notes is short enough to sort judgments by."""
    if not meta:
        return ()
    return tuple(
        (name, str(value))
        for name, value in meta.items()
        if isinstance(value, str | bool | int) and len(str(value)) <= _LONGEST_TAG
    )
