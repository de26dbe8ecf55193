"""How long an annotator was there and working."""

import time
from collections.abc import Callable

IDLE = 60.0
"""Seconds without any input after which nobody is taken to be there."""

GRACE = 5.0
"""Seconds that still count after the last input before such a gap."""


class ActiveClock:
    """Counts the seconds in which somebody moved, typed or scrolled, for one comparison.

    A gap of up to `IDLE` between two inputs was reading, and counts; of a longer one, `GRACE`.

    Args:
        clock: Seconds, monotonic.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._counted, self._last = 0.0, clock()
        self._paused = False

    def start(self) -> None:
        """Count from 0: something else is on the screen."""
        self._counted, self._last = 0.0, self._clock()

    def touch(self) -> None:
        """There was input."""
        if not self._paused:
            self._counted, self._last = self.seconds, self._clock()

    def pause(self) -> None:
        """Count nothing until `resume`."""
        self.touch()
        self._paused = True

    def resume(self) -> None:
        """Count on from here; does nothing unless paused."""
        if self._paused:
            self._paused, self._last = False, self._clock()

    @property
    def is_paused(self) -> bool:
        """Whether it waits for `resume`."""
        return self._paused

    @property
    def seconds(self) -> float:
        """So far, as if there were input now."""
        gap = 0.0 if self._paused else self._clock() - self._last
        return self._counted + (gap if gap <= IDLE else GRACE)
