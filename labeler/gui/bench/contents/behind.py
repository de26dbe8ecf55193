"""Which comparisons stand behind a figure, those first that tell most about it."""

from collections.abc import Callable, Iterable, Sequence

import numpy as np

from labeler.analysis.case import MODEL, TIE, Case, first_answers
from labeler.gui.bench.contents.telling import MOST_BEHIND

Of = Callable[[Case], bool]
"""Whether a case counts."""


def behind(
    cases: Iterable[Case], of: Of = lambda _: True, *, model: str = MODEL
) -> tuple[str, ...]:
    """The comparisons of those cases, each once; those first that a model got most wrong."""
    return first_by(cases, lambda case: case.margins.get(model, 0.0) * case.sign, of)


def first_by(
    cases: Iterable[Case], key: Callable[[Case], float], of: Of = lambda _: True
) -> tuple[str, ...]:
    """The comparisons of those cases, each once, in the order of a key; the least first."""
    held = sorted(filter(of, cases), key=key)
    return tuple(dict.fromkeys(case.comparison for case in held))[:MOST_BEHIND]


def shared(cases: Iterable[Case], categories: int | None = None) -> tuple[str, ...]:
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
    return tuple(names[at] for at in order.tolist() if judged[at] > 1)[:MOST_BEHIND]


PREFERENCES = TIE
"""Answers that prefer one of the two; see `shared`."""


def of_source(cases: Sequence[Case], source: str) -> tuple[str, ...]:
    """The comparisons with a response of that source."""
    return behind(cases, lambda case: source in case.sources)
