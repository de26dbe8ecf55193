"""Figures of a handful of judgments, counted by hand."""

import random

import pytest
from sklearn.metrics import cohen_kappa_score

from labeler.analysis.annotators import annotators
from labeler.analysis.bias import bias
from labeler.analysis.case import BOTH_GOOD, FIRST, SECOND, TIE, Case
from labeler.analysis.people import among
from labeler.analysis.splits import matrix


def test_two_who_judged_in_different_orders_and_not_all_of_the_same_pairs() -> None:
    draw = random.Random(5)
    said = {
        who: {f"c{n}": draw.choice([FIRST, FIRST, SECOND, TIE, BOTH_GOOD]) for n in pairs}
        for who, pairs in (("ada", range(60)), ("bo", range(20, 90)))
    }
    cases = [Case(name, who, answer) for who in said for name, answer in said[who].items()]
    draw.shuffle(cases)
    (found,) = among(cases, samples=0).cohen_kappa
    both = sorted(said["ada"].keys() & said["bo"].keys())
    oracle = cohen_kappa_score(*([said[who][name] for name in both] for who in ("ada", "bo")))
    assert (found.kappa, found.n) == (pytest.approx(oracle), 40)


def test_most_of_the_others_are_asked_and_not_oneself() -> None:
    rows = {
        "alike": (FIRST, FIRST, FIRST),
        "alone": (SECOND, FIRST, FIRST),
        "others cancel out": (FIRST, FIRST, SECOND),
        "nobody else": (FIRST, None, None),
    }
    cases = [
        Case(name, who, answer)
        for name, answers in rows.items()
        for who, answer in zip(("ada", "bo", "cy"), answers, strict=True)
        if answer is not None
    ]
    found = {each.name: each.with_others for each in annotators(cases)}
    # Of ada's four, two are left: alike (yes) and alone (no). Of bo's three, alike alone: in the
    # others ada and cy cancel out. Of cy's, alike (yes) and the third, where both others differ.
    counted = {name: (round(each.value * each.n), each.n) for name, each in found.items() if each}
    assert counted == {"ada": (1, 2), "bo": (1, 1), "cy": (1, 2)}


def test_agreement_where_the_longer_and_where_the_shorter_was_chosen() -> None:
    cases = [
        *(Case(f"l{n}", "ada", FIRST, lengths=(9, 3), margins={"model": 1.0}) for n in range(5)),
        Case("wrong", "ada", FIRST, lengths=(9, 3), margins={"model": -1.0}),
        *(Case(f"s{n}", "ada", SECOND, lengths=(9, 3), margins={"model": 1.0}) for n in range(2)),
        *(Case(f"r{n}", "ada", SECOND, lengths=(9, 3), margins={"model": -1.0}) for n in range(1)),
        Case("even", "ada", FIRST, lengths=(4, 4), margins={"model": 1.0}),
    ]
    made = bias(cases)
    assert made.chosen_longer
    assert made.chosen_shorter
    longer, shorter = made.chosen_longer.accuracy, made.chosen_shorter.accuracy
    assert (longer.value, longer.n) == (pytest.approx(5 / 6), 6)
    assert (shorter.value, shorter.n) == (pytest.approx(1 / 3), 3)
    assert made.people_longer
    assert (made.people_longer.value, made.people_longer.n) == (pytest.approx(6 / 9), 9)
    assert made.model_longer
    assert (made.model_longer.value, made.model_longer.n) == (pytest.approx(7 / 9), 9)


def test_the_matrix_knows_a_model_that_favours_neither() -> None:
    cases = [
        Case("a", "ada", FIRST, margins={"model": 0.0}),
        Case("b", "ada", SECOND, margins={"model": 0.0}),
        Case("c", "ada", SECOND, margins={"model": -2.0}),
        Case("d", "ada", TIE, margins={"model": 3.0}),
        Case("e", "ada", TIE, margins={"model": 3.0}, comparison_seen=1),
        Case("f", "ada", TIE),
    ]
    assert matrix(cases).counts == ((0, 0, 1), (0, 1, 1), (1, 0, 0), (0, 0, 0), (0, 0, 0))
