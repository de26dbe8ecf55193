"""What the pages say: they name what was planted, and stay silent where nothing was."""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from labeler.analysis import splits
from labeler.analysis.agreement import Judged, Running
from labeler.analysis.bias import bias, hacked
from labeler.analysis.case import FIRST, MODEL, TIE, Case, random_slice
from labeler.analysis.ceiling import ceiling
from labeler.analysis.drift import drift, furthest, order
from labeler.analysis.estimate import differ, share
from labeler.analysis.leaderboard import leaderboard
from labeler.analysis.probes import probed
from labeler.analysis.reliability import calibration
from labeler.analysis.settled import Final, settled
from labeler.analysis.versus import versus
from labeler.core.comparison import ComparisonId
from labeler.core.judgment import Purpose
from labeler.gui.bench.contents.agreement import agreement_charts
from labeler.gui.bench.contents.bias import bias_charts
from labeler.gui.bench.contents.calibration import calibration_charts
from labeler.gui.bench.contents.drift import drift_charts
from labeler.gui.bench.contents.leaderboard import leaderboard_chart
from labeler.gui.bench.contents.models import versus_charts
from labeler.gui.bench.contents.people import people_charts
from labeler.gui.bench.contents.probes import probes_chart
from labeler.gui.bench.contents.settled import settled_charts
from labeler.gui.bench.contents.versions import versions_chart
from labeler.gui.charts.content import Content, DotChart, Mark, Missing
from labeler.gui.charts.kinds import drawing_of
from labeler.gui.figures import percent
from labeler.workflow.bench import agreement_page, people_page
from labeler.workflow.probing import Step, Versions
from tests.analysis import planted


def running_of(cases: Sequence[Case]) -> Running:
    return Running.over(
        Judged(
            case.margins[MODEL] * case.sign,
            {"length": case.margins.get("length", 0.0) * case.sign, "surface": 0.0},
            comparison_seen=case.comparison_seen,
            left=case.category == case.left,
        )
        for case in cases
    )


def agreement(cases: Sequence[Case]) -> list[Content]:
    return agreement_charts(agreement_page(running_of(cases), cases), cases, random_slice(cases))


def people(cases: Sequence[Case]) -> list[Content]:
    found = people_page(cases, samples=50)
    return people_charts(found, cases)


def told(contents: Sequence[Content]) -> str:
    return "\n".join(f"{each.title}\n{each.note}\n{each.missing}" for each in contents)


CLEAN = planted.project(600)


def test_a_clean_project_is_accused_of_nothing() -> None:
    said = told([*agreement(CLEAN), *people(CLEAN), *drift_charts(drift(CLEAN), CLEAN)])
    for accusation in (
        "leakage",
        "anchoring",
        "side more than",
        "Beyond chance from",
        "rose after",
    ):
        assert accusation not in said
    assert "Nobody prefers a side beyond chance" in said
    assert "The loss does not rise beyond chance" in said


def test_of_many_people_the_pairs_who_judged_most_are_drawn_and_all_are_in_the_data() -> None:
    lot = np.random.default_rng(3)
    names = [f"p{n}" for n in range(9)]
    crowd = [
        CLEAN[place]._replace(annotator=name, category=int(lot.integers(2)), comparison=f"c{place}")
        for at, name in enumerate(names)
        for place in range(0, 200 + at)
    ]
    chart = people(crowd)[0]
    assert isinstance(chart, DotChart)
    drawn = [each for each in chart.dots if not each.heading]
    assert len(drawn) == len(chart.marks) == 15
    assert len([row for row in chart.rows if row[0] == "Cohen's κ"]) == 36
    least = min(int(re.search(r"n = (\d+)", each.detail)[1]) for each in drawn)
    assert sum(row[6] > least for row in chart.rows if row[0] == "Cohen's κ") < 15
    assert "Drawn are the 15" in chart.note
    assert "all 36" in chart.note


