"""What holds for every test: off-screen, in folders of its own, and leaving nothing running."""

import gc
import os
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("patient", deadline=None)  # a busy machine is no failure
settings.load_profile("patient")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_FOLDER = tempfile.TemporaryDirectory(prefix="labeler-tests-")
for _name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
    os.environ[_name] = str(Path(_FOLDER.name) / _name.lower())


@pytest.fixture(autouse=True)
def _nothing_is_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread running, or a timer that would fire for ever."""
    before = set(threading.enumerate())
    windows = "qtbot" in request.fixturenames
    if windows:
        gc.freeze()  # so that the search below sees only what the test has made
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before]
    assert not left, f"threads left running: {left}"
    if windows:
        from tests.qt_leaks import leaks

        found = leaks()
        gc.unfreeze()
        assert not found, f"left running: {found}"
