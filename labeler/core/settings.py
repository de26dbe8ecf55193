"""What a project is set to."""

from dataclasses import dataclass

from labeler.core.judgment import Visibility


@dataclass(frozen=True, slots=True)
class Settings:
    """A project's settings; every change is recorded beside its judgments.

    Attributes:
        name: Shown in the window's title.
        visibility: When rewards are shown.
        seed: Decides the order of comparisons and of sides.
    """

    name: str = "Untitled"
    visibility: Visibility = Visibility.LIVE
    seed: int = 0
