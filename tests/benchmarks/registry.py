"""Which benchmarks there are, and how each is run."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from multiprocessing import get_context

from tests.benchmarks.figure import Figures

BENCHMARKS = ("paint", "stall", "learn", "start", "encode", "commit", "pool", "bench")
"""Modules of this package; each has `measure(tiny)`."""

BY_NAME = ("trl",)
"""Those that take a quarter of an hour, and run only where they are asked for."""


def measure(name: str, *, tiny: bool = False) -> Figures:
    """Run a benchmark in this process.

    Args:
        name: One of `BENCHMARKS` or `BY_NAME`.
        tiny: Only go through the motions; the figures mean nothing.
    """
    figures: Figures = import_module(f"tests.benchmarks.{name}").measure(tiny=tiny)
    return figures


def measure_apart(names: Sequence[str], *, tiny: bool = False) -> Iterator[tuple[str, Figures]]:
    """Run benchmarks one after the other, each in a fresh process; its name, then its figures."""
    for name in names:
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
            yield name, process.submit(measure, name, tiny=tiny).result()
