"""Every action of the window in one place: menus, keys, palette and key sheet are made of it."""

from labeler.gui.actions.action import Action, Scope
from labeler.gui.actions.keymap import KeyMap, KeyRefused, current, use


def told(name: str) -> str:
    """The key that does an action now; empty if there is none."""
    return current().told(name)


def way_to(name: str) -> str:
    """The key that does an action now, or where it has none what it is called in the menu."""
    return current().way_to(name)


__all__ = ["Action", "KeyMap", "KeyRefused", "Scope", "current", "told", "use", "way_to"]
