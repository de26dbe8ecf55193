"""Ranking in the real window, into the real file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.judgment import Judgment
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from tests.gui.conftest import MakeWindow, known, make_project, told
from tests.gui.ranking.person import carry, chip, groups, press
from tests.workflow.conftest import pair


def of(many: int, name: str) -> Comparison:
    texts = (f"{name} is answered in way {n}." for n in range(many))
    prompt = (Message("user", f"What of {name}?"),)
    return Comparison(ComparisonId(name), prompt, tuple(map(Response, texts)))


@pytest.fixture
def fours(tmp_path: Path) -> Path:
    return make_project(tmp_path / "fours.labeler", *(of(4, f"c{n}") for n in range(3)))


def stored(path: Path) -> list[Judgment]:
    with Project.open(path, writable=False) as project:
        return project.standing()


def by_response(window: MainWindow, *cards: tuple[int, ...]) -> Answer:
    """The answer that gives these cards of the screen the places from the best down."""
    assert window.desk is not None
    assert window.desk.pair is not None
    order = window.desk.pair.order
    ranking = [0] * len(order)
    for place, group in enumerate(cards):
        for card in group:
            ranking[order[card]] = place
    return Answer(Verdict.RANK, ranking=tuple(ranking))


def test_four_responses_are_ranked_by_keys_alone(
    open_window: MakeWindow, fours: Path, qtbot: QtBot
) -> None:
    window = open_window(fours)
    qtbot.waitUntil(known(window))
    assert window.page is not None
    wanted = by_response(window, (2,), (0,), (3,), (1,))
    press(window.page.label, "314!")
    assert "1 / 3 judged" in told(window)
    qtbot.waitUntil(known(window))
    window.close()
    (judgment,) = stored(fours)
    assert judgment.answer == wanted
    assert judgment.rewards_seen


def test_a_tie_is_stored_as_equal_places(open_window: MakeWindow, fours: Path) -> None:
    window = open_window(fours)
    assert window.page is not None
    wanted = by_response(window, (3,), (0, 2), (1,))
    press(window.page.label, "43+1!")
    window.close()
    (judgment,) = stored(fours)
    assert judgment.answer == wanted


def test_an_order_made_by_the_mouse_is_stored_when_it_is_saved(
    open_window: MakeWindow, fours: Path
) -> None:
    window = open_window(fours)
    assert window.page is not None
    page = window.page.label
    QApplication.processEvents()
    press(page, "123")
    assert page._boards.ranking is not None
    carry(page._boards.ranking.keys.rail, chip(page, 3), chip(page, 0))
    wanted = by_response(window, (0, 3), (1,), (2,))
    assert stored_while_open(window) == 0
    QTest.mouseClick(page._boards.ranking.keys.save, Qt.MouseButton.LeftButton)
    window.close()
    (judgment,) = stored(fours)
    assert judgment.answer == wanted


def stored_while_open(window: MainWindow) -> int:
    assert window.desk is not None
    return len(window.desk.session.project.standing())


def test_undo_takes_a_ranking_back_and_shows_it_as_it_was(
    open_window: MakeWindow, fours: Path, qtbot: QtBot
) -> None:
    window = open_window(fours)
    assert window.page is not None
    assert window.desk is not None
    page, first = window.page.label, window.desk.pair
    press(page, "24+1!")
    assert window.desk.pair != first
    assert groups(page) == ()
    QTest.keySequence(page, "Ctrl+Z")
    assert window.desk.pair == first
    assert groups(page) == ((1,), (0, 3), (2,))
    assert "0 / 3 judged" in told(window)
    press(page, "+<1234!")
    window.close()
    (judgment,) = stored(fours)
    assert judgment.answer.ranking is not None
    assert sorted(judgment.answer.ranking) == [0, 1, 2, 3]


def test_a_ranking_is_looked_at_again_and_changed(open_window: MakeWindow, fours: Path) -> None:
    window = open_window(fours)
    assert window.page is not None
    assert window.desk is not None
    page = window.page.label
    press(page, "24+1!")
    press(page, "3412!")
    window.desk.back()
    window.desk.back()
    assert groups(page) == ((1,), (0, 3), (2,))
    wanted = by_response(window, (1,), (3,), (0,), (2,))
    press(page, "13!")
    window.close()
    changed = next(j for j in stored(fours) if j.answer == wanted)
    assert changed.supersedes is not None


def test_all_good_and_skip_are_stored_as_such(open_window: MakeWindow, fours: Path) -> None:
    window = open_window(fours)
    assert window.page is not None
    press(window.page.label, "gs")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)  # no reason
    window.close()
    verdicts = {judgment.answer.verdict for judgment in stored(fours)}
    assert verdicts == {Verdict.BOTH_GOOD, Verdict.SKIP}


def test_pairs_and_more_come_one_after_the_other(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    mixed = [of(3, "a"), pair("b"), of(4, "c"), pair("d"), of(8, "e")]
    path = make_project(tmp_path / "mixed.labeler", *mixed)
    window = open_window(path)
    window.resize(1000, 700)
    assert window.page is not None
    assert window.desk is not None
    page = window.page.label
    while (shown := window.desk.pair) is not None:
        qtbot.waitUntil(known(window))
        press(page, "2" if shown.comparison.is_pair else "123456781"[: len(shown.order)] + "!")
    QApplication.processEvents()
    window.close()
    by_kind = {judgment.comparison: judgment.answer.verdict for judgment in stored(path)}
    assert by_kind == {
        **dict.fromkeys("ace", Verdict.RANK),
        **dict.fromkeys("bd", Verdict.PREFER),
    }


def test_eight_responses_fit_a_small_window(open_window: MakeWindow, tmp_path: Path) -> None:
    path = make_project(tmp_path / "eight.labeler", of(8, "c"))
    window = open_window(path)
    assert window.page is not None
    window.page.panel.hide()
    QApplication.processEvents()
    window.resize(1000, 700)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1000, 700)
    wanted = by_response(window, (7,), (6, 5), (4,), (3,), (2,), (1,), (0,))
    press(window.page.label, "87+65432!")
    window.close()
    (judgment,) = stored(path)
    assert judgment.answer == wanted


def test_the_panel_promises_no_figure_to_rankings(open_window: MakeWindow, fours: Path) -> None:
    """Only pairs are counted, so "30 more" would never become fewer."""
    window = open_window(fours)
    assert window.page is not None
    labels = window.page.panel.findChildren(QLabel)
    said = [each.text() for each in labels if each.isVisible()]
    assert "Only pairs are counted here, not rankings of more than two." in said
    assert not any("30 more" in each for each in said)
