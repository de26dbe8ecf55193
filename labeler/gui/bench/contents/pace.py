"""How long each person takes for a judgment, told."""

from collections.abc import Sequence

from labeler.analysis.annotators import Annotator
from labeler.analysis.case import Case
from labeler.analysis.estimate import Estimate
from labeler.gui.bench.contents.behind import first_by
from labeler.gui.bench.contents.telling import ENOUGH, HEADER, more, table_row
from labeler.gui.charts.content import Content, Dot, DotChart, Mark, Missing
from labeler.gui.charts.scale import axis_around
from labeler.gui.figures import count, decimal
from labeler.gui.words import tr


def times_chart(people: Sequence[Annotator], cases: Sequence[Case]) -> Content | None:
    """The median time of a judgment between the quartiles."""
    known = [(person.name, person.seconds) for person in people if person.seconds is not None]
    if not known:
        return None
    most = max(each.n for _, each in known)
    if most < ENOUGH:
        title = tr("How long a judgment takes")
        return Missing(title=title, missing=more(most, tr("such judgments of one person")))
    ends = [end for _, each in known for end in (each.low, each.high)]
    return DotChart(
        title=_pace([each.value for _, each in known if each.n >= ENOUGH]),
        note=tr(
            "The median, and from the first to the third quartile; of a time there is no figure by "
            "chance, by length or at best."
        ),
        header=HEADER,
        rows=[table_row(name, estimate) for name, estimate in known],
        x=axis_around(tr("time from seeing a pair to the answer, s"), ends, also=[0.0]),
        dots=tuple(
            Dot(
                name,
                each.value,
                each.low,
                each.high,
                tr("{seconds} s (n = {n})").format(seconds=decimal(each.value, 0), n=count(each.n)),
                sure=each.n >= ENOUGH,
            )
            for name, each in known
        ),
        marks=tuple(_time_mark(name, each, cases) for name, each in known),
    )


def _time_mark(name: str, each: Estimate, cases: Sequence[Case]) -> Mark:
    """Behind it what this person took the longest for."""
    words = tr("{name}: {seconds} s, half of them {low} to {high} s (n = {n}).")
    value, low, high = (decimal(at, 1) for at in (each.value, each.low, each.high))
    told = words.format(name=name, seconds=value, low=low, high=high, n=count(each.n))
    return Mark(told, comparisons=_slowest(name, cases))


def _slowest(name: str, cases: Sequence[Case]) -> tuple[str, ...]:
    """What a person took the longest for."""

    def timed(case: Case) -> bool:
        return case.annotator == name and case.seconds is not None

    return first_by(cases, lambda case: -(case.seconds or 0.0), timed)


def _pace(medians: Sequence[float]) -> str:
    low, high = (decimal(at, 0) for at in (min(medians), max(medians)))
    if low == high:
        return tr("Half of the judgments take less than {seconds} s").format(seconds=low)
    words = tr("A judgment takes {low} to {high} s, by each person's median")
    return words.format(low=low, high=high)
