"""Long work in small steps, which someone else drives."""

from collections.abc import Callable, Generator, Sequence
from typing import TypeVar

from labeler.reward.threads import threads

_Result = TypeVar("_Result")


def finish(work: Generator[None, None, _Result]) -> _Result:
    """Run work to its end in one go."""
    while True:
        try:
            next(work)
        except StopIteration as done:
            result: _Result = done.value
            return result


def in_turn(
    works: Sequence[Generator[None, None, _Result]], disturbed: Callable[[], bool]
) -> Generator[None, None, list[_Result] | None]:
    """Run works one after the other, each step with one thread.

    Returns:
        Their results; None as soon as `disturbed` says between two steps that they are for
        nothing.
    """
    results: list[_Result] = []
    for work in works:
        while True:
            if disturbed():
                return None
            try:
                with threads(1):
                    next(work)
            except StopIteration as done:
                results.append(done.value)
                break
            yield
    return results
