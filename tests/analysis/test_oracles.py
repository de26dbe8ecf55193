"""The figures of the bench against SciPy, statsmodels, scikit-learn, choix, and by hand."""

import math

import choix
import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss
from statsmodels.stats.contingency_tables import mcnemar as mcnemar_oracle
from statsmodels.stats.proportion import confint_proportions_2indep

from labeler.analysis.bias import log_length_gap, part_of
from labeler.analysis.calibration import ece
from labeler.analysis.case import Case, first_answers
from labeler.analysis.ceiling import ceiling, reachable
from labeler.analysis.correlation import (
    _fisher,
    kendall,
    of_differences,
    pearson,
    spearman,
)
from labeler.analysis.drift import order, page_hinkley
from labeler.analysis.estimate import Estimate, difference, median, share
from labeler.analysis.leaderboard import RIDGE, fit, is_ahead, leaderboard
from labeler.analysis.probes import PROBES, bullet, duplicate, probed
from labeler.analysis.reliability import brier, calibration
from labeler.analysis.splits import agreement, by_strength, matrix, progress
from labeler.analysis.versus import Learned, mcnemar, shared, versus
from tests.analysis.planted import SOURCES, project


def series(seed: int, n: int = 80) -> tuple[np.ndarray, np.ndarray]:
    draw = np.random.default_rng(seed)
    x = draw.normal(size=n).round(1)  # with ties
    return x, (0.5 * x + draw.normal(size=n)).round(1)


@pytest.mark.parametrize("seed", range(5))
def test_correlations_are_scipys(seed: int) -> None:
    x, y = series(seed)
    assert pearson(x, y) == pytest.approx(stats.pearsonr(x, y).statistic)
    assert spearman(x, y) == pytest.approx(stats.spearmanr(x, y).statistic)
    assert kendall(x, y) == pytest.approx(stats.kendalltau(x, y).statistic)
    found, oracle = _fisher(pearson(x, y), len(x), 1), stats.pearsonr(x, y).confidence_interval()
    assert found
    assert (found.low, found.high) == pytest.approx((oracle.low, oracle.high))


def test_it_does_not_matter_which_response_is_called_the_first() -> None:
    x, y = series(3)
    flip = np.random.default_rng(1).choice([-1, 1], len(x))
    for a, b in zip(of_differences(x, y), of_differences(x * flip, y * flip), strict=True):
        assert a
        assert b
        assert a.value == pytest.approx(b.value)
    both = np.concatenate((x, -x)), np.concatenate((y, -y))
    by_value, by_rank = of_differences(x, y)
    assert by_value
    assert by_rank
    assert by_value.value == pytest.approx(stats.pearsonr(*both).statistic)
    assert by_rank.value == pytest.approx(stats.spearmanr(*both).statistic)


@given(st.integers(0, 60), st.integers(0, 60))
def test_mcnemar_is_statsmodels(b: int, c: int) -> None:
    found = mcnemar(b, c)
    if not b + c:
        assert (found.exact, found.chi2_p) == (1, 1)
        return
    table = [[5, b], [c, 7]]
    assert found.exact == pytest.approx(mcnemar_oracle(table, exact=True).pvalue)
    oracle = mcnemar_oracle(table, exact=False, correction=True)
    assert (found.chi2, found.chi2_p) == pytest.approx((oracle.statistic, oracle.pvalue))


@given(st.integers(1, 90), st.integers(0, 90), st.integers(1, 90), st.integers(0, 90))
def test_the_interval_of_a_difference_is_newcombes(a: int, b: int, c: int, d: int) -> None:
    first, second = share(a, a + b), share(c, c + d)
    assert first
    assert second
    found = difference(first, second)
    oracle = confint_proportions_2indep(a, a + b, c, c + d, compare="diff", method="newcomb")
    assert (found.low, found.high) == pytest.approx(oracle, abs=1e-9)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=60))
