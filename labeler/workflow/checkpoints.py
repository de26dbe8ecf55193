"""Checkpoints on the disk: a cache. Deleting them costs time, nothing else.

So what can't be written is not kept, and what can't be used is told, removed and made anew.
"""

import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from labeler.core.atomic_file import replacing

_MOST = 32
_MOST_BYTES = 1 << 28
_LARGEST = 1 << 26
"""Bytes of a file that is looked into; one of ours has a megabyte or two."""

_SUFFIX = ".safetensors"
_UNFINISHED = 3600.0
"""Seconds after which nobody is writing a file any more."""


def to_stderr(problem: str) -> None:
    """Tell a problem in one line."""
    print(f"labeler: {problem}", file=sys.stderr)


class Checkpoints:
    """The checkpoints of one user's projects, the latest used of them.

    Never raises for what is on the disk.

    Args:
        folder: Made when it is needed.
        tell: Called with one line when a file can't be used: it names file and problem.
    """

    def __init__(self, folder: Path, tell: Callable[[str], None] = to_stderr) -> None:
        self.folder, self._tell = folder, tell

    def get(self, name: str) -> bytes | None:
        """The one of that name, if it is there."""
        path = self._path(name)
        try:
            if not path.is_file():
                return None
            if path.stat().st_size > _LARGEST:
                self.refuse(name, "it is too large for a checkpoint")
                return None
            data = path.read_bytes()
        except OSError as error:
            self.refuse(name, f"it can't be read: {error.strerror}")
            return None
        with suppress(OSError):
            os.utime(path)
        return data

    def put(self, name: str, data: bytes, instead_of: str | None) -> None:
        """Keep one, and let the longest unused go if there are too many."""
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            with replacing(self._path(name)) as temporary:
                temporary.write_bytes(data)
            if instead_of not in (None, name):
                self._path(str(instead_of)).unlink(missing_ok=True)
            self._let_go()

    def refuse(self, name: str, problem: str) -> None:
        """Tell why the one of that name can't be used, and remove it."""
        path = self._path(name)
        with suppress(OSError):
            path.unlink()
        self._tell(f"{path}: {problem}; the model is rebuilt from the judgments")

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}{_SUFFIX}"

    def _let_go(self) -> None:
        """Remove the longest unused, and what a crash has left half written."""
        for left in self.folder.glob(".*.new"):
            if time.time() - left.stat().st_mtime > _UNFINISHED:
                left.unlink(missing_ok=True)
        room = _MOST_BYTES
        kept = [(path, path.stat()) for path in self.folder.glob(f"*{_SUFFIX}")]
        kept.sort(key=lambda each: each[1].st_mtime, reverse=True)
        for place, (path, status) in enumerate(kept):
            room -= status.st_size
            if place >= _MOST or room < 0:
                path.unlink(missing_ok=True)
