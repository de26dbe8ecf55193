"""The setup page, on a real project."""

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from labeler.core.errors import NotSaved
from labeler.core.judgment import Visibility
from labeler.core.settings import Settings
from labeler.gui.setup.dialog import Change, SetupDialog
from labeler.gui.setup.history import told
from labeler.storage.project import Project

OTHER = Settings(
    name="Other",
    visibility=Visibility.AFTER,
    loss="smoothed",
    smoothing=0.2,
    acquisition="information",
    random_share=0.5,
    holdout=0.2,
    annotator_weights={"ada": 0.5},
    confidence_counts=True,
    scale=5,
    most_responses=4,
    criteria=("helpful", "true"),
    criterion_steps=7,
    ask_confidence=True,
    rationale=20,
    reasons=("clear",),
    highlights=True,
    skip_reasons=("odd",),
    revision_counts=True,
    gold_rate=0.1,
    repeat_rate=0.05,
    gold_feedback=True,
    guidelines="# Judge kindly",
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.labeler", Settings(name="Mine", holdout=1 / 3)) as made:
        yield made


def at_once(project: Project) -> Change:
    """Changes the settings where nobody else uses the file."""

    def change(settings: Settings, done: Callable[[], None], _: object) -> None:
        project.change_settings(settings)
        done()

    return change


@pytest.fixture
def dialog(project: Project, qtbot: QtBot) -> Iterator[SetupDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    made = SetupDialog(project, at_once(project), window)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()  # and until then its window is kept


def test_every_setting_but_the_seed_can_be_set(dialog: SetupDialog) -> None:
    offered = {*dialog.form.inputs, "guidelines", "seed"}
    assert offered == {field.name for field in fields(Settings)}


def test_nothing_is_changed_by_looking(dialog: SetupDialog, project: Project) -> None:
    assert dialog.entered == project.settings
    assert not dialog._apply.isEnabled()


def test_what_is_entered_is_in_force_once_applied(dialog: SetupDialog, project: Project) -> None:
    for name, entered in dialog.form.inputs.items():
        entered.show_value(getattr(OTHER, name))
    dialog.guidelines.source.setPlainText(OTHER.guidelines)
    assert project.settings.name == "Mine"
    dialog.apply()
    assert project.settings == OTHER


def test_what_nobody_touched_stays_to_the_last_digit(dialog: SetupDialog, project: Project) -> None:
    dialog.form.inputs["scale"].show_value(3)
    dialog.apply()
    assert project.settings == Settings(name="Mine", holdout=1 / 3, scale=3)


def test_a_weight_may_be_written_with_either_mark(dialog: SetupDialog) -> None:
    weights = dialog.form.inputs["annotator_weights"]
    weights.focusProxy().setPlainText("ada = 0,5\nbob = 0.25")  # type: ignore[union-attr]
    assert weights.value() == {"ada": 0.5, "bob": 0.25}


def test_what_cannot_be_is_told_beside_it_and_changes_nothing(
    dialog: SetupDialog, project: Project
) -> None:
    before = project.settings
    dialog.form.inputs["criteria"].show_value(("helpful", "helpful"))
    dialog.form.inputs["annotator_weights"].focusProxy().setPlainText("ada")  # type: ignore[attr-defined]
    problems = dialog.form.problems
    assert problems["criteria"] == "“helpful” stands there twice."
    assert "“ada” is no weight" in problems["annotator_weights"]
    assert not dialog._apply.isEnabled()
    dialog.apply()
    assert project.settings == before


def test_a_change_that_is_not_saved_is_told(project: Project, qtbot: QtBot) -> None:
    def refuse(_: Settings, _done: object, failed: Callable[[NotSaved], None]) -> None:
        failed(NotSaved("not saved: the disk is full"))

    window = QWidget()
    qtbot.addWidget(window)
    dialog = SetupDialog(project, refuse, window)
    dialog.form.inputs["scale"].show_value(3)
    dialog.apply()
    assert "the disk is full" in dialog._note.text()


def test_the_history_lists_every_change_the_last_one_first(project: Project, qtbot: QtBot) -> None:
    project.change_settings(replace(project.settings, scale=3))
    project.change_settings(replace(project.settings, criteria=("helpful", "true")))
    window = QWidget()
    qtbot.addWidget(window)
    table = SetupDialog(project, at_once(project), window).history
    rows = [[table.item(row, column).text() for column in (1, 2, 3)] for row in range(3)]
    assert rows == [
        ["Criteria", "none", "helpful, true"],
        ["Scale", "7 steps: much better, better, slightly, tie …", "3 steps: left, tie, right"],
        ["the project was made", "", ""],
    ]


def test_values_are_told_in_words() -> None:
    assert [told(v) for v in (None, "", True, False, {"ada": 0.5}, ["a", "b"], "x\ny")] == [
        *("none", "none", "yes", "no", "ada = 0.5", "a, b", "x y")
    ]


def test_tab_reaches_every_setting_and_what_has_the_focus_is_seen(dialog: SetupDialog) -> None:
    form, reached = dialog.form, set()
    dialog.activateWindow()
    form.inputs["name"].setFocus()
    for _ in range(60):
        focused = QApplication.focusWidget()
        for name, entered in form.inputs.items():
            if focused is not None and entered.isAncestorOf(focused):
                reached.add(name)
                assert focused.visibleRegion().boundingRect().height() > 0, name
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert reached == set(form.inputs)


def test_every_setting_has_a_name_for_screen_readers(dialog: SetupDialog) -> None:
    for name, entered in dialog.form.inputs.items():
        assert entered.focusProxy().accessibleName(), name
        assert entered.focusProxy().accessibleDescription(), name


def test_it_fits_a_small_screen(dialog: SetupDialog) -> None:
    size = dialog.sizeHint().expandedTo(dialog.minimumSizeHint())
    assert size.boundedTo(QSize(1000, 660)) == size


def test_the_preview_follows_what_is_written_and_loads_nothing(
    dialog: SetupDialog, qtbot: QtBot
) -> None:
    dialog.guidelines.source.setPlainText("# Judge\n\n![](file:///etc/passwd) <b>x</b>")
    qtbot.waitUntil(lambda: "Judge" in dialog.guidelines.preview.toPlainText())
    assert "#" not in dialog.guidelines.preview.toPlainText()


def test_esc_drops_what_is_not_applied_only_when_pressed_again(dialog: SetupDialog) -> None:
    dialog.guidelines.source.setPlainText("# An hour's work")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "Esc once more" in dialog._note.text()
    dialog.guidelines.source.appendPlainText("and a line more")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible(), "asked again, since it is another text"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_esc_closes_at_once_where_nothing_was_entered(dialog: SetupDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_key_pressed_in_a_field_has_the_settings_checked_once(dialog: SetupDialog) -> None:
    checks: list[object] = []
    value = dialog.form.inputs["scale"].value
    dialog.form.inputs["scale"].value = lambda: (checks.append(1), value())[1]  # type: ignore[method-assign]
    QTest.keyClicks(dialog.form.inputs["name"].findChild(QLineEdit), "x")
    assert checks == [1]
    assert dialog.entered is not None
    assert dialog.entered.name == "Minex"
