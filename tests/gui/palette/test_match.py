"""How letters find words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.gui.palette.match import match

NAMES = ["Import…", "Export…", "Loss explorer…", "Learning panel", "Ranking loss: Hinge", "Open…"]


def best(letters: str) -> str:
    return max(
        (name for name in NAMES if match(letters, name)), key=lambda n: match(letters, n).score
    )


@pytest.mark.parametrize(
    ("letters", "found"),
    [
        ("imp", "Import…"),
        ("exp", "Export…"),
        ("lex", "Loss explorer…"),
        ("lp", "Learning panel"),
        ("hinge", "Ranking loss: Hinge"),
        ("LOSS EX", "Loss explorer…"),
        ("o", "Open…"),
    ],
)
def test_the_words_that_were_meant_come_first(letters: str, found: str) -> None:
    assert best(letters) == found


def test_letters_that_are_not_there_in_that_order_find_nothing() -> None:
    assert match("tropmi", "Import") is None
    assert match("imports", "Import") is None


@given(st.text(max_size=40), st.text(max_size=5))
def test_what_is_found_stands_there_in_order(text: str, letters: str) -> None:
    found = match(letters, text)
    if found is None:
        return
    assert list(found.places) == sorted(set(found.places))
    wanted = "".join(letters.casefold().split())
    assert "".join(text[place].casefold() for place in found.places) == wanted


@given(st.text(alphabet="ab ", max_size=30), st.lists(st.integers(0, 29), unique=True, max_size=6))
def test_every_subsequence_is_found(text: str, places: list[int]) -> None:
    letters = "".join(text[place] for place in sorted(places) if place < len(text))
    assert match(letters, text) is not None