def test_the_parts_of_the_brier_score_add_up_exactly(rows: list[tuple[float, bool]]) -> None:
    said, came = [p for p, _ in rows], [float(y) for _, y in rows]
    made = brier(said, came)
    whole = made.reliability - made.resolution + made.uncertainty + made.within
    assert made.score == pytest.approx(brier_score_loss(came, said, labels=[0, 1]))
    assert whole == pytest.approx(made.score, abs=1e-12)


def test_calibration_by_hand() -> None:
    sure = math.log(9)  # σ = 0.9
    made = calibration([sure] * 8 + [-sure] * 2)
    assert made
    assert (made.n, len(made.bins)) == (10, 1)
    assert (made.bins[0].said, made.bins[0].came) == pytest.approx((0.9, 0.8))
    assert made.ece == pytest.approx(0.1)
    assert made.brier.reliability == pytest.approx(0.01)
    assert made.brier.resolution == pytest.approx(0)
    assert made.brier.uncertainty == pytest.approx(0.16)
    assert calibration([]) is None


def test_the_curve_and_the_figure_are_of_the_same_bins() -> None:
    margins = np.random.default_rng(2).normal(0.5, 1, 500)
    made = calibration(margins)
    assert made
    said = (1 / (1 + np.exp(-abs(margins)))).tolist()
    assert made.ece == pytest.approx(ece(said, (margins > 0).astype(float).tolist(), 10))
    by_bin = sum(each.n * abs(each.said - each.came) for each in made.bins) / made.n
    assert made.ece == pytest.approx(by_bin)
    assert all(each.low <= each.came <= each.high for each in made.bins)


def test_the_ceiling_by_hand() -> None:
    assert reachable(1.0) == 1
    assert reachable(0.5) == 0.5
    assert reachable(0.3) == 0.5
    assert reachable(0.9**2 + 0.1**2) == pytest.approx(0.9)
    agree = [Case(f"a{n}", who, 0) for n in range(41) for who in ("ada", "bo")]
    differ = [Case(f"d{n}", who, at) for n in range(9) for at, who in enumerate(("ada", "bo"))]
    made = ceiling([*agree, *differ])
    assert made
    assert made.people.value == pytest.approx(0.82)
    assert made.accuracy.value == pytest.approx(0.9)
    oracle = stats.binomtest(41, 50).proportion_ci(method="wilson")
    assert (made.people.low, made.people.high) == pytest.approx((oracle.low, oracle.high))
    assert ceiling([Case("a", "ada", 0), Case("a", "bo", 2)]) is None


def test_bradley_terry_is_choix() -> None:
    cases = [c for c in project(n=300) if c.annotator == "ada"]
    place = {name: at for at, name in enumerate(SOURCES)}
    wins = [
        tuple(place[s] for s in (c.sources if c.category == 0 else c.sources[::-1])) for c in cases
    ]
    theirs = choix.opt_pairwise(len(SOURCES), wins, alpha=RIDGE / 2)
    found = {row.source: row.strength.value for row in leaderboard(cases).rows}
    assert [found[name] for name in SOURCES] == pytest.approx(theirs - theirs.mean(), abs=1e-4)


def test_a_tie_is_half_a_win_for_each() -> None:
    cases = [
        Case(f"c{n}", "ada", category, sources=("a", "b"))
        for n, category in enumerate([0] * 6 + [1] * 2 + [2] * 4)
    ]
    made = leaderboard(cases)
    by_name = {row.source: row for row in made.rows}
    assert made.rows[0].source == "a"
    assert by_name["a"].win_share.value == pytest.approx(8 / 12)
    assert 2 * by_name["a"].strength.value == pytest.approx(math.log(2), abs=0.01)
    assert made.length is None


