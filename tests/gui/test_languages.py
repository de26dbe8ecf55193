"""Languages: what can be gathered, compiled and put on."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from labeler.core.presentation import SCALE
from labeler.gui import languages
from labeler.gui.bench.contents.people import people_charts
from labeler.gui.importing.dialog import ImportDialog
from labeler.gui.words import tr
from labeler.workflow.bench import people_page
from tests import translations
from tests.analysis import planted
from tests.gui.conftest import MakeWindow
from tests.translations import CODES, Text, texts_in


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[Path]:
    """A folder of translations of one's own, and everything as before afterwards."""
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(languages, "resource", lambda name: tmp_path / Path(name).name)
    locale = QLocale()
    yield tmp_path
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def translate(code: str, text: str, means: str) -> None:
    """Bring a language's file up to date, with one text translated."""
    tree = ET.fromstring(translations.update(code).encode())
    message = next(m for m in tree.iter("message") if m.findtext("source") == text)
    done = message.find("translation")
    done.attrib.pop("type", None)
    done.text = means
    translations.file_of(code).write_bytes(ET.tostring(tree))


def test_texts_are_gathered_with_their_notes_and_plurals() -> None:
    source = 'tr("a" "b")\ntr("tie", "verdict")\ntr("%n pairs", count=n)\nother("c")\n'
    found = [text for text, _ in texts_in(source, "there.py")]
    assert found == [Text("ab"), Text("tie", "verdict"), Text("%n pairs", "", True)]


def test_a_text_that_cannot_be_gathered_is_an_error() -> None:
    with pytest.raises(SystemExit, match=r"there\.py:2"):
        list(texts_in('x = 1\ntr(f"{x}")\n', "there.py"))


def test_everything_that_is_said_can_be_gathered() -> None:
    assert len(translations.said()) > 100


def test_what_was_translated_stays_when_texts_are_gathered_again(folder: Path) -> None:
    translate("de", "Tie", "Gleich gut")
    translations.file_of("de").write_text(translations.update("de"), encoding="utf-8")
    assert translations.translated("de")[Text("Tie")].text == "Gleich gut"
    assert not any("'Tie'" in missing for missing in translations.unfinished("de"))
    assert any("Both" in missing for missing in translations.unfinished("de"))


@pytest.mark.parametrize(
    ("code", "direction", "mark"),
    [
        ("de", Qt.LayoutDirection.LeftToRight, ","),
        ("ar", Qt.LayoutDirection.RightToLeft, "."),
    ],
)
def test_a_language_is_spoken_from_the_first_text_on(
    folder: Path, qapp: QApplication, code: str, direction: Qt.LayoutDirection, mark: str
) -> None:
    translate(code, "Tie", "≈")
    translations.compile_to(code, folder / f"labeler_{code}.qm")
    assert languages.put_on(qapp, code) == code
    assert tr("Tie") == "≈"
    assert tr("Both good") == "Both good"
    assert qapp.layoutDirection() == direction
    assert QLocale().decimalPoint() == mark


def test_qts_own_words_are_told_in_the_language(spoken: Callable[[str], None]) -> None:
    cancel = partial(QCoreApplication.translate, "QPlatformTheme", "Cancel")
    assert cancel() == "Cancel"
    spoken("de")
    assert cancel() == "Abbrechen"
    spoken("ar")
    assert cancel() not in ("Cancel", "Abbrechen")
    spoken("en")
    assert cancel() == "Cancel"


