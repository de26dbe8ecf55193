"""Files that come and go beside the window, without harm to the project that is open."""

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from labeler.core.answer import Answer
from labeler.core.presentation import Choice
from labeler.gui.files import FINAL, FORMATS
from labeler.gui.importing.dialog import ImportDialog
from labeler.gui.importing.words import problem
from labeler.storage.project import Project
from labeler.workflow import transfer
from labeler.workflow.dossier import adjudicate, dossier
from labeler.workflow.preview import preview
from tests.gui.conftest import (
    MakeWindow,
    action,
    agree,
    answer,
    known,
    messages,
    told,
    write_file,
)


def shown(asked: QWidget) -> str:
    """All that a dialog says."""
    return "\n".join(label.text() for label in asked.findChildren(QLabel))


GOOD = {"prompt": "Q?", "responses": [{"content": "yes"}, {"content": "no"}]}


def test_importing_adds_to_the_open_project_and_opens_it_again(
    open_window: MakeWindow, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    assert window.desk is not None
    window.desk.judge(Choice.LEFT)
    window.files.import_file(str(write_file(tmp_path / "more.jsonl", GOOD)))
    agree(window, qtbot)
    qtbot.waitUntil(known(window))
    assert window.project_path == project
    counts = window.desk.session.counts
    assert (counts.judged, counts.total) == (1, 5)
    assert messages(window) == []
    assert "imported from more.jsonl: 1 comparisons, 0 judgments" in told(window)


def test_a_file_that_cannot_be_taken_says_why_and_nothing_is_touched(
    open_window: MakeWindow, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    qtbot.waitUntil(known(window))
    before, desk = project.read_bytes(), window.desk
    bad = write_file(tmp_path / "bad.jsonl", GOOD, {"prompt": "R?", "responses": []})
    window.files.import_file(str(bad))
    asked = window.findChild(ImportDialog)
    qtbot.waitUntil(lambda: asked.is_read)
    qtbot.waitUntil(lambda: "bad.jsonl, line 2" in shown(asked))
    assert "The 1 comparisons before it can be read." in shown(asked)
    assert not asked._go.isEnabled()
    asked.reject()
    assert window.desk is desk
    assert project.read_bytes() == before


def test_a_file_that_goes_wrong_after_it_was_looked_at_leaves_the_project_as_it_was(
    open_window: MakeWindow, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    before = project.read_bytes()
    file = write_file(tmp_path / "more.jsonl", GOOD)
    window.files.import_file(str(file))
    asked = window.findChild(ImportDialog)
    qtbot.waitUntil(asked._go.isEnabled)
    write_file(file, GOOD, {"prompt": "R?", "responses": []})
    agree(window, qtbot)
    qtbot.waitUntil(lambda: bool(messages(window)))
    qtbot.waitUntil(known(window))
    (said,) = messages(window)
    assert "more.jsonl, line 2" in said
    assert "nothing was imported" in said
    assert project.read_bytes() == before
    assert not any("imported" in words for words in told(window))


def test_before_anything_is_made_the_file_is_told_in_counts_and_first_texts(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    three = {"prompt": "Which?", "responses": [{"content": c} for c in "abc"]}
    judged = {
        **GOOD,
        "judgments": [{"annotator": "bo", "verdict": "prefer", "preferred": 0}],
        "gold": {"verdict": "prefer", "preferred": 0},
    }
    window = open_window(None)
    window.files.import_file(str(write_file(tmp_path / "more.jsonl", judged, three)))
    asked = window.findChild(ImportDialog)
    qtbot.waitUntil(asked._go.isEnabled)
    said = shown(asked)
    for words in (
        "more.jsonl can be imported into a new project.",
        "Labeler's JSON lines",
        "2: 1 of 2 responses, 1 of 3 responses",
        "1, by bo",
        "for 1 comparisons",
        "Which?",
    ):
        assert words in said
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["more.jsonl"]
    asked.reject()


def test_a_word_that_no_line_holds_is_broken_and_nothing_scrolls_sideways(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(None)
    row = {"prompt": "long" * 200, "responses": [{"content": "word" * 200}, {"content": "b"}]}
    window.files.import_file(str(write_file(tmp_path / "long.jsonl", row)))
    dialog = window.findChildren(ImportDialog)[-1]
    qtbot.waitUntil(lambda: dialog.is_read)
    (area,) = dialog.findChildren(QScrollArea)
    qtbot.waitUntil(lambda: area.widget().width() <= area.viewport().width())
    dialog.reject()


def test_of_a_file_that_cannot_be_read_nothing_is_counted(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(None)
    window.files.import_file(str(tmp_path / "gone.jsonl"))
    dialog = window.findChildren(ImportDialog)[-1]
    qtbot.waitUntil(lambda: dialog.is_read)
    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert said[0] == "gone.jsonl can't be imported as it is."
    assert "none" not in said
    dialog.reject()


def test_of_a_file_that_is_gone_only_that_is_said(tmp_path: Path) -> None:
    gone = tmp_path / "gone.jsonl"
    assert problem(preview(gone)) == "gone.jsonl: does not exist"
    broken = write_file(tmp_path / "broken.jsonl", {"prompt": "?"})
    assert "correct it, then import it again" in problem(preview(broken))


def test_importing_without_a_project_makes_one_where_the_person_says(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(None)
    answer(monkeypatch, "getSaveFileName", str(tmp_path / "fresh"), "")
    window.files.import_file(str(write_file(tmp_path / "more.jsonl", GOOD)))
    agree(window, qtbot)
    qtbot.waitUntil(known(window))
    assert window.project_path == tmp_path / "fresh.labeler"


def test_a_dialog_that_is_cancelled_changes_nothing(
    open_window: MakeWindow, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(project)
    for dialog in ("getOpenFileName", "getSaveFileName"):
        answer(monkeypatch, dialog, "", "")
    for words in ("New project…", "Open…", "Import…", "Export…"):
        action(window, words).trigger()
    assert window.project_path == project
    assert messages(window) == []


def test_exporting_writes_the_form_that_was_chosen(
    open_window: MakeWindow,
    project: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window, file = open_window(project), tmp_path / "out.jsonl"
    assert window.desk is not None
    window.desk.judge(Choice.LEFT)
    trl = next(words for words, form in FORMATS.items() if form == "trl")
    answer(monkeypatch, "getSaveFileName", str(file), trl)
    action(window, "Export…").trigger()
    qtbot.waitUntil(file.exists)
    assert '"chosen"' in file.read_text()
    assert window.project_path == project, "the project stays open meanwhile"
    qtbot.waitUntil(lambda: "exported to out.jsonl: 1 preferences" in told(window))


def test_settled_pairs_are_exported_by_their_final_verdict_where_that_form_is_chosen(
    open_window: MakeWindow,
    project: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window, file = open_window(project), tmp_path / "settled.jsonl"
    assert window.desk is not None
    held = window.desk.session.project
    found = dossier(held, held.index()[0][0])
    adjudicate(held, found, "grace", Answer.prefer(1))
    words = next(words for words, form in FORMATS.items() if form == FINAL)
    answer(monkeypatch, "getSaveFileName", str(file), words)
    action(window, "Export…").trigger()
    qtbot.waitUntil(lambda: "exported to settled.jsonl: 1 preferences" in told(window))
    assert json.loads(file.read_text("utf-8"))["final"] is True


def test_closing_waits_for_what_is_being_written(
    open_window: MakeWindow, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started, go_on, written = threading.Event(), threading.Event(), threading.Event()

    def slow(*_: object, **__: object) -> None:
        started.set()
        assert go_on.wait(5)
        written.set()

    window = open_window(project)
    monkeypatch.setattr(transfer, "export_from", slow)
    answer(monkeypatch, "getSaveFileName", str(project.with_suffix(".jsonl")), "")
    action(window, "Export…").trigger()
    assert started.wait(5)
    threading.Timer(0.1, go_on.set).start()
    window.close()
    assert written.is_set()
    assert not window.isVisible()
    Project.open(project).close()


def test_closing_the_window_during_an_import_keeps_it_closed(
    open_window: MakeWindow, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    window.files.import_file(str(write_file(tmp_path / "more.jsonl", GOOD)))
    agree(window, qtbot)
    window.close()
    qtbot.wait(50)
    assert not window.isVisible()
    with Project.open(project) as reopened:
        assert len(reopened.index()) == 5


def test_one_thing_is_done_at_a_time(
    open_window: MakeWindow, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    first, second = (
        write_file(tmp_path / f"{name}.jsonl", {**GOOD, "prompt": name}) for name in ("a", "b")
    )
    window.files.import_file(str(first))
    window.files.import_file(str(second))  # before the first one's dialog can hold it off
    agree(window, qtbot)
    qtbot.waitUntil(known(window))
    assert window.project_path == project
    assert window.desk is not None
    assert window.desk.session.counts.total == 5
    assert messages(window) == []
