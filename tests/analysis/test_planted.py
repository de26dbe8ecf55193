"""Each figure finds what was planted, and is silent where nothing was."""

from statistics import median

import pytest
from scipy.stats import binom

from labeler.analysis.annotators import LEFT, LONGER, annotators, stand_out
from labeler.analysis.bias import bias, hacked
from labeler.analysis.case import (
    Case,
    Cases,
    chosen_margins,
    first_answers,
    predicted,
    random_slice,
)
from labeler.analysis.ceiling import ceiling, too_good
from labeler.analysis.drift import drift
from labeler.analysis.reliability import calibration
from labeler.analysis.splits import agreement, by_exposure, swayed
from labeler.core.answer import Answer, Verdict
from labeler.core.judgment import Purpose
from labeler.workflow.cases import category_of
from tests.analysis.planted import growing, project, versions

SEEDS = range(5)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_clean_project_is_passed_over_in_silence(seed: int) -> None:
    cases = project(seed=seed)
    held = random_slice(cases)
    model, top = agreement(chosen_margins(held)), ceiling(cases)
    assert model
    assert stand_out(annotators(cases)) == ()
    assert not too_good(model.accuracy, top)
    assert swayed(by_exposure(held)) is None
    assert drift(cases).alarm is None
    assert hacked(cases) == ()
    assert hacked(growing(seed=seed, hacked=False)) == ()


def test_guidelines_that_change_nothing_are_accused_no_more_often_than_one_in_a_hundred() -> None:
    found = [drift(versions(project(seed=seed), 900)).changes for seed in range(20)]
    assert sum(change.differs for changes in found for change in changes) <= 1


@pytest.mark.slow
def test_changes_without_effect_are_accused_at_the_rate_that_is_promised() -> None:
    """In one project of a hundred: binomial limits that a right rate leaves once in 1,000 times."""
    many = 600
    found = [drift(versions(project(seed=seed), 900)) for seed in range(10_000, 10_000 + many)]
    accused = sum(change.differs for each in found for change in each.changes)
    low, high = binom.ppf((0.0005, 0.9995), many, 0.01)
    assert low <= accused <= high
    assert sum(each.alarm is not None for each in found) <= 3, "and the loss rises in hardly any"


@pytest.mark.slow
@pytest.mark.parametrize("drift_after", [300, 400, 600])
def test_a_planted_drift_is_found_in_every_one_of_many_seeds(drift_after: int) -> None:
    off = []
    for seed in range(100, 150):
        found = drift(versions(project(seed=seed, drift_after=drift_after), drift_after))
        assert found.alarm
        off.append(abs(found.alarm.since - drift_after))
        assert all(change.differs for change in found.changes if change.what == "guidelines")
    assert median(off) <= 15
    assert max(off) <= 150, "some losses before it were high by chance"


@pytest.mark.slow
def test_a_side_bias_is_found_in_nearly_all_of_many_seeds_and_hardly_anybody_accused() -> None:
    found = [stand_out(annotators(project(seed=s, side_bias={"bo": 0.1}))) for s in range(100, 200)]
    accused = [{(each.annotator, each.by) for each in out} for out in found]
    assert sum(("bo", LEFT) in each for each in accused) >= 97
    assert sum(len(each - {("bo", LEFT)}) for each in accused) <= 5
    clean = [stand_out(annotators(project(seed=seed))) for seed in range(100, 200)]
    assert sum(len(each) for each in clean) <= 5


@pytest.mark.parametrize("seed", SEEDS)
def test_a_side_bias_of_ten_percent_is_found_and_nobody_else_accused(seed: int) -> None:
    found = stand_out(annotators(project(seed=seed, side_bias={"bo": 0.1})))
    assert [(each.annotator, each.by) for each in found] == [("bo", LEFT)]
    assert found[0].own.low < 0.6 < found[0].own.high


