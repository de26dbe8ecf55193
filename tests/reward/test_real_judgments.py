import math

import pytest

from tests.benchmarks.accuracy import DATA, FILES, accuracy


@pytest.mark.slow
@pytest.mark.skipif(not (DATA / FILES["LLMBar"][1]).exists(), reason="needs the real data")
def test_prompts_never_seen_are_predicted_as_well_as_by_anything_simpler() -> None:
    rows = {row.by: row for row in accuracy(seeds=(0,), files=("LLMBar",))}
    head = rows.pop("the head")
    assert len(rows) == 3
    assert head.log_loss < math.log(2) - 0.1
    assert head.log_loss < min(row.log_loss for row in rows.values()) + 0.005
    assert head.accuracy > max(row.accuracy for row in rows.values()) - 0.015
