"""Whatever a model wrote is shown: tags, entities, formulas, brackets, and every word."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from labeler.gui.text.document import read
from labeler.gui.text.look import Look
from labeler.gui.text.markdown import MATH

pytestmark = pytest.mark.usefixtures("qapp")

KEPT = st.sampled_from(
    [
        *(
            "<think>",
            "</think>",
            "<|im_start|>",
            "<a_b_c>",
            "<tool_call>",
            '<b class="*x*">',
            "<br/>",
        ),
        *("<ns:tag>", "<svg:rect/>", "<!-- *a* -->", "List<int>", "Map<K,V>", "a<b>c", "<3", "->"),
        *("&lt;b&gt;", "&amp;", "&#x27;", "&nbsp;", "&unknown;", "AT&T"),
        *(
            "$a_1*b_2*c$",
            "$$x_{i}*y*z$$",
            r"\(a_b \* c_d\)",
            r"\[\frac{a_1}{b_2}*c*d\]",
            "$[a](b)$",
        ),
        *(r"\begin{align}a_1&=b_1\\*c&=d*\end{align}", r"$\{x_1 \mid y_1\}$", "$`a`$"),
        *(
            "$5",
            "US$7",
            "€9",
            "100%",
            "#5",
            "C#",
            "f(x)=y",
            "C:\\dir",
            "😀",
            "👍🏽",
            "שלום",
            "漢字",
        ),
    ]
)
PROSE = st.sampled_from(["word", "and", "then", "costs", "x.", "so,"])
LINES = st.lists(st.one_of(KEPT, PROSE), min_size=1, max_size=7).map(" ".join)
PLACES = st.sampled_from(
    [
        *("{}", "- {}", "1. {}", "> {}", "## {}", "a **b** {}", "*{}", "{}\nnext", "before\n{}"),
        "(see {})",
    ]
)


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)


@settings(max_examples=400, deadline=None)
@given(KEPT, PLACES, PROSE)
@example("$a_1*b_2*c$", "| a | b |\n|---|---|\n| {} | c |", "x")
def test_what_is_no_markdown_is_shown_as_it_was_written(kept: str, place: str, word: str) -> None:
    text = place.format(f"{word} {kept} {word}")
    assert bare(f"{word} {kept} {word}") in bare(read(text).toPlainText())


@settings(max_examples=400, deadline=None)
@given(LINES)
def test_several_of_them_in_a_line_disturb_one_another_in_nothing(line: str) -> None:
    assert bare(line) == bare(read(line).toPlainText())


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ab \n<>/&;:$()\"'.,?", max_size=80))
def test_brackets_entities_and_dollars_are_never_swallowed(text: str) -> None:
    document = read(f"x{text}")
    kept = [sign for sign in f"x{text}" if sign in "ab1&;$?"]
    assert [sign for sign in document.toPlainText() if sign in "ab1&;$?"] == kept


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_as_written_shows_every_character(text: str) -> None:
    shown = read(text, Look(raw=True)).toPlainText()
    letters = [sign for sign in text if sign.isalnum() or sign in "<>&*_`#$\\"]
    assert [sign for sign in shown if sign.isalnum() or sign in "<>&*_`#$\\"] == letters


@pytest.mark.parametrize(
    "text",
    [
        *("It costs $5 and $6.", "from $5 to $10, or $20", "a $ b $ c", "US$5 and US$6", "$5/$6"),
        *("costs 5$ and 6$", r"\$5 and \$6", "$HOME and $PATH "),
    ],
)
def test_amounts_of_money_are_no_formula(text: str) -> None:
    assert not MATH.search(text)


@pytest.mark.parametrize(
    "text",
    [
        *("$x$", "$x_1$", "$$x$$", r"\(x\)", r"\[x\]", "$a\nb$", r"$\alpha$-decay", "($x$)"),
        *("$$\na_1\n+ b_2\n$$", r"\begin{matrix}1 & 2\\3 & 4\end{matrix}"),
    ],
)
def test_formulas_are_found_however_they_are_written(text: str) -> None:
    found = MATH.search(text)
    assert found is not None
    assert found[0] in text
    assert len(found[0]) >= len(text) - len("-decay")


def test_formulas_of_several_lines_stay_whole() -> None:
    text = "$$\na_1\n+ b_2\n- c*d*\n= e\n$$"
    assert read(text).toPlainText() == text
