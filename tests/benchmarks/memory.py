"""Vectors kept in memory alone."""

from collections.abc import Iterable, Mapping


class MemoryStore:
    """Stands in for the cache on the disk."""

    def __init__(self) -> None:
        self._vectors: dict[str, bytes] = {}

    def get(self, keys: Iterable[str]) -> dict[str, bytes]:
        return {key: self._vectors[key] for key in keys if key in self._vectors}

    def put(self, vectors: Mapping[str, bytes]) -> None:
        self._vectors.update(vectors)
