"""Titles are true of unusual projects as well, and every chart can be taken elsewhere whole."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from labeler.analysis.agreement import Running
from labeler.analysis.bias import bias
from labeler.analysis.case import MODEL, Case, random_slice
from labeler.analysis.estimate import share
from labeler.analysis.splits import Agreement, Group
from labeler.analysis.versus import versus
from labeler.gui.bench.contents.agreement import agreement_charts
from labeler.gui.bench.contents.bias import bias_charts
from labeler.gui.bench.contents.groups import groups_chart
from labeler.gui.bench.contents.models import versus_charts
from labeler.gui.bench.contents.telling import short
from labeler.gui.charts import ChartView
from labeler.gui.charts.content import Content, LineChart, Missing, ScatterChart
from labeler.gui.charts.kinds import drawing_of
from labeler.gui.figures import unbroken
from labeler.workflow.bench import agreement_page
from tests.gui.bench.test_contents import CLEAN, agreement, every_chart, people

TIE = 2


def titles(contents: Sequence[Content]) -> str:
    return "\n".join(content.title for content in contents)


def alone(cases: Sequence[Case]) -> list[Case]:
    return [case for case in cases if case.annotator == "ada"]


def groups(*shares: float, n: int = 40) -> list[Group]:
    return [
        Group(f"g{place}", Agreement(share(round(right * n), n), None), None)
        for place, right in enumerate(shares)
    ]


def by_tag(shown: Sequence[Group]) -> Content:
    return groups_chart(shown, (), lambda *_: False, what="by tag", missing="")


def test_people_who_always_say_the_same_are_not_said_to_share_no_pair() -> None:
    (first, *_) = people([case._replace(category=0) for case in CLEAN])
    assert "gave one and the same answer to all" in first.missing
    (first, *_) = people([c._replace(comparison=c.comparison + c.annotator) for c in CLEAN])
    assert "No two people have judged the same pair" in first.missing


def test_ties_alone_are_not_said_to_have_come_with_a_file() -> None:
    ties = [case._replace(category=TIE, strength=None) for case in CLEAN]
    found = agreement_page(Running.over(()), ties)
    (first, *_) = agreement_charts(found, ties, random_slice(ties))
    assert "came with a file" not in first.missing
    assert "30 more preferences" in first.missing


def test_one_person_is_held_beside_nobody() -> None:
    said = titles(people(alone(CLEAN)))
    assert "unusually often" not in said
    assert "Preferred the longer one: " in said
    assert "Nobody prefers a side beyond chance" in said, "that is held beside chance"


def test_one_group_is_a_sentence_as_there_is_nothing_to_compare_it_with() -> None:
    chart = by_tag(groups(0.7))
    assert isinstance(chart, Missing)
    assert "g0 70" in chart.title


def test_of_many_groups_two_must_lie_further_apart_to_differ() -> None:
    two, many = (0.5, 0.9), (0.5, 0.9, *[0.7] * 38)
    assert "differs by tag: most with g1, least with g0" in by_tag(groups(*two)).title
    assert "does not differ beyond chance" in by_tag(groups(*many)).title


def test_bands_lie_within_their_axes() -> None:
    lines = [content for content in agreement(CLEAN) if isinstance(content, LineChart)]
    assert len(lines) == 2
    for content in lines:
        (line,) = content.lines
        assert content.y.low <= min(line.low)
        assert max(line.high) <= content.y.high
        assert line.x[0] >= 30, "a running mean of fewer is noise"


def test_a_title_tells_the_figures_that_the_chart_draws() -> None:
    charts = versus_charts(versus(CLEAN, "length"), (MODEL, "length"), CLEAN)
    points = next(each for each in charts if isinstance(each, ScatterChart))
    same = sum(x * y > 0 for x, y in zip(points.xs, points.ys, strict=True)) / len(points.xs)
    assert f"favour the same response in {same * 100:.0f}" in points.title
    sources = bias_charts(bias(CLEAN), (), CLEAN)[-1]
    best = max(sources.rows, key=lambda row: row[2])[0]
    assert sources.title.startswith(f"{best} has the highest rewards")


def test_long_names_keep_what_tells_them_apart() -> None:
    long = [f"annotator-with-a-long-name-{n}@example.org" for n in (3, 4)]
    assert short(long[0]) != short(long[1])
    assert max(map(len, map(short, long))) <= 20
    assert short("application: merriam-webster.com", 30).endswith("webster.com")
    assert short("ada") == "ada"


def is_drawn(picture: QImage, area: QRect) -> bool:
    """Whether there is anything but one colour in a part of it."""
    part = picture.copy(QRect(area.topLeft() * 2, area.size() * 2))
    seen = {part.pixel(x, y) for x in range(0, part.width(), 2) for y in range(0, part.height(), 2)}
    return len(seen) > 1


@pytest.mark.parametrize("content", every_chart(CLEAN), ids=lambda content: content.title[:40])
def test_every_chart_is_copied_as_data_and_as_a_picture(qtbot: QtBot, content: Content) -> None:
    if drawing_of(content) is None:
        return
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(640, 480)
    view.show_content(content)
    view.show()
    view.copy_data()
    header, *lines = QGuiApplication.clipboard().text().splitlines()
    assert header.split("\t") == list(content.header)
    assert len(lines) == len(content.rows)
    assert all(line.count("\t") == header.count("\t") for line in lines)
    view.copy_picture()
    picture = QGuiApplication.clipboard().image()
    assert picture.size() == view.size() * 2
    (title,) = [
        each for each in view.findChildren(QLabel) if each.text() == unbroken(content.title)
    ]
    for part in (title, view.plot):
        assert is_drawn(picture, part.geometry()), part
