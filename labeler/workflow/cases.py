"""A project's judgments as the figures take them."""

from collections.abc import Container, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple, Self

from labeler.analysis.agreement import LEARNED, Judged
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
    (
        answer,
        left,
        purpose,
        exposed,
        _,
        _,
        annotator,
        seconds,
        drawn,
        guidelines,
        margin,
        content,
        style,
        length,
        surface,
        comparison_seen,
        prompt_seen,
    ) = said
    category = category_of(answer)
    if category is None:
        return None
    facts, tags, gold, held_out = pair
    margins: Mapping[str, float] = _NONE
    if margin is None or purpose is not Purpose.LABEL:
        content, style, comparison_seen, prompt_seen = 0.0, 0.0, 0, 0
    else:
        margins = {MODEL: margin}
        if length is not None:
            margins["length"] = length
        if surface is not None:
            margins["surface"] = surface
    return Case(
        facts.id,
        annotator,
        category,
        answer.strength,
        left,
        seconds,
        purpose,
        gold,
        drawn == RANDOM,
        held_out,
        comparison_seen,
        prompt_seen,
        exposed,
        margins,
        content,
        style,
        facts.lengths,
        facts.sources,
        tags,
        guidelines,
        facts.prompt,
    )


_NONE: Mapping[str, float] = MappingProxyType({})


def judged_of(cases: Iterable[Case]) -> Iterator[Judged]:
    """The same for the running figures: of labels that prefer one and were foretold."""
    for case in cases:
        margins, category = case.margins, case.category
        if category > SECOND or MODEL not in margins:
            continue
        sign = 1 if category == FIRST else -1
        yield Judged(
            sign * margins[MODEL],
            {name: sign * margins[name] for name in LEARNED if name in margins},
            case.comparison_seen,
            case.prompt_seen,
            category == (case.left or 0),
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
