"""`python -m tests.benchmarks [NAME…] [--json FILE]`: measure, and print one table."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from rich.console import Console

from tests.benchmarks.figure import Figure, Figures
from tests.benchmarks.registry import BENCHMARKS, BY_NAME, measure_apart
from tests.benchmarks.table import table, write_json


def main() -> None:
    asked = _arguments()
    with tempfile.TemporaryDirectory(prefix="labeler-benchmarks-") as folder:
        _live_in(Path(folder))
        figures: Figures = {}
        for name, measured in measure_apart(asked.names or BENCHMARKS, tiny=asked.tiny):
            print(name, *map(_in_short, measured.values()), file=sys.stderr, flush=True)
            figures |= measured
    Console(width=None if sys.stdout.isatty() else 140, highlight=False).print(table(figures))
    if asked.json:
        write_json(figures, asked.json)


def _in_short(figure: Figure) -> str:
    """For whoever waits for the table."""
    return f"· {figure.value:.3g} {figure.unit}, ratio {figure.ratio:.3g}"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=_offered())
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    parser.add_argument("--tiny", action="store_true", help="go through the motions alone")
    asked = parser.parse_args()
    if unknown := set(asked.names).difference(BENCHMARKS, BY_NAME):
        parser.error(f"no benchmark is called {', '.join(sorted(unknown))}")
    return asked


def _offered() -> str:
    return f"{', '.join(BENCHMARKS)}; by name alone, because it takes long: {', '.join(BY_NAME)}"


def _live_in(folder: Path) -> None:
    """Show no window, and touch none of the user's folders."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(folder / name.lower())


if __name__ == "__main__":
    main()
