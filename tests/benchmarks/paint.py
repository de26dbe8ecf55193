"""From a key pressed to the next pair painted, while the worker encodes, learns and settles."""

from tests.benchmarks.figure import Figure, Figures, median, quantile
from tests.benchmarks.person import FIRST, person_at_work
from tests.benchmarks.texts import CHARACTERS

FRAME = 1000 / 60
"""Milliseconds."""


def measure(*, tiny: bool = False) -> Figures:
    keys = 5 if tiny else 400
    with person_at_work(pairs=2 * keys) as person:
        person.judge(FIRST + keys)
    delays = [1000 * seconds for seconds in person.delays[FIRST:]]
    slowest = quantile(delays, 0.99)
    return {
        "paint": Figure(
            value=slowest,
            unit="ms (p99)",
            compared_with=f"one frame of 16.7 ms; median {median(delays):.3g} ms over "
            f"{keys} keys, responses of {CHARACTERS:,} characters",
            ratio=slowest / FRAME,
            aim="p99 within one frame",
            holds=slowest <= FRAME,
        )
    }
