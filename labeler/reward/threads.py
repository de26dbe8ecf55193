"""How many cores a piece of tensor work may use."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch


@contextmanager
def threads(count: int) -> Iterator[None]:
    """Let torch use that many threads inside, and as many as before after.

    The number is the process's own: only the one thread that drives the reward model may
    change it. The head wants 1 (its operations are too small to share out: with both of two
    cores busy, two threads were a hundred times slower), the encoder all cores.
    """
    before = torch.get_num_threads()
    if before != count:
        torch.set_num_threads(count)
    try:
        yield
    finally:
        if before != count:
            torch.set_num_threads(before)