def test_who_prefers_a_side_is_named() -> None:
    said = told(people(planted.project(600, side_bias={"bo": 0.15})))
    assert "Prefer a side more than chance explains: bo: the left one" in said


def test_who_loves_length_is_named() -> None:
    said = told(people(planted.project(900, loves_length={"cy": 3.0})))
    assert "Beyond chance from the others: cy more often" in said


def test_a_model_that_knows_the_answers_is_pointed_out() -> None:
    said = told(agreement(planted.project(600, leaking=True)))
    assert "either it has seen the answers (leakage)" in said


def test_people_who_follow_the_rewards_are_pointed_out() -> None:
    said = told(agreement(planted.project(1200, swayed=True)))
    assert "Who sees rewards first agrees with the model" in said


def test_a_loss_that_rises_is_told_with_when_it_began() -> None:
    cases = planted.project(900, drift_after=400)
    found = drift(cases)
    assert f"The loss rose after {found.alarm.since} preferences" in told(
        drift_charts(found, cases)
    )


def test_the_signature_of_reward_hacking_is_explained_where_it_shows() -> None:
    for shows in (True, False):
        cases = planted.growing(hacked=shows)
        said = told(bias_charts(bias(cases), hacked(cases), cases))
        assert ("Signature of reward hacking: policy" in said) is shows


def test_calibration_says_how_far_the_model_is_off() -> None:
    for factor, words in ((5, "surer than it is right"), (0.05, "less sure than it is right")):
        margins = [case.margins[MODEL] * case.sign * factor for case in random_slice(CLEAN)]
        chart = calibration_charts(calibration(margins), CLEAN)[0]
        assert words in chart.title
        assert re.search(r"\d+\.\d points", chart.title)
        assert all(re.search(r"\(\d+ to \d+\u00a0%, n = ", mark.told) for mark in chart.marks)


def test_a_model_of_few_judgments_is_not_called_surer_than_chance_lets_it_be_told() -> None:
    draw = np.random.default_rng(0)
    accused = 0
    for _ in range(100):
        said = draw.uniform(0.5, 0.95, 60)
        right = np.where(draw.random(60) < said, 1, -1)
        found = calibration(np.log(said / (1 - said)) * right)
        accused += "than it is right" in calibration_charts(found, CLEAN)[0].title
    assert accused <= 11, "one in twenty, and what chance adds to that once in a thousand times"


def test_groups_of_one_kind_are_called_different_in_one_project_of_a_hundred_by_chance() -> None:
    draw, accused = np.random.default_rng(0), 0
    for _ in range(100):
        right = draw.binomial(60, 0.7, 20)
        accused += differ([each for n in right if (each := share(int(n), 60))])
    assert accused <= 5
    assert differ([share(40, 60), share(30, 60), share(55, 60)])
    assert not differ([share(40, 60)])


def test_models_are_compared_by_a_test_and_sources_ranked() -> None:
    charts = versus_charts(versus(CLEAN, "length"), (MODEL, "length"), CLEAN)
    assert "agrees with people more often than length alone" in charts[0].title
    assert "McNemar's exact test gives p = " in charts[0].note
    assert charts[3].title.startswith("The project's model: length and reward do not go together")
    assert charts[4].title.startswith("Length alone: longer responses get higher rewards (ρ = 1")
    board = leaderboard_chart(leaderboard(CLEAN), CLEAN)
    assert [dot.name for dot in board.dots] == ["alpha", "beta", "gamma"]


def test_beside_the_running_agreement_and_loss_stand_holdout_baselines_and_ceiling() -> None:
    page = agreement_page(running_of(CLEAN), CLEAN)
    held = splits.agreement([1.0] * 25 + [-1.0] * 15)
    for holdout, many in ((held, 1), (splits.agreement([1.0] * 29), 0), (None, 0)):
        found = replace(page, holdout=holdout)
        line, loss, *_ = agreement_charts(found, CLEAN, random_slice(CLEAN))
        names = [" ".join(level.name for level in each.levels) for each in (line, loss)]
        assert [each.count("model, holdout") for each in names] == [many, many]
        assert all(words in names[0] for words in ("by chance", "at best", "length alone"))


