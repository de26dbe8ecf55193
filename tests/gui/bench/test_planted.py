"""Of a project file with planted effects each page names what was planted, and nothing else."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from labeler.analysis.case import Case
from labeler.gui.bench import bias, drift, pages
from labeler.gui.bench.contents.models import models_charts
from labeler.gui.bench.held import Holder
from labeler.gui.charts.content import Content
from tests.analysis import planted
from tests.gui.planted_file import keep

ACCUSATIONS = {
    "leakage": "either it has seen the answers (leakage)",
    "anchoring": "Who sees rewards first agrees with the model",
    "group": "Agreement differs",
    "too sure": "points surer than it is right",
    "side": "Prefer a side more than chance explains",
    "odd": "Beyond chance from the others",
    "length": "The model favours length more than people do",
    "longer": "The model is right more often where the longer one was chosen",
    "hacking": "Signature of reward hacking",
    "loss": "The loss rose after",
    "change": "Agreement changed by",
}
"""What a page says of what is not as it should be."""

PLANTED: dict[str, list[Case]] = {
    "nothing": planted.versions(planted.project(1200, seed=3), 400),
    "a side bias": planted.project(1200, seed=3, side_bias={"bo": 0.1}),
    "who loves length": planted.project(1200, seed=3, loves_length={"cy": 2.0}),
    "a drift": planted.versions(planted.project(1200, seed=3, drift_after=400), 400),
    "a leak": planted.project(1200, seed=3, leaking=True),
    "anchoring": planted.project(1200, seed=3, swayed=True),
    "hacking": planted.growing(1200, hacked=True),
}

FOUND: dict[tuple[str, str], set[str]] = {
    ("a side bias", "people"): {"side"},
    ("who loves length", "people"): {"odd"},
    ("a drift", "drift"): {"loss", "change"},
    ("a drift", "calibration"): {"too sure"},
    ("a leak", "agreement"): {"leakage"},
    ("anchoring", "agreement"): {"anchoring"},
    ("hacking", "bias"): {"hacking", "length", "longer"},
    ("hacking", "calibration"): {"too sure"},
    ("hacking", "drift"): {"loss"},
}
"""What each page says of what; all others say nothing."""


def charts(holder: Holder, page: str) -> Sequence[Content]:
    """What a page shows, as the window works it out."""
    held = holder.held()
    return [
        *{
            "agreement": lambda: pages.agreement_contents(held),
            "calibration": lambda: pages.calibration_contents(held),
            "people": lambda: pages.people_contents(held),
            "bias": lambda: bias._charts(holder, lambda: False),
            "drift": lambda: drift._charts(holder, lambda: False),
            "models": lambda: models_charts(held, ("model", "length"), holder.markup),
        }[page]()
    ]


@pytest.fixture(scope="module")
def holder_of(tmp_path_factory: pytest.TempPathFactory):
    folder: Path = tmp_path_factory.mktemp("planted")

    @cache
    def holder(what: str) -> Holder:
        return Holder(keep(folder / f"{what}.labeler", PLANTED[what]))

    return holder


@pytest.mark.parametrize("page", ["agreement", "calibration", "people", "bias", "drift", "models"])
@pytest.mark.parametrize("what", PLANTED)
def test_each_page_names_what_was_planted_and_nothing_else(holder_of, what: str, page: str) -> None:
    shown = charts(holder_of(what), page)
    said = "\n".join(f"{each.title}\n{each.note}\n{each.missing}" for each in shown)
    found = {name for name, words in ACCUSATIONS.items() if words in said}
    assert found == FOUND.get((what, page), set()), [each.title for each in shown]
