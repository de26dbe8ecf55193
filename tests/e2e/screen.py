"""A real X server, and a person at it who has only a keyboard."""

import json
import os
import re
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self, TypeVar

import pytest

from labeler.storage.project import Project

ROOT = Path(__file__).parents[2]
KINDS = ("CONFIG", "DATA", "CACHE")
TOOLS = ("Xvfb", "openbox", "xdotool")
"""The screen, who gives windows the focus, and the fingers."""

PATIENCE = 60.0
"""Seconds until what a person waits for is held to never come; machines are busy at times."""

BETWEEN = 0.08
"""Seconds from key to key: more than between two strokes of a key that bounces."""

Found = TypeVar("Found")
Area = tuple[int, int, int, int]
"""Left, top, width and height on the screen, pixels."""

TEXTS: Area = (20, 50, 900, 445)
"""Where the texts of a pair are, in a window of the first size."""

BESIDE: Area = (945, 50, 330, 640)
"""Where the learning panel is."""


def require(*more: str) -> None:
    """Skip the test where there is no X server to be had, or no more than that is asked for."""
    missing = [tool for tool in (*TOOLS, *more) if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"{' and '.join(missing)} not here")


@dataclass(frozen=True)
class Screen:
    """An X server's display, and the file in which it draws."""

    display: str
    _file: Path

    def picture(self, area: Area) -> bytes:
        """What an area shows now; the file is an X window dump that the server draws in."""
        left, top, width, height = area
        dump = self._file.read_bytes()
        head = struct.unpack(">25I", dump[:100])
        start, line, depth = head[0] + 12 * head[19], head[12], head[11] // 8
        rows = range(top, top + height)
        begins = [start + row * line + left * depth for row in rows]
        return b"".join(dump[at : at + width * depth] for at in begins)


@contextmanager
def x_server(size: str = "1280x800x24") -> Iterator[Screen]:
    """An X server of its own, with somebody to give windows the focus."""
    reads, writes = os.pipe()
    with TemporaryDirectory() as folder:
        command = ["Xvfb", "-displayfd", str(writes), "-screen", "0", size, "-nolisten", "tcp"]
        # Without -noreset, a server forgets its keyboard's layout when its only client leaves.
        with _running([*command, "-noreset", "-fbdir", folder], pass_fds=[writes]):
            os.close(writes)
            with os.fdopen(reads) as told:
                display = f":{told.readline().strip()}"
            with _running(["openbox", "--sm-disable"], env={**os.environ, "DISPLAY": display}):
                yield Screen(display, Path(folder) / "Xvfb_screen0")


