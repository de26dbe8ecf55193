"""What the window and the commands load: an encoder, a cache, and checkpoints where they belong."""

from collections import deque
from pathlib import Path

import pytest

from labeler.core.answer import Answer
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment
from labeler.core.moment import now
from labeler.core.settings import Settings
from labeler.reward import learner
from labeler.workflow.engine import Engine, RewardModel
from labeler.workflow.events import Begin, Event, Failed, Known, Learn, Ready, Recall, Scored, Watch
from labeler.workflow.model import CHECKPOINTS, cache_folder, load_maker
from tests.workflow.conftest import pair

PAIRS = [pair(str(number)) for number in range(4)]
KNOWN: list[Known] = [
    (Judgment(JudgmentId(f"j{each.id}"), each.id, "ada", Answer.prefer(0), now()), each)
    for each in PAIRS
]


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


def run(model: RewardModel, *commands: object) -> list[Event]:
    """What a window's worker does from its start to its end."""

    def load(settings: Settings) -> RewardModel:
        deque(model.configure(settings), maxlen=0)
        return model

    events: list[Event] = []
    engine = Engine(load, events.append)
    for command in (*commands, Watch((PAIRS[3],))):
        engine.post(command)
    engine.finish()
    engine.stop()
    engine.run()
    assert not [event for event in events if isinstance(event, Failed)]
    return events


def test_the_next_start_finds_the_model_as_the_last_one_left_it() -> None:
    make = load_maker(checkpoints=True)
    before = run(make(), Recall(KNOWN[:2]), Begin(), Learn(*KNOWN[2]))
    (kept,) = (cache_folder() / CHECKPOINTS).iterdir()
    with pytest.MonkeyPatch.context() as patched:
        for name in ("choose", "optimum"):
            patched.setattr(learner, name, None)
        after = run(make(), Recall(KNOWN[:3]), Begin())
    assert [event.version.judgments for event in after if isinstance(event, Ready)] == [3]
    told = [[e.outlook for e in events if isinstance(e, Scored)][-1] for events in (before, after)]
    assert told[0].version == told[1].version
    assert told[0].margin == pytest.approx(told[1].margin, abs=1e-9)
    assert list((cache_folder() / CHECKPOINTS).iterdir()) == [kept]


def test_a_model_of_a_part_or_of_a_simulation_leaves_none() -> None:
    run(load_maker()(), Recall(KNOWN[:2]), Begin())
    assert not (cache_folder() / CHECKPOINTS).exists()
