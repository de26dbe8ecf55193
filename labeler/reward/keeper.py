"""Keeps a model's checkpoints on a shelf, and finds the one that fits."""

from typing import Protocol

from labeler.core.errors import ModelError
from labeler.reward.checkpoint import Checkpoint, pack, unpack


class Shelf(Protocol):
    """Where checkpoints are kept from run to run, by name; may forget any."""

    def get(self, name: str) -> bytes | None:
        """The one of that name, if it is there."""
        ...

    def put(self, name: str, data: bytes, instead_of: str | None) -> None:
        """Keep one; another is of no use any more."""
        ...

    def refuse(self, name: str, problem: str) -> None:
        """Hear that the one of that name can't be used, and why."""
        ...


class Keeper:
    """Puts the checkpoints of one model on a shelf, each in place of the one before."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._latest: str | None = None

    def find(self, like: Checkpoint) -> Checkpoint | None:
        """The checkpoint of that origin and those shapes, if there is one to be trusted."""
        data = self._shelf.get(like.origin.name)
        if data is None:
            return None
        try:
            found = unpack(data, like)
        except ModelError as problem:
            self.refuse(like, problem)
            return None
        self._latest = like.origin.name
        return found

    def refuse(self, found: Checkpoint, problem: ModelError) -> None:
        """Use a checkpoint no more."""
        self._latest = None
        self._shelf.refuse(found.origin.name, str(problem))

    def keep(self, checkpoint: Checkpoint) -> None:
        """Keep it, unless it is what was kept or found last."""
        name = checkpoint.origin.name
        if name != self._latest:
            self._shelf.put(name, pack(checkpoint), self._latest)
            self._latest = name