def test_beside_every_agreement_of_the_model_stands_what_chance_and_a_perfect_one_would_give() -> (
    None
):
    told = percent(ceiling(CLEAN).accuracy.value)
    axes = ("agreement, %", "as the model had foretold, %")
    charts = [
        each
        for each in [*agreement(CLEAN)[2:], *people(CLEAN)]
        if isinstance(each, DotChart) and each.x.name in axes
    ]
    charts.append(versus_charts(versus(CLEAN, "length"), (MODEL, "length"), CLEAN)[0])
    assert len(charts) >= 6
    for each in charts:
        names = [*(level.name for level in each.levels), *(dot.name for dot in each.dots)]
        assert "by chance" in names, each.title
        assert {f"at best {told}", "at best: noise ceiling"} & {*names}, each.title


def every_chart(cases: Sequence[Case]) -> list[Content]:
    slice_ = random_slice(cases)
    margins = [case.margins[MODEL] * case.sign for case in slice_]
    return [
        *agreement(cases),
        *calibration_charts(calibration(margins), slice_),
        *people(cases),
        *bias_charts(bias(cases), hacked(cases), cases),
        *drift_charts(drift(cases), slice_),
        *versus_charts(versus(cases, "length"), (MODEL, "length"), cases),
        leaderboard_chart(leaderboard(cases), cases),
    ]


def test_every_chart_says_what_it_stands_on_and_every_mark_has_a_place() -> None:
    for content in every_chart(CLEAN):
        drawing = drawing_of(content)
        if drawing is None:
            assert content.missing, content.title
            continue
        assert content.note, content.title
        assert content.rows, content.title
        assert all(len(row) == len(content.header) for row in content.rows), content.title
        assert all(mark.told for mark in drawing.marks[:50]), content.title


def what_shows_sometimes() -> list[Content]:
    """Every chart that shows only sometimes: hacked sources, changes, probes, earlier versions."""
    hacking, changed = planted.growing(hacked=True), planted.versions(CLEAN, 300)
    names = [case.comparison for case in CLEAN[:120:3]]
    rises = [float(place) for place in range(40)]
    probe = probed("pad", rises, names)
    assert probe
    ordering, apart = order(rises, rises[::-1]), tuple(map(ComparisonId, names))
    steps = [Step(n / 60, n, ordering, apart) for n in (15, 30, 45)]
    return [
        *bias_charts(bias(hacking), hacked(hacking), hacking),
        *drift_charts(drift(changed), random_slice(changed)),
        probes_chart([probe]),
        versions_chart(Versions(tuple(steps), 60, 40, True)),
    ]


def test_every_mark_that_stands_on_judgments_leads_back_to_their_comparisons() -> None:
    charts = [*every_chart(CLEAN), *what_shows_sometimes()]
    marks = [
        (each.title, mark.told, mark)
        for each in charts
        if (drawing := drawing_of(each))
        for mark in drawing.marks
    ]
    assert len(marks) > 100
    assert [(title, told) for title, told, mark in marks if _leads_nowhere(mark)] == []


def _leads_nowhere(mark: Mark) -> bool:
    empty = mark.told.endswith((": –.", ": 0."))  # nothing was counted
    return not (mark.comparison or mark.comparisons or empty)


