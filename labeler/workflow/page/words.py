"""Paragraphs, tables, and figures in words; all text is escaped."""

from collections.abc import Iterable, Sequence
from html import escape

from labeler.analysis.estimate import Estimate
from labeler.analysis.splits import ENOUGH
from labeler.workflow.page.chart import Form, percent


def note(words: str) -> str:
    """A paragraph."""
    return f"<p>{escape(words)}</p>"


def warning(words: str) -> str:
    """A paragraph that must not be missed."""
    return f'<p class="warning">{escape(words)}</p>'


def table(heads: Sequence[str], lines: Iterable[Sequence[str]], kind: str = "figures") -> str:
    """A table; every cell is text.

    Args:
        kind: What the style sheet knows it by.
    """
    head = "".join(f"<th>{escape(each)}</th>" for each in heads)
    body = "".join(
        "<tr>" + "".join(f"<td>{_cell(cell)}</td>" for cell in cells) + "</tr>" for cells in lines
    )
    made = f'<table class="{kind}"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
    return f'<div class="wide">{made}</div>'


def _cell(text: str) -> str:
    """Text, what comes after a line break in the paler ink."""
    first, *more = text.split("\n")
    return escape(first) + "".join(f'<br><span class="soft">{escape(each)}</span>' for each in more)


def interval(each: Estimate | None, times: float = 100, unit: str = " %") -> str:
    """A figure with its interval."""
    if each is None:
        return "–"
    value, low, high = (number(times * part, 1 if times > 1 else 3) for part in _ends(each))
    return f"{value}{unit} ({low} to {high})"


def p_value(p: float) -> str:
    """A probability by chance alone: `0.034`, or `< 0.001`, below which none means more."""
    return "< 0.001" if p < 0.001 else f"{p:.3g}"


def number(value: float, digits: int) -> str:
    """To so many digits, with no sign before what is nothing to that many."""
    told = f"{value:.{digits}f}"
    return told.lstrip("-") if not float(told) else told.replace("-", "−")


def _ends(each: Estimate) -> tuple[float, float, float]:
    return each.value, each.low, each.high


def share_of(each: Estimate | None) -> str:
    """A share with its interval, or how many there are where they are too few."""
    return f"{each.n} only" if each and each.n < ENOUGH else interval(each)


def span(shown: Sequence[tuple[str, Estimate]], form: Form = percent) -> str:
    """From the least to the greatest, each with its name."""
    least, most = (pick(shown, key=lambda each: each[1].value) for pick in (min, max))
    alone = f"is {form(least[1].value)} ({least[0]})"
    return f"{alone} to {form(most[1].value)} ({most[0]})" if len(shown) > 1 else alone
