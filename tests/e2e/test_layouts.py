"""Judging by keyboards from France, Russia and Israel, on a real X server."""

import os
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from labeler.core.answer import Verdict
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from tests.e2e.conftest import make_project
from tests.e2e.hand import comparisons, judgments, preferred_side
from tests.e2e.screen import Person, Screen, require, until

Layout = Callable[[str], None]
_ROW = {str(number): str(9 + number) for number in range(1, 9)}
_LETTERS = {"g": "42", "b": "56", "s": "39", "t": "28", "f": "41", "k": "45", "z": "52"}
KEYS = {**_ROW, **_LETTERS}
"""The key that bears each in the United States, by its number under X."""

MARK_AT_Q = ("il", "gr")
"""Layouts that write a mark where Q is, which is meant as it is written."""


@pytest.fixture
def layout(screen: Screen) -> Iterator[Layout]:
    """Gives the screen's keyboard another layout, and that alone."""
    require("setxkbmap", "xkbcomp")

    def run(*command: str) -> str:
        there = {**os.environ, "DISPLAY": screen.display}
        return subprocess.run(command, env=there, check=True, capture_output=True, text=True).stdout

    def press() -> None:
        """X gives a layout to the keyboard that was pressed last, and takes that of the next."""
        run("xdotool", "key", "Shift_L")

    def is_in_force(name: str) -> bool:
        press()
        run("setxkbmap", "-layout", name)
        press()
        symbols = re.search(r'xkb_symbols "(.*)"', run("xkbcomp", "-w0", screen.display, "-"))
        return symbols is not None and f"+{name.partition(',')[0]}" in symbols[1]

    def use(name: str) -> None:
        until(lambda: is_in_force(name), f"the layout {name}")

    yield use
    use("us")


def keys(*names: str) -> list[str]:
    """The numbers of keys, with what is held before them: `shift+1` is `shift+10`."""
    split = (name.rpartition("+") for name in names)
    return [f"{held}{plus}{KEYS[key]}" for held, plus, key in split]


def test_a_french_keyboard_judges_and_writes(
    screen: Screen, tmp_path: Path, layout: Layout
) -> None:
    layout("fr")
    path = make_project(tmp_path / "french.labeler", comparisons(6))
    with Person(screen, tmp_path, path, str(path), "--annotator", "ada") as ada:
        ada.press(*keys("1"))
        ada.judged(1)
        ada.press(*keys("7"))
        ada.judged(2)
        ada.press(*keys("shift+4"))  # 4, as it is written there
        ada.judged(3)
        ada.press(*keys("g"))
        ada.judged(4)
        ada.press("ISO_Level3_Shift+12")  # #
        ada.press(*keys("f"), *keys("1", "2", "7"), "Return")
        ada.sees("the flag's note", lambda p: p.reviews.flags()[-1:] and p.reviews.flags()[-1].note)
        assert ada.reads(lambda p: p.reviews.flags()[-1].note) == "&éè"
        ada.judged(4)
        ada.quit()
    made = judgments(path)
    steps = [(preferred_side(each), each.answer.strength) for each in made[:3]]
    assert steps == [("left", 3), ("right", 3), ("", None)]


@pytest.mark.parametrize("name", ["ru", "il", "gr", "ara", "ru,us"])
def test_where_no_latin_letter_can_be_typed_keys_count_by_their_place(
    screen: Screen, tmp_path: Path, layout: Layout, name: str
) -> None:
    layout(name)
    path = make_project(tmp_path / "foreign.labeler", comparisons(6))
    with Person(screen, tmp_path, path, str(path), "--annotator", "ada") as ada:
        for done, key in enumerate(keys("2", "g", "b"), start=1):
            ada.press(key)
            ada.judged(done)
        ada.press(*keys("ctrl+z"))
        ada.judged(2)
        ada.press(*keys("s", "s"))
        ada.judged(3)
        ada.press("alt+F4" if name in MARK_AT_Q else "ctrl+24")  # Ctrl+Q by its place
        ada.gone()
    verdicts = [judgment.answer.verdict for judgment in judgments(path)]
    assert verdicts[1:] == [Verdict.BOTH_GOOD, Verdict.BOTH_BAD, Verdict.SKIP]


def test_a_french_keyboard_ranks_and_ties(screen: Screen, tmp_path: Path, layout: Layout) -> None:
    layout("fr")
    texts = tuple(Response(f"This is answer number {number}.") for number in range(4))
    many = Comparison(ComparisonId("c"), (Message("user", "What is it?"),), texts)
    path = make_project(tmp_path / "many.labeler", [many])
    with Person(screen, tmp_path, path, str(path), "--annotator", "ada") as ada:
        ada.press(*keys("3", "shift+1", "2"), "Return")  # the fourth is the last one left
        ada.judged(1)
        ada.quit()
    (made,) = judgments(path)
    assert made.answer.ranking is not None
    assert made.shown is not None
    assert [made.answer.ranking[response] for response in made.shown] == [0, 1, 0, 2]
