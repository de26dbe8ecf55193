"""Time at work: reading counts, being away does not."""

from labeler.workflow.active import GRACE, IDLE, ActiveClock


class Time:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def clock() -> tuple[ActiveClock, Time]:
    time = Time()
    return ActiveClock(time), time


def test_the_time_between_two_inputs_counts() -> None:
    active, time = clock()
    for step in (3.0, IDLE, 0.5):
        time.now += step
        active.touch()
    assert active.seconds == 3.5 + IDLE


def test_whoever_is_away_for_long_is_not_at_work() -> None:
    active, time = clock()
    time.now += 10.0
    active.touch()
    time.now += 3600.0
    assert active.seconds == 10.0 + GRACE
    active.touch()
    time.now += 2.0
    assert active.seconds == 12.0 + GRACE


def test_a_break_counts_nothing_whatever_is_touched_meanwhile() -> None:
    active, time = clock()
    time.now += 4.0
    active.pause()
    for _ in range(5):
        time.now += 20.0
        active.touch()
    assert (active.seconds, active.is_paused) == (4.0, True)
    active.resume()
    time.now += 1.0
    assert (active.seconds, active.is_paused) == (5.0, False)


def test_each_comparison_starts_at_nothing() -> None:
    active, time = clock()
    time.now += 4.0
    active.touch()
    active.start()
    time.now += 1.5
    assert active.seconds == 1.5
