"""Nothing in the window is left in English: a walk through all of it in each language.

Besides the languages that are shipped the window is told in a made-up one, in which every letter
that went through `tr` is a wide one: what still has plain letters then never went through it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.core.comparison import Message, Response
from labeler.core.losses import LOSSES
from labeler.core.settings import Settings
from labeler.gui import languages
from labeler.storage.project import Project
from tests import translations
from tests.gui import bench_projects
from tests.gui.conftest import MakeWindow
from tests.gui.told import Walk
from tests.translations import CODES

PEOPLE = ("七", "八")
WIDE = {n: n + 0xFEE0 for n in (*range(ord("A"), ord("Z") + 1), *range(ord("a"), ord("z") + 1))}

NAMES = (
    "Labeler|English|Deutsch|JSON|jsonl|Ctrl|Shift|Alt|Enter|Esc|Del|Delete|Return|Space|Home|End"
    "|Backspace|Tab|Ins|Up|Down|Left|Right|PgUp|PgDown|PgDn|qt_\\w+|left_over|sample"
    "|logistic|F\\d+|ln|log|level|ada|topic|code|cooking|\\d+-[0-9a-f]{12}|ListNet"
)
"""What needs no translation: keys as Qt names them, names, and what Qt calls its own widgets."""

FORMULAS = {
    text
    for loss in LOSSES.values()
    for text in (loss.name, loss.formula, loss.derivative, loss.source)
}


class MadeUp(QTranslator):
    """A language of wide letters; what is put in afterwards stays as it is."""

    def translate(self, context: str, text: str, note: str = "", n: int = -1) -> str:
        """Qt asks this; a virtual of its own."""
        del context, note
        told = "".join(
            piece if piece.startswith("{") else piece.translate(WIDE)
            for piece in re.split(r"(\{\w+(?:!r)?\})", text)
        )
        return told.replace("%n", str(n)).replace("%ｎ", str(n)) if n >= 0 else told

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The window's language, put on before the window is made; English again afterwards."""
    locale = QLocale()
    if request.param == "made up":
        QCoreApplication.installTranslator(MadeUp(qapp))
        qapp.installTranslator(qapp.findChildren(QTranslator)[-1])
    else:
        assert languages.put_on(qapp, request.param) == request.param
    yield request.param
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def wide(text: str, source: str) -> Response:
    return Response(text.translate(WIDE), source)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Pairs that two have judged and others that nobody has, in texts without a Latin letter."""
    monkeypatch.setattr(bench_projects, "SOURCES", ("一", "二", "三"))
    monkeypatch.setattr(bench_projects, "Settings", lambda **_: Settings(name="五"))
    monkeypatch.setattr(bench_projects, "Message", lambda role, _: Message(role, "四"))
    monkeypatch.setattr(
        bench_projects, "Response", lambda text, who: Response(text.translate(WIDE), who)
    )
    path = bench_projects.make(tmp_path / "7.labeler", 60, PEOPLE)
    with Project.open(path) as opened:
        opened.change_settings(
            replace(
                opened.settings,
                name="七",
                criteria=("九",),
                reasons=("十",),
                guidelines="七",
                ask_confidence=True,
                rationale=0,
                highlights=True,
                skip_reasons=("五",),
            )
        )
    return path


@cache
def english(code: str) -> tuple[set[str], list[re.Pattern[str]]]:
    """What a language tells otherwise: plain texts, and patterns of those with values in them."""
    known = translations.translated(code)
    differing = [
        t.text
        for t, found in known.items()
        if re.sub("[\u2066-\u2069]", "", found.text or "") != t.text
    ]
    plain = {text.replace("&", "") for text in differing if "{" not in text and "%n" not in text}
    patterns = []
    for text in differing:
        parts = re.split(r"\{\w+(?:!r)?\}|%n", text)
        if len(parts) > 1 and len(re.findall(r"[A-Za-z]", "".join(parts))) > 5:
            patterns.append(re.compile(".+".join(map(re.escape, parts)), re.DOTALL))
    plain -= set(languages.LANGUAGES.values())  # each is called by its own name in the menu
    return {text for text in plain if re.search(r"[A-Za-z]{2}", text)}, patterns


def left_in_english(code: str, said: set[str]) -> list[str]:
    plain, patterns = english(code)
    return sorted(
        text
        for text in said
        if text.replace("&", "") in plain or any(each.fullmatch(text) for each in patterns)
    )


def never_translated(said: set[str]) -> list[str]:
    """What has plain letters that are no name."""
    left = []
    for text in said - FORMULAS:
        rest = re.sub(rf"\b(?:{NAMES})\b", "", text)
        if re.search(r"[A-Za-z]{2}", rest):
            left.append(text)
    return sorted(left)


@pytest.mark.parametrize("spoken", [*CODES, "made up"], indirect=True)
def test_the_whole_window_is_told_in_the_language_that_is_spoken(
    spoken: str, open_window: MakeWindow, project: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    said = Walk(open_window(project), qtbot, tmp_path).go()
    assert len(said) > 500
    left = never_translated(said) if spoken == "made up" else left_in_english(spoken, said)
    assert not left, "\n".join(left)
