"""Which precision this processor multiplies matrices in fastest, where that is worth it."""

import time
from collections.abc import Callable

import torch

from labeler.reward.threads import threads

_ROWS, _INPUTS, _OUTPUTS = 64, 384, 1536
"""The product that is timed: a short text's widest."""

_TIMES = 7
_PAYS = 1.4
"""How many times as fast bfloat16 must be. Processors with units for it are 2 to 8 times as
fast, all others at most as fast as in full precision: nothing near the limit, so that a machine
does not make up its mind anew from day to day."""


def fastest_precision(seconds: Callable[[torch.dtype], float] | None = None) -> torch.dtype:
    """bfloat16 where it clearly pays, float32 elsewhere.

    Tried out, in some 10 ms, because a processor's flags do not tell: with AVX512-BF16 one
    maker's processors are twice as fast as in full precision, another's half as fast.

    Args:
        seconds: How long a product takes in a precision; None to time it.
    """
    seconds = seconds or _seconds
    full, half = seconds(torch.float32), seconds(torch.bfloat16)
    return torch.bfloat16 if full > _PAYS * half else torch.float32


def _seconds(precision: torch.dtype) -> float:
    """The quickest of several times, on one thread: what the processor can do when left alone."""
    rows = torch.ones(_ROWS, _INPUTS, dtype=precision)
    weight = torch.ones(_INPUTS, _OUTPUTS, dtype=precision)
    best = float("inf")
    with threads(1), torch.inference_mode():
        for _ in range(_TIMES):
            start = time.perf_counter()
            torch.mm(rows, weight)
            best = min(best, time.perf_counter() - start)
    return best
