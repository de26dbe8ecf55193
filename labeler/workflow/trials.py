"""Simulations side by side: the same judgments, asked in different ways and orders."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import fmean
from typing import Any

from labeler.analysis.agreement import Part
from labeler.analysis.intervals import ENOUGH_RUNS, mean_interval
from labeler.analysis.tally import Tally
from labeler.core.judgment import RANDOM
from labeler.workflow.replay import Progress
from labeler.workflow.simulate import Plan, Simulation, simulate
from labeler.workflow.train import RewardModel

_DIGITS = 6
_MEASURES = ("accuracy", "log_loss")


def trials(
    path: Path,
    plans: Sequence[Plan],
    load: Callable[[], RewardModel],
    progress: Progress = lambda _done, _total: None,
) -> list[Simulation]:
    """Simulate one plan after the other, in their order. Raises as `simulate` does."""
    made: list[Simulation] = []
    for place, plan in enumerate(plans):

        def advance(done: int, wanted: int, before: int = place) -> None:
            progress(before * wanted + done, len(plans) * wanted)

        made.append(simulate(path, plan, load, advance))
    return made


def plans(plan: Plan, acquisitions: Sequence[str | None], seeds: int) -> list[Plan]:
    """The plan by every strategy (None: the project's own) and with as many seeds, from its own on.

    Equal seeds have the same prompts unseen, so that strategies can be compared run by run.
    """
    return [
        replace(plan, acquisition=acquisition, seed=plan.seed + more)
        for acquisition in acquisitions
        for more in range(seeds)
    ]


def as_json(runs: Sequence[Simulation]) -> dict[str, Any]:
    """Plain values: the strategies' figures, then every run's own."""
    return {"strategies": summary(runs), "runs": [run.as_json() for run in runs]}


def summary(runs: Sequence[Simulation]) -> list[dict[str, Any]]:
    """Each strategy's figures over its seeds, in the order in which they come.

    `mean`, `low` and `high` are the mean over seeds and Student's 95 % interval for it; null below
    `ENOUGH_RUNS` seeds. `against_random` is the same of the differences from the run that drew at
    random with that seed, where there is one.
    """
    by_strategy: dict[str, list[Simulation]] = {}
    for run in runs:
        by_strategy.setdefault(run.settings.acquisition, []).append(run)
    random = {run.settings.seed: run for run in by_strategy.get(RANDOM, ())}
    return [
        {
            "acquisition": name,
            "seeds": [run.settings.seed for run in made],
            "prequential": _over([run.running.model for run in made]),
            "unseen": [_unseen(made, judgments, random) for judgments in _measured_by_all(made)],
        }
        for name, made in by_strategy.items()
    ]


def _measured_by_all(runs: Sequence[Simulation]) -> list[int]:
    """After how many judgments every one of them was measured."""
    counts = [{each.judgments for each in run.unseen} for run in runs]
    return sorted(set.intersection(*counts))


def _unseen(
    runs: Sequence[Simulation], judgments: int, random: Mapping[int, Simulation]
) -> dict[str, Any]:
    told = {"judgments": judgments, **_over([_part(run, judgments).model for run in runs])}
    pairs = [
        (_part(run, judgments).model, _part(random[run.settings.seed], judgments).model)
        for run in runs
        if run.settings.seed in random
        and judgments in {each.judgments for each in random[run.settings.seed].unseen}
    ]
    return told | {"against_random": _differences(pairs)}


def _part(run: Simulation, judgments: int) -> Part:
    return next(each.part for each in run.unseen if each.judgments == judgments)


def _over(tallies: Iterable[Tally]) -> dict[str, Any]:
    figures = [each for tally in tallies if (each := tally.figures())]
    return {name: _interval([getattr(each, name) for each in figures]) for name in _MEASURES}


def _differences(pairs: Iterable[tuple[Tally, Tally]]) -> dict[str, Any]:
    figures = [(a.figures(), b.figures()) for a, b in pairs]
    known = [(a, b) for a, b in figures if a and b]
    return {
        name: _interval([getattr(a, name) - getattr(b, name) for a, b in known])
        for name in _MEASURES
    }


def _interval(values: Sequence[float]) -> dict[str, float | None]:
    sure = mean_interval(values) if len(values) >= ENOUGH_RUNS else None
    found = sure or (fmean(values) if values else None, None, None)
    rounded = (None if value is None else round(value, _DIGITS) for value in found)
    return dict(zip(("mean", "low", "high"), rounded, strict=True))
