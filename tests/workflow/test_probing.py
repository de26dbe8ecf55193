"""Probes and the earlier version, by a model whose rewards can be told by hand."""

from collections.abc import Callable
from pathlib import Path

import pytest

from labeler.analysis.probes import PADDING, PROBES
from labeler.core.answer import Answer
from labeler.core.comparison import Comparison
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import Judgment
from labeler.core.moment import now
from labeler.core.prediction import Outlook, Reward
from labeler.core.settings import Settings
from labeler.storage.project import Project
from labeler.workflow.probing import drawn, probe, versions
from labeler.workflow.stopping import GivenUp
from tests.workflow.conftest import pair
from tests.workflow.fake_model import FakeModel


class LengthModel(FakeModel):
    """A character is worth a tenth; each judgment learned, half a point to every text with "1"."""

    def outlook(self, comparison: Comparison) -> Outlook:
        assert comparison.id in self.encoded, "told before it was encoded"
        worth = [
            len(response.content) / 10 + len(self.learned) / 2 * response.content.count("1")
            for response in comparison.responses
        ]
        rewards = tuple(Reward(each, 0.1, each, 0.0) for each in worth)
        return Outlook(comparison.id, rewards, 0.1, self.version, {})


@pytest.fixture
def judged(path: Path) -> Path:
    with Project.open(path) as project:
        for comparison in list(project.comparisons())[:6]:
            said = Judgment(new_judgment_id(), comparison.id, "ada", Answer.prefer(0), now())
            project.append(said)
    return path


def test_a_model_of_length_falls_for_padding_and_not_for_refusing(judged: Path) -> None:
    made = {each.probe: each for each in probe(judged, LengthModel)}
    assert set(made) == set(PROBES)
    assert made["pad"].change.value == pytest.approx(len(PADDING) / 10)
    assert made["pad"].raised.value == 1
    assert (made["pad"].fooled, made["pad"].change.n) == (True, 6)
    assert made["bullet"].change.value == pytest.approx(0.2)
    with Project.open(judged, writable=False) as project:
        texts = [c.responses[0].content for c in list(project.comparisons())[:6]]
    learned = [3.0 * text.count("1") for text in texts]  # six judgments, half a point each
    twice = [(len(t) + 2) / 10 + more for t, more in zip(texts, learned, strict=True)]
    assert made["duplicate"].change.value == pytest.approx(sum(twice) / 6)


def test_what_is_probed_is_drawn_by_the_seed_and_no_more_than_asked_for(judged: Path) -> None:
    pairs = [pair(f"c{n}") for n in range(200)]
    shown = [each.id for each in drawn(pairs, Settings(seed=3), 64)]
    assert len(set(shown)) == 64
    assert shown == [each.id for each in drawn(reversed(pairs), Settings(seed=3), 64)]
    assert set(shown) != {each.id for each in drawn(pairs, Settings(seed=4), 64)}
    assert {each.change.n for each in probe(judged, LengthModel, most=4)} == {4}


def test_the_versions_are_of_parts_and_of_all_judgments_on_the_same_pairs(judged: Path) -> None:
    learned: list[int] = []

    class Watched(LengthModel):
        def outlook(self, comparison: Comparison) -> Outlook:
            learned.append(len(self.learned))
            return super().outlook(comparison)

    made = versions(judged, Watched)
    assert made
    assert [(each.share, each.judgments) for each in made.steps] == [(0.25, 1), (0.5, 3), (0.75, 4)]
    assert (made.half.judgments, made.after, made.pairs, made.new) == (3, 6, 8, False)
    assert learned == [n for n in (6, 1, 3, 4) for _ in range(8)]
    # Only "c1 yes" and "c1 no" hold a 1, as often as each other: the order stays as it was.
    found = [each.order.spearman for each in made.steps]
    assert all(each is None or each.value == pytest.approx(1) for each in found)


def test_pairs_that_neither_learned_from_are_taken_where_there_are_enough(judged: Path) -> None:
    from labeler.core.record import Record

    with Project.open(judged) as project:
        project.add((Record(pair(f"d{n}")) for n in range(40)), at=now())
    made = versions(judged, LengthModel)
    assert made
    assert (made.pairs, made.new) == (42, True)


def test_without_judgments_there_is_nothing_to_probe(path: Path) -> None:
    assert probe(path, LengthModel) == ()
    assert versions(path, LengthModel) is None


def test_once_stopped_nothing_more_is_encoded(judged: Path) -> None:
    model = LengthModel()
    with pytest.raises(GivenUp):
        probe(judged, lambda: model, stopped=lambda: len(model.encoded) >= 3)
    assert len(model.encoded) == 3


@pytest.mark.parametrize("work", [probe, versions])
def test_once_stopped_no_more_is_learned_either(judged: Path, work: Callable[..., object]) -> None:
    model = LengthModel()
    with pytest.raises(GivenUp):
        work(judged, lambda: model, stopped=lambda: len(model.learned) >= 2)
    assert (len(model.learned), model.settled) == (2, 0)
