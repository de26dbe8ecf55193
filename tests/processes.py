"""Python in a process of its own, for what can't be shown within one."""

import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).parent.parent


def start(code: str, *arguments: object, **more) -> subprocess.Popen[str]:
    """Run a script with arguments; its output can be read line by line."""
    command = [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, **more)


def run(code: str, *arguments: object, **more) -> str:
    """Run a script to its end, which must be a good one, and return what it printed."""
    with start(code, *arguments, **more) as process:
        printed, _ = process.communicate(timeout=60)
    assert process.returncode == 0, printed
    return printed