def test_behind_a_persons_figure_stands_what_it_counts() -> None:
    cases = [case._replace(gold=0) if at % 3 == 0 else case for at, case in enumerate(CLEAN)]
    again = [case._replace(purpose=Purpose.REPEAT) for case in cases[:180:3]]
    by_axis = {chart.x.name: chart for chart in people([*cases, *again]) if hasattr(chart, "x")}
    repeated = by_axis["gave the same answer again, %"].marks[0]
    assert set(repeated.comparisons) == {case.comparison for case in again}
    model = by_axis["as the model had foretold, %"].marks
    assert len(model[0].comparisons) == 500, "ada judged first"
    assert model[1].comparisons == (), "bo was foretold nowhere"


def test_what_was_probed_leads_first_to_where_the_reward_rose_most() -> None:
    probe = probed("pad", [1.0, 3.0, 2.0], ["a", "b", "c"])
    assert probe
    assert probe.comparisons == ("b", "c", "a")
    assert furthest([1, 2, 3, 4], [4, 2, 3, 1]) == [0, 3, 1, 2]


@pytest.mark.parametrize("many", [0, 1, 9])
def test_below_thirty_judgments_a_sentence_stands_in_place_of_noise(many: int) -> None:
    cases = planted.project(many)
    drawn = [content for content in every_chart(cases) if not isinstance(content, Missing)]
    assert not [content.title for content in drawn]


def test_two_who_share_fewer_than_thirty_pairs_get_no_kappa() -> None:
    """One pair in common would be the headline: κ of 0 or 1."""
    late = next(case for case in CLEAN if case.annotator == "ada")._replace(annotator="zoe")
    with_late, without = people([*CLEAN, late])[0], people(CLEAN)[0]
    assert isinstance(with_late, DotChart)
    assert isinstance(without, DotChart)
    assert with_late.title == without.title
    assert with_late.dots == without.dots
    assert "zoe" not in str(with_late.rows)


def test_what_stands_behind_a_cell_are_its_comparisons_the_surest_mistakes_first() -> None:
    matrix = agreement(CLEAN)[-1]
    (wrong,) = [
        mark
        for mark in matrix.marks
        if "said response 1, the model favoured response 2" in mark.told
    ]
    by_name = {case.comparison: case for case in random_slice(CLEAN)}
    margins = [by_name[name].margins[MODEL] for name in wrong.comparisons]
    assert margins == sorted(margins)
    assert all(margin < 0 for margin in margins)


def test_behind_what_was_settled_stand_the_pairs_on_which_each_said_something_else() -> None:
    finals = {f"c{n}": Final(FIRST, "eve") for n in range(40)}
    (chart,) = settled_charts(settled(CLEAN, finals), CLEAN, finals)
    held = [case for case in CLEAN if case.comparison in finals]
    foretold = [case for case in held if not case.comparison_seen]
    wrong = {case.comparison for case in foretold if case.margins[MODEL] <= 0}
    assert isinstance(chart, DotChart)
    assert f"in {percent((40 - len(wrong)) / 40)}" in chart.title
    names = [row[0] for row in chart.rows]
    assert names == ["the model", "length alone", *planted.PEOPLE]
    behind = dict(zip(names, (set(mark.comparisons) for mark in chart.marks), strict=True))
    assert behind["the model"] == wrong
    for name in planted.PEOPLE:
        own = [case for case in held if case.annotator == name]
        assert behind[name] == {case.comparison for case in own if case.category != FIRST}
    assert settled_charts(settled(CLEAN, {}), CLEAN, {}) == []


def test_fewer_than_thirty_settled_pairs_are_a_sentence() -> None:
    finals = {f"c{n}": Final(FIRST, "eve") for n in range(10)}
    (chart,) = settled_charts(settled(CLEAN, finals), CLEAN, finals)
    assert isinstance(chart, Missing)
    assert "20 more settled pairs" in chart.missing


def test_no_source_leads_where_people_prefer_none() -> None:
    ties = [case._replace(category=TIE) for case in CLEAN]
    board = leaderboard_chart(leaderboard(ties), ties)
    assert board.title == "No source leads"
    assert "wins 50 % (" in board.dots[0].detail.replace("\u00a0", " ")
