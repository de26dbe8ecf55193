"""The whole bench of 100,000 judgments in seconds of processor, beside scikit-learn's part.

And in seconds on the clock, how long it takes to be there when it is first opened.
"""

import time
from collections.abc import Callable

import numpy as np
from sklearn.metrics import accuracy_score, brier_score_loss, cohen_kappa_score, log_loss

from labeler.analysis.agreement import Judged, Running
from labeler.analysis.case import Case
from labeler.workflow.bench import bench
from tests.analysis.planted import PEOPLE, project
from tests.benchmarks import bench_first
from tests.benchmarks.figure import Figure, Figures

MOST = 2.0
JUDGMENTS = 100_000


def measure(*, tiny: bool = False) -> Figures:
    """Without resamples, whose number and not the judgments' decides how long they take."""
    judgments, turns = (300, 1) if tiny else (JUDGMENTS, 5)
    cases = project(judgments // len(PEOPLE) + 1)[:judgments]
    ours, theirs = [], []
    for _ in range(turns):
        ours.append(_seconds(lambda: bench(_running(cases), cases, samples=0)))
        theirs.append(_seconds(lambda: _with_scikit_learn(cases)))
    value, other = min(ours), min(theirs)
    return {
        "bench": Figure(
            value=value,
            unit="s of processor",
            compared_with="scikit-learn's accuracy, log loss, Brier score and three κ alone: "
            f"{other:.3g} s",
            ratio=value / other,
            aim=f"≤ {MOST:g} s",
            holds=value <= MOST,
        ),
        "bench_first": bench_first.opened(judgments, min(turns, 3)),
    }


def _running(cases: list[Case]) -> Running:
    return Running.over(
        Judged(
            case.margins["model"] * case.sign,
            {"length": case.margins["length"] * case.sign},
            case.comparison_seen,
            case.prompt_seen,
            left=bool(case.stood_left),
        )
        for case in cases
    )


def _with_scikit_learn(cases: list[Case]) -> None:
    said = {
        name: {c.comparison: c.category for c in cases if c.annotator == name} for name in PEOPLE
    }
    for a, b in (PEOPLE[:2], PEOPLE[1:], PEOPLE[::2]):
        both = [name for name in said[a] if name in said[b]]
        cohen_kappa_score([said[a][name] for name in both], [said[b][name] for name in both])
    held = [case for case in cases if not case.comparison_seen]
    truth = [case.category == 0 for case in held]
    sure = 1 / (1 + np.exp([-case.margins["model"] for case in held]))
    accuracy_score(truth, sure > 0.5)
    log_loss(truth, sure)
    brier_score_loss(truth, sure)


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start
