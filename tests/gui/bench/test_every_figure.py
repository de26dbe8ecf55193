"""Page, JSON, CSV and window tell the same figures of one project, number by number."""

import csv
import json
import random
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from labeler.core.answer import Answer
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import Purpose
from labeler.gui.bench.contents.probes import probes_chart
from labeler.gui.bench.contents.versions import versions_chart
from labeler.gui.charts.content import Content
from labeler.storage.project import Project
from labeler.workflow.bench import bench_of
from labeler.workflow.dossier import adjudicate, dossier
from labeler.workflow.page.page import html
from labeler.workflow.probing import probe, versions
from labeler.workflow.report import Probing, report
from labeler.workflow.rivals import keep_rewards
from labeler.workflow.told import tell
from tests.gui import bench_projects
from tests.gui.bench.test_window import (
    AGREEMENT,
    BIAS,
    CALIBRATION,
    DRIFT,
    MODELS,
    PEOPLE,
    Learner,
    bench,
    go,
)
from tests.gui.conftest import MakeWindow
from tests.gui.figures_told import Held, Page, triples, unfounded
from tests.workflow.fake_model import FakeModel

PARTS = {
    "Agreement": "agreement",
    "Calibration": "calibration",
    "People": "people",
    "Disagreements": "disagreements",
    "Settled": "settled",
    "Bias": "bias",
    "Drift": "drift",
    "Models and sources": "models",
}

FIXED = (
    *("95 %", "99 %", "50.0 %", "50 %", "100 %", "0 %", "0.250 ²", "0.693", "by chance 0.25"),
    *("< 0.001", "1,800", "1,200", "15 who", "about one project in a hundred", "from 30 on"),
)
"""Confidence, chance, the ends of scales, and what was found of made-up projects."""


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three people, ties, sides, gold, repeats, settled pairs, two guidelines, a late source, a
    rival's rewards, and predictions of it all.
    """
    folder, lot = tmp_path_factory.mktemp("judged"), random.Random(5)
    pairs = [bench_projects.pair(place, lot) for place in range(120)]
    pairs = [replace(p, gold=Answer.prefer(place % 2)) for place, p in enumerate(pairs)]
    for place in range(50, 120):
        first, second = pairs[place].responses
        late = replace(first, source="delta") if place % 2 else first
        pairs[place] = replace(pairs[place], responses=(late, second))
    records = [
        (p, [_said(p, who, lot, 1 if place < 60 else 2) for who in ("ada", "bo", "cy")])
        for place, p in enumerate(pairs)
    ]
    path = bench_projects.keep(folder / "judged.labeler", records, lot)
    with Project.open(path) as project:
        for said in project.standing()[:150]:
            swapped = said.shown[::-1] if said.shown else None
            again = replace(said, id=new_judgment_id(), purpose=Purpose.REPEAT, shown=swapped)
            project.append(again)
        for name, _, _ in project.index()[:40]:
            adjudicate(project, dossier(project, name), "grace", Answer.prefer(0))
    lines = [
        json.dumps({"comparison": p.id, "rewards": [lot.gauss(0, 1), lot.gauss(0, 1)]})
        for p in pairs
    ]
    (folder / "rival.jsonl").write_text("\n".join(lines))
    keep_rewards(path, [folder / "rival.jsonl"], "ada")
    return path


def _said(pair: Any, who: str, lot: random.Random, guidelines: int) -> Any:
    return replace(bench_projects.said(pair, who, lot), guidelines=guidelines)


@contextmanager
def begin(_what: str) -> Iterator[Any]:
    yield lambda _done, _total: None


@pytest.fixture(scope="module")
def figures(judged: Path) -> dict[str, Any]:
    """As `report --json --html --csv` tells them."""
    folder = judged.parent
    found = tell(judged, begin, page=folder / "page.html", tables=folder / "tables")
    return json.loads(json.dumps(found))


def held(figures: dict[str, Any], part: str) -> Held:
    """What a part's page may tell: its own figures, and the noise ceiling."""
    return Held.of(figures[part], figures["agreement"]["ceiling"])


