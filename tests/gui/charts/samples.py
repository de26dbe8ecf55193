"""One content of each kind, of made-up values."""

import math
import random

from labeler.gui.charts.content import (
    Bar,
    Bin,
    Dot,
    DotChart,
    Level,
    Line,
    LineChart,
    Mark,
    MatrixChart,
    Missing,
    ReliabilityChart,
    ScatterChart,
    ShareChart,
)
from labeler.gui.charts.scale import Axis, axis_around, share_axis


def marks(many: int) -> tuple[Mark, ...]:
    return tuple(Mark(f"point {place}.", f"c{place}") for place in range(many))


def lines(many: int = 120) -> LineChart:
    n = list(range(10, 10 + many))
    y = [0.71 + 0.05 * math.sin(each / 9) - 0.1 * math.exp(-each / 20) for each in n]
    spread = [0.9 / math.sqrt(each) for each in n]
    pairs = list(zip(y, spread, strict=True))
    low, high = [a - b for a, b in pairs], [min(1, a + b) for a, b in pairs]
    return LineChart(
        title="Model and people agree in 71 % of new pairs",
        note="Predicted before learning, on the random slice: n = 129, 63 to 78 %.",
        header=("n", "agreement"),
        rows=list(zip(n, y, strict=True)),
        x=Axis("preferences", n[0], n[-1]),
        y=share_axis("agreement, %", low, low=0.4),
        lines=(
            Line("model 71 %", n, y, low, high),
            Line("length alone 63 %", n, [0.63 for _ in n], main=False),
            Line("surface alone 64 %", n, [0.64 for _ in n], main=False),
        ),
        levels=(Level(0.5, "by chance 50 %"), Level(0.93, "noise ceiling 93 %")),
        moments=(Level(60, "guidelines changed"),),
        marks=marks(many),
    )


def reliability() -> ReliabilityChart:
    bins = tuple(
        Bin(0.5 + 0.05 * k, 0.5 + 0.04 * k, 0.42 + 0.04 * k, 0.58 + 0.04 * k, 20 + 9 * k)
        for k in range(10)
    )
    return ReliabilityChart(
        title="The model is surer than it is right",
        note="ECE 0.05, Brier score 0.19.",
        x=Axis("what the model said, %", 0.5, 1.0, lambda share: f"{share * 100:.0f}"),
        y=share_axis("how often it was right, %", low=0.3),
        bins=bins,
        marks=marks(10),
    )


def dots() -> DotChart:
    return DotChart(
        title="Ada and Grace agree most",
        note="Cohen's κ with bootstrap intervals.",
        x=Axis("κ", -0.2, 1.0),
        dots=(
            Dot("Between two annotators", None, heading=True),
            Dot("ada and grace", 0.86, 0.83, 0.89, "0.86 (n = 999)"),
            Dot(
                "ada and a-name-that-goes-on-and-on-for-longer-than-there-is-room",
                0.55,
                0.3,
                0.8,
                "0.55 (n = 999)",
                beside=(0.4, 0.2, 0.6),
            ),
            Dot("ada and tim", 0.1, -0.2, 0.4, "0.10 (n = 12)", sure=False),
            Dot("nobody and tim", None, detail="too few"),
        ),
        levels=(Level(0.0, "by chance"), Level(0.8, "usually taken for good")),
        marks=marks(4),
    )


def scatter(many: int = 300, names: tuple[str, ...] = ("alpha", "beta", "gamma")) -> ScatterChart:
    lot = random.Random(1)
    xs = [lot.gauss(200, 80) for _ in range(many)]
    ys = [x / 100 - 2 + lot.gauss(0, 1) for x in xs]
    return ScatterChart(
        title="Longer responses get higher rewards",
        note="Spearman's ρ = 0.61 (0.53 to 0.68).",
        x=axis_around("length, characters", xs),
        y=axis_around("reward above its prompt's mean", ys),
        xs=xs,
        ys=ys,
        groups=[place % len(names) for place in range(many)] if names else (),
        names=names,
        cross=True,
        marks=marks(many),
    )


def matrix() -> MatrixChart:
    return MatrixChart(
        title="Most disagreements are ties",
        down="people said",
        across="the model said",
        row_names=("first", "tie", "second"),
        column_names=("first", "second"),
        counts=((41, 12), (7, 6), (14, 1503)),
        agreeing=frozenset({(0, 0), (2, 1)}),
        marks=marks(6),
    )


def shares() -> ShareChart:
    return ShareChart(
        title="38 % of the margin is style",
        parts=("content", "style"),
        bars=(Bar("all pairs", (0.62, 0.38), "n = 412"), Bar("where wrong", (0.2, 0.8), "n = 97")),
        marks=marks(2),
    )


def missing() -> Missing:
    return Missing(
        title="Agreement between annotators",
        missing="Only one annotator has judged. Let a second one judge the same pairs.",
    )


def every() -> list:
    return [
        lines(),
        reliability(),
        dots(),
        scatter(),
        scatter(20_000, ()),
        matrix(),
        shares(),
        missing(),
    ]
