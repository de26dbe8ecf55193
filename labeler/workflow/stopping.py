"""Long work that ends when nobody waits for it any more, between two of its small steps."""

from collections.abc import Callable, Iterable

Stopped = Callable[[], bool]
"""Whether nobody waits for the result any more."""


class GivenUp(Exception):
    """Work ended early because nobody waited for it any more."""


def never() -> bool:
    """Somebody waits to the end."""
    return False


def drive(steps: Iterable[None], stopped: Stopped) -> None:
    """Do work step by step, none of which takes longer than about 50 ms.

    Raises:
        GivenUp: Nobody waits any more; what was not done is left.
    """
    check(stopped)
    for _ in steps:
        check(stopped)


def check(stopped: Stopped) -> None:
    """Raise GivenUp where nobody waits any more."""
    if stopped():
        raise GivenUp
