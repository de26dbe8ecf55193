"""What Qt's bindings do to imports is undone."""

import pytest

from tests.processes import run

ASK = """
import linecache
from labeler.gui.theme import font
print(any("theme" in name for name in linecache.cache))
"""
FIRST = {
    "as the bindings would": ("import PySide6.QtCore", "True"),
    "taken back": ("from labeler.gui.imports import take_back; take_back()", "False"),
}


@pytest.mark.parametrize(("first", "reads"), FIRST.values(), ids=FIRST)
def test_no_source_is_read_once_imports_are_taken_back(first: str, reads: str) -> None:
    assert run(f"{first}\n{ASK}").strip() == reads


def test_to_remember_a_project_does_not_take_the_welcome_page() -> None:
    told = run(
        "import sys, labeler.gui.welcome.recent; print('labeler.gui.welcome.page' in sys.modules)"
    )

    assert told.strip() == "False"
