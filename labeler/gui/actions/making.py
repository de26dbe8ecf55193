"""Makes the actions of one menu, which have most things in common."""

from labeler.gui.actions.action import Action


class In:
    """Makes the actions of one menu.

    Args:
        group: The menu.
        common: What all of them share, by the names that `Action` has for it.
    """

    def __init__(self, group: str, **common: object) -> None:
        self._common: dict[str, object] = {"group": group, **common}

    def __call__(self, name: str, words: str, do: str, *keys: str, **more: object) -> Action:
        """An action of that id, words, what it does and keys; what it does not share beside."""
        return Action(name, words, do=do, keys=keys, **{**self._common, **more})  # type: ignore[arg-type]
