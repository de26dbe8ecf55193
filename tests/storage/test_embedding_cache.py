import sqlite3
from pathlib import Path

import pytest

from labeler.storage.embedding_cache import EmbeddingCache


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "not" / "there" / "embeddings.sqlite"


def test_vectors_come_back(path: Path) -> None:
    EmbeddingCache(path, "mini").put({"a": b"\x00\x01", "b": b""})
    cache = EmbeddingCache(path, "mini")
    assert cache.get(["a", "b", "c"]) == {"a": b"\x00\x01", "b": b""}


def test_another_encoders_vectors_are_never_returned(path: Path) -> None:
    EmbeddingCache(path, "mini").put({"a": b"mini"})
    other = EmbeddingCache(path, "maxi")
    assert other.get(["a"]) == {}
    other.put({"a": b"maxi"})
    assert EmbeddingCache(path, "mini").get(["a"]) == {"a": b"mini"}


def test_thousands_of_keys_are_found_at_once(path: Path) -> None:
    cache = EmbeddingCache(path, "mini")
    vectors = {str(number): number.to_bytes(4, "big") for number in range(2500)}
    cache.put(vectors)
    assert cache.get(iter(vectors)) == vectors


def test_two_may_use_it_at_once(path: Path) -> None:
    one, two = EmbeddingCache(path, "mini"), EmbeddingCache(path, "mini")
    one.put({"a": b"1"})
    two.put({"b": b"2"})
    assert one.get("ab") == two.get("ab") == {"a": b"1", "b": b"2"}


@pytest.mark.parametrize("content", [b"not a database at all" * 500, b"x", b"\x00" * 9000])
def test_a_corrupt_file_is_replaced(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    cache = EmbeddingCache(path, "mini")
    cache.put({"a": b"1"})
    assert EmbeddingCache(path, "mini").get(["a"]) == {"a": b"1"}


def test_a_foreign_database_is_replaced(path: Path) -> None:
    path.parent.mkdir(parents=True)
    foreign = sqlite3.connect(path)
    foreign.execute("CREATE TABLE embedding (other TEXT)")
    foreign.close()
    EmbeddingCache(path, "mini").put({"a": b"1"})
    assert EmbeddingCache(path, "mini").get(["a"]) == {"a": b"1"}


def test_a_file_that_breaks_while_open_is_replaced(path: Path) -> None:
    cache = EmbeddingCache(path, "mini")
    cache.put({str(number): bytes(3000) for number in range(50)})
    with path.open("rb+") as file:
        file.write(b"\xff" * 50_000)
    assert cache.get(["1"]) == {}
    cache.put({"a": b"1"})
    assert EmbeddingCache(path, "mini").get(["a"]) == {"a": b"1"}


def test_a_damaged_vector_is_missing(path: Path) -> None:
    cache = EmbeddingCache(path, "mini")
    cache.put({"a": b"right", "b": b"also"})
    with sqlite3.connect(path) as vandal:
        vandal.execute("UPDATE embedding SET vector = CAST('wrong' AS BLOB) WHERE key = 'a'")
    vandal.close()
    assert cache.get(["a", "b"]) == {"b": b"also"}


def test_what_a_busy_file_does_not_take_is_kept_and_written_with_the_next(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("labeler.storage.embedding_cache._PATIENCE", 0.01)
    cache = EmbeddingCache(path, "mini")
    cache.put({"a": b"1"})
    busy = sqlite3.connect(path, isolation_level=None)
    busy.execute("BEGIN EXCLUSIVE")
    assert cache.get(["a"]) == {}
    cache.put({"b": b"2"})
    late = EmbeddingCache(path, "mini")
    late.put({"c": b"3"})
    assert late.get(["c"]) == {"c": b"3"}
    busy.execute("ROLLBACK")
    busy.close()
    assert cache.get(["a", "b", "c"]) == {"a": b"1", "b": b"2"}
    cache.put({"d": b"4"})
    assert EmbeddingCache(path, "mini").get(["a", "b", "d"]) == {"a": b"1", "b": b"2", "d": b"4"}


def test_without_a_place_on_the_disk_memory_serves(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    cache = EmbeddingCache(tmp_path / "file" / "embeddings.sqlite", "mini")
    cache.put({"a": b"1"})
    assert cache.get(["a"]) == {"a": b"1"}
