"""Reading a package's large shared libraries while other threads go on.

Python reads a library with its lock held: of one that takes a quarter of a second, or a whole one
from a slow disk, the window would hear for as long. The system's own call, made through ctypes,
holds nothing of Python's, and whoever imports the package afterwards finds the library there.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path

_now = 0


def is_preloading() -> bool:
    """Whether that goes on: the system reads one library at a time, so to import another now
    would be to wait for it, and with Python's lock held."""
    return _now > 0


def preload(package: str, library: str) -> None:
    """Read a library of a package, and what that needs, ahead of the package's import.

    Does nothing where there is none of that name, nor elsewhere than on Linux: what can't be read
    here is read, or told of, by the import.

    Args:
        package: Its name; it is not imported.
        library: Where the library is in the package's folder.
    """
    if sys.platform != "linux" or package in sys.modules:
        return
    with suppress(ImportError, ValueError, OSError, AttributeError), _preloading():
        import ctypes

        spec = find_spec(package)
        for folder in (spec and spec.submodule_search_locations) or ():
            read = ctypes.CDLL(None).dlopen
            read.argtypes, read.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
            read(os.fsencode(Path(folder) / library), os.RTLD_LAZY)


@contextmanager
def _preloading() -> Iterator[None]:
    global _now  # noqa: PLW0603
    _now += 1
    try:
        yield
    finally:
        _now -= 1
