"""Texts, names and files that mean harm: everything is shown as it is written, nothing obeyed."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.errors import LabelerError
from labeler.core.moment import now
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.gui.actions.keymap import imported
from labeler.gui.importing import words
from labeler.gui.preferences import Preferences
from labeler.gui.profile.memory import ProfileMemory
from labeler.gui.text.look import View
from labeler.gui.welcome.recent import Recent, RecentProjects
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from labeler.workflow.preview import preview
from tests.gui.conftest import MakeWindow

HTML = "<img src='file:///x.png'><b>bold</b>"
HOSTILE = {
    "html": f"{HTML}<script>alert(1)</script><a href='javascript:alert(1)'>x</a>",
    "markdown": "![x](file:///etc/passwd) [j](javascript:alert(1))\n\n<think>a</think>",
    "turned": "abc \u202e dcba \u2066 \u2067 x\u202c",
    "no width": "a\u200b\u200c\u200d\ufeffb" * 50,
    "marks": "a" + "\u0301" * 100_000,
    "controls": "a\x00b\x01\x07\x1b[31m\x7f\x85\u2028\u2029\r\r\n\t\x0b\x0cend",
    "quotes": "> " * 3000 + "x",
    "lists": "\n".join("  " * depth + "- x" for depth in range(300)),
    "stars": "*" * 50_000,
    "brackets": "[" * 50_000,
    "ticks": "`" * 50_001,
    "table": "|" * 20_000 + "\n" + "|-" * 10_000,
    "no letters": "\U0010ffff\ufffe\uffff",
    "empty": "",
}


def project(path: Path) -> Path:
    """A pair of each such text, and one with eight of them, named and set up as badly."""
    turns = [Message(HTML, "?"), Message("user", HTML)]
    found = [
        Comparison(
            ComparisonId(name),
            (*turns, Message("user", text)),
            (Response(text), Response(f"{text} b")),
        )
        for name, text in HOSTILE.items()
    ]
    eight = tuple(Response(text, HTML) for text in HOSTILE.values())[:8]
    found.append(Comparison(ComparisonId("eight"), (Message("user", HTML),), eight))
    asked = {"criteria": (HTML, "y" * 2000), "reasons": (HTML, "R&D"), "skip_reasons": (HTML,)}
    settings = Settings(
        name=HTML,
        guidelines=HTML,
        highlights=True,
        rationale=0,
        **asked,  # type: ignore[arg-type]
    )
    with Project.create(path, settings) as made:
        made.add(map(Record, found), at=now())
    return path


def obeyed(window: MainWindow) -> list[str]:
    """What Qt would take for HTML, in labels and in tips."""
    labels = window.findChildren(QLabel)
    texts = [each.text() for each in labels if each.textFormat() != Qt.TextFormat.PlainText]
    tips = [each.toolTip() for each in window.findChildren(QWidget)]
    return [text for text in (*texts, *tips) if "<img" in text or "<b>" in text]


def test_hostile_texts_and_names_are_shown_and_judged_and_never_obeyed(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(project(tmp_path / "p.labeler"))
    desk, page = window.desk, window.page
    assert desk is not None
    assert page is not None
    page.show_guidelines()
    while desk.pair is not None:
        for view in View:
            page.label.reader.set_view(view)
            qtbot.wait(1)
        assert obeyed(window) == []
        many = len(desk.pair.order)
        desk.answer(Answer(Verdict.RANK, ranking=(0,) * many) if many > 2 else Answer(Verdict.TIE))
    assert len(desk.session.project.standing()) == len(HOSTILE) + 1
    page.set_up()
    window.complain("what", HTML)
    page.label.set_problem(HTML)
    page._status.warn(HTML)
    qtbot.wait(1)
    assert obeyed(window) == []


def test_half_a_character_in_a_small_file_keeps_nothing_from_being_written(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.labeler")
    file = tmp_path / "preferences.json"
    file.write_text('{"theme": "dark", "other": "\\ud800", "language": "\\udcff"}')
    kept = Preferences(file)
    kept.values.zoom = 2.0
    kept.save()
    assert Preferences(file).values.zoom == 2.0
    ProfileMemory(tmp_path / "profiles.json").remember(path, "ada")
    assert ProfileMemory(tmp_path / "profiles.json").last(path) == "ada"
    recent = RecentProjects(tmp_path / "recent.json")
    recent.add(Recent(path, "Café", datetime.now(UTC)))
    assert [each.path for each in recent.entries()] == [path]


def test_small_files_nested_without_end_are_left_aside(tmp_path: Path) -> None:
    deep = "[" * 100_000
    for name in ("preferences.json", "profiles.json", "recent.json"):
        (tmp_path / name).write_text(deep)
    assert Preferences(tmp_path / "preferences.json").problem
    assert ProfileMemory(tmp_path / "profiles.json").last(tmp_path) is None
    assert RecentProjects(tmp_path / "recent.json").entries() == []
    with pytest.raises(LabelerError, match="not JSON"):
        imported(deep)


@pytest.mark.skipif(os.name == "nt", reason="names there are never in another encoding")
def test_a_project_opens_whatever_encoding_its_name_is_in(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.labeler")
    window = open_window(project(path))
    assert window.desk is not None
    window.desk.answer(Answer(Verdict.TIE))
    with Project.open(path, writable=False) as reader:
        assert len(reader.standing()) == 1


def test_a_name_without_end_in_a_file_is_cut_before_it_is_shown(tmp_path: Path) -> None:
    said = {"annotator": "n" * 1_000_000, "verdict": "tie"}
    file = tmp_path / "long.jsonl"
    row = {"prompt": "?", "responses": [{"content": "a"}, {"content": "b"}], "judgments": [said]}
    file.write_text(json.dumps(row))
    assert len(words.judgments(preview(file))) < 100
