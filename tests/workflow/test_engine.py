import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import Judgment
from labeler.core.moment import now
from labeler.core.ranking_loss import loss
from labeler.core.settings import Settings
from labeler.workflow.engine import Engine
from labeler.workflow.events import (
    Begin,
    EncodePool,
    Encoding,
    Event,
    Failed,
    Forget,
    Forgotten,
    Idle,
    Learn,
    Learned,
    Loading,
    Predicted,
    Prepare,
    Ready,
    Recall,
    Scored,
    Settled,
    Watch,
)
from tests.workflow.conftest import pair
from tests.workflow.fake_model import FakeModel


def judgment(comparison: Comparison, answer: Answer | None = None) -> Judgment:
    return Judgment(new_judgment_id(), comparison.id, "ada", answer or Answer.prefer(0), now())


class Bench:
    """An engine whose events are kept."""

    def __init__(self, model: Any = None, settings: Settings | None = None) -> None:
        self.model = model or FakeModel()
        self.events: list[Event] = []
        self.engine = Engine(lambda _settings: self.model, self.heard, settings)

    def heard(self, event: Event) -> None:
        self.events.append(event)

    def do(self, *commands: Any) -> list[Event]:
        for command in commands:
            self.engine.post(command)
        seen = len(self.events)
        self.engine.finish()
        return self.events[seen:]

    def of(self, kind: type) -> list[Any]:
        return [event for event in self.events if isinstance(event, kind)]


def test_the_prediction_is_made_before_the_model_learns() -> None:
    bench, a, b = Bench(), pair("a"), pair("b")
    bench.do(Begin(), Learn(judgment(a), a), Learn(judgment(b, Answer.prefer(1)), b))
    first, second = (event.prediction for event in bench.of(Predicted))
    assert first.outlook.margin == 0.0
    assert first.outlook.version.judgments == 0
    assert second.outlook.margin == 0.5
    assert second.loss == pytest.approx(loss(-0.5))
    learned = bench.of(Learned)
    assert [(e.before.margin, e.after.margin) for e in learned] == [(0.0, 0.5), (0.5, 1.0)]


def test_a_pair_judged_before_it_was_encoded_is_predicted_all_the_same() -> None:
    bench, a = Bench(), pair("a")
    bench.do(Begin(), Learn(judgment(a), a))
    assert bench.model.encoded == ["a"]
    assert len(bench.of(Predicted)) == 1


def test_an_answer_without_an_order_is_predicted_without_a_loss() -> None:
    bench, a = Bench(), pair("a")
    bench.do(Begin(), Learn(judgment(a, Answer(Verdict.BOTH_BAD)), a))
    (event,) = bench.of(Predicted)
    assert event.prediction.loss is None


def test_learning_goes_before_the_screen_and_the_screen_before_the_pool() -> None:
    bench, a, b, c, d = Bench(), *(pair(x) for x in "abcd")
    bench.do(EncodePool([d]), Prepare([c]), Watch((b,)), Begin(), Learn(judgment(a), a))
    assert bench.model.encoded == ["a", "b", "c", "d"]


def test_something_urgent_goes_first_even_in_the_middle_of_the_pool() -> None:
    class Interrupts(Bench):
        def heard(self, event: Event) -> None:
            super().heard(event)
            if isinstance(event, Encoding) and event.done == 2:
                self.engine.post(Watch((pair("urgent"),)))

    bench = Interrupts()
    bench.do(EncodePool([pair(str(n)) for n in range(5)]))
    assert bench.model.encoded.index("urgent") == 2


def test_a_pool_handed_over_anew_is_counted_once() -> None:
    bench, pool = Bench(), [pair(str(n)) for n in range(3)]
    bench.do(EncodePool(pool))
    bench.do(EncodePool(pool[1:]))
    assert [(event.done, event.total) for event in bench.of(Encoding)][-1] == (3, 3)


