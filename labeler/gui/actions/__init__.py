"""Every action of the window in one place: menus, keys, palette and key sheet are made of it."""

from labeler.gui.actions.action import Action, Scope
from labeler.gui.actions.keymap import KeyMap, KeyRefused, current, use

__all__ = ["Action", "KeyMap", "KeyRefused", "Scope", "current", "use"]
