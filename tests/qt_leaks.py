"""Finds Qt threads and timers that outlive the test that started them."""

import gc

from PySide6.QtCore import QThread, QTimer
from shiboken6 import isValid


def leaks() -> list[str]:
    """Names of running threads, and of timers that would fire again without end."""
    found: list[str] = []
    for item in gc.get_objects():
        if not issubclass(type(item), QThread | QTimer) or not isValid(item):
            continue
        if isinstance(item, QThread) and item.isRunning():
            found.append(f"thread {item.objectName() or item!r}")
        elif isinstance(item, QTimer) and item.isActive() and not item.isSingleShot():
            found.append(f"timer {item.objectName() or item!r}")
    return found