def test_the_screen_hears_of_every_change_of_the_model() -> None:
    bench, a, b = Bench(), pair("a"), pair("b")
    bench.do(Begin(), Watch((b,)))
    events = bench.do(Learn(judgment(a), a))
    margins = [event.outlook.margin for event in events if isinstance(event, Scored)]
    assert margins == [0.5, 0.5], "once when learned, once when settled"


def test_a_newer_screen_replaces_an_older_one() -> None:
    bench, a, b = Bench(), pair("a"), pair("b")
    bench.do(Watch((a,)), Watch((b,)))
    assert bench.model.encoded == ["b"]


def test_forgetting_is_told_and_settled() -> None:
    bench, a = Bench(), pair("a")
    first = judgment(a)
    bench.do(Begin(), Learn(first, a))
    events = bench.do(Forget(first.id))
    assert bench.model.learned == {}
    kinds = [type(event) for event in events]
    assert kinds.index(Forgotten) < kinds.index(Settled) < kinds.index(Idle)


def test_the_past_is_learned_before_anything_new() -> None:
    bench, a, b = Bench(), pair("a"), pair("b")
    events = bench.do(Recall([(judgment(a), a)]), Begin(), Learn(judgment(b), b))
    (ready,) = bench.of(Ready)
    assert ready.version.judgments == 1
    (predicted,) = bench.of(Predicted)
    assert predicted.prediction.outlook.version.judgments == 1
    assert isinstance(events[0], Loading)


class Stumbles(FakeModel):
    """Fails to encode or to learn the pair `bad`, so many times."""

    def __init__(self, encoding: int = 0, learning: int = 0) -> None:
        super().__init__()
        self.encoding, self.learning = encoding, learning

    def encode(self, comparison: Comparison) -> Iterator[None]:
        if comparison.id == "bad" and self.encoding:
            self.encoding -= 1
            raise RuntimeError("torn page")
        yield from super().encode(comparison)

    def learn(self, judgment: Judgment, comparison: Comparison) -> None:
        if comparison.id == "bad" and self.learning:
            self.learning -= 1
            raise RuntimeError("not positive definite")
        super().learn(judgment, comparison)


def test_one_failure_is_told_and_the_rest_goes_on() -> None:
    bench, bad, good = Bench(Stumbles(encoding=2)), pair("bad"), pair("good")
    bench.do(Begin(), Learn(judgment(bad), bad), Learn(judgment(good), good))
    first, again = bench.of(Failed)
    assert "torn page" in str(first.cause)
    assert not first.fatal
    assert not again.fatal
    assert len(bench.of(Learned)) == 1
    assert isinstance(bench.events[-1], Idle), "and it does not try for ever"


@pytest.mark.parametrize("where", ["encoding", "learning"])
def test_a_judgment_that_could_not_be_learned_is_tried_once_more_and_predicted_once(
    where: str,
) -> None:
    bench, bad, good = Bench(Stumbles(**{where: 1})), pair("bad"), pair("good")
    lost = judgment(bad)
    bench.do(Begin(), Learn(lost, bad), Learn(judgment(good), good))
    assert lost.id in bench.model.learned
    assert len(bench.of(Failed)) == 1
    assert len(bench.of(Predicted)) == 2
    assert sum(isinstance(event, Idle) for event in bench.events) == 1


def test_a_judgment_taken_back_is_not_tried_again() -> None:
    class Undoes(Bench):
        def heard(self, event: Event) -> None:
            super().heard(event)
            if isinstance(event, Failed):
                self.engine.post(Forget(lost.id))

    bench, bad = Undoes(Stumbles(learning=1)), pair("bad")
    lost = judgment(bad)
    bench.do(Begin(), Learn(lost, bad))
    assert bench.model.learned == {}
    assert len(bench.of(Forgotten)) == 1


