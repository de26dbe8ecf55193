"""Files that come and go beside the window, without harm to the project that is open."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from labeler.core.presentation import Choice
from labeler.gui.files import FORMATS
from labeler.storage.project import Project
from labeler.workflow import transfer
from tests.gui.conftest import (
    MakeWindow,
    action,
    answer,
    known,
    messages,
    told,
    write_file,
)

GOOD = {"prompt": "Q?", "responses": [{"content": "yes"}, {"content": "no"}]}


def test_importing_adds_to_the_open_project_and_opens_it_again(
    open_window: MakeWindow, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    assert window.desk is not None
    window.desk.judge(Choice.LEFT)
    window.files.import_file(str(write_file(tmp_path / "more.jsonl", GOOD)))
    qtbot.waitUntil(known(window))
    assert window.project_path == project
    counts = window.desk.session.counts
    assert (counts.judged, counts.total) == (1, 5)
    assert messages(window) == []
    assert "imported from more.jsonl: 1 comparisons, 0 judgments" in told(window)


def test_a_failed_import_says_why_and_opens_the_project_again_as_it_was(
    open_window: MakeWindow, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    qtbot.waitUntil(known(window))
    before = project.read_bytes()
    bad = write_file(tmp_path / "bad.jsonl", GOOD, {"prompt": "R?", "responses": []})
    window.files.import_file(str(bad))
    qtbot.waitUntil(known(window))
    (said,) = messages(window)
    assert "bad.jsonl, line 2" in said
    assert "nothing was imported" in said
    assert window.project_path == project
    assert project.read_bytes() == before
    assert not any("imported" in words for words in told(window))


def test_importing_without_a_project_makes_one_where_the_person_says(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(None)
    answer(monkeypatch, "getSaveFileName", str(tmp_path / "fresh"), "")
    window.files.import_file(str(write_file(tmp_path / "more.jsonl", GOOD)))
    qtbot.waitUntil(known(window))
    assert window.project_path == tmp_path / "fresh.labeler"


def test_a_failed_import_into_a_new_project_leaves_the_welcome_page(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(None)
    answer(monkeypatch, "getSaveFileName", str(tmp_path / "fresh.labeler"), "")
    window.files.import_file(str(write_file(tmp_path / "bad.jsonl", {"prompt": "?"})))
    qtbot.waitUntil(lambda: bool(messages(window)))
    assert window.welcome.isVisible()
    assert not (tmp_path / "fresh.labeler").exists()


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


def test_closing_waits_for_what_is_being_written(
    open_window: MakeWindow, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started, go_on, written = threading.Event(), threading.Event(), threading.Event()

    def slow(*_: object) -> None:
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
    qtbot.waitUntil(known(window))
    assert window.project_path == project
    assert window.desk is not None
    assert window.desk.session.counts.total == 5
    assert messages(window) == []
