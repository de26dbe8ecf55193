"""Every figure that the window draws is one of the report's JSON."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from labeler.core.answer import Answer
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import Purpose
from labeler.gui.charts.content import Content, ScatterChart
from labeler.storage.project import Project
from labeler.workflow.bench import bench_of
from labeler.workflow.dossier import adjudicate, dossier
from labeler.workflow.report import report
from tests.gui import bench_projects
from tests.gui.bench.test_window import (
    AGREEMENT,
    BIAS,
    CALIBRATION,
    DRIFT,
    MODELS,
    PEOPLE,
    bench,
    go,
)
from tests.gui.conftest import MakeWindow


@pytest.fixture
def judged(tmp_path: Path) -> Path:
    """Eighty pairs of three people, some asked again, some settled, with gold answers."""
    path = bench_projects.make(tmp_path / "judged.labeler", 80, ("ada", "bo", "cy"))
    with Project.open(path) as project:
        for said in project.standing()[:120]:
            swapped = said.shown[::-1] if said.shown else None
            again = replace(said, id=new_judgment_id(), purpose=Purpose.REPEAT, shown=swapped)
            project.append(again)
        for name, _, _ in project.index()[:40]:
            adjudicate(project, dossier(project, name), "grace", Answer.prefer(0))
    return path


def numbers(value: Any) -> Iterator[float]:
    """Every number in plain values."""
    if isinstance(value, dict):
        value = [*value.values()]
    if isinstance(value, list | tuple):
        for each in value:
            yield from numbers(each)
    elif isinstance(value, int | float):
        yield round(abs(float(value)), 6)  # what is won is told below 0


def rhos(contents: Sequence[Content]) -> list[str]:
    """The correlations that scatter plots tell of."""
    told = (re.search("ρ.*?([-−]?\\d\\.\\d\\d)", each.note) for each in contents)
    return [found[1].replace("−", "-") for found in told if found]


@pytest.mark.parametrize("place", [AGREEMENT, CALIBRATION, PEOPLE, BIAS, DRIFT, MODELS])
def test_every_figure_of_a_page_is_one_of_the_reports_json(
    open_window: MakeWindow, judged: Path, qtbot: QtBot, place: int
) -> None:
    told = {*numbers(report(judged, bench_of(judged)))}
    opened = bench(open_window(judged))
    go(opened, place, qtbot)
    charts = [chart.content for chart in opened.current.charts if not chart.content.missing]
    assert charts
    for content in charts:
        if isinstance(content, ScatterChart):  # points, and no figures
            continue
        found = {*numbers([*content.rows])}
        assert found
        assert found <= told, (content.title, sorted(found - told))


def test_what_scatter_plots_tell_of_length_is_the_reports(
    open_window: MakeWindow, judged: Path, qtbot: QtBot
) -> None:
    told = report(judged, bench_of(judged))
    (beside,) = [each for each in told["models"]["versus"] if each["b"] == "length"]
    opened = bench(open_window(judged))
    for place, found in (
        (BIAS, [told["bias"]["spearman"]]),
        (MODELS, [beside["length_a"], beside["length_b"]]),
    ):
        go(opened, place, qtbot)
        contents = [chart.content for chart in opened.current.charts]
        assert rhos(contents) == [f"{each['value']:.2f}" for each in found]
