"""A real X server, and a person at it who has only a keyboard."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest

from labeler.storage.project import Project

ROOT = Path(__file__).parents[2]
KINDS = ("CONFIG", "DATA", "CACHE")
TOOLS = ("Xvfb", "openbox", "xdotool")
"""The screen, who gives windows the focus, and the fingers."""

PATIENCE = 60.0
"""Seconds until what a person waits for is held to never come; machines are busy at times."""


def require() -> None:
    """Skip the test where there is no X server to be had."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"{' and '.join(missing)} not here")


@contextmanager
def x_server(size: str = "1280x800x24") -> Iterator[str]:
    """An X server of its own; the name of its display."""
    reads, writes = os.pipe()
    command = ["Xvfb", "-displayfd", str(writes), "-screen", "0", size, "-nolisten", "tcp"]
    with subprocess.Popen(
        command, pass_fds=[writes], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        os.close(writes)
        try:
            with os.fdopen(reads) as told:
                display = f":{told.readline().strip()}"
            with subprocess.Popen(
                ["openbox", "--sm-disable"],
                env={**os.environ, "DISPLAY": display},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            ) as manager:
                try:
                    yield display
                finally:
                    manager.terminate()
        finally:
            server.terminate()


Found = TypeVar("Found")


def until(look: Callable[[], Found], what: str, patience: float = PATIENCE) -> Found:
    """Look again and again until there is something; fails saying what never came."""
    ends = time.monotonic() + patience
    while not (found := look()):
        assert time.monotonic() < ends, f"never came: {what}"
        time.sleep(0.05)
    return found


class Person:
    """Sits at a window of the program and presses keys; sees what is in the project's file.

    Args:
        display: The X server.
        project: What is opened.
        home: Where this person's settings and caches are.
    """

    def __init__(self, display: str, project: Path, home: Path, *options: str) -> None:
        self.project = project
        folders = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in KINDS}
        self._environment = {
            **os.environ,
            **folders,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "LANG": "C.UTF-8",
        }
        self._program = subprocess.Popen(
            [sys.executable, "-m", "labeler", str(project), *options],
            cwd=ROOT,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self._program.stdout is not None
        said = self._program.stdout.readline()
        assert said.startswith("Labeler is open"), said + self._stderr()
        self._window = self._find()
        self._xdotool("windowfocus", "--sync", self._window)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, as xdotool names them."""
        self._xdotool("key", "--delay", "40", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self._xdotool("type", "--delay", "20", text)

    def sees(self, what: str, look: Callable[[Project], bool]) -> None:
        """Wait until the project's file shows something."""

        def looked() -> bool:
            with Project.open(self.project, writable=False) as project:
                return look(project)

        until(looked, what)

    def title(self) -> str:
        """What the window that has the focus is called."""
        return self._xdotool("getwindowfocus", "getwindowname").strip()

    def quit(self) -> None:
        """Leave by the keyboard; the program must end well and complain of nothing."""
        self.press("ctrl+q")
        _, complaints = self._program.communicate(timeout=PATIENCE)
        assert self._program.returncode == 0, complaints
        assert not re.search("Traceback|Error|warning: qt", complaints), complaints

    def end(self) -> None:
        """Be gone, however it went."""
        if self._program.poll() is None:
            self._program.kill()
        self._program.communicate()

    def _find(self) -> str:
        """The window's number, once it is on the screen."""
        search = ["search", "--onlyvisible", "--pid", str(self._program.pid), "--name", "Labeler"]

        def found() -> str:
            answer = self._run("xdotool", *search)
            return answer.stdout.split()[-1] if answer.stdout.split() else ""

        return until(found, "the window")

    def _xdotool(self, *words: str) -> str:
        answer = self._run("xdotool", *words)
        assert answer.returncode == 0, f"xdotool {' '.join(words)}: {answer.stderr}"
        return answer.stdout

    def _run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            words, env=self._environment, capture_output=True, text=True, check=False, timeout=30
        )

    def _stderr(self) -> str:
        self._program.kill()
        return self._program.communicate()[1]
