"""The running figures as plain values, the same in the report, the simulation and the window."""

from typing import Any

from labeler.analysis.agreement import Figures, Running, Tally

_DIGITS = 6


def prequential(running: Running) -> dict[str, Any]:
    """`prequential` and `baselines` as they go into JSON; log loss in nats.

    Each figure is over preferences on pairs that the model had learned nothing about; without
    one, `n` is 0 and the figures are null.
    """
    return {
        "prequential": {
            **_figures(running.model),
            "remembered": running.remembered,
            "new_prompts": _figures(running.new_prompts),
        },
        "baselines": {name: _figures(tally) for name, tally in running.baselines.items()},
    }


def curve(running: Running) -> list[dict[str, float]]:
    """The running figures after each judgment counted."""
    return [
        {
            "n": point.n,
            "accuracy": round(point.accuracy, _DIGITS),
            "low": round(point.low, _DIGITS),
            "high": round(point.high, _DIGITS),
            "log_loss": round(point.log_loss, _DIGITS),
            "length_accuracy": round(point.length_accuracy, _DIGITS),
        }
        for point in running.curve
    ]


def _figures(tally: Tally) -> dict[str, Any]:
    figures: Figures | None = tally.figures()
    names = ("accuracy", "low", "high", "log_loss", "ece")
    values = {name: round(getattr(figures, name), _DIGITS) if figures else None for name in names}
    return {**values, "n": tally.n}
