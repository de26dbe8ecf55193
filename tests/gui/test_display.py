"""Without a display, one line that says what to do instead of Qt's abort."""

import ctypes
from typing import NoReturn

import pytest

from labeler.core.errors import NoDisplay
from labeler.gui import display

VARIABLES = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")


@pytest.fixture(autouse=True)
def bare_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Linux where nothing says how to show a window."""
    monkeypatch.setattr(display.sys, "platform", "linux")
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


def refusal() -> str:
    with pytest.raises(NoDisplay) as caught:
        display.require_display()
    return str(caught.value)


def lack(library: str, error: type[Exception]) -> object:
    """What the loader says when a library is not there."""

    def fail(*_: object) -> NoReturn:
        raise error(f"{library}: cannot open shared object file: No such file or directory")

    return fail


def test_with_no_display_at_all_it_says_what_to_set() -> None:
    assert "no display" in refusal()
    assert "QT_QPA_PLATFORM=offscreen" in refusal()


@pytest.mark.parametrize(
    ("name", "value"),
    [("QT_QPA_PLATFORM", "offscreen"), ("QT_QPA_PLATFORM", "vnc"), ("WAYLAND_DISPLAY", "wl-0")],
)
def test_whatever_needs_no_x_server_is_let_through(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    display.require_display()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macs_always_have_a_display(
    monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(display.sys, "platform", platform)
    display.require_display()


def test_who_asks_for_x11_gets_it_even_beside_wayland(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wl-0")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert "no display" in refusal()


def test_a_library_that_qt_needs_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "import_module", lack("libEGL.so.1", ImportError))
    said = refusal()
    assert "libEGL.so.1" in said
    assert "apt install libegl1)" in said


def test_one_missing_x11_library_names_the_packages_of_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.setattr(ctypes, "CDLL", lack("libxcb-cursor.so.0", OSError))
    said = refusal()
    for package in ("libxcb-cursor0", "libxcb-icccm4", "libxkbcommon-x11-0"):
        assert package in said
    assert "QT_QPA_PLATFORM=offscreen" in said


def test_a_library_that_is_not_listed_is_left_to_the_package_manager(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(display, "import_module", lack("libnew.so.1", ImportError))
    assert "install the library it names" in refusal()
