"""Imports as Python does them.

Qt's bindings put an import of their own in the place of Python's. It reads the source of every
module that is imported from then on, to see whether it could want methods named in snake case:
a tenth of the start, and a fifth of loading what charts are drawn with. Nothing here asks for
those names.
"""

import ast
import builtins
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.machinery import SourceFileLoader
from importlib.util import find_spec, module_from_spec


def take_back() -> None:
    """Import as Python does from now on; does nothing where the bindings left that alone."""
    import PySide6.QtCore  # noqa: F401 - puts its own there

    if plain := getattr(builtins, "__orig_import__", None):
        builtins.__import__ = plain


def in_steps(name: str) -> Iterator[None]:
    """Import a top-level module statement by statement; only the last step makes it usable.

    A package whose first lines import all of it then takes as long at a time as what one of them
    imports. Where the source isn't at hand, it is imported as usual. Nobody else may import it
    meanwhile.
    """
    spec = find_spec(name)
    loader = spec and spec.loader
    source = loader.get_source(name) if isinstance(loader, SourceFileLoader) else None
    if name in sys.modules or spec is None or source is None:
        import_module(name)
        return
    module = sys.modules[name] = module_from_spec(spec)
    try:
        for statement in ast.parse(source).body:
            code = compile(ast.Module([statement], []), spec.origin or name, "exec")
            exec(code, module.__dict__)
            yield
    except Exception:
        sys.modules.pop(name, None)
        raise
