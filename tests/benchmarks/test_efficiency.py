"""Not which strategy is best: only that the harness compares what its tables say."""

import pytest

from tests.benchmarks.efficiency import DATA, Source, markdown, measured
from tests.workflow.fake_model import FakeModel


def test_every_strategy_is_told_beside_drawing_at_random():
    source = Source("LLMBar", "llmbar.trl.jsonl", None, 26)
    if not (DATA / source.file).exists():
        pytest.skip(f"{source.file} is not here")
    figures = measured(source, FakeModel, strategies=("random", "fifo"), seeds=3)
    assert [each["acquisition"] for each in figures["strategies"]] == ["random", "fifo"]
    assert len(figures["runs"]) == 6
    head, _, random, fifo = markdown("LLMBar", figures).splitlines()
    assert head == "| LLMBar, after | 25 | 26 |"
    # TRL's files have the better one first, and so does the fake.
    assert random.startswith("| random | 1.000 / ")
    assert fifo.startswith("| fifo | +0.000 ± 0.000 / ")
