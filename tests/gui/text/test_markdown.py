"""The source that Qt's reader is given."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.gui.text.markdown import BREAK, clean, display_markdown

AS_IT_IS = [
    "one paragraph",
    "a <think>b</think> List<int>",
    "# Heading\n\ntext",
    "- a\n- b\n  - c",
    "1) one\n2) two",
    "```py\nx = ![a](b)\n$y_1$\n```",
    "~~~\n[r]: x\n~~~",
    "    indented ![a](b)\n    [r]: x",
    "`![a](b)` and `` ` $x$ ``",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "it costs $5 and then $6",
    "x\n***\ny",
    "> a\n\n> b",
    "Title\n===",
]


@pytest.mark.parametrize("text", AS_IT_IS)
def test_what_markdown_shows_in_full_is_left_alone(text: str) -> None:
    assert display_markdown(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("![alt](http://a.b/c.png)", r"\!\[alt](http://a.b/c.png)"),
        ("[^1]: note", r"\[^1]: note"),
        ("> [r]: http://a.b", r"> \[r]: http://a.b"),
        ("$a_1*b$", r"$a_1*b$".replace("$", r"\$").replace("_", r"\_").replace("*", r"\*")),
        (r"\(x_1\)", r"\\\(x\_1\\\)"),
        ("---\ntitle: x\n---", "***\ntitle: x\n---"),
    ],
)
def test_what_would_be_lost_is_escaped(text: str, shown: str) -> None:
    assert display_markdown(text) == shown


@pytest.mark.parametrize(
    "text", ["a\nb", "a  \nb", "a\\\nb", "a \nb", "a\r\nb", "a\rb", "a\u2028b"]
)
def test_every_kind_of_line_break_is_marked(text: str) -> None:
    assert display_markdown(text) == f"a{BREAK}  \nb"


def test_a_line_that_begins_something_new_breaks_no_paragraph() -> None:
    for text in ("a\n- b", "a\n# b", "> a\n>> b", "a\n---", "1. a\n2. b", "- a\n- b"):
        assert BREAK not in display_markdown(text), text


def test_a_fence_that_is_never_closed_stays_code() -> None:
    assert display_markdown("```\n![a](b)\n\nx\ny") == "```\n![a](b)\n\nx\ny"


def test_characters_with_a_meaning_to_qt_are_replaced() -> None:
    assert clean("\0a\ufdd0b\ufffcc" + BREAK) == "\ufffda\ufffdb\ufffdc\ufffd"


@given(st.text(alphabet="ab *_`~[]()!<>#-+|\\\n1.$&;:", max_size=300))
def test_no_letter_is_ever_lost(text: str) -> None:
    letters = [letter for letter in text if letter in "ab1"]
    assert [letter for letter in display_markdown(text) if letter in "ab1"] == letters
