"""Quitting in the middle of encoding and learning ends well, every time."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from labeler.storage.project import Project
from labeler.workflow.sample import sample_project


def quit_after(seconds: float, project: Path, cache: Path) -> int:
    """How many judgments the file holds after a run that was cut short."""
    sample_project(project)
    done = subprocess.run(
        [sys.executable, "-m", "tests.reliability.quitting", project, str(seconds)],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "XDG_CACHE_HOME": str(cache)},
        timeout=60,
    )
    assert done.returncode == 0, f"after {seconds} s: {done.stderr}"
    with Project.open(project, writable=False) as opened:
        return len(opened.standing())


@pytest.mark.parametrize("seconds", [0.3, 1.5, 3.0, 4.5])
def test_quitting_in_the_middle_ends_with_exit_code_0(tmp_path: Path, seconds: float) -> None:
    assert quit_after(seconds, tmp_path / "p.labeler", tmp_path / "cache") > 0


@pytest.mark.slow
def test_quitting_fifty_times_in_a_row_ends_with_exit_code_0(tmp_path: Path) -> None:
    for run in range(50):
        cache = tmp_path / f"cache{run % 5}"  # now empty, now partly filled
        assert quit_after(run * 0.1, tmp_path / f"{run}.labeler", cache) >= 0
