"""What an action is."""

from dataclasses import dataclass
from enum import Enum, auto

PAIR = "pair"
"""The mode of the keys that judge a pair."""

RANKING = "ranking"
"""The mode of the keys that order more than two responses."""

BENCH = "bench"
"""The mode of the keys that open the pages of the bench, from anywhere by menu and palette."""


class Scope(Enum):
    """Where an action's keys work, and who listens for them."""

    WINDOW = auto()
    """Anywhere in the main window."""
    PAGE = auto()
    """Within the open project's page, but never while somebody types into a field."""
    OWN = auto()
    """As `PAGE`; the page's own buttons listen for the key, and the menu only shows it."""
    FIXED = auto()
    """The keys belong to Qt's widgets: told on the key sheet, in no menu, not to be changed."""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a person can have done, by menu, by key or by the palette.

    Attributes:
        id: Its name for good: what a user's own keys are stored under.
        words: What stands in the menu, in the language of the window; `&` marks the letter.
        group: The menu it stands in, and its heading on the key sheet.
        do: `root.method`, called without arguments, or with `value` where that is not None. The
            roots are those of `labeler.gui.actions.roots`.
        keys: What presses it unless the user says otherwise, as `Ctrl+Shift+P`.
        value: What `do` is called with.
        needs_project: Whether it is offered only while a project is open.
        scope: Where its keys work.
        submenu: The menu within the menu that it stands in; empty for none.
        state: `root.name`, a property whose value says whether it is ticked: equal to `value`,
            or true where there is no value. Empty for what can't be ticked.
        enabled: `root.name`, a property or, where there is a value, a method called with it:
            whether the action can be had now. Empty for what always can.
        tip: What it does, where its words leave that open.
        also: Further words by which the palette finds it; never shown.
        mode: `PAIR` or `RANKING`, where it is of use only while such a comparison is on the
            screen, or `BENCH`; the same key may do different things in two modes.
        opens_part: Whether a line parts it from what stands above.
        told: `root.method`, called with `value` while a project is open: its words as the project
            is set, empty where there is no such thing then. Without it, always `words`.
        there: `root.method`, called with `value`: whether what it is for is on the screen now.
        heading: What it stands under where all keys are told, if that is not its menu.
    """

    id: str
    words: str
    group: str
    do: str
    keys: tuple[str, ...] = ()
    value: object = None
    needs_project: bool = False
    scope: Scope = Scope.WINDOW
    submenu: str = ""
    state: str = ""
    enabled: str = ""
    tip: str = ""
    also: str = ""
    mode: str = ""
    opens_part: bool = False
    told: str = ""
    there: str = ""
    heading: str = ""

    @property
    def title(self) -> str:
        """The words without the mark of the letter and without dots."""
        return self.words.replace("&", "").removesuffix("…")

    @property
    def head(self) -> str:
        """What it stands under where all keys are told."""
        return (self.heading or self.group).replace("&", "")

    @property
    def path(self) -> str:
        """The words with the menu within the menu, as the palette tells them."""
        return f"{self.submenu.replace('&', '')}: {self.title}" if self.submenu else self.title

    @property
    def line(self) -> str:
        """As `path`, without the menu within the menu where the heading says as much."""
        return self.title if self.heading and not self.there else self.path
