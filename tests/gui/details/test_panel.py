"""The details panel under real keys and a real mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.details import Details, Highlight, Said
from labeler.core.presentation import Presentation
from labeler.gui import style
from labeler.gui.details.asked import Asked, Missing, Place
from labeler.gui.details.panel import DetailsPanel
from labeler.gui.details.rationale import Rationale
from labeler.gui.theme import LIGHT
from tests.gui.label.pairs import pair

ASKED = Asked(("helpful", "true"), 5, True, 10, ("clear", "short"), True)


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication) -> DetailsPanel:
    style.apply(qapp, LIGHT)
    shown = DetailsPanel()
    qtbot.addWidget(shown)
    shown.resize(900, 300)
    shown.ask(ASKED)
    shown.show_pair(pair(), Said())
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    return shown


def focus() -> object:
    return QApplication.focusWidget()


def test_digits_rate_from_left_to_right_and_lead_on_to_the_next_row(panel: DetailsPanel) -> None:
    panel.rows[0].setFocus()
    QTest.keyClicks(panel.rows[0], "42")
    assert panel.said.details.ratings["helpful"] == (4, 2)
    assert focus() is panel.rows[1]


def test_ratings_name_responses_and_not_sides(panel: DetailsPanel) -> None:
    panel.show_pair(pair(swapped=True), Said())
    panel.rows[0].setFocus()
    QTest.keyClicks(panel.rows[0], "42")
    assert panel.said.details.ratings["helpful"] == (2, 4)
    assert panel.rows[0].accessibleDescription() == "left: 4; right: 2"


def test_a_digit_beyond_the_steps_rates_nothing(panel: DetailsPanel) -> None:
    panel.rows[0].setFocus()
    QTest.keyClicks(panel.rows[0], "9")
    assert panel.said.is_empty or not any(panel.said.details.ratings["helpful"])


def test_delete_takes_a_rating_away(panel: DetailsPanel) -> None:
    panel.show_pair(pair(), Said(Details(ratings={"helpful": (4, 2)})))
    panel.rows[0].setFocus()
    QTest.keyClick(panel.rows[0], Qt.Key.Key_Right)
    QTest.keyClick(panel.rows[0], Qt.Key.Key_Delete)
    assert panel.said.details.ratings["helpful"] == (4, None)


def test_the_mouse_rates_and_unrates(panel: DetailsPanel, qtbot: QtBot) -> None:
    row = panel.rows[0]
    area = row._area(1)
    there = QPoint(int(row._first(area)) + 2 * 29 + 5, row.height() // 2)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=there)
    assert panel.said.details.ratings["helpful"] == (None, 3)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=there)
    assert panel.said.details.ratings["helpful"] == (None, None)


def test_both_responses_are_drawn_alike(panel: DetailsPanel) -> None:
    row = panel.rows[0]
    left, right = row._area(0), row._area(1)
    assert left.width() == right.width()
    assert left.left() == row.width() - 1 - right.right()


def test_more_than_two_responses_are_rated_in_a_row(panel: DetailsPanel) -> None:
    responses = tuple(Response(f"text {n}") for n in range(4))
    four = Comparison(ComparisonId("c4"), (Message("user", "?"),), responses)
    panel.show_pair(Presentation(four, (2, 0, 3, 1)), Said())
    panel.rows[0].setFocus()
    QTest.keyClicks(panel.rows[0], "1234")
    assert panel.said.details.ratings["helpful"] == (2, 4, 1, 3)


def test_one_confidence_is_chosen_by_its_key(panel: DetailsPanel) -> None:
    panel.confidence.setFocus()
    QTest.keyClicks(panel.confidence, "2")
    QTest.keyClicks(panel.confidence, "3")
    assert panel.said.confidence == 0.75
    assert panel.confidence.accessibleDescription() == "fairly sure"


def test_reasons_are_toggled_by_key_and_mouse(panel: DetailsPanel, qtbot: QtBot) -> None:
    panel.reasons.setFocus()
    QTest.keyClicks(panel.reasons, "2")
    qtbot.mouseClick(panel.reasons.chips[0], Qt.MouseButton.LeftButton)
    assert panel.said.details.reasons == ("clear", "short")
    QTest.keyClicks(panel.reasons, "2")
    assert panel.said.details.reasons == ("clear",)


def test_arrows_and_space_reach_every_reason(panel: DetailsPanel) -> None:
    panel.reasons.setFocus()
    QTest.keyClick(panel.reasons, Qt.Key.Key_Right)
    QTest.keyClick(panel.reasons, Qt.Key.Key_Space)
    assert panel.said.details.reasons == ("short",)


def test_a_rationale_is_counted_as_it_is_written(panel: DetailsPanel) -> None:
    panel.rationale.setFocus()
    QTest.keyClicks(panel.rationale, "1 g s")
    assert panel.said.details.rationale == "1 g s"
    assert panel.rationale.tally == "5 / 10"


def test_escape_leads_back_from_every_field(panel: DetailsPanel, qtbot: QtBot) -> None:
    for field in (panel.rows[0], panel.confidence, panel.reasons, panel.rationale):
        field.setFocus()
        with qtbot.waitSignal(panel.left):
            QTest.keyClick(field, Qt.Key.Key_Escape)


def test_what_is_missing_is_said_and_has_the_focus(panel: DetailsPanel) -> None:
    panel.demand(Missing(Place.CRITERION, "Rate it.", "true"))
    assert panel._missing.isVisible()
    assert panel._missing.text() == "Rate it."
    assert focus() is panel.rows[1]


def test_marks_are_listed_and_can_be_taken_away(panel: DetailsPanel, qtbot: QtBot) -> None:
    mark, other = Highlight(0, 0, 4, "clear"), Highlight(None, 2, 10)
    panel.set_said(Said(Details(highlights=(mark, other))))
    assert [chip.text() for chip in panel.marks.chips] == ["clear: “left”  ✕", "“question”  ✕"]
    qtbot.mouseClick(panel.marks.chips[0], Qt.MouseButton.LeftButton)
    assert panel.said.details.highlights == (other,)


def test_the_panel_is_as_large_as_what_is_asked(panel: DetailsPanel, qtbot: QtBot) -> None:
    tall = panel.height()
    panel.ask(Asked(reasons=("clear",)))
    qtbot.waitUntil(lambda: panel.height() < tall / 2)


def test_tab_goes_from_field_to_field_in_the_order_of_the_screen(panel: DetailsPanel) -> None:
    panel.rows[0].setFocus()
    reached = []
    for _ in range(4):
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        reached.append(focus())
    assert reached == [panel.rows[1], panel.confidence, panel.reasons, panel.rationale]


@pytest.mark.parametrize("reasons", [("clear", "short"), tuple(f"a reason {n}" for n in range(9))])
def test_no_chip_is_cut_off_or_lies_under_what_follows(
    panel: DetailsPanel, reasons: tuple[str, ...]
) -> None:
    panel.ask(Asked(("helpful",), 5, True, 10, reasons, True))
    QApplication.processEvents()
    rows = [panel.confidence, panel.reasons]
    for row in rows:
        assert all(row.rect().contains(chip.geometry()) for chip in row.chips)
        assert row.geometry().bottom() < panel.rationale.geometry().top()
    if len(reasons) == 2:
        assert rows[0].height() == rows[1].height(), "both have room on one line"


def test_the_tally_stands_where_lines_end_in_whatever_language_is_written(qtbot: QtBot) -> None:
    rationale = Rationale()
    qtbot.addWidget(rationale)
    rationale.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert rationale.corner is Qt.AlignmentFlag.AlignLeft
    rationale.setPlainText("It answers first.")
    assert rationale.corner is Qt.AlignmentFlag.AlignRight
    rationale.setPlainText("يجيب أولًا.")
    assert rationale.corner is Qt.AlignmentFlag.AlignLeft


def test_what_was_marked_keeps_its_own_direction(panel: DetailsPanel, qapp: QApplication) -> None:
    said = Comparison(ComparisonId("c"), (Message("user", "Which?"),), (Response("One."),) * 2)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        panel.marks.show_marks((Highlight(0, 0, 4, "clear"),), said)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert panel.marks.chips[0].text().startswith("\N{FIRST STRONG ISOLATE}clear: “One.”\u2069")
