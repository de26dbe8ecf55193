"""Whether a window can be shown here. Qt itself aborts the process instead of saying so."""

import ctypes
import os
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from labeler.core.errors import NoDisplay

OFFSCREEN = "or set QT_QPA_PLATFORM=offscreen to run without one"

PACKAGES = {
    "libxcb-cursor": "libxcb-cursor0",
    "libxcb-icccm": "libxcb-icccm4",
    "libxcb-image": "libxcb-image0",
    "libxcb-keysyms": "libxcb-keysyms1",
    "libxcb-render-util": "libxcb-render-util0",
    "libxcb-xkb": "libxcb-xkb1",
    "libxkbcommon-x11": "libxkbcommon-x11-0",
    "libxkbcommon": "libxkbcommon0",
    "libEGL": "libegl1",
    "libGL": "libgl1",
    "libfontconfig": "libfontconfig1",
    "libdbus-1": "libdbus-1-3",
}
"""Debian's and Ubuntu's packages for the libraries that Qt needs and its wheel leaves out."""

XCB = " ".join(package for package in PACKAGES.values() if package.startswith("libx"))
"""All that X11 needs: the loader names one library at a time, and where one lacks, others do."""


def require_display() -> None:
    """Raise NoDisplay, saying what to do, unless a window can be shown.

    Loads what Qt would load, and knocks where it would knock; a few milliseconds.
    """
    _require_qt()
    if not _will_use_x11():
        return
    if not os.environ.get("DISPLAY"):
        raise NoDisplay(f"no display: start it in a desktop session, {OFFSCREEN}")
    _require_plugin()
    _require_server(os.environ["DISPLAY"])


def _will_use_x11() -> bool:
    """Whether Qt will look for an X server, which alone can be missing."""
    if sys.platform in {"win32", "darwin"}:
        return False
    platform = os.environ.get("QT_QPA_PLATFORM")
    if platform:
        return platform == "xcb"
    return not os.environ.get("WAYLAND_DISPLAY")


def _require_qt() -> None:
    try:
        import_module("PySide6.QtWidgets")
    except ImportError as error:
        raise NoDisplay(f"Qt can't be loaded ({error}): {_remedy(str(error))}") from error


def _require_plugin() -> None:
    """Load Qt's X11 plugin, which needs libraries that a bare system lacks."""
    spec = find_spec("PySide6")
    origin = spec.origin if spec and spec.origin else ""
    plugin = Path(origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if not plugin.exists():  # a distribution's own build of Qt keeps it elsewhere, with its needs
        return
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        remedy = f"{_remedy(str(error))}, {OFFSCREEN}"
        raise NoDisplay(f"Qt's window system can't be loaded ({error}): {remedy}") from error


def _require_server(display: str) -> None:
    """Connect to the X server once."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if failed:
        raise NoDisplay(f"no display answers at DISPLAY={display}: check that it runs, {OFFSCREEN}")


def _remedy(error: str) -> str:
    """Which packages to install for a library that the loader named."""
    named = [package for library, package in PACKAGES.items() if f"{library}." in error]
    wanted = XCB if any(package.startswith("libx") for package in named) else " ".join(named)
    if not wanted:
        return "install the library it names with the system's package manager"
    return f"install it (Debian, Ubuntu: apt install {wanted})"
