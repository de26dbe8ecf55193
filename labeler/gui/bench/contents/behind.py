"""Which comparisons stand behind a figure, those first that the model got most wrong."""

from collections.abc import Callable, Iterable

from labeler.analysis.case import MODEL, Case
from labeler.gui.bench.contents.telling import MOST_BEHIND


def behind(cases: Iterable[Case], of: Callable[[Case], bool] = lambda _: True) -> tuple[str, ...]:
    """The comparisons of those cases, each once."""
    held = sorted((case for case in cases if of(case)), key=_margin)
    return tuple(dict.fromkeys(case.comparison for case in held))[:MOST_BEHIND]


def _margin(case: Case) -> float:
    """Chosen − rejected; far below 0 where the model was surest and wrong."""
    return case.margins.get(MODEL, 0.0) * case.sign