def test_control_for_length_is_a_logistic_regression() -> None:
    cases = project(n=400, loves_length={"ada": 2.0, "bo": 2.0, "cy": 2.0})
    rows = [
        [(s == c.sources[0]) - (s == c.sources[1]) for s in SOURCES] + [log_length_gap(c)]
        for c in cases
    ]
    won = [1 - c.category for c in cases]
    theirs = LogisticRegression(C=1 / RIDGE, fit_intercept=False, tol=1e-10, max_iter=1000)
    weights = theirs.fit(rows, won).coef_[0]
    made = leaderboard(cases)
    found = {row.source: row.controlled.value for row in made.rows if row.controlled}
    expected = weights[:3] - weights[:3].mean()
    assert [found[name] for name in SOURCES] == pytest.approx(expected, abs=1e-4)
    assert made.length
    assert made.length.value == pytest.approx(weights[3], abs=1e-4)
    assert made.length.low > 0


@pytest.mark.parametrize("n", [6, 200])
def test_the_intervals_allow_for_few_clusters_as_statsmodels_does(n: int) -> None:
    cases = first_answers(project(n=n))
    design = np.array([[c.margins["model"], log_length_gap(c)] for c in cases])
    wins = np.array([1.0 - c.category for c in cases])
    _, clusters = np.unique([c.comparison for c in cases], return_inverse=True)
    found = fit(design, wins, clusters, ridge=0.0)
    oracle = sm.GLM(wins, design, family=sm.families.Binomial()).fit(
        cov_type="cluster", cov_kwds={"groups": clusters}
    )
    assert found.weights == pytest.approx(oracle.params)
    assert found.covariance == pytest.approx(oracle.cov_params())
    assert found.clusters == n


@pytest.mark.parametrize("prompts", [5, 40])
def test_a_strengths_interval_is_by_prompt_with_students_quantile_as_statsmodels_has_it(
    prompts: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fit, "__defaults__", (1e-9,))
    cases = [c._replace(prompt=f"p{int(c.comparison[1:]) % prompts}") for c in project(n=120)]
    made = leaderboard(cases)
    assert (made.n, made.prompts) == (len(cases), prompts)
    # The last source at 0: the strengths less their mean follow from the other two.
    design = np.array(
        [[(s == c.sources[0]) - (s == c.sources[1]) for s in SOURCES[:2]] for c in cases], float
    )
    groups = np.array([int(c.prompt[1:]) for c in cases])
    oracle = sm.GLM(np.array([1.0 - c.category for c in cases]), design, sm.families.Binomial())
    fitted = oracle.fit(cov_type="cluster", cov_kwds={"groups": groups}, use_t=True)
    contrasts = np.vstack([np.eye(2), np.zeros(2)]) - 1 / 3
    ends = fitted.t_test(contrasts)
    found = {row.source: row.strength for row in made.rows}
    low, high = ends.conf_int().T
    for at, source in enumerate(SOURCES):
        each = found[source]
        assert (each.low, each.value, each.high) == pytest.approx(
            (low[at], ends.effect[at], high[at]), abs=1e-5
        )


def test_control_for_style_is_a_regression_with_a_column_for_each_part_of_it() -> None:
    cases, draw = project(n=150), np.random.default_rng(4)
    laid_out = {
        c.comparison: (tuple(draw.integers(0, 4, 3)), tuple(draw.integers(0, 4, 3))) for c in cases
    }
    made = leaderboard(cases, laid_out)
    rows = []
    for c in cases:
        a, b = (np.array(each, float) for each in laid_out[c.comparison])
        shares = (a - b) / np.maximum(a + b, 1)
        sources = [(s == c.sources[0]) - (s == c.sources[1]) for s in SOURCES]
        rows.append([*sources, log_length_gap(c), *shares])
    won = [1 - c.category for c in cases]
    theirs = LogisticRegression(C=1 / RIDGE, fit_intercept=False, tol=1e-10, max_iter=1000)
    weights = theirs.fit(rows, won).coef_[0]
    found = {row.source: row.styled.value for row in made.rows if row.styled}
    expected = weights[:3] - weights[:3].mean()
    assert [found[name] for name in SOURCES] == pytest.approx(expected, abs=1e-4)
    assert list(made.style) == ["length", "lists", "emphasis", "headings"]
    assert [each.value for each in made.style.values()] == pytest.approx(weights[3:], abs=1e-4)


