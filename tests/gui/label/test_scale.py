"""The scale that a project is set to, on the page's buttons."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.core.presentation import Choice, scale_of
from labeler.core.settings import SCALES
from labeler.gui.judging.keys import KeyButton
from labeler.gui.label.foot import Foot
from labeler.gui.label.page import LabelPage
from tests.gui.label.pairs import pair
from tests.gui.label.test_page import button


@pytest.mark.parametrize("steps", SCALES)
def test_keys_count_from_left_to_right(page: LabelPage, steps: int) -> None:
    page.show_pair(pair())
    page.set_scale(steps)
    heard: list[Choice] = []
    page.chosen.connect(heard.append)
    QTest.keyClicks(page, "123456789")
    assert tuple(heard) == scale_of(steps)


@pytest.mark.parametrize("steps", SCALES)
def test_every_step_says_what_it_is_and_both_sides_look_alike(
    page: LabelPage, qtbot: QtBot, steps: int
) -> None:
    page.show_pair(pair())
    page.set_scale(steps)
    qtbot.wait(1)
    shown = [button(page, choice) for choice in scale_of(steps)]
    assert len({each.height() for each in shown}) == 1
    assert abs(shown[0].width() - shown[-1].width()) <= 1
    assert all(each.isEnabled() and each.isVisible() for each in shown)
    xs = [each.x() for each in shown]
    assert xs == sorted(xs)


def test_a_scale_can_be_changed_back(page: LabelPage, qtbot: QtBot) -> None:
    page.show_pair(pair())
    for steps in (5, 3, 2, 7):
        page.set_scale(steps)
    qtbot.wait(1)
    assert len([b for b in page.findChildren(KeyButton) if b.isVisible()]) == 7 + 3 + 1


def test_a_scale_set_on_an_empty_page_chooses_nothing(page: LabelPage, qtbot: QtBot) -> None:
    page.show_pair(None)
    page.set_scale(3)
    with qtbot.assertNotEmitted(page.chosen):
        QTest.keyClicks(page, "123")


def test_the_hint_tells_the_keys_of_the_scale(page: LabelPage) -> None:
    page.show_pair(pair())
    page.set_scale(3)
    (foot,) = page.findChildren(Foot)
    assert "Press 1 (left preferred) to 3 (right preferred)" in foot.accessibleName()


def test_one_choice_is_marked_and_says_why(page: LabelPage) -> None:
    page.show_pair(pair())
    page.mark(Choice.LEFT, "waits", waits=True)
    page.mark(Choice.TIE, "your answer")
    assert button(page, Choice.TIE).accessibleDescription() == "key 4, your answer"
    assert not button(page, Choice.LEFT).mark
    page.mark(None)
    assert button(page, Choice.TIE).accessibleDescription() == "key 4"
