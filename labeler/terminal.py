"""What the commands print: figures and progress, for a terminal and for a pipe."""

import io
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress
from rich.table import Table

from labeler.analysis.agreement import ALWAYS_LEFT, ENOUGH
from labeler.analysis.intervals import ENOUGH_RUNS
from labeler.core.answer import Answer
from labeler.core.judgment import RANDOM
from labeler.core.losses import Explanation, Loss

Named = tuple[str, dict[str, Any]]
"""A row of a table: what it is about, and its figures."""

SCORED = 20
"""Comparisons whose rewards a person is told; a program gets them all."""

_LINES = 10
"""How many progress lines a pipe gets."""


@contextmanager
def progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on a terminal, a few plain lines in a pipe; always on stderr.

    Yields:
        Called with how many are done, of how many.
    """
    console = Console(stderr=True)
    if not console.is_terminal:
        yield _plain(what)
        return
    with Progress(console=console, transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _plain(what: str) -> Callable[[int, int], None]:
    def advance(done: int, total: int) -> None:
        if done == total or done % max(1, total // _LINES) == 0:
            print(f"{what} {done} / {total}", file=sys.stderr, flush=True)

    return advance


def print_report(figures: dict[str, Any]) -> None:
    """Print a report as a person reads it."""
    console = Console(highlight=False)
    console.print(
        f"{figures['project']}: {figures['comparisons']} comparisons over "
        f"{figures['prompts']} prompts, {figures['judgments']} judgments "
        f"({figures['imported']} imported), {figures['retracted']} taken back",
        markup=False,
    )
    for name, annotator in figures["annotators"].items():
        verdicts = ", ".join(f"{verdict} {n}" for verdict, n in annotator["verdicts"].items())
        console.print(f"  {name}: {annotator['judged']} judged ({verdicts})", markup=False)
    _print_figures(console, figures)
    for words in _bench_lines(figures):
        console.print(words, markup=False)


def _bench_lines(figures: dict[str, Any]) -> Iterator[str]:
    """What of the bench somebody asked for: other models, probes, the earlier version."""
    from labeler.workflow.page.words import p_value

    for each in figures.get("models", {}).get("versus", ()):
        shares = (each[f"agreement_{model}"]["accuracy"]["value"] for model in "ab")
        yield "the model {:.1%}, {} {:.1%} of {} (McNemar's p {}){}".format(
            *(next(shares), each["b"], next(shares), each["n"]),
            *(p_value(each["test"]["exact"]), _learned(each)),
        )
    for each in figures.get("bias", {}).get("probes", ()):
        change = each["change"]
        yield (
            f"{each['probe']}: reward {change['value']:+.3f} ({change['low']:+.3f} to "
            f"{change['high']:+.3f}), it rises in {each['raised']['value']:.0%} of {change['n']}"
        )
    versions = figures.get("drift", {}).get("versions")
    half = versions["steps"][1] if versions else None
    if half and half["order"]["spearman"]:
        seen = "new to both" if versions["new"] else "learned from"
        alike = half["order"]["spearman"]["value"]
        yield (
            f"fitted to {half['judgments']} and to {versions['after']} judgments, the model "
            f"orders {versions['pairs']} pairs {seen} alike by {alike:.3f} (Spearman)"
        )


def _learned(versus: dict[str, Any]) -> str:
    """What the other model had learned when it was asked, where it does not learn along."""
    if versus["learned_b"] == "before":
        return ""
    if versus["learned_b"] == "unknown":
        return ", what it had learned is not known"
    left_out = f"; {versus['left_out']} left out" if versus["left_out"] else ""
    return f", prompts new to both{left_out}"


def print_simulation(figures: dict[str, Any]) -> None:
    """Print a simulation as a person reads it."""
    console = Console(highlight=False)
    left_out = figures["left_out"]
    note = f"; {left_out} left out, since only pairs are replayed" if left_out else ""
    console.print(f"{figures['judgments']} judgments by {figures['annotator']}{note}", markup=False)
    _print_figures(console, figures)


def print_trials(figures: dict[str, Any]) -> None:
    """Print simulations side by side as a person reads them."""
    runs = figures["runs"]
    console = Console(highlight=False)
    console.print(
        f"{len(runs)} runs of {runs[0]['judgments']} judgments by {runs[0]['annotator']}, "
        f"loss {runs[0]['loss']}",
        markup=False,
    )
    seeds = max(len(strategy["seeds"]) for strategy in figures["strategies"])
    sure = "± Student's 95 % interval" if seeds >= ENOUGH_RUNS else "(too few for an interval)"
    table = Table(
        caption=f"Means over {seeds} seeds {sure}; log loss in nats. Unseen: prompts "
        "left out. Against random: the difference in log loss, seed by seed; below 0 is better."
    )
    for column in ("", "judgments", "agreement, %", "log loss", "against random"):
        table.add_column(column, justify="left" if not column else "right", no_wrap=not column)
    for strategy in figures["strategies"]:
        table.add_row(strategy["acquisition"], "as shown", *_means(strategy["prequential"]))
        for unseen in strategy["unseen"]:
            row = ["  unseen", str(unseen["judgments"]), *_means(unseen)]
            if strategy["acquisition"] != RANDOM:
                row.append(_mean(unseen["against_random"]["log_loss"], "+.3f"))
            table.add_row(*row)
    console.print(table)


def _means(row: dict[str, Any]) -> tuple[str, str]:
    return _mean(row["accuracy"], ".1f", 100), _mean(row["log_loss"], ".3f")


def _mean(figure: dict[str, Any], form: str, times: float = 1) -> str:
    """A mean with half the width of its interval, where there is one."""
    if figure["mean"] is None:
        return "–"
    mean = f"{figure['mean'] * times:{form}}"
    if figure["low"] is None:
        return mean
    half = (figure["high"] - figure["low"]) / 2
    return f"{mean} ± {half * times:{form.removeprefix('+')}}"


def print_training(figures: dict[str, Any]) -> None:
    """Print a training as a person reads it."""
    console = Console(highlight=False)
    learned = "".join(f", {name} {value:.3f}" for name, value in figures["learned"].items())
    console.print(
        f"{figures['project']}: {figures['learned_from']} of {figures['judgments']} judgments "
        f"learned from, model {figures['model']}, loss {figures['loss']}{learned}",
        markup=False,
    )
    parts = {"folds by prompt": "folds", "prompts held out": "holdout", "learned from": "train"}
    rows: list[Named] = []
    for name, key in parts.items():
        rows += [(name, figures[key]), *_beside(figures[key]["baselines"])]
    if all(row["n"] < ENOUGH for _, row in rows):
        console.print(f"Agreement is told from {ENOUGH} preferences on.")
        return
    caption = "95 % Wilson intervals, as if judgments were independent; log loss in nats."
    _print_table(console, rows, caption)


def print_scores(head: dict[str, Any], rows: Iterable[dict[str, Any]]) -> None:
    """Print the first rewards of a project as a person reads them."""
    console = _console()
    table = Table(
        caption="Reward ± one posterior standard deviation = content + style. Only differences "
        "between responses to one prompt mean anything."
    )
    for column in ("comparison", "response"):
        table.add_column(column, overflow="ellipsis")
    for column in ("reward", "±", "content", "style", "margin", "P(first)"):
        table.add_column(column, justify="right", no_wrap=True)
    for row in rows:
        for cells in _scored(row):
            table.add_row(*cells)
    console.print(
        f"{head['project']}: {head['comparisons']} comparisons, model {head['model']}, "
        f"loss {head['loss']}",
        markup=False,
    )
    console.print(table)
    if head["comparisons"] > SCORED:
        console.print(f"These are the first {SCORED}; --json tells all.", markup=False)


def _scored(row: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    """A line a response; what is of a pair stands in its first."""
    margin = (f"{row['margin']:+.2f}", f"{row['probability']:.2f}") if "margin" in row else ()
    for number, reward in enumerate(row["rewards"]):
        value, content, style = (f"{reward[key]:+.2f}" for key in ("value", "content", "style"))
        name, of_pair = ("", ()) if number else (escape(row["comparison"]), margin)
        response = escape(reward["source"] or str(number))
        yield name, response, value, f"{reward['sd']:.2f}", content, style, *of_pair


def _print_figures(console: Console, figures: dict[str, Any]) -> None:
    """The table of prequential figures; its caption says what they count."""
    model, holdout = figures["prequential"], figures["holdout"]
    counted = model["n"] + figures["rest"]["n"] + holdout["n"]
    if not counted:
        console.print("No preference was predicted yet, so there is no agreement to tell.")
        if figures.get("imported"):
            console.print("`labeler train` tells how well a model foretells imported judgments.")
        return
    if max(model["n"], holdout["n"]) < ENOUGH:
        console.print(
            f"{counted} preferences were predicted before learning, "
            f"{model['n']} of them on pairs drawn at random; "
            f"agreement is told from {ENOUGH} on, since from fewer it would be chance."
        )
        return
    rows = [
        ("reward model", model),
        ("  on new prompts", model["new_prompts"]),
        *_beside(figures["baselines"]),
        ("on chosen pairs", figures["rest"]),
        ("on prompts held out", holdout),
        *_beside(holdout["baselines"]),
    ]
    caption = "Predicted before learning; 95 % Wilson intervals; log loss in nats."
    _print_table(console, rows, caption)


def _beside(baselines: dict[str, Any]) -> list[Named]:
    """The baselines under the names that people read."""
    return [
        ("  always left" if name == ALWAYS_LEFT else f"  {name} alone", row)
        for name, row in baselines.items()
    ]


def _print_table(console: Console, rows: Sequence[Named], caption: str) -> None:
    """Those of the rows that enough judgments stand behind."""
    table = Table(caption=caption)
    for column in ("", "agreement", "log loss", "ECE", "n"):
        table.add_column(column, justify="left" if not column else "right", no_wrap=not column)
    for name, row in rows:
        if row["n"] >= ENOUGH:
            table.add_row(name, *_cells(row))
    console.print(table)


def _cells(row: dict[str, Any]) -> tuple[str, ...]:
    share, low, high = (f"{100 * row[key]:.1f}" for key in ("accuracy", "low", "high"))
    agreement = f"{share} % ({low} to {high})"
    return agreement, f"{row['log_loss']:.3f}", f"{row['ece']:.3f}", str(row["n"])


def print_explanation(
    loss: Loss, answer: Answer, rewards: tuple[float, float], figures: Explanation
) -> None:
    """Print what a loss makes of a preference for the first of two as a person reads it."""
    console = _console()
    first, second = figures.gradient
    rows = [
        ("margin", f"{figures.margin:+.3f}", f"d = {rewards[0]:g} - {rewards[1]:g}"),
        ("loss", f"{figures.loss:.3f}", f"ℓ, {loss.unit}" if loss.unit else "ℓ"),
        ("probability", f"{figures.probability:.3f}", "σ(d)"),
        (_gain(figures.bonus), f"{figures.bonus:+.3f}", "ℓ(0) - ℓ(d)"),
        ("push", f"{figures.push:.3f}", "-ℓ′(d)"),
        ("gradient", f"{first:+.3f}", f"by the chosen reward; {second:+.3f} by the rejected"),
    ]
    if answer.strength or loss.graded:
        rows.insert(0, ("strength", str(answer.strength or "?"), loss.strength))
    console.print(f"{loss.title}   {loss.formula}", markup=False, soft_wrap=True)
    for name, value, meaning in rows:
        console.print(f"{name:>11}  {value:>7}  {meaning}", markup=False, soft_wrap=True)


def _gain(bonus: float) -> str:
    if not bonus:
        return "no bonus"
    return "bonus" if bonus > 0 else "penalty"


def _console() -> Console:
    """A console that shows a letter as "?" rather than fail where a terminal lacks it."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    return Console(highlight=False)
