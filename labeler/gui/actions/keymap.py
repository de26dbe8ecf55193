"""Which keys press which action: the defaults, and what the user made of them."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtGui import QKeySequence

from labeler.core.errors import LabelerError
from labeler.gui.actions.action import Action, Scope
from labeler.gui.figures import isolated
from labeler.gui.words import tr

_Keys = tuple[str, ...]
_WIDGETS_OWN: _Keys = (
    "Tab",
    "Shift+Tab",
    "Return",
    "Enter",
    "Space",
    "Up",
    "Down",
    "Left",
    "Right",
)
_WIDGETS_OWN += ("Esc", "PgUp", "PgDown", "Home", "End", "Backspace", "Del")


class KeyRefused(LabelerError):
    """A key can't press an action.

    Attributes:
        owner: The action that it presses already, which could give it away; None if the key can't
            be had at all.
    """

    def __init__(self, problem: str, owner: Action | None = None) -> None:
        super().__init__(problem)
        self.owner = owner


class KeyMap:
    """The keys of all actions. No key presses two of them that could be meant at once.

    Args:
        actions: All there are.
        changed: The user's own keys by the id of the action, as `own` gives them; what can't be
            is left out, so that a file from elsewhere never takes a key from two actions.
    """

    def __init__(
        self, actions: Iterable[Action], changed: Mapping[str, Iterable[str]] | None = None
    ) -> None:
        self.actions = {action.id: action for action in actions}
        self._own: dict[str, _Keys] = {}
        self.take_over(changed or {})

    @property
    def own(self) -> dict[str, list[str]]:
        """The user's own keys, by the id of the action: only what differs from the defaults."""
        return {name: list(keys) for name, keys in self._own.items()}

    def keys(self, name: str) -> _Keys:
        """What presses the action of that id; an id that is not known has none."""
        if name in self._own:
            return self._own[name]
        return self.actions[name].keys if name in self.actions else ()

    def told(self, name: str) -> str:
        """The first key as this system writes it; empty if there is none."""
        return next((native(key) for key in self.keys(name)), "")

    def way_to(self, name: str) -> str:
        """The first key, or where there is none what it is called in the menu."""
        return self.told(name) or f"“{self.actions[name].title}”"

    def set(self, name: str, keys: Iterable[str]) -> None:
        """Give an action these keys instead of those it has.

        Raises:
            KeyRefused: One of them can't be had, or presses another action; nothing changed.
        """
        action, wanted = self.actions[name], tuple(dict.fromkeys(map(plain, keys)))
        for key in wanted:
            self._check(action, key)
        self._give(name, wanted)

    def _give(self, name: str, keys: _Keys) -> None:
        """Only what differs from the defaults is the user's own."""
        self._own.pop(name, None)
        if keys != self.actions[name].keys:
            self._own[name] = keys

    def take(self, name: str, keys: Iterable[str]) -> None:
        """Give an action these keys, and take them from the actions that have them.

        Raises:
            KeyRefused: One of them can't be had.
        """
        action, wanted = self.actions[name], tuple(dict.fromkeys(map(plain, keys)))
        owners = [(key, self._owner_of_what_can_be_had(action, key)) for key in wanted]
        for key, owner in owners:
            loser = owner
            while loser is not None:
                self._give(loser.id, tuple(k for k in self.keys(loser.id) if k != key))
                loser = self.owner(key, action)
        self.set(name, wanted)

    def _owner_of_what_can_be_had(self, action: Action, key: str) -> Action | None:
        try:
            self._check(action, key)
        except KeyRefused as error:
            if error.owner is None:
                raise
            return error.owner
        return None

    def reset(self, name: str) -> None:
        """Give an action its first keys again.

        Raises:
            KeyRefused: One of them presses another action meanwhile.
        """
        self.set(name, self.actions[name].keys)

    def reset_all(self) -> None:
        """Give every action its first keys again."""
        self._own.clear()

    def owner(self, key: str, besides: Action) -> Action | None:
        """The action that a key presses already and that could be meant as well as `besides`."""
        for other in self.actions.values():
            apart = other.mode and besides.mode and other.mode != besides.mode
            if other.id != besides.id and not apart and key in self.keys(other.id):
                return other
        return None

    def take_over(self, changed: Mapping[str, Iterable[str]]) -> list[str]:
        """Put the user's own keys in the place of those before; what could not be, in words.

        Keys are set together, so that two actions may have exchanged theirs.
        """
        known = {name: _texts(keys) for name, keys in changed.items() if name in self.actions}
        left_out = [
            tr("there is no action “{name}”").format(name=name)
            for name in changed
            if name not in self.actions
        ]
        self._own = dict.fromkeys(known, ())
        for name, keys in known.items():
            try:
                self.set(name, keys)
            except KeyRefused as error:
                self._give(name, self._first_keys_left(name))
                left_out.append(str(error))
        return left_out

    def _first_keys_left(self, name: str) -> _Keys:
        """Those of its first keys that press nothing else meanwhile."""
        action = self.actions[name]
        return tuple(key for key in action.keys if self.owner(key, action) is None)

    def _check(self, action: Action, key: str) -> None:
        if not key:
            raise KeyRefused(tr("That is no key that this program knows."))
        owner = self.owner(key, action)
        moves = key in _WIDGETS_OWN and not self._gives_way(key, action.mode)
        if moves or Scope.FIXED in (action.scope, owner and owner.scope):
            raise KeyRefused(
                tr("{key} moves around in texts and buttons and can't be given away.").format(
                    key=native(key)
                )
            )
        if action.scope is Scope.WINDOW and is_single(key):
            raise KeyRefused(
                tr(
                    "{key} alone would fire while you type. Take it together with Ctrl or Alt, "
                    "or a function key."
                ).format(key=native(key))
            )
        if owner is not None:
            raise KeyRefused(
                tr("{key} is the key of “{other}” already.").format(
                    key=native(key), other=owner.line
                ),
                owner,
            )

    def _gives_way(self, key: str, mode: str) -> bool:
        """Whether widgets do without a key in that mode, where it presses some action at first."""
        return any(mode and mode == a.mode and key in a.keys for a in self.actions.values())


