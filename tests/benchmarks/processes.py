"""Programs in processes of their own, timed from their start to a line that they print."""

import os
import subprocess
import sys
import textwrap
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]


def script(code: str, *arguments: object) -> list[str]:
    """The command that runs a piece of Python."""
    return [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)]


def seconds_until(line: str, command: Sequence[str]) -> float:
    """From the process's start until it prints a line that begins so; it is ended then.

    Its cache folder is new, so nothing is at hand that an earlier one has made.
    """
    with TemporaryDirectory(prefix="labeler-cache-") as cache:
        surroundings = os.environ | {"XDG_CACHE_HOME": cache}
        surroundings.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        start = time.perf_counter()
        with subprocess.Popen(
            command,
            cwd=ROOT,
            env=surroundings,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as process:
            assert process.stdout is not None
            for printed in process.stdout:
                if printed.startswith(line):
                    took = time.perf_counter() - start
                    process.kill()
                    return took
    raise AssertionError(f"{command} ended without saying {line!r}")