def test_a_source_that_wins_by_its_lists_alone_leads_no_more_at_equal_style() -> None:
    draw, cases, laid_out = np.random.default_rng(6), [], {}
    for n in range(600):
        sources = ("plain", "listed") if n % 2 else ("listed", "plain")
        listed = draw.random(2) < [0.9 if s == "listed" else 0.2 for s in sources]
        odds = 2.0 * (int(listed[0]) - int(listed[1]))
        says = draw.random() < 1 / (1 + math.exp(-odds))
        lengths = (int(draw.integers(50, 500)), int(draw.integers(50, 500)))
        cases.append(Case(f"c{n}", "ada", 0 if says else 1, sources=sources, lengths=lengths))
        laid_out[f"c{n}"] = tuple((3 * int(each), 0, 0) for each in listed)
    first = leaderboard(cases, laid_out).rows[0]
    assert first.source == "listed"
    assert first.strength.low > 0
    assert first.styled
    assert first.styled.low < 0 < first.styled.high
    assert leaderboard(cases).rows[0].styled is None, "without the texts nothing is known of it"


def test_from_one_prompt_nothing_is_known_of_how_prompts_vary() -> None:
    made = leaderboard([c._replace(prompt="the only one") for c in project(n=40)])
    assert (made.rows, made.prompts) == ((), 1)
    assert made.n > 30


def test_a_source_that_always_won_is_ranked_all_the_same() -> None:
    cases = [Case(f"c{n}", "ada", 0, sources=("a", "b")) for n in range(20)]
    top = leaderboard(cases).rows[0]
    assert top.source == "a"
    assert math.isfinite(top.strength.value)
    assert leaderboard([c._replace(sources=("a", None)) for c in cases]).rows == ()


def test_beside_a_model_that_never_saw_the_prompts_only_new_prompts_count() -> None:
    seen = [c._replace(prompt_seen=int(c.comparison[1:]) % 3) for c in project(n=300)]
    cases = [c._replace(margins=c.margins | {"head": c.margins["model"]}) for c in seen]
    fair = [c for c in cases if not c.comparison_seen and not c.prompt_seen]
    knew = {"head": Learned.UNSEEN}
    for pair in (("model", "head"), ("head", "model"), ("head", "length")):
        made = versus(cases, pair[1], pair[0], knew)
        assert made
        assert (made.n, made.left_out) == (len(fair), 300 - len(fair))
        assert {made.learned_a, made.learned_b} == {Learned.UNSEEN, Learned.BEFORE}
    assert shared(cases, "model", "length", knew)[1] == 0, "both had learned from the same"
    of_file = versus(cases, "head", "model", {"head": Learned.UNKNOWN})
    assert of_file
    assert of_file.n == 300, "every pair that the model had not learned from"


def test_two_models_that_never_saw_the_prompts_are_asked_of_every_judgment() -> None:
    cases = [c._replace(margins={"a": 1.0, "b": -1.0}, comparison_seen=2) for c in project(n=50)]
    made = versus(cases, "b", "a", dict.fromkeys("ab", Learned.UNSEEN))
    assert made
    assert (made.n, made.left_out) == (150, 0)


def test_two_models_side_by_side() -> None:
    made = versus(project(n=500), "length")
    assert made
    test, gap = made.test, made.gap.value
    assert gap == pytest.approx((test.only_a - test.only_b) / made.n)
    assert gap == pytest.approx(made.agreement_a.accuracy.value - made.agreement_b.accuracy.value)
    assert made.gap.low < gap < made.gap.high
    assert all((each.a > 0) != (each.b > 0) for each in made.apart)
    assert versus(project(n=50), "nobody") is None


def test_a_models_figures_grow_to_the_headline() -> None:
    margins = np.random.default_rng(5).normal(0.5, 1, 3000)
    made, curve = agreement(margins), progress(margins)
    assert made
    assert len(curve) <= 400
    assert curve[-1].accuracy == made.accuracy
    assert made.log_loss
    last, whole = curve[-1].log_loss, made.log_loss
    assert (last.value, last.low, last.high) == pytest.approx((whole.value, whole.low, whole.high))
    oracle = stats.norm.interval(
        0.95, np.mean(np.log1p(np.exp(-margins))), stats.sem(np.log1p(np.exp(-margins)))
    )
    assert (whole.low, whole.high) == pytest.approx(oracle)


