"""What was settled, against what the model and people had said before."""

import pytest
from scipy.stats import binomtest

from labeler.analysis.case import BOTH_GOOD, FIRST, SECOND, TIE, Case
from labeler.analysis.settled import Final, settled
from labeler.core.judgment import Purpose


def case(name: str, category: int, annotator: str = "ada", model: float = 1.0, **more: object):
    margins = {"model": model, "length": -model}
    return Case(name, annotator, category, margins=margins, **more)


def test_model_length_and_people_are_counted_over_the_settled_pairs_alone() -> None:
    cases = [
        case("a", FIRST),
        case("a", SECOND, "tim", comparison_seen=1, model=-9.0),
        case("b", SECOND, model=0.0),
        case("c", BOTH_GOOD),
        case("other", FIRST),
        case("a", SECOND, purpose=Purpose.REVISION),
    ]
    finals = {"a": Final(FIRST, "grace"), "b": Final(SECOND, "grace"), "c": Final(TIE, "eve")}
    found = settled(cases, finals)
    assert (found.pairs, found.by) == (3, (("grace", 2), ("eve", 1)))
    assert (found.model.value, found.model.n) == (0.5, 2), "the tie foretells nothing; d = 0 fails"
    assert (found.length.value, found.length.n) == (0.0, 2)
    assert found.surface is None
    assert {each.name: each.agreement.value for each in found.people} == {"ada": 1.0, "tim": 0.0}
    assert found.people[0].agreement.n == 3, "both good says as well that it is a tie"


def test_the_interval_is_wilsons() -> None:
    cases = [case(str(n), FIRST, model=1.0 if n % 4 else -1.0) for n in range(40)]
    found = settled(cases, {str(n): Final(FIRST, "eve") for n in range(40)})
    wilson = binomtest(30, 40).proportion_ci(method="wilson")
    assert (found.model.low, found.model.high) == pytest.approx((wilson.low, wilson.high))


def test_nothing_settled_is_no_figure() -> None:
    found = settled([case("a", FIRST)], {})
    assert (found.pairs, found.model, found.people) == (0, None, ())
