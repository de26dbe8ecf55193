"""Figures for people and for programs."""

import json
import os
import platform
from collections.abc import Mapping
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path

from rich.table import Table

from tests.benchmarks.figure import Figure, Figures

_MADE_WITH = ("PySide6-Essentials", "torch", "scikit-learn", "sentence-transformers")


def table(figures: Mapping[str, Figure]) -> Table:
    """All figures, one a row."""
    whole = Table(caption=machine())
    whole.add_column("name", no_wrap=True)
    whole.add_column("value", justify="right", no_wrap=True)
    whole.add_column("compared with")
    whole.add_column("ratio", justify="right", no_wrap=True)
    whole.add_column("aim")
    whole.add_column("holds")
    for name, figure in figures.items():
        value = f"{_rounded(figure.value)} {figure.unit}"
        holds = "yes" if figure.holds else "[bold]NO[/bold]"
        ratio = _rounded(figure.ratio)
        whole.add_row(name, value, figure.compared_with, ratio, figure.aim, holds)
    return whole


def write_json(figures: Figures, file: Path) -> None:
    """An object of figures by name."""
    values = {name: asdict(figure) for name, figure in figures.items()}
    file.write_text(json.dumps(values, ensure_ascii=False, indent=2) + "\n", "utf-8")


def machine() -> str:
    """What it was measured on."""
    parts = [_processor(), f"{os.cpu_count()} cores", platform.system()]
    parts.append(f"Python {platform.python_version()}")
    parts += [f"{name} {version(name)}" for name in _MADE_WITH]
    return ", ".join(parts)


def _processor() -> str:
    """The processor's name, where the system tells it."""
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _rounded(value: float) -> str:
    """Three digits that count."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