def test_splits_hold_each_judgment_once_and_the_matrix_all() -> None:
    cases = project(n=100)
    assert sum(group.agreement.accuracy.n for group in by_strength(cases)) == len(cases)
    counted = matrix([*cases, cases[0]._replace(category=2)])
    assert sum(map(sum, counted.counts)) == 101
    assert counted.counts[2][0] + counted.counts[2][1] == 1


def test_page_hinkley_by_hand() -> None:
    flat = np.tile([0.4, 0.6], 100)
    assert page_hinkley(flat) is None
    alarm = page_hinkley(np.concatenate((flat, flat + 0.5)))
    assert alarm
    assert abs(alarm.since - 200) <= 2
    assert alarm.before == pytest.approx(0.5, abs=0.01)
    assert alarm.after == pytest.approx(1.0, abs=0.01)
    assert page_hinkley(np.concatenate((flat + 0.5, flat))) is None  # it fell: learning
    assert page_hinkley(flat[:10]) is None


def test_versions_that_order_pairs_alike() -> None:
    same, reverse = order([1, 2, 3, 4, 5], [2, 4, 6, 8, 9]), order([1, 2, 3, 4], [4, 3, 2, 1])
    assert same.spearman
    assert (same.spearman.value, same.kendall) == (1, 1)
    assert reverse.kendall == -1
    assert order([1, 1], [1, 1]).kendall is None


def test_parts_of_a_margin_by_hand() -> None:
    whole = np.array([1.0, 2.0, -1.0])
    found = part_of(whole / 4, whole)
    assert found
    assert (found.value, found.low, found.high) == pytest.approx((0.25, 0.25, 0.25))
    assert part_of(whole, np.zeros(3)) is None


def test_no_probe_says_more_than_the_text_did() -> None:
    text = "It is blue. Light scatters! Why? Air."
    assert bullet(text) == "- It is blue.\n- Light scatters!\n- Why?\n- Air."
    assert duplicate(text).count("scatters") == 2
    assert PROBES["pad"](text).startswith(text)
    assert text not in PROBES["refuse"](text)
    fooled, not_fooled = probed("pad", [0.5, 0.4, 0.6] * 5), probed("pad", [-0.5, 0.5] * 10)
    assert fooled
    assert not_fooled
    assert fooled.fooled
    assert not not_fooled.fooled
    assert fooled.raised.value == 1


def test_a_median_lies_between_quartiles() -> None:
    found = median(np.array([1.0, 2.0, 3.0, 4.0, 100.0]))
    assert found
    assert (found.value, found.low, found.high) == (3, 2, 4)


@pytest.mark.parametrize("alike", [1, 4])
def test_a_win_share_has_wilsons_interval_of_as_many_prompts_as_there_are(alike: int) -> None:
    """Where judgments of one prompt are all alike, four of them tell no more than one."""
    cases = [
        Case(f"c{n}-{at}", "ada", int(n < 14), sources=("a", "b"), prompt=f"p{n}")
        for n in range(40)
        for at in range(alike)
    ]
    found = {row.source: row.win_share for row in leaderboard(cases).rows}
    for source, wins in (("a", 26), ("b", 14)):
        oracle = stats.binomtest(wins, 40).proportion_ci(method="wilson")
        assert found[source].value == pytest.approx(wins / 40)
        assert (found[source].low, found[source].high) == pytest.approx((oracle.low, oracle.high))
        assert found[source].n == 40 * alike


def test_none_is_ahead_where_both_are_told_alike() -> None:
    def at(value: float) -> Estimate:
        return Estimate(value, value, value, 40)

    assert is_ahead(at(0.02), at(0.01))
    assert not is_ahead(at(0.004), at(-0.004))
    assert not is_ahead(at(0.0), at(0.0))
