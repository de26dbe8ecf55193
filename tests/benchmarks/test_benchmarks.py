"""Not how fast anything is: only that each benchmark still measures what its table says."""

import json
import math
from dataclasses import asdict, fields
from pathlib import Path

import pytest
from rich.console import Console

from tests.benchmarks.figure import Figure, quantile
from tests.benchmarks.registry import BENCHMARKS, BY_NAME, measure
from tests.benchmarks.table import machine, table, write_json

FIGURE = Figure(4.2, "ms", "half of it: 2.1 ms", 2.0, "≤ 3 times", holds=True)


@pytest.mark.parametrize("name", [*BENCHMARKS, *BY_NAME])
def test_each_benchmark_says_what_it_compares_and_by_which_ratio(name: str):
    if name == "encode":
        pytest.importorskip("sentence_transformers")
    figures = measure(name, tiny=True)
    assert any(each.split("_")[0] == name for each in figures)
    for key, figure in figures.items():
        # One pair may be wrong; and of a few numbers more memory may come back than they take.
        assert figure.value > 0 or key.endswith(("accuracy", "memory"))
        assert math.isfinite(figure.ratio)
        assert figure.unit
        assert figure.compared_with
        assert figure.aim


def test_rewards_after_learning_are_those_of_a_cold_fit():
    assert measure("learn", tiny=True)["learn_1000_distance"].holds


def test_the_json_holds_just_the_promised_fields(tmp_path: Path):
    file = tmp_path / "figures.json"
    write_json({"paint": FIGURE}, file)
    assert json.loads(file.read_text("utf-8")) == {"paint": asdict(FIGURE)}
    assert [field.name for field in fields(Figure)] == [
        *("value", "unit", "compared_with", "ratio", "aim", "holds")
    ]


def test_the_table_tells_a_missed_aim_and_the_machine():
    missed = Figure(9.0, "ms", "2 ms", 4.5, "≤ 2 times", holds=False)
    text = _printed(table({"stall": missed, "paint": FIGURE}))
    assert "NO" in text
    assert text.count("yes") == 1
    assert machine().split(",")[0] in text


def test_the_99th_percentile_of_a_hundred_is_the_last_but_one():
    assert quantile([float(n) for n in range(1, 101)], 0.99) == 99


def _printed(what: object) -> str:
    console = Console(width=300)
    with console.capture() as capture:
        console.print(what)
    return capture.get()