def plain(key: str) -> str:
    """A key as it is stored, the same on every system; empty if it is none."""
    return QKeySequence(key, QKeySequence.SequenceFormat.PortableText).toString(
        QKeySequence.SequenceFormat.PortableText
    )


def native(key: str) -> str:
    """A key as this system writes it."""
    return isolated(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))


def cap(key: str) -> str:
    """A key as it stands on a key cap: as this system writes it, or as the sign that it bears."""
    return _SIGNS.get(key) or native(key)


_SIGNS = {"Return": "⏎", "Enter": "⏎", "Backspace": "⌫"}


def is_single(key: str) -> bool:
    """Whether a key writes something by itself, so that it belongs to whoever types."""
    *held, last = key.replace("++", "+Plus").split("+")
    return set(held) <= {"Shift"} and (len(last) == 1 or last in ("Space", "Plus"))


def exported(keymap: KeyMap) -> str:
    """All keys as a JSON text that `imported` reads, and a person too."""
    keys = {name: list(keymap.keys(name)) for name in changeable(keymap)}
    return json.dumps({"labeler": "keys", "keys": keys}, ensure_ascii=False, indent=1) + "\n"


def imported(text: str) -> dict[str, list[str]]:
    """The keys in such a text, by the id of the action.

    Raises:
        LabelerError: It is none.
    """
    try:
        stored: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise LabelerError(tr("the file is not JSON: {why}").format(why=error)) from error
    keys = stored.get("keys") if isinstance(stored, dict) else None
    if not isinstance(keys, dict):
        raise LabelerError(tr("the file holds no keys; export some to see how they are written"))
    return {str(name): list(_texts(each)) for name, each in keys.items()}


def changeable(keymap: KeyMap) -> list[str]:
    """The ids of the actions whose keys a user may change."""
    return [name for name, a in keymap.actions.items() if a.scope is not Scope.FIXED]


def _texts(keys: object) -> _Keys:
    """The texts in what should be a list of them."""
    return tuple(k for k in keys if isinstance(k, str)) if isinstance(keys, list | tuple) else ()


_in_use: list[KeyMap] = []


def current() -> KeyMap:
    """The keys in use; at first the defaults."""
    if not _in_use:
        from labeler.gui.actions.catalogue import every_action

        _in_use.append(KeyMap(every_action()))
    return _in_use[0]


def use(keymap: KeyMap) -> None:
    """Make these the keys that `current` gives. Who shows keys must be told besides."""
    _in_use[:] = [keymap]
