"""What people said against what the model favoured, told."""

from collections.abc import Sequence

import numpy as np

from labeler.analysis.case import CATEGORIES, MODEL, Case, Cases, as_cases
from labeler.analysis.ceiling import Ceiling
from labeler.analysis.estimate import Counts
from labeler.analysis.splits import Matrix
from labeler.gui.bench.contents.behind import behind
from labeler.gui.bench.contents.telling import ENOUGH, at_best, more, share
from labeler.gui.charts.content import Content, Mark, MatrixChart, Missing
from labeler.gui.figures import count
from labeler.gui.words import tr


def matrix_chart(found: Matrix, cases: Sequence[Case], ceiling: Ceiling | None = None) -> Content:
    """What people said against what the model favoured; a cell leads to its comparisons."""
    total = found.n
    title = tr("What people said, and what the model favoured")
    if total < ENOUGH:
        return Missing(title=title, missing=more(total, tr("judgments that were predicted")))
    rows = [place for place, row in enumerate(found.counts) if sum(row)]
    columns = [place for place in range(len(found.columns)) if any(r[place] for r in found.counts)]
    counts = tuple(tuple(found.counts[row][column] for column in columns) for row in rows)
    held = as_cases(cases)
    favoured = _columns(held)
    cells = [(row, column) for row in rows for column in columns]
    return MatrixChart(
        title=_matrix_statement(found),
        note=_note(found, total, ceiling),
        header=("people", *(found.columns[column] for column in columns)),
        rows=[(found.rows[row], *cell) for row, cell in zip(rows, counts, strict=True)],
        down=tr("people said"),
        across=tr("the model favoured"),
        row_names=tuple(_verdict(found.rows[row]) for row in rows),
        column_names=tuple(_verdict(found.columns[column]) for column in columns),
        counts=counts,
        agreeing=frozenset(
            (rows.index(place), columns.index(place))
            for place in (0, 1)
            if place in rows and place in columns
        ),
        marks=tuple(_cell(found, row, column, held, favoured) for row, column in cells),
    )


def _note(found: Matrix, total: int, ceiling: Ceiling | None) -> str:
    words = tr("Judgments predicted before their pair was learned from, n = {n}.")
    note = words.format(n=count(total))
    if found.right is None:
        return note
    words = tr("Foretold were {model}, by length alone {length}; by chance it would be half.")
    told = words.format(model=share(found.right), length=share(found.length))
    return f"{note} {told} {at_best(ceiling)}"


def _matrix_statement(found: Matrix) -> str:
    right = found.counts[0][0] + found.counts[1][1]
    preferences = sum(map(sum, found.counts[:2]))
    if not preferences:
        return tr("Nobody preferred one of a pair that was predicted")
    words = tr("Of {n} preferences the model had foretold {right}; ties it can't foretell")
    return words.format(n=count(preferences), right=count(right))


def _cell(found: Matrix, row: int, column: int, cases: Cases, columns: Counts) -> Mark:
    words = tr("People said {said}, the model favoured {favoured}: {n}.").format(
        said=_verdict(found.rows[row]),
        favoured=_verdict(found.columns[column]),
        n=count(found.counts[row][column]),
    )
    fall = (cases.categories == row) & (columns == column)
    return Mark(words, comparisons=behind(cases, fall))


def _columns(cases: Cases) -> Counts:
    """In which column each case is counted: 2 where the model favoured neither, −1 in none."""
    margins = cases.margins(MODEL)
    seen = np.fromiter((case.comparison_seen > 0 for case in cases), bool, len(cases))
    counted = ~(np.isnan(margins) | seen)
    return np.where(counted, np.where(margins > 0, 0, np.where(margins < 0, 1, 2)), -1)


def _verdict(name: str) -> str:
    return {
        "first": tr("response 1"),
        "second": tr("response 2"),
        "neither": tr("neither"),
        CATEGORIES[2]: tr("tie"),
        CATEGORIES[3]: tr("both good"),
        CATEGORIES[4]: tr("both bad"),
    }[name]