def sections(judged: Path) -> dict[str, list[str]]:
    return Page((judged.parent / "page.html").read_text("utf-8")).sections


def untold(found: dict[str, list[str]], figures: dict[str, Any]) -> list[str]:
    return [
        f"{name}: {each}"
        for name, texts in found.items()
        for each in unfounded(texts, held(figures, PARTS[name]), FIXED)
    ]


def test_every_number_of_the_page_is_one_of_the_json(judged: Path, figures: dict[str, Any]) -> None:
    found = sections(judged)
    assert found.keys() == PARTS.keys()
    assert sum(len([*triples(text)]) for texts in found.values() for text in texts) > 80
    assert untold(found, figures) == []


def test_a_single_digit_that_is_another_is_noticed_in_the_page(
    judged: Path, figures: dict[str, Any]
) -> None:
    for name, texts in sections(judged).items():
        for text in texts:
            for (value, _, _), _, _ in triples(text):
                other = f"{value[:-1]}{(int(value[-1]) + 1) % 10}"
                altered = text.replace(value, other, 1)
                assert untold({name: [altered]}, figures), altered


HEADLINES: tuple[tuple[str | int, ...], ...] = (
    *(("agreement", part, "accuracy") for part in ("model", "new_prompts")),
    *(("agreement", part, "log_loss") for part in ("model",)),
    *(("agreement", "baselines", part, "log_loss") for part in ("length", "surface")),
    *(("agreement", "ceiling", part) for part in ("accuracy", "log_loss")),
    ("agreement", "matrix", "right"),
    *(("calibration", "sure", part) for part in ("ece", "score", "reliability", "resolution")),
    *(("people", "alpha", level) for level in ("nominal", "ordinal", "interval")),
    ("people", "gold_length"),
    ("people", "fleiss_kappa"),
    *(("bias", part) for part in ("style", "pearson", "spearman", "people_longer")),
    *(("bias", part, "accuracy") for part in ("chosen_longer", "chosen_shorter")),
    *(("drift", "changes", 0, part) for part in ("before", "after", "gap", "length_after")),
    *(("models", "versus", 2, part) for part in ("gap", "same")),
    ("models", "versus", 2, "agreement_b", "accuracy"),
)
"""Where each figure stands that the page has to tell."""

NAMES = {part: name for name, part in PARTS.items()}


def at(values: Any, path: tuple[str | int, ...]) -> Any:
    for key in path:
        values = values[key]
    return values


def test_every_headline_of_the_json_is_told_by_the_page_and_missed_where_it_is_another(
    judged: Path, figures: dict[str, Any]
) -> None:
    found = sections(judged)
    for path in HEADLINES:
        each, texts = at(figures, path), found[NAMES[path[0]]]
        shown = [(three, times) for text in texts for three, times, _ in triples(text)]

        def told(figure: Any, shown: Any = shown) -> bool:
            alone = Held.of(figure)
            return any(alone.has_estimate(three, times) for three, times in shown)

        assert told(each), path
        assert not told({**each, "value": each["value"] + 0.002}), path
        assert not told({**each, "high": each["high"] + 0.002}), path


def test_what_the_encoder_was_asked_for_is_told_alike_by_page_json_and_window(
    judged: Path,
) -> None:
    probing = Probing(probe(judged, FakeModel), versions(judged, Learner))
    made = bench_of(judged, samples=0)
    told = report(judged, made, probing)
    found = Page(html(told, made, probing)).sections
    for name in ("Bias", "Drift"):
        assert unfounded(found[name], held(told, PARTS[name]), FIXED) == []
    charts = [probes_chart(probing.probes), versions_chart(probing.versions)]
    known = Held.of(told["bias"]["probes"], told["drift"]["versions"])
    for content in charts:
        assert content.rows
        assert unfounded([*texts_of(content)], known, SAID) == [], content.title
        assert {round(row[1], 6) for row in content.rows} <= {each[0] for each in known.estimates}


