"""The running figures as plain values, the same in the report, the simulation and the window."""

from typing import Any

from labeler.analysis.agreement import Part, Running
from labeler.analysis.tally import Figures, Tally

_DIGITS = 6


def prequential(running: Running) -> dict[str, Any]:
    """The running figures as they go into JSON; log loss in nats.

    `prequential` and `baselines` are over the random slice, `rest` over what was chosen
    otherwise, `holdout` over prompts that the model never learns from. Each is over preferences
    on pairs that the model had learned nothing about; without one, `n` is 0 and the figures
    are null.
    """
    return {
        "prequential": {
            **_figures(running.model),
            "remembered": running.remembered,
            "new_prompts": _figures(running.new_prompts),
        },
        "baselines": {name: _figures(tally) for name, tally in running.baselines.items()},
        "rest": part(running.rest),
        "holdout": part(running.holdout),
    }


def part(judgments: Part) -> dict[str, Any]:
    """The model's figures with those of every baseline over the same judgments beside them."""
    beside = {name: _figures(tally) for name, tally in judgments.baselines.items()}
    return {**_figures(judgments.model), "baselines": beside}


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
