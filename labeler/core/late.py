"""What is made when it is first wanted, for those who also ask whether it was."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Late(Generic[T]):
    """Makes something once, when it is first wanted.

    Attributes:
        made: What was made; None before it was wanted, and again once it is forgotten.
    """

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self.made: T | None = None

    def get(self) -> T:
        """What is wanted, made now if need be."""
        if self.made is None:
            self.made = self._make()
        return self.made

    def forget(self) -> None:
        """Make it anew when it is wanted next."""
        self.made = None
