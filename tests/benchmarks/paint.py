"""From a key pressed to the next pair painted, while the worker encodes, learns and settles."""

from labeler.gui.text.look import View
from tests.benchmarks.figure import Figure, Figures, median, quantile
from tests.benchmarks.person import FIRST, person_at_work
from tests.benchmarks.texts import CHARACTERS

FRAME = 1000 / 60
"""Milliseconds."""


def measure(*, tiny: bool = False) -> Figures:
    keys, fewer = (5, 5) if tiny else (400, 100)
    return {
        "paint": _painted(keys, 2),
        "paint_difference": _painted(fewer, 2, View.DIFFERENCE),
        "paint_k4": _painted(fewer, 4),
    }


def _painted(keys: int, responses: int, view: View = View.MARKDOWN) -> Figure:
    """With pairs from the key that answers, with more from the one that saves their order."""
    with person_at_work(pairs=2 * keys, responses=responses, view=view) as person:
        person.judge(FIRST + keys)
    delays = [1000 * seconds for seconds in person.delays[FIRST:]]
    slowest = quantile(delays, 0.99)
    return Figure(
        value=slowest,
        unit="ms (p99)",
        compared_with=f"one frame of 16.7 ms; median {median(delays):.3g} ms over "
        f"{keys} keys, {responses} responses of {CHARACTERS:,} characters",
        ratio=slowest / FRAME,
        aim="p99 within one frame",
        holds=slowest <= FRAME,
    )
