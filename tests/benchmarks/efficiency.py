"""How fast the model learns from pairs chosen in each way: `python -m tests.benchmarks.efficiency`.

Real judgments, replayed through the session and the engine of the window, a fifth of the prompts
left out and measured on along the way; equal seeds leave out the same prompts, so each strategy
is compared with drawing at random run by run. Prints a Markdown table a data set. Some twenty
minutes on one core; what each run showed goes into the file that `--json` names.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from labeler.core.moment import now
from labeler.core.settings import ACQUISITIONS, Settings
from labeler.formats import detection
from labeler.storage.project import Project
from labeler.workflow import turns
from labeler.workflow.model import load_maker
from labeler.workflow.simulate import Plan
from labeler.workflow.train import RewardModel
from labeler.workflow.trials import as_json, plans, trials

DATA = Path(__file__).parents[3] / "shared" / "data"
UNSEEN = 0.2
SEEDS = 5
SETTLE_EVERY = 10


AHEAD = 4
"""Pairs chosen at once. The window has 32 chosen; whoever waits for the model after each judgment,
as here, is asked none but the first, which are the same however many follow."""


class Source(NamedTuple):
    """A data set: whose answers to replay (None: gold), and how many."""

    name: str
    file: str
    annotator: str | None
    judgments: int


SOURCES = (
    Source("PandaLM", "pandalm.jsonl", "annotator1", 500),
    Source("LLMBar", "llmbar.trl.jsonl", None, 300),
)


def measured(
    source: Source,
    load: Callable[[], RewardModel],
    *,
    strategies: Sequence[str] = ACQUISITIONS,
    seeds: int = SEEDS,
) -> dict[str, Any]:
    """Every strategy with every seed on one data set, as `labeler simulate --json` tells it."""
    plan = Plan(source.annotator, source.judgments, unseen=UNSEEN, settle_every=SETTLE_EVERY)
    with tempfile.TemporaryDirectory(prefix="labeler-efficiency-") as folder:
        path = Path(folder) / "data.labeler"
        with Project.create(path, Settings(name=source.name)) as project:
            project.add(detection.read(DATA / source.file, at=now()), at=now())
        return as_json(trials(path, plans(plan, strategies, seeds), load, _tell(source.name)))


def _tell(name: str) -> Callable[[int, int], None]:
    def advance(done: int, total: int) -> None:
        if done % 500 == 0 or done == total:
            print(f"{name} {done} / {total}", file=sys.stderr, flush=True)

    return advance


def markdown(name: str, figures: Mapping[str, Any]) -> str:
    """Drawing at random in full; the others by how far they are from it."""
    strategies = figures["strategies"]
    counts = [each["judgments"] for each in strategies[0]["unseen"]]
    lines = [
        f"| {name}, after | {' | '.join(map(str, counts))} |",
        f"| --- |{' --- |' * len(counts)}",
    ]
    for strategy in strategies:
        cells = [_cell(strategy["acquisition"], unseen) for unseen in strategy["unseen"]]
        lines.append(f"| {strategy['acquisition']} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(acquisition: str, unseen: Mapping[str, Any]) -> str:
    if acquisition == "random":
        return f"{unseen['accuracy']['mean']:.3f} / {unseen['log_loss']['mean']:.3f}"
    apart = unseen["against_random"]
    return f"{_apart(apart['accuracy'])} / {_apart(apart['log_loss'])}"


def _apart(figure: Mapping[str, float | None]) -> str:
    """A difference with half the width of its interval."""
    mean, low, high = figure["mean"], figure["low"], figure["high"]
    if mean is None or low is None or high is None:
        return "–"
    return f"{mean:+.3f} ± {(high - low) / 2:.3f}".replace("-", "−")


def main() -> None:
    """Measure what is at hand, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    names = [source.name for source in SOURCES]
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(names)}")
    parser.add_argument("--seeds", type=int, default=SEEDS)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every run there")
    asked = parser.parse_args()
    load, found = load_maker(), {}
    turns.PROPOSALS = AHEAD
    for source in SOURCES:
        if source.name in (asked.names or names) and (DATA / source.file).exists():
            found[source.name] = measured(source, load, seeds=asked.seeds)
            print(markdown(source.name, found[source.name]), end="\n\n", flush=True)
            if asked.json:
                asked.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
