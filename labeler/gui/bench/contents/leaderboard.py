"""The sources of responses, told: by how often people prefer them, and at equal style."""

from collections.abc import Sequence

from labeler.analysis.case import Case
from labeler.analysis.estimate import Estimate
from labeler.analysis.leaderboard import Leaderboard, Ranked, is_ahead
from labeler.gui.bench.contents.behind import of_source
from labeler.gui.bench.contents.telling import ENOUGH, more, row_mark, share
from labeler.gui.charts.content import Content, Dot, DotChart, Level, Missing
from labeler.gui.charts.scale import axis_around
from labeler.gui.figures import count, signed
from labeler.gui.words import tr

_WINS = ("win_share", "win_low", "win_high")


def leaderboard_chart(found: Leaderboard, cases: Sequence[Case]) -> Content:
    """The sources of responses by how often people prefer them."""
    title = tr("Which source of responses people prefer")
    if found.prompts == 1:
        return Missing(title=title, missing=tr("All judgments between sources are of one prompt."))
    if len(found.rows) < 2:
        missing = tr("The responses name fewer than two sources; give each response a “source”.")
        return Missing(title=title, missing=missing)
    if found.n < ENOUGH:
        return Missing(title=title, missing=more(found.n, tr("preferences between sources")))
    shown = [each for r in found.rows for each in (r.strength, _controlled(r)) if each]
    ends = [end for each in shown for end in (each.low, each.high)]
    return DotChart(
        title=_leads(found.rows),
        note=_board_note(found),
        header=("source", "strength", "low", "high", "controlled", "styled", *_WINS, "n"),
        rows=[_board_row(row) for row in found.rows],
        x=axis_around(tr("strength, log-odds against the mean source"), ends, also=[0.0]),
        dots=tuple(map(_board_dot, found.rows)),
        levels=(Level(0.0, tr("mean source")),),
        marks=tuple(
            row_mark(
                row.source,
                row.strength,
                of_source(cases, row.source),
                as_share=False,
            )
            for row in found.rows
        ),
    )


def _leads(rows: Sequence[Ranked]) -> str:
    first, second = rows[0], rows[1]
    if first.strength.low > second.strength.high:
        return tr("People prefer {source} to all others").format(source=first.source)
    if not is_ahead(first.strength, second.strength):
        return tr("No source leads")
    words = tr("{first} leads; its lead over {second} may be chance")
    return words.format(first=first.source, second=second.source)


def _controlled(row: Ranked) -> Estimate | None:
    """The strength at equal style, as far as that is known."""
    return row.styled or row.controlled


def _board_note(found: Leaderboard) -> str:
    note = tr(
        "Bradley–Terry strengths. n = {n} judgments between different sources. The 95 % intervals "
        "are by prompt: judgments of one prompt count as related, and the {prompts} prompts as "
        "independent."
    ).format(n=count(found.n), prompts=count(found.prompts))
    if found.style:
        alone = tr("Hollow below: for responses of equal style. Of it, worth in log-odds: {parts}.")
        told = alone.format(parts="; ".join(_worth(*each) for each in found.style.items()))
    elif found.length is not None:
        words = tr(
            "Hollow below: for responses of equal length. One e times as long as the other gains "
            "{length} log-odds."
        )
        told = words.format(length=signed(found.length.value))
    else:
        return note
    return f"{note} {told}"


def _worth(name: str, worth: Estimate) -> str:
    words = {
        "length": tr("being e times as long {value} ({low} to {high})"),
        "lists": tr("having all list items {value} ({low} to {high})"),
        "emphasis": tr("having all bold text {value} ({low} to {high})"),
        "headings": tr("having all headings {value} ({low} to {high})"),
    }[name]
    value, low, high = (signed(each) for each in (worth.value, worth.low, worth.high))
    return words.format(value=value, low=low, high=high)


def _board_dot(row: Ranked) -> Dot:
    beside = _controlled(row)
    return Dot(
        row.source,
        row.strength.value,
        row.strength.low,
        row.strength.high,
        tr("{strength}, wins {share}").format(
            strength=signed(row.strength.value), share=share(row.win_share)
        ),
        beside=(beside.value, beside.low, beside.high) if beside else None,
        sure=row.strength.n >= ENOUGH,
    )


def _board_row(row: Ranked) -> tuple[object, ...]:
    strength = row.strength
    controlled, styled = (each.value if each else None for each in (row.controlled, row.styled))
    ends = strength.low, strength.high
    won = row.win_share
    wins = (won.value, won.low, won.high) if won else (None, None, None)
    return (row.source, strength.value, *ends, controlled, styled, *wins, strength.n)
