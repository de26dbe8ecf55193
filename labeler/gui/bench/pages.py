"""The pages of the bench: what each is for, and how its charts come from the project's figures."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from labeler.gui.actions.benches import page_titles
from labeler.gui.bench.bias import bias_page
from labeler.gui.bench.computed import ComputedPage
from labeler.gui.bench.disagreements.page import DisagreementsPage
from labeler.gui.bench.drift import drift_page
from labeler.gui.bench.held import Holder
from labeler.gui.bench.models.page import ModelsPage
from labeler.gui.charts.content import Content
from labeler.gui.words import tr
from labeler.workflow.holding import Held
from labeler.workflow.stopping import Stopped

if TYPE_CHECKING:
    from labeler.gui.desk import Desk

Page = ComputedPage | DisagreementsPage
"""What the bench asks of each: `enter`, `leave`, `refresh`, `finish`, `opened` and `failed`."""


def make_pages(desk: "Desk", holder: Holder, parent: QWidget) -> dict[str, Page]:
    """The pages by their titles, in the order of the list."""
    path, purposes = desk.session.project.path, _purposes()

    def computed(title: str, purpose: str, contents: Contents) -> ComputedPage:
        return ComputedPage(title, purpose, path, _Working(holder, contents), parent)

    agreement, calibration, people, listed, bias, drift, models = page_titles()
    return {
        agreement: computed(agreement, purposes["agreement"], agreement_contents),
        calibration: computed(calibration, purposes["calibration"], calibration_contents),
        people: computed(people, purposes["people"], people_contents),
        listed: DisagreementsPage(listed, purposes["disagreements"], path, parent),
        bias: bias_page(bias, purposes["bias"], holder, parent),
        drift: drift_page(drift, purposes["drift"], holder, parent),
        models: ModelsPage(models, purposes["models"], holder, desk, parent),
    }


Contents = Callable[[Held], Iterable[Content]]
"""The charts of a page from what is held of the project."""


class _Working:
    """Reads the project, then works out a page; in the page's own thread."""

    def __init__(self, holder: Holder, contents: Contents) -> None:
        self._holder, self._contents = holder, contents

    def __call__(self, _path: Path, stopped: Stopped) -> Iterable[Content]:
        held = self._holder.held()
        if not stopped():
            yield from self._contents(held)


def _purposes() -> dict[str, str]:
    return {
        "agreement": tr(
            "How far the model foretells people, beside what length alone would, and what a "
            "perfect model could."
        ),
        "calibration": tr("Whether the model is as often right as it says it is."),
        "people": tr("How far people agree with each other, and what each of them is like."),
        "disagreements": tr(
            "Where model and people, or people among themselves, disagree most. Enter opens one."
        ),
        "bias": tr("How much of what the model prefers is style, and length above all."),
        "drift": tr("Whether the model, or what people want, has changed on the way."),
        "models": tr("Two reward models on the same judgments, and the sources of responses."),
    }


def agreement_contents(held: Held) -> Iterable[Content]:
    """The page of agreement."""
    from labeler.analysis.case import random_slice
    from labeler.gui.bench.contents.agreement import agreement_charts
    from labeler.workflow.bench import agreement_page

    found = agreement_page(held.running, held.cases)
    return agreement_charts(found, held.cases, random_slice(held.cases))


def calibration_contents(held: Held) -> Iterable[Content]:
    """The page of calibration, on the random slice."""
    from labeler.analysis.case import random_slice
    from labeler.analysis.ceiling import ceiling
    from labeler.gui.bench.contents.calibration import calibration_charts
    from labeler.workflow.bench import calibration_page

    found, top = calibration_page(held.running), ceiling(held.cases)
    return calibration_charts(found, random_slice(held.cases), top)


def people_contents(held: Held) -> Iterable[Content]:
    """The page of people, and how often they had said what was settled on in the end."""
    from labeler.analysis.settled import settled
    from labeler.gui.bench.contents.people import people_charts
    from labeler.gui.bench.contents.settled import settled_charts
    from labeler.workflow.bench import people_page

    found = people_page(held.cases, seed=held.seed)
    return [
        *people_charts(found, held.cases),
        *settled_charts(settled(held.cases, held.finals), held.cases, held.finals),
    ]
