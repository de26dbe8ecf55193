"""Whether the plotting library is loaded: half a second that must not fall between two pairs.

It is loaded in the window's thread, once the first pair is on the screen and before anyone can
have read it. Not in the worker: nothing promises that Qt's bindings bear modules that use them
being imported in one thread while another paints.
"""

import gc
from importlib import import_module

_LIBRARY = "labeler.gui.learning.plot"
_loaded = False


def load() -> None:
    """Import what charts are drawn with."""
    global _loaded  # noqa: PLW0603 - modules are loaded once a process, too
    import_module(_LIBRARY)
    gc.freeze()  # the collector need not look through it between two pairs
    _loaded = True


def loaded() -> bool:
    """Whether a chart can be drawn at once."""
    return _loaded
