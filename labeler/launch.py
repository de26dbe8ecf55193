"""Where the program starts: opens a window, or hands over to the command line.

The plain ways to a window do not wait for the command line's parser, which costs a fifth of the
start. Whatever else is written goes through `labeler.cli`, where every way is described.
"""

import gc
import sys
from pathlib import Path
from typing import NoReturn

from labeler.core.errors import LabelerError

UNUSABLE = 2
"""Exit code when the input can't be used; the one line on stderr says why."""


def main() -> None:
    """Run the program; a LabelerError becomes one line on stderr and exit code 2."""
    try:
        _run(sys.argv[1:])
    except LabelerError as error:
        print(f"labeler: {error}", file=sys.stderr)
        sys.exit(UNUSABLE)


def _run(words: list[str]) -> None:
    match words:
        case []:
            open_window(None)
        case ["demo", *rest] if (given := _given(rest, "--at", "--annotator")) is not None:
            at = given.get("--at")
            open_sample(Path(at) if at else None, given.get("--annotator"))
        case [path, *rest] if (
            (given := _given(rest, "--annotator")) is not None
            and Path(path).suffix  # no command has one
            and Path(path).is_file()
        ):
            open_window(Path(path), given.get("--annotator"))
        case _:
            from labeler.cli import app

            app()


def _given(words: list[str], *options: str) -> dict[str, str] | None:
    """What was given for each option; None unless that is all there is, plainly written."""
    names, values = words[::2], words[1::2]
    plain = len(names) == len(values) and not any(value.startswith("-") for value in values)
    return dict(zip(names, values, strict=True)) if plain and {*names} <= {*options} else None


def open_sample(at: Path | None = None, annotator: str | None = None) -> NoReturn:
    """Show the sample project, made on first use; `at` is another place to keep it."""
    from labeler.workflow.sample import sample_project

    open_window(sample_project(at), annotator)


def open_window(project: Path | None, annotator: str | None = None) -> NoReturn:
    """Show the window until it is closed, then exit.

    Raises:
        NoDisplay: There is nowhere to show it.
        ProjectError: The project can't be opened.
    """
    gc.disable()  # what a start imports lives as long as the program; the window switches it on
    from labeler.gui.display import require_display

    require_display()
    from labeler.gui.imports import take_back

    take_back()
    from labeler.gui.app import run

    sys.exit(run(project, annotator))
