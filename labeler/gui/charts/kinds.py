"""Which drawing draws which content."""

from collections.abc import Iterable
from typing import Any

from labeler.gui.charts.content import (
    Content,
    DotChart,
    LineChart,
    MatrixChart,
    ReliabilityChart,
    ScatterChart,
    ShareChart,
)
from labeler.gui.charts.dots import DotDrawing
from labeler.gui.charts.drawing import Drawing
from labeler.gui.charts.lines import LineDrawing
from labeler.gui.charts.matrix import MatrixDrawing
from labeler.gui.charts.reliability import ReliabilityDrawing
from labeler.gui.charts.scatter import ScatterDrawing
from labeler.gui.charts.shares import ShareDrawing

_DRAWINGS: dict[type[Content], type[Drawing[Any]]] = {
    LineChart: LineDrawing,
    ReliabilityChart: ReliabilityDrawing,
    DotChart: DotDrawing,
    ScatterChart: ScatterDrawing,
    MatrixChart: MatrixDrawing,
    ShareChart: ShareDrawing,
}


def drawing_of(content: Content) -> Drawing[Any] | None:
    """What draws it; None where there is nothing to draw."""
    if content.missing or type(content) not in _DRAWINGS:
        return None
    return _DRAWINGS[type(content)](content)


Ready = tuple[Content, Drawing[Any] | None]
"""A content with what draws it."""


def make_ready(contents: Iterable[Content]) -> list[Ready]:
    """Contents with what draws them; needs no widget, so that any thread may do it."""
    return [(content, drawing_of(content)) for content in contents]
