"""Imports as Python does them.

Qt's bindings put an import of their own in the place of Python's. It reads the source of every
module that is imported from then on, to see whether it could want methods named in snake case:
a tenth of the start, and a fifth of loading what charts are drawn with. Nothing here asks for
those names.
"""

import builtins


def take_back() -> None:
    """Import as Python does from now on; does nothing where the bindings left that alone."""
    import PySide6.QtCore  # noqa: F401 - puts its own there

    if plain := getattr(builtins, "__orig_import__", None):
        builtins.__import__ = plain
