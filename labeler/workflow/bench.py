"""The bench: every figure of a project, the same for the window, the report and its JSON."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from math import isfinite
from pathlib import Path
from typing import Any

from labeler.analysis.agreement import Part, Running
from labeler.analysis.annotators import Annotator, StandsOut, annotators, stand_out
from labeler.analysis.bias import Bias, Hacked, bias, hacked
from labeler.analysis.bootstrap import SAMPLES
from labeler.analysis.case import MODEL, Case, as_cases, random_slice
from labeler.analysis.ceiling import Ceiling, ceiling, too_good
from labeler.analysis.drift import Drift, drift
from labeler.analysis.estimate import Estimate
from labeler.analysis.leaderboard import Leaderboard, MarkupOf, leaderboard
from labeler.analysis.people import Among, among, gold_length
from labeler.analysis.reliability import Calibration, calibration
from labeler.analysis.settled import Final, Settled, settled
from labeler.analysis.splits import (
    Agreement,
    Group,
    Matrix,
    Progress,
    agreement,
    by_annotator,
    by_exposure,
    by_source,
    by_strength,
    by_tag,
    matrix,
    progress,
    swayed,
)
from labeler.analysis.versus import Versus, scatter, versus
from labeler.workflow.cases import Rewards
from labeler.workflow.heads import Heads
from labeler.workflow.holding import Others, hold, markup_of

_DIGITS = 6


@dataclass(frozen=True, slots=True)
class AgreementPage:
    """How far the model agrees with people, on the random slice unless it says otherwise.

    Attributes:
        model: The headline: predicted first, then learned.
        baselines: `length`, `surface` and `always_left` over the same judgments.
        rest: The model's, over what was chosen by itself or by the file's order.
        holdout: Over prompts that it never learns from.
        new_prompts: Over prompts that it had learned nothing about.
        curve: The headline as it grew.
        ceiling: What a perfect model could reach; None without two who judged the same.
        too_good: Whether the model is above that by more than chance: leakage or anchoring.
        swayed: Exposed − blind agreement, where seeing rewards first raises it.
        matrix: Human against model verdicts, over all judgments.
    """

    model: Agreement | None
    baselines: Mapping[str, Agreement | None]
    rest: Agreement | None
    holdout: Agreement | None
    new_prompts: Agreement | None
    curve: tuple[Progress, ...]
    ceiling: Ceiling | None
    too_good: bool
    swayed: Estimate | None
    by_strength: tuple[Group, ...]
    by_annotator: tuple[Group, ...]
    by_tag: tuple[Group, ...]
    by_source: tuple[Group, ...]
    by_exposure: tuple[Group, ...]
    matrix: Matrix


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """How far people agree with each other, what each is like, and who stands out.

    Attributes:
        gold_length: How often the longer response is the one held to be right.
    """

    among: Among
    annotators: tuple[Annotator, ...]
    stand_out: tuple[StandsOut, ...]
    gold_length: Estimate | None


@dataclass(frozen=True, slots=True)
class BiasPage:
    """What the margin is made of, and the sources with the signature of reward hacking."""

    bias: Bias
    hacked: tuple[Hacked, ...]


@dataclass(frozen=True, slots=True)
class ModelsPage:
    """The project's model beside each other one, and the sources of responses ranked.

    Attributes:
        scatter: Margins of the model and of each other one, chosen − rejected, thinned.
        others: What the other models are that the project holds.
    """

    versus: tuple[Versus, ...]
    leaderboard: Leaderboard
    scatter: Mapping[str, tuple[tuple[float, ...], ...]]
    others: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Bench:
    """All pages."""

    agreement: AgreementPage
    calibration: Calibration | None
    people: PeoplePage
    bias: BiasPage
    drift: Drift
    models: ModelsPage
    settled: Settled

    def as_json(self) -> dict[str, Any]:
        """Plain values; see the README for their meaning."""
        told = {part.name: plain(getattr(self, part.name)) for part in fields(self)}
        for page, inner in (("people", "among"), ("bias", "bias")):
            told[page] = {**told[page].pop(inner), **told[page]}
        return told


def bench_of(
    path: Path,
    rewards: Rewards | None = None,
    samples: int = SAMPLES,
    heads: Heads | None = None,
) -> Bench:
    """The bench of a project's file, which may be open elsewhere.

    Args:
        rewards: Of other models, to hold beside the project's and those that it knows.
        samples: Resamples for the intervals of kappa and alpha; 0 leaves them out.
        heads: What was told by heads that the project knows.

    Raises:
        ProjectError: The project can't be read.
    """
    held = hold(path, rewards, heads)
    known = held.others, samples, held.seed, held.finals
    return bench(held.running, held.cases, *known, markup_of(path))


def bench(
    running: Running,
    cases: Sequence[Case],
    others: Others | None = None,
    samples: int = SAMPLES,
    seed: int = 0,
    finals: Mapping[str, Final] | None = None,
    markup: MarkupOf | None = None,
) -> Bench:
    """Every page, from the running figures and the judgments in the order they were made.

    Args:
        others: Further models in the cases' margins.
        samples: Resamples for the intervals of kappa and alpha; 0 leaves them out.
        seed: Of the resamples.
        finals: The final verdict of each settled pair.
        markup: How the responses of each pair are laid out.
    """
    cases = as_cases(cases)
    return Bench(
        agreement=agreement_page(running, cases),
        calibration=calibration_page(running),
        people=people_page(cases, samples, seed),
        bias=BiasPage(bias(cases), hacked(cases)),
        drift=drift(cases),
        models=models_page(cases, others or Others(), markup),
        settled=settled(cases, finals or {}),
    )


def agreement_page(running: Running, cases: Sequence[Case]) -> AgreementPage:
    """The page of agreement."""
    held = random_slice(cases)
    headline, top, exposure = agreement(running.model.margins), ceiling(cases), by_exposure(held)
    return AgreementPage(
        model=headline,
        baselines=_baselines(running.slice),
        rest=agreement(running.rest.model.margins),
        holdout=agreement(running.holdout.model.margins),
        new_prompts=agreement(running.new_prompts.margins),
        curve=progress(running.model.margins),
        ceiling=top,
        too_good=too_good(headline.accuracy if headline else None, top),
        swayed=swayed(exposure),
        by_strength=by_strength(held),
        by_annotator=by_annotator(held),
        by_tag=by_tag(held),
        by_source=by_source(held),
        by_exposure=exposure,
        matrix=matrix(cases),
    )


def calibration_page(running: Running) -> Calibration | None:
    """The page of calibration: of the model, and of length alone, on the random slice."""
    length = running.slice.baselines.get("length")
    return calibration(running.model.margins, length=length.margins if length else ())


def _baselines(part: Part) -> dict[str, Agreement | None]:
    return {name: agreement(tally.margins) for name, tally in part.baselines.items()}


def people_page(cases: Sequence[Case], samples: int = SAMPLES, seed: int = 0) -> PeoplePage:
    """The page of people."""
    everyone = annotators(cases)
    told = among(cases, samples, seed), everyone, stand_out(everyone)
    return PeoplePage(*told, gold_length(cases))


def models_page(
    cases: Sequence[Case], others: Others, markup: MarkupOf | None = None
) -> ModelsPage:
    """The page of models: the project's beside its baselines and the others."""
    names, learned = ("length", "surface", *others.names), others.learned
    found = [made for name in names if (made := versus(cases, name, learned=learned))]
    beside = {each.b: scatter(cases, MODEL, each.b, learned) for each in found}
    told = tuple(each.as_json() for each in others.known.values())
    return ModelsPage(tuple(found), leaderboard(cases, markup), beside, told)


def plain(value: Any) -> Any:
    """Dataclasses as objects and floats rounded; what has no value (NaN) becomes null."""
    if is_dataclass(value) and not isinstance(value, type):
        return {part.name: plain(getattr(value, part.name)) for part in fields(value)}
    if isinstance(value, Mapping):
        return {str(name): plain(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if isinstance(value, float):
        return round(value, _DIGITS) if isfinite(value) else None
    return value
