"""Finds what an action's dotted names mean in a window."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from labeler.gui.actions.action import Action
from labeler.gui.bench.door import Door
from labeler.gui.desk import Desk
from labeler.gui.details.asking import Asking
from labeler.gui.details.flagging import Flagging
from labeler.gui.files import Files
from labeler.gui.helps import Helps
from labeler.gui.label.page import LabelPage
from labeler.gui.learning.panel import LearningPanel
from labeler.gui.likes import Likes
from labeler.gui.profile.picking import Picking
from labeler.gui.project_page import ProjectPage

if TYPE_CHECKING:
    from labeler.gui.window import MainWindow

_KINDS: dict[str, type] = {
    "files": Files,
    "helps": Helps,
    "likes": Likes,
    "page": ProjectPage,
    "label": LabelPage,
    "panel": LearningPanel,
    "desk": Desk,
    "asking": Asking,
    "flagging": Flagging,
    "profiles": Picking,
    "bench": Door,
}


class Roots:
    """The window, and of the open project its parts, by the names that actions use."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def exists(self, name: str) -> bool:
        """Whether there is such a method at all, a project open or not."""
        root, attribute = name.split(".")
        return hasattr(_KINDS.get(root, type(self._window)), attribute)

    def do(self, action: Action) -> None:
        """Have the action done; nothing where its project is closed already."""
        method = self._find(action.do)
        if callable(method):
            method(*(() if action.value is None else (action.value,)))

    def ticked(self, action: Action) -> bool:
        """Whether what the action sets is set so."""
        value = action.value
        if isinstance(value, tuple):
            name, wanted = value
            method = self._find(action.state)
            return method is not None and method(name) == wanted
        return bool(self._find(action.state))

    def allowed(self, action: Action) -> bool:
        """Whether the action can be had now."""
        if action.needs_project and self._window.page is None:
            return False
        if not action.enabled:
            return True
        found = self._find(action.enabled)
        return bool(found(action.value) if callable(found) else found)

    def told(self, action: Action) -> Action | None:
        """The action in its words of now; None where there is no such thing."""
        if not action.told or self._window.page is None:
            return action
        words = self._find(action.told)(action.value)
        return replace(action, words=words) if words else None

    def _find(self, name: str) -> Any:
        """What the name means now; None where its root is not there."""
        root, attribute = name.split(".")
        return getattr(self._root(root), attribute, None)

    def _root(self, root: str) -> object:
        window, page = self._window, self._window.page
        if root == "window":
            return window
        if root in ("files", "helps", "likes", "profiles", "bench"):
            return getattr(window, root)
        if page is None or root == "page":
            return page
        return window.desk if root == "desk" else getattr(page, root)
