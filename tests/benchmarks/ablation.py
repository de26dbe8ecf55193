"""Which features earn their place: the head without each family of them, on unseen prompts.

`python -m tests.benchmarks.ablation` prints a table for the real data sets, where they are at
hand: the folds of `tests.benchmarks.accuracy`, the regularisation chosen anew each time. A
family that is left out stands at 0 in every row, which is as good as not being there.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from labeler.reward.features import SURFACE
from labeler.reward.learner import learner
from labeler.reward.losses.won import LogisticLoss
from labeler.reward.surface import NAMES
from labeler.reward.threads import threads
from tests.benchmarks.accuracy import DATA, FILES, SEEDS, Judged, Row, judged, scored, taught

FAMILIES = {
    "length": ("length", "words", "sentences", "sentence length"),
    "layout": ("lines", "list items", "emphasis", "code"),
    "marks": ("questions", "exclamations", "commas", "digits", "capitals"),
    "overlap": ("borrowed", "covered", "copied"),
    "variety": ("word length", "distinct", "repeated"),
    "manners": ("refusal", "finished", "first person", "second person"),
}
"""Each surface statistic, once."""


def ablation(name: str, seeds: tuple[int, ...] = SEEDS) -> Iterator[Row]:
    """The head with everything, then without each family."""
    rows = judged(name)
    content = rows.differences.shape[1] - SURFACE
    learn = partial(taught, partial(learner, content, LogisticLoss()))
    for label, columns in _families(content).items():
        yield scored(name, label, _without(rows, columns), seeds, learn)


def _families(content: int) -> dict[str, list[int]]:
    """What is left out, and where it stands."""
    surface = {
        f"without {family}": [content + NAMES.index(name) for name in names]
        for family, names in FAMILIES.items()
    }
    return {
        "everything": [],
        "without embedding": list(range(content - 1)),
        "without relevance": [content - 1],
        "without either": list(range(content)),
        "without surface": list(range(content, content + SURFACE)),
        **surface,
    }


def _without(rows: Judged, columns: list[int]) -> Judged:
    """The same rows, blind to those columns."""
    differences = rows.differences.clone()
    differences[:, columns] = 0
    return replace(rows, differences=differences)


def main() -> None:
    """Print the table."""
    with threads(1):
        for name in FILES:
            if (DATA / FILES[name][1]).exists():
                for row in ablation(name):
                    print(f"{name:8} {row.by:20} {row.accuracy:8.3f} {row.log_loss:8.3f}")


if __name__ == "__main__":
    main()