def flat(value: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Every single value by where it stands; lists within rows, and of plain values, left out."""
    for key, each in value.items():
        if isinstance(each, dict):
            yield from flat(each, f"{name}{key}.")
        elif isinstance(each, list) and not re.search(r"\.\d+\.$", name):
            for place, row in enumerate(each):
                if isinstance(row, dict):
                    yield from flat(row, f"{name}{key}.{place}.")
        elif not isinstance(each, list):
            yield f"{name}{key}", each


def in_tables(folder: Path, part: str) -> Iterator[tuple[str, str]]:
    """The same of the tables of a part."""
    for file in sorted(folder.glob(f"{part}*.csv")):
        with file.open(encoding="utf-8", newline="") as opened:
            for place, row in enumerate(csv.DictReader(opened)):
                if row.keys() == {"figure", "value"}:
                    yield f"{file.stem}.{row['figure']}", row["value"]
                else:
                    yield from ((f"{file.stem}.{place}.{key}", v) for key, v in row.items())


def test_every_single_figure_of_the_json_is_in_the_tables_and_no_other(
    judged: Path, figures: dict[str, Any]
) -> None:
    for part in PARTS.values():
        told = {name: v for name, v in in_tables(judged.parent / "tables", part) if v != ""}
        own = {f"{part}.{name}": v for name, v in flat(figures[part]) if v not in (None, "")}
        single = {name: v for name, v in told.items() if name in own}
        assert single == {name: str(v) for name, v in own.items()}, part
        others = {name for name in told if name not in own}
        lists = "agreement.matrix", "models.scatter", "models.versus.apart"
        assert all(name.startswith(lists) for name in others), part
    apart = [each for row in figures["models"]["versus"] for each in row["apart"]]
    told = dict(in_tables(judged.parent / "tables", "models.versus.apart"))
    assert [told[f"models.versus.apart.{n}.a"] for n in range(len(apart))] == [
        str(each["a"]) for each in apart
    ]
    points = figures["models"]["scatter"]["rival"]
    told = dict(in_tables(judged.parent / "tables", "models.scatter.rival"))
    assert [told[f"models.scatter.rival.{n}.model"] for n in range(len(points))] == [
        str(own) for own, _ in points
    ]


WINDOW = {
    AGREEMENT: ("agreement",),
    CALIBRATION: ("calibration",),
    PEOPLE: ("people", "settled"),
    BIAS: ("bias",),
    DRIFT: ("drift",),
    MODELS: ("models",),
}

SAID = (
    *("95 %", "99 %", "0.69", "0.25", "by chance 50 %", "fewer than 30", "1\u202f800"),
    *("response 1", "response 2", "reward 1", "reward 2", "at best 0"),
)
"""Numbers in the window's words that are no figures of a project."""


def texts_of(content: Content) -> Iterator[str]:
    """All that a chart says, but for the points of a scatter plot, which are no figures."""
    yield from (content.title, content.note)
    yield from (level.name for level in getattr(content, "levels", ()))
    yield from (dot.detail for dot in getattr(content, "dots", ()))
    yield from (bar.detail for bar in getattr(content, "bars", ()))
    if not hasattr(content, "xs"):
        yield from (mark.told for mark in content.marks)


@pytest.mark.parametrize("place", WINDOW)
def test_every_number_of_the_windows_words_is_one_of_the_json(
    open_window: MakeWindow, judged: Path, figures: dict[str, Any], qtbot: QtBot, place: int
) -> None:
    opened = bench(open_window(judged))
    go(opened, place, qtbot)
    known = Held.of(*(figures[part] for part in WINDOW[place]), figures["agreement"]["ceiling"])
    known.numbers += [window["start"] + 1 for window in figures["drift"]["windows"]]
    charts = [chart.content for chart in opened.current.charts if not chart.content.missing]
    assert charts
    for content in charts:
        assert unfounded([*texts_of(content)], known, SAID) == [], content.title
