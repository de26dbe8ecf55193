"""Languages: what can be gathered, compiled and put on."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from labeler.gui import languages
from labeler.gui.words import tr
from tests import translations
from tests.translations import CODES, Text, texts_in

FINISHED = False
"""Whether the translations are held to be complete; from then on a new text needs its own."""


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


def test_a_language_without_a_file_is_not_spoken_and_turns_nothing_around(
    folder: Path, qapp: QApplication
) -> None:
    assert languages.put_on(qapp, "ar") == "en"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_english_loads_nothing(folder: Path, qapp: QApplication) -> None:
    assert languages.put_on(qapp, "en") == "en"
    assert qapp.findChildren(QTranslator) == []


@pytest.mark.skipif(not FINISHED, reason="translators are still at work")
@pytest.mark.parametrize("code", CODES)
class TestEachTranslation:
    def test_everything_that_is_said_is_translated(self, code: str) -> None:
        assert translations.unfinished(code) == []

    def test_what_is_shipped_is_what_was_translated(self, code: str, tmp_path: Path) -> None:
        translations.compile_to(code, tmp_path / "fresh.qm")
        shipped = translations.file_of(code).with_suffix(".qm")
        assert shipped.read_bytes() == (tmp_path / "fresh.qm").read_bytes()
