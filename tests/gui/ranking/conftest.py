"""The label page, which is where rankings are made."""

from tests.gui.label.conftest import page

__all__ = ["page"]
