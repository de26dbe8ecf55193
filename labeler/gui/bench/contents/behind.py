"""Which comparisons stand behind a figure, those first that tell most about it."""

from collections.abc import Callable, Iterable, Sequence

import numpy as np

from labeler.analysis.case import MODEL, TIE, Case, as_cases, first_answers
from labeler.analysis.estimate import Flags
from labeler.gui.bench.contents.telling import MOST_BEHIND
from labeler.gui.charts.content import Behind

Of = Callable[[Case], bool]
"""Whether a case counts."""


def behind(cases: Iterable[Case], of: Of | Flags | None = None, *, model: str = MODEL) -> Behind:
    """The comparisons of those cases, each once; those first that a model got most wrong.

    Args:
        of: Which of them count; a function, or a flag for each.
    """
    held = as_cases(cases)
    wrong = np.nan_to_num(held.margins(model)) * held.signs
    counted = np.fromiter(map(of, held), bool, len(held)) if callable(of) else of
    where = np.arange(len(held)) if counted is None else counted.nonzero()[0]
    order = where[np.argsort(wrong[where], kind="stable")]
    found = _once(held[at] for at in order.tolist())
    every = len(np.unique(held.pairs[where])) if len(found) == MOST_BEHIND else len(found)
    return Behind(found, every)


def first_by(
    cases: Iterable[Case], key: Callable[[Case], float], of: Of = lambda _: True
) -> Behind:
    """The comparisons of those cases, each once, in the order of a key; the least first."""
    held = sorted(filter(of, cases), key=key)
    return Behind(_once(held), len({case.comparison for case in held}))


def _once(cases: Iterable[Case]) -> tuple[str, ...]:
    """Their comparisons, each once, as many of the first as are told."""
    found: dict[str, None] = {}
    for case in cases:
        found[case.comparison] = None
        if len(found) == MOST_BEHIND:
            break
    return tuple(found)


def shared(cases: Iterable[Case], categories: int | None = None) -> Behind:
    """The comparisons that two or more people judged, those first on which they are most divided.

    Args:
        categories: How many of the answers count, from the first on; None for all.
    """
    firsts = first_answers(cases)
    ratings = firsts.ratings[:, :categories]
    judged, most = ratings.sum(1), ratings.max(1, initial=0)
    split = 1 - most / np.maximum(judged, 1)
    names = list(dict.fromkeys(case.comparison for case in firsts))
    order = np.argsort(-split, kind="stable")[: len(names)]
    found = [names[at] for at in order.tolist() if judged[at] > 1]
    return Behind(found[:MOST_BEHIND], len(found))


PREFERENCES = TIE
"""Answers that prefer one of the two; see `shared`."""


def of_source(cases: Sequence[Case], source: str) -> Behind:
    """The comparisons with a response of that source."""
    return behind(cases, lambda case: source in case.sources)
