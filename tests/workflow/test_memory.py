"""What the bench is made from is read once, and is what reading it anew would give."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from labeler.analysis.agreement import Running
from labeler.core.answer import Answer, Verdict
from labeler.core.holdout import held_out
from labeler.core.ids import JudgmentId, new_judgment_id
from labeler.core.judgment import Purpose, Retraction
from labeler.core.moment import now
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.storage.project import Project
from labeler.workflow.bench import bench, plain
from labeler.workflow.holding import hold
from labeler.workflow.memory import Memory
from tests.gui import bench_projects


@pytest.fixture
def judged(tmp_path: Path) -> Path:
    """Forty pairs that two people judged, predicted each time; some prompts are held out."""
    path = bench_projects.make(tmp_path / "judged.labeler", 40)
    with Project.open(path) as project:
        project.change_settings(Settings(name="Bench", holdout=0.3))
        standing = project.standing()
        for said, purpose in zip(standing, (Purpose.GOLD, Purpose.REPEAT), strict=False):
            project.append(replace(said, id=new_judgment_id(), purpose=purpose, active=3.0))
        skipped = replace(standing[4], id=new_judgment_id(), answer=Answer(Verdict.SKIP))
        project.append(replace(skipped, annotator="tim"))
    return path


def told(path: Path, memory: Memory | None = None) -> object:
    held = hold(path, memory=memory)
    pages = bench(held.running, held.cases, held.others, samples=0, finals=held.finals)
    return plain(pages), held.cases, held.judgments, held.running.curve


def test_a_case_is_what_its_judgment_and_its_prediction_say(judged: Path) -> None:
    with Project.open(judged, writable=False) as project:
        said = {each.id: each for each in (*project.standing(), *project.checks())}
        predictions = {each.judgment: each.outlook for each in project.predictions()}
        prompts = {name: prompt for name, prompt, _ in project.index()}
        settings = project.settings
        expected = Running.of(
            project.predictions(),
            project.standing(),
            lambda comparison: held_out(prompts[comparison], settings),
        )
    held = hold(judged)
    answers = [each for _, each in sorted(said.items()) if each.answer.verdict != Verdict.SKIP]
    assert len(held.cases) == len(answers) == 82
    for case, judgment in zip(held.cases, answers, strict=True):
        assert (case.comparison, case.annotator) == (judgment.comparison, judgment.annotator)
        assert (case.left, case.exposed) == (judgment.shown[0], judgment.rewards_seen)
        assert case.seconds == (judgment.active or judgment.seconds)
        assert (case.purpose, case.strength) == (judgment.purpose, judgment.answer.strength)
        assert case.held_out is held_out(prompts[judgment.comparison], settings)
        outlook = predictions.get(judgment.id)
        assert bool(case.margins) is (outlook is not None)
        if outlook is not None:
            assert case.margins == {"model": outlook.margin, **outlook.baselines}
            first, second = outlook.rewards
            assert case.content == pytest.approx(first.content - second.content)
            assert case.style == pytest.approx(first.style - second.style)
    assert held.running.curve == expected.curve
    assert held.running.holdout.model.margins == expected.holdout.model.margins
    assert held.running.baselines["length"].margins == expected.baselines["length"].margins


def test_what_came_since_is_taken_in_and_nothing_is_read_a_second_time(judged: Path) -> None:
    memory, lot = Memory(), random.Random(5)
    before = told(judged, memory)
    assert before == told(judged)
    with Project.open(judged) as project:
        pair = bench_projects.pair(99, lot)
        project.add([Record(pair)], at=now())
        said = bench_projects.said(pair, "ada", lot)
        project.append(said)
    after = told(judged, memory)
    assert after == told(judged)
    assert len(after[1]) == len(before[1]) + 1
    assert all(a is b for a, b in zip(before[1], after[1], strict=False)), "the same as before"
    with Project.open(judged) as project:
        project.record(bench_projects.foretold(said, pair, lot))
    late = told(judged, memory)
    assert late == told(judged) != after, "a prediction may come after its judgment"


def test_what_stands_no_longer_or_again_is_followed(judged: Path) -> None:
    memory = Memory()
    told(judged, memory)
    with Project.open(judged) as project:
        first, second, third = project.standing()[:3]
        project.retract(Retraction(first.id, first.annotator, now(), new_judgment_id()))
        changed = replace(second, id=new_judgment_id(), answer=Answer(Verdict.TIE))
        project.append(replace(changed, supersedes=second.id))
        older = replace(third, id=JudgmentId(f"00000000{third.id[8:]}"), annotator="merged")
        project.append(older)
    assert told(judged, memory) == told(judged)
    with Project.open(judged) as project:
        back = replace(first, id=new_judgment_id(), redoes=first.id)
        project.append(back)
    assert told(judged, memory) == told(judged)


def test_another_holdout_counts_all_anew(judged: Path) -> None:
    memory = Memory()
    before = told(judged, memory)
    with Project.open(judged) as project:
        project.change_settings(replace(project.settings, holdout=0.6))
    assert told(judged, memory) == told(judged) != before


def test_other_models_come_beside_what_was_read_before(judged: Path) -> None:
    memory = Memory()
    hold(judged, memory=memory)
    rewards = {"other": {f"c{n:04}": (float(n), 3.0) for n in range(20)}}
    held = hold(judged, rewards, memory=memory)
    assert held.cases == hold(judged, rewards).cases
    assert sum("other" in case.margins for case in held.cases) == 42
    assert not any("other" in case.margins for case in hold(judged, memory=memory).cases)