def test_one_number_is_never_written_in_two_kinds_of_digits(
    spoken: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    egypt = QLocale("ar_EG")
    assert egypt.zeroDigit() != "0"
    monkeypatch.setattr(QLocale, "system", lambda: egypt)
    spoken("system")
    assert QLocale().language() is QLocale.Language.Arabic
    assert QLocale().toString(0.5, "f", 1) == "0.5"


def test_a_language_without_a_file_is_not_spoken_and_turns_nothing_around(
    folder: Path, qapp: QApplication
) -> None:
    assert languages.put_on(qapp, "ar") == "en"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_english_loads_nothing(folder: Path, qapp: QApplication) -> None:
    assert languages.put_on(qapp, "en") == "en"
    assert qapp.findChildren(QTranslator) == []


@pytest.mark.parametrize("code", CODES)
class TestEachTranslation:
    def test_everything_that_is_said_is_translated(self, code: str) -> None:
        assert translations.unfinished(code) == []

    def test_what_is_shipped_is_what_was_translated(self, code: str, tmp_path: Path) -> None:
        translations.compile_to(code, tmp_path / "fresh.qm")
        shipped = translations.file_of(code).with_suffix(".qm")
        assert shipped.read_bytes() == (tmp_path / "fresh.qm").read_bytes()

    def test_what_is_put_in_afterwards_is_the_same_in_every_form(self, code: str) -> None:
        for text, translation in translations.translated(code).items():
            for form in forms(translation):
                assert places(form) == places(text.text), text.text

    def test_values_in_a_sentence_from_right_to_left_keep_their_own_direction(
        self, code: str
    ) -> None:
        if QLocale(code).textDirection() is not Qt.LayoutDirection.RightToLeft:
            return
        for text, translation in translations.translated(code).items():
            for form in forms(translation):
                assert bare(form) == [], text.text

    def test_plurals_have_as_many_forms_as_the_language(self, code: str) -> None:
        counted = [t for text, t in translations.translated(code).items() if text.counted]
        assert {len(forms(translation)) for translation in counted} == {{"de": 2, "ar": 6}[code]}


def forms(translation: ET.Element) -> list[str]:
    """A translation's texts: several where there are plural forms."""
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def bare(text: str) -> list[str]:
    """What is put into a text among other words and outside of all isolates."""
    outside = re.sub("[\u2066-\u2068][^\u2069]*\u2069", "", text)
    alone = re.fullmatch(r"\s*\{\w+\}\s*", text)
    return [] if alone else re.findall(r"\{\w+(?:![rs])?\}", outside)


def places(text: str) -> list[str]:
    """What is put into a text afterwards."""
    return sorted(re.findall(r"\{\w+(?:![rs])?\}|%n", text))


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Speaks a language that is shipped; English again afterwards."""
    locale = QLocale()
    yield lambda code: languages.put_on(qapp, code)
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def told(window: QWidget) -> Iterator[str]:
    """All that a window's widgets and actions say, seen or heard."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName())
        yield widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
    yield from (action.text() for action in window.findChildren(QAction))


NAMES = (
    "Four|"
    "Labeler|Bradley|Terry|Rao|Kupper|Davidson|Plackett|Luce|ListMLE|ListNet|InstructGPT|K-wise|SVM"
    "|Ranking|English|Deutsch|JSON|logistic|Pair|ada|Ctrl|Shift|Alt|Enter|Esc|Delete|Return|PgUp"
    "|PgDown|Tab|Backspace|Space|nats|ln|min|left_over|sample|qt_\\w+"
)
"""What is the same in every language: names, keys, a project's own words."""


def test_the_arabic_window_says_nothing_in_english(
    spoken: Callable[[str], None], open_window: MakeWindow, project: Path
) -> None:
    spoken("ar")
    window = open_window(project)
    window.change_settings(ask_confidence=True)
    left = [re.sub(rf"\b(?:{NAMES})\b", "", text) for text in told(window)]
    assert [text for text in left if re.search(r"[A-Za-z]{2}", text)] == []


def test_why_a_file_is_refused_is_read_as_its_language_is(
    spoken: Callable[[str], None], open_window: MakeWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    spoken("ar")
    dialog = ImportDialog(tmp_path / "not there.jsonl", "", open_window())
    qtbot.waitUntil(lambda: dialog.is_read)
    said = [label.text() for label in dialog.findChildren(QLabel) if "⚠" in label.text()]
    assert said
    assert all(text.startswith("\N{RIGHT-TO-LEFT MARK}") for text in said)
    dialog.close()


@pytest.mark.parametrize("code", CODES)
def test_titles_name_what_an_axis_shows_without_its_unit(
    spoken: Callable[[str], None], code: str
) -> None:
    spoken(code)
    charts = people_charts(people_page(planted.project(60), samples=50), planted.project(60))
    valued = [chart.title for chart in charts if ": " in chart.title]
    assert valued
    assert [title for title in valued if "%" in title.partition(":")[0]] == []


@pytest.mark.parametrize("code", CODES)
def test_the_label_page_keeps_left_left(
    spoken: Callable[[str], None], open_window: MakeWindow, project: Path, code: str
) -> None:
    spoken(code)
    page = open_window(project).page
    assert page is not None
    left, right = (page.label.reading.panes[n] for n in (1, 2))
    assert left.mapTo(page, QPoint(0, 0)).x() < right.mapTo(page, QPoint(0, 0)).x()
    keys = [page.label._keys.buttons[choice] for choice in SCALE]
    assert [key.x() for key in keys] == sorted(key.x() for key in keys)
    panel_first = page.panel.x() < page.label.x()
    assert panel_first == (code == "ar")