@pytest.mark.parametrize("failures", [0, 1])
def test_a_judgment_taken_back_while_it_is_learned_does_not_come_back(failures: int) -> None:
    class Undoes(Bench):
        def heard(self, event: Event) -> None:
            super().heard(event)
            if isinstance(event, Predicted):
                self.engine.post(Forget(said.id))

    bench, bad = Undoes(Stumbles(learning=failures)), pair("bad")
    said = judgment(bad)
    bench.do(Begin(), Learn(said, bad))
    assert bench.model.learned == {}
    kinds = (Predicted, Failed if failures else Learned, Forgotten)
    assert tuple(type(event) for event in bench.events if isinstance(event, kinds)) == kinds


def test_it_stops_between_two_steps_of_learning() -> None:
    class Slow(FakeModel):
        def learn_in_steps(self, *_: object) -> Iterator[None]:
            while True:
                time.sleep(0.001)
                yield

    told, a = threading.Event(), pair("a")
    engine = Engine(lambda _: Slow(), lambda e: told.set() if isinstance(e, Predicted) else None)
    engine.post(Begin())
    engine.post(Learn(judgment(a), a))
    thread = threading.Thread(target=engine.run)
    thread.start()
    try:
        assert told.wait(2)
    finally:
        engine.stop()
        thread.join(2)
    assert not thread.is_alive()


def test_without_an_encoder_it_says_so_once_and_stays_quiet() -> None:
    def broken(settings: Settings) -> FakeModel:
        raise RuntimeError("no weights")

    events: list[Event] = []
    engine, a = Engine(broken, events.append), pair("a")
    for command in (Begin(), Watch((a,)), Learn(judgment(a), a)):
        engine.post(command)
    engine.finish()
    engine.post(Watch((a,)))
    engine.finish()
    (failed,) = (event for event in events if isinstance(event, Failed))
    assert failed.fatal


def test_it_stops_between_two_steps_however_long_the_work() -> None:
    class Endless(FakeModel):
        def settle(self) -> Iterator[None]:
            while True:
                time.sleep(0.001)
                yield

    engine = Engine(Endless, [].append)
    engine.post(Begin())
    thread = threading.Thread(target=engine.run)
    thread.start()
    time.sleep(0.05)
    engine.stop()
    thread.join(2)
    assert not thread.is_alive()


def test_it_waits_without_work_and_wakes_for_a_command() -> None:
    told = threading.Event()
    engine = Engine(FakeModel, lambda event: told.set() if isinstance(event, Scored) else None)
    thread = threading.Thread(target=engine.run)
    thread.start()
    try:
        engine.post(Watch((pair("a"),)))
        assert told.wait(2)
    finally:
        engine.stop()
        thread.join(2)


def test_a_model_is_kept_when_nothing_is_left_to_do_and_not_again_so_soon() -> None:
    bench, a, b = Bench(), pair("a"), pair("b")
    bench.do(Recall([(judgment(a), a)]), Begin())
    bench.do(Learn(judgment(b), b))
    assert bench.model.kept == [1]


def test_a_model_is_kept_once_more_at_the_end() -> None:
    bench, a, b = Bench(), pair("a"), pair("b")
    bench.do(Recall([(judgment(a), a)]), Begin(), Learn(judgment(b), b))
    bench.engine.stop()
    bench.engine.run()
    assert bench.model.kept == [2, 2]


def test_a_model_that_cannot_be_kept_goes_on() -> None:
    class Unkept(FakeModel):
        def keep(self) -> None:
            raise RuntimeError("no room")

    bench, a, b = Bench(Unkept()), pair("a"), pair("b")
    events = bench.do(Recall([(judgment(a), a)]), Begin())
    (failed,) = (event for event in events if isinstance(event, Failed))
    assert (str(failed.cause), failed.fatal) == ("no room", False)
    assert isinstance(events[-1], Idle)
    assert any(isinstance(event, Learned) for event in bench.do(Learn(judgment(b), b)))


def test_where_no_model_was_loaded_none_is_kept() -> None:
    engine = Engine(FakeModel, [].append)
    engine.stop()
    engine.run()
