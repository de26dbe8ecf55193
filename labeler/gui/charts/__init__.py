"""Charts that explain themselves: plain values in, painted by hand, read by eye, key and ear."""

from labeler.gui.charts.view import ChartView

__all__ = ["ChartView"]