@pytest.mark.parametrize("seed", SEEDS)
def test_who_loves_length_is_found(seed: int) -> None:
    found = stand_out(annotators(project(seed=seed, loves_length={"cy": 2.0})))
    assert ("cy", LONGER) in [(each.annotator, each.by) for each in found if each.gap.value > 0]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_drift_after_judgment_400_is_found_soon_and_placed_there(seed: int) -> None:
    cases = versions(project(seed=seed, drift_after=400), 400)
    alarm = drift(cases).alarm
    assert alarm
    assert 370 <= alarm.since <= 430
    assert alarm.at < 520
    assert alarm.after > alarm.before + 0.3
    changes = {change.what: change for change in drift(cases).changes}
    assert changes["guidelines"].differs
    assert changes["guidelines"].gap.high < 0


@pytest.mark.parametrize("seed", SEEDS)
def test_a_leaking_model_agrees_better_than_people_could_be_foretold(seed: int) -> None:
    cases = project(seed=seed, leaking=True)
    model, top = agreement(chosen_margins(random_slice(cases))), ceiling(cases)
    assert model
    assert top
    assert too_good(model.accuracy, top)
    assert 0.75 < top.accuracy.value < 0.95


@pytest.mark.parametrize("seed", SEEDS)
def test_people_who_follow_the_model_are_seen_by_what_they_saw(seed: int) -> None:
    gap = swayed(by_exposure(random_slice(project(seed=seed, swayed=True))))
    assert gap
    assert gap.value > 0.05


@pytest.mark.parametrize("seed", SEEDS)
def test_the_signature_of_reward_hacking_names_the_source(seed: int) -> None:
    assert [each.source for each in hacked(growing(seed=seed, hacked=True))] == ["policy"]


def test_style_and_content_make_the_whole_margin() -> None:
    figures = bias(project())
    assert figures.style
    assert figures.content
    assert figures.style.value == pytest.approx(0.2)
    assert figures.style.value + figures.content.value == pytest.approx(1)
    assert figures.pairs == 1200


def test_an_overconfident_model_is_seen_as_one() -> None:
    cases = project()
    loud = [c._replace(margins={"model": 5 * c.margins["model"]}) for c in cases]
    plain, found = (calibration(chosen_margins(random_slice(each))) for each in (cases, loud))
    assert plain
    assert found
    assert found.overconfident.low > plain.overconfident.value + 0.05
    assert found.brier.score > plain.brier.score


@pytest.mark.parametrize("gold", list(Verdict))
@pytest.mark.parametrize("said", list(Verdict))
def test_gold_is_matched_as_the_answers_themselves_have_it(said: Verdict, gold: Verdict) -> None:
    answers = [
        Answer.prefer(0) if verdict is Verdict.PREFER else Answer(verdict)
        for verdict in (said, gold)
        if verdict not in (Verdict.RANK, Verdict.SKIP)
    ]
    if len(answers) < 2:
        return
    own, right = (category_of(answer) for answer in answers)
    assert own is not None
    (person,) = annotators([Case("c", "ada", own, purpose=Purpose.GOLD, gold=right)])
    assert person.gold
    assert bool(person.gold.value) == answers[0].agrees(answers[1])
    (other,) = annotators([Case("c", "ada", 1, purpose=Purpose.GOLD, gold=0)])
    assert other.gold
    assert other.gold.value == 0


def test_what_is_prepared_is_what_a_plain_list_gives() -> None:
    cases = project(60)
    held = Cases(cases)
    assert list(held.firsts) == list(first_answers(cases)) == cases
    assert held.predicted("model") is held.predicted("model"), "made once"
    for name in ("model", "length", "nobody"):
        by_hand = [c for c in cases if name in c.margins and not c.comparison_seen]
        assert list(predicted(cases, name)) == by_hand
    assert held.ratings.sum() == len(cases)
    assert held.ratings.tolist()[0] == [
        sum(c.category == category for c in cases[:3]) for category in range(5)
    ]
    assert Cases().ratings.shape == (0, 5)
    assert chosen_margins(held).tolist() == [c.margins["model"] * c.sign for c in cases]