@contextmanager
def _running(command: list[str], **more: Any) -> Iterator[None]:
    """A program that is ended afterwards."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, **quiet, **more) as program:
        try:
            yield
        finally:
            program.terminate()


def until(look: Callable[[], Found], what: str, patience: float = PATIENCE) -> Found:
    """Look again and again until there is something; fails saying what never came."""
    ends = time.monotonic() + patience
    while not (found := look()):
        assert time.monotonic() < ends, f"never came: {what}"
        time.sleep(0.02)
    return found


class Person:
    """Sits at a window of the program and presses keys; sees the screen and the project's file.

    Whenever they look into the file, everything that was in the record before must be there still.

    Args:
        screen: The X server.
        home: Where this person's settings and caches are, and where file dialogs begin.
        project: The project whose file they look into.
        arguments: What follows `labeler`.
    """

    def __init__(self, screen: Screen, home: Path, project: Path, *arguments: str) -> None:
        self.project, self._screen, self._home = project, screen, home
        self._record: list[object] = []
        folders = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in KINDS}
        self._environment = {
            **os.environ,
            **folders,
            "HOME": str(home),
            "DISPLAY": screen.display,
            "QT_QPA_PLATFORM": "xcb",
            "LANG": "C.UTF-8",
        }
        self._program = subprocess.Popen(
            [sys.executable, "-m", "labeler", *arguments],
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

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Be gone, however it went."""
        if self._program.poll() is None:
            self._program.kill()
        self._program.communicate()

    def press(self, *keys: str) -> None:
        """Press keys one after the other, as xdotool names them, no faster than fingers can.

        Each waits for a window of the program to have the keys, and is with the server before the
        next one goes there: it is the server that says when a key was pressed. Nothing lies
        between down and up, so that no server takes a key for held while the fingers sleep.
        """
        for key in keys:
            until(self._has_keys, f"a window that takes {key}")
            self._xdotool("key", "--delay", "0", key)
            time.sleep(BETWEEN)

    def hold(self, key: str, seconds: float) -> None:
        """Hold a key down."""
        self._xdotool("keydown", key)
        time.sleep(seconds)
        self._xdotool("keyup", key)

    def type(self, text: str) -> None:
        """Type a text."""
        until(self._has_keys, f"a window that takes {text}")
        self._xdotool("type", "--delay", "0", text)
        time.sleep(BETWEEN)

    def looks_into(self, project: Path) -> None:
        """Look into another project's file from now on."""
        self.project, self._record = project, []

    def sees(self, what: str, look: Callable[[Project], object]) -> None:
        """Wait until the project's file shows something."""
        until(lambda: self.reads(look), what)

    def reads(self, look: Callable[[Project], Found]) -> Found:
        """Look something up in the project's file, whose record may only have grown."""
        with Project.open(self.project, writable=False) as project:
            record: list[object] = [*project.judgments(), *project.reviews.flags()]
            assert all(each in record for each in self._record), "the record is append-only"
            self._record = record
            return look(project)

    def judged(self, many: int) -> None:
        """Wait until so many judgments stand."""
        self.sees(f"{many} judgments", lambda p: len(p.standing()) == many)

    def picture(self, area: Area = TEXTS) -> bytes:
        """What is on the screen there, once it stands still."""
        shown = [b""]

        def still() -> bool:
            before, shown[0] = shown[0], self._screen.picture(area)
            time.sleep(0.1)
            return before == shown[0] == self._screen.picture(area)

        until(still, "a picture that stands still")
        return shown[0]

    def sees_other(self, before: bytes, area: Area = TEXTS) -> None:
        """Wait until the screen shows something else there."""
        until(lambda: self._screen.picture(area) != before, "another picture")

    def sees_again(self, before: bytes, area: Area = TEXTS) -> None:
        """Wait until the screen shows to the pixel what it showed."""
        until(lambda: self._screen.picture(area) == before, "the picture from before")

    def in_window(self, title: str) -> None:
        """Wait until the window of that title has the keys."""
        until(lambda: self.title() == title, f"{title}, after {self.title()}")

    def title(self) -> str:
        """What the window that has the keys is called; empty while none has."""
        return self._run("xdotool", "getwindowfocus", "getwindowname").stdout.strip()

    def _has_keys(self) -> bool:
        """Whether a window of the program has the keys, so that none is lost."""
        return self.title().endswith("Labeler")

    def place(self, *wanted: int) -> list[int]:
        """Where the window is and how large; with four numbers, as a hand would put it there."""
        if wanted:
            left, top, width, height = map(str, wanted)
            self._xdotool("windowsize", "--sync", self._window, width, height)
            self._xdotool("windowmove", "--sync", self._window, left, top)
        told = self._xdotool("getwindowgeometry", "--shell", self._window)
        lines = dict(line.split("=") for line in told.split())
        return [int(lines[name]) for name in ("X", "Y", "WIDTH", "HEIGHT")]

    def preferences(self) -> dict[str, Any]:
        """What is kept of this person's likes."""
        file = self._home / "config" / "labeler" / "preferences.json"
        kept: dict[str, Any] = json.loads(file.read_text()) if file.exists() else {}
        return kept

    def quit(self) -> None:
        """Leave by the keyboard; the program must end well and complain of nothing."""
        self.press("ctrl+q")
        self.gone()

    def gone(self) -> None:
        """Wait until the program has ended; it must end well and complain of nothing."""
        _, complaints = self._program.communicate(timeout=PATIENCE)
        assert self._program.returncode == 0, complaints
        assert not re.search("Traceback|Error|warning: qt", complaints), complaints

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
