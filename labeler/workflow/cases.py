"""A project's judgments as the figures take them."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from labeler.analysis.case import BOTH_BAD, BOTH_GOOD, FIRST, MODEL, SECOND, TIE, Case
from labeler.analysis.settled import Final
from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import ComparisonId
from labeler.core.holdout import held_out
from labeler.core.judgment import RANDOM, Judgment
from labeler.core.prediction import Outlook, Prediction
from labeler.core.review import Adjudication
from labeler.core.settings import Settings
from labeler.storage.facts import PairFacts

Rewards = Mapping[str, Mapping[ComparisonId, tuple[float, ...]]]
"""Rewards of other models: by the model's name, by comparison, one a response."""

_LONGEST_TAG = 60

_CATEGORIES = {Verdict.TIE: TIE, Verdict.BOTH_GOOD: BOTH_GOOD, Verdict.BOTH_BAD: BOTH_BAD}


def cases_of(
    standing: Iterable[Judgment],
    predictions: Iterable[Prediction],
    facts: Mapping[ComparisonId, PairFacts],
    settings: Settings,
    rewards: Rewards | None = None,
) -> list[Case]:
    """The standing judgments of pairs, skips left out, in the order in which they were made.

    Args:
        predictions: Those of other judgments are passed over.
        facts: Of every pair that was judged.
        rewards: What other models hold; each becomes one of a case's margins.
    """
    outlooks = {each.judgment: each.outlook for each in predictions}
    kept = cache(lambda prompt: held_out(prompt, settings))
    tags = {name: _tags(each.meta) for name, each in facts.items()}
    made: list[Case] = []
    for judgment in sorted(standing, key=lambda judgment: judgment.id):
        category, pair = category_of(judgment.answer), facts.get(judgment.comparison)
        if category is None or pair is None:
            continue
        outlook = outlooks.get(judgment.id)
        made.append(
            Case(
                comparison=judgment.comparison,
                annotator=judgment.annotator,
                category=category,
                strength=judgment.answer.strength,
                left=judgment.shown[0] if judgment.shown else None,
                seconds=judgment.seconds if judgment.active is None else judgment.active,
                purpose=judgment.purpose,
                gold=category_of(pair.gold) if pair.gold else None,
                random=judgment.drawn == RANDOM,
                held_out=kept(pair.prompt),
                comparison_seen=outlook.comparison_seen if outlook else 0,
                prompt_seen=outlook.prompt_seen if outlook else 0,
                exposed=judgment.rewards_seen,
                margins=_margins(judgment.comparison, outlook, rewards or {}),
                content=_gap(outlook, "content"),
                style=_gap(outlook, "style"),
                lengths=pair.lengths,
                sources=pair.sources,
                tags=tags[pair.id],
                guidelines=judgment.guidelines,
                prompt=pair.prompt,
            )
        )
    return made


def finals_of(
    adjudications: Iterable[Adjudication], facts: Mapping[ComparisonId, PairFacts]
) -> dict[str, Final]:
    """The final verdict that holds of each settled pair among those that were judged."""
    held = {each.comparison: each for each in adjudications if each.comparison in facts}
    found = ((name, category_of(each.answer), each.by) for name, each in held.items())
    return {name: Final(category, by) for name, category, by in found if category is not None}


def category_of(answer: Answer) -> int | None:
    """The index of its category; None for what is no answer to a pair."""
    if answer.verdict is Verdict.PREFER:
        return FIRST if answer.preferred == 0 else SECOND
    return _CATEGORIES.get(answer.verdict)


def _margins(
    comparison: ComparisonId, outlook: Outlook | None, rewards: Rewards
) -> dict[str, float]:
    made = {MODEL: outlook.margin, **outlook.baselines} if outlook else {}
    for name, by_comparison in rewards.items():
        held = by_comparison.get(comparison)
        if held is not None and len(held) == 2:
            made[name] = held[0] - held[1]
    return made


def _gap(outlook: Outlook | None, part: str) -> float:
    """That part of the margin."""
    if outlook is None:
        return 0.0
    first, second = (float(getattr(reward, part)) for reward in outlook.rewards[:2])
    return first - second


def _tags(meta: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """What of a comparison's notes is short enough to sort judgments by."""
    return tuple(
        (name, str(value))
        for name, value in meta.items()
        if isinstance(value, str | bool | int) and len(str(value)) <= _LONGEST_TAG
    )
