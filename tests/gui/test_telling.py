"""Errors of the core, told in the language of the window."""

import ast
import errno
import re
import sqlite3
import string
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from labeler.core.errors import ImportRefused, LabelerError, NotAProject, NotSaved
from labeler.core.sentence import Sentence
from labeler.formats import detection
from labeler.gui import languages
from labeler.gui.telling import reason, told
from labeler.storage.connection import saving
from labeler.storage.project import Project
from tests.translations import ON_TERMINALS, ROOT, Text, said, sentences_in, templates_in


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[str], str]]:
    locale = QLocale()
    yield lambda code: languages.put_on(qapp, code)
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def raised(do: Callable[[], object]) -> LabelerError:
    with pytest.raises(LabelerError) as caught:
        do()
    return caught.value


def plain(text: str) -> str:
    """Without the isolates that keep values in their own direction."""
    return re.sub("[\u2066-\u2069]", "", text)


def test_an_error_of_a_file_is_told_in_german(spoken: Callable[[str], str], tmp_path: Path) -> None:
    file = tmp_path / "paare.jsonl"
    file.write_text('{"prompt": "p", "responses": [{"content": "a"}]}\n', encoding="utf-8")
    error = raised(lambda: list(detection.read(file)))
    assert str(error) == (
        'paare.jsonl, line 1: "responses" holds 1 response, needs at least 2; nothing was imported'
    )
    spoken("de")
    assert told(error) == (
        "paare.jsonl, Zeile 1: „responses“ enthält 1 Antwort, nötig sind mindestens 2; "
        "nichts wurde importiert"
    )
    assert str(error).startswith("paare.jsonl, line 1"), "the command line stays English"


def test_an_error_of_a_project_is_told_in_arabic_with_its_path_kept_in_order(
    spoken: Callable[[str], str], tmp_path: Path
) -> None:
    path = tmp_path / "none.labeler"
    error = raised(lambda: Project.open(path))
    assert isinstance(error, NotAProject)
    spoken("ar")
    assert f"\u2068{path}\u2069" in told(error)
    assert plain(told(error)).startswith(f"{path} غير موجود")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "der Datenträger ist voll"),
        (errno.EACCES, "dazu fehlt die Berechtigung"),
        (errno.ENOENT, "es gibt keine solche Datei und keinen solchen Ordner"),
    ],
)
def test_what_the_system_says_stands_after_our_own_words(
    spoken: Callable[[str], str], number: int, words: str
) -> None:
    spoken("de")
    assert told(OSError(number, "as the system says it")) == f"{words} (as the system says it)"


def test_an_unknown_refusal_of_the_system_is_said_to_be_its_own(
    spoken: Callable[[str], str],
) -> None:
    spoken("de")
    assert told(OSError(9999, "something new")) == "das System meldet: something new"


def test_a_full_disk_is_told_with_what_to_do(spoken: Callable[[str], str]) -> None:
    def fail() -> None:
        with saving(sqlite3.connect(":memory:", isolation_level=None)):
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error

    error = raised(fail)
    assert str(error) == "not saved: the disk is full; make room and try again"
    spoken("de")
    assert (
        reason(error)
        == "der Datenträger ist voll; schaffen Sie Platz und versuchen Sie es noch einmal"
    )
    assert told(error) == f"nicht gespeichert: {reason(error)}"


def test_the_reason_alone_does_not_say_again_that_nothing_is_saved() -> None:
    assert reason(NotSaved("not saved: the disk is full")) == "the disk is full"
    assert reason(NotSaved("{path} was not created: {why}", path="a", why="b")) == (
        "a was not created: b"
    )


def test_braces_in_a_text_without_values_are_its_own() -> None:
    assert str(LabelerError('{"a": 1} is no name')) == '{"a": 1} is no name'
    assert str(LabelerError("{what} is no name", what='{"a": 1}')) == '{"a": 1} is no name'


def test_a_sentence_is_told_with_the_sentences_in_it() -> None:
    whole = Sentence("{a}; {n}", a=Sentence("in"), n=3)
    assert str(whole) == "in; 3"
    assert whole.told(lambda text: text.replace("in", "drin"), "<{}>".format) == "drin; <3>"


def test_a_refused_import_says_its_problem_and_place_in_english() -> None:
    error = ImportRefused(Path("a.jsonl"), 1200, "holds {key} twice", key='"id"')
    assert error.problem == 'holds "id" twice'
    assert str(error) == 'a.jsonl, line 1200: holds "id" twice; nothing was imported'


MODULES = [
    file
    for file in sorted((ROOT / "labeler").rglob("*.py"))
    if file.relative_to(ROOT).as_posix() not in ON_TERMINALS
]


def test_every_error_and_sentence_can_be_translated_and_gets_the_values_it_names() -> None:
    known, seen = said(), 0
    for file in MODULES:
        for call, template in templates_in(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(template, ast.Constant):
                continue
            where = f"{file.name}:{call.lineno}"
            assert Text(template.value) in known, where
            given = {word.arg for word in call.keywords}
            named = {name for _, name, _, _ in string.Formatter().parse(template.value) if name}
            marked = getattr(call.func, "id", "") == "template"
            assert marked or None in given or named == given, where
            seen += 1
    assert seen > 130


def test_an_error_that_is_put_together_first_cannot_be_gathered() -> None:
    with pytest.raises(SystemExit, match=r"there\.py:1"):
        list(sentences_in('raise LabelerError(f"{x} is wrong")', "there.py"))
