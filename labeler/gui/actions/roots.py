"""Finds what an action's dotted names mean in a window."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from labeler.gui.actions.action import PAIR, RANKING, Action

if TYPE_CHECKING:
    from labeler.gui.window import MainWindow


class Roots:
    """The window, and of the open project its parts, by the names that actions use."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def do(self, action: Action) -> None:
        """Have the action done; nothing where its project is closed already."""
        method = self.find(action.do)
        if callable(method):
            method(*(() if action.value is None else (action.value,)))

    def ticked(self, action: Action) -> bool:
        """Whether what the action sets is set so."""
        value = action.value
        if isinstance(value, tuple):
            name, wanted = value
            method = self.find(action.state)
            return method is not None and method(name) == wanted
        return bool(self.find(action.state))

    def allowed(self, action: Action) -> bool:
        """Whether the action can be had now."""
        if action.needs_project and self._window.page is None:
            return False
        if not action.enabled:
            return True
        found = self.find(action.enabled)
        return bool(found(action.value) if callable(found) else found)

    @property
    def mode(self) -> str:
        """Whose keys work: `RANKING` while more than two responses are on the screen."""
        return PAIR if self.find("ranking.has_cards") is None else RANKING

    def there(self, action: Action) -> bool:
        """Whether what the action is for is on the screen, a pair where there is no project."""
        if action.mode in (PAIR, RANKING) and action.mode != self.mode:
            return False
        return not action.there or bool(self.find(action.there)(action.value))

    def told(self, action: Action) -> Action | None:
        """The action in its words of now; None where there is no such thing."""
        if not action.told or self._window.page is None:
            return action
        words = self.find(action.told)(action.value)
        return replace(action, words=words) if words else None

    def find(self, name: str) -> Any:
        """What the name means now; None while its root, a part of an open project, is not there.

        Raises:
            AttributeError: The root has no such thing.
        """
        root, *attributes = name.split(".")
        found = self._root(root)
        for attribute in attributes:
            found = None if found is None else getattr(found, attribute)
        return found

    def _root(self, root: str) -> Any:
        window, page = self._window, self._window.page
        if root == "window":
            return window
        if root in ("files", "helps", "likes", "profiles", "bench"):
            return getattr(window, root)
        if page is None or root == "page":
            return page
        if root == "desk":
            return window.desk
        return page.label.ranking if root == "ranking" else getattr(page, root)
