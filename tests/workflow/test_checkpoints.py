"""A folder of checkpoints is a cache: it stays small, and nothing in it can do harm."""

import os
import stat
import sys
from pathlib import Path

import pytest

from labeler.workflow import checkpoints
from labeler.workflow.checkpoints import Checkpoints


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def shelf(tmp_path: Path, told: list[str]) -> Checkpoints:
    return Checkpoints(tmp_path / "cache" / "checkpoints", told.append)


def names(shelf: Checkpoints) -> set[str]:
    return {path.name for path in shelf.folder.iterdir()}


def test_what_is_put_there_is_found_by_its_name(shelf: Checkpoints) -> None:
    assert shelf.get("a") is None
    shelf.put("a", b"one", None)
    shelf.put("b", b"two", None)
    assert (shelf.get("a"), shelf.get("b"), shelf.get("c")) == (b"one", b"two", None)


def test_a_later_one_takes_the_place_of_the_one_before(shelf: Checkpoints) -> None:
    shelf.put("a", b"one", None)
    shelf.put("b", b"two", "a")
    shelf.put("b", b"two more", "b")
    assert names(shelf) == {"b.safetensors"}
    assert shelf.get("b") == b"two more"


def test_the_longest_unused_go_first(shelf: Checkpoints, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkpoints, "_MOST", 3)
    for age, name in enumerate("cab"):
        shelf.put(name, b"", None)
        os.utime(shelf.folder / f"{name}.safetensors", (age, age))
    shelf.get("c")
    shelf.put("d", b"", None)
    assert names(shelf) == {"b.safetensors", "c.safetensors", "d.safetensors"}


def test_together_they_take_no_more_than_so_many_bytes(
    shelf: Checkpoints, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checkpoints, "_MOST_BYTES", 100)
    for age, name in enumerate("abc"):
        shelf.put(name, bytes(40), None)
        os.utime(shelf.folder / f"{name}.safetensors", (age, age))
    assert names(shelf) == {"b.safetensors", "c.safetensors"}


def test_what_a_crash_left_half_written_goes_when_it_is_old(shelf: Checkpoints) -> None:
    shelf.put("a", b"one", None)
    old, fresh = shelf.folder / ".x.new", shelf.folder / ".y.new"
    for left in (old, fresh):
        left.touch()
    os.utime(old, (0, 0))
    shelf.put("b", b"two", None)
    assert not old.exists()
    assert fresh.exists()


def test_a_refused_one_is_told_in_one_line_and_removed(shelf: Checkpoints, told: list[str]) -> None:
    shelf.put("a", b"one", None)
    shelf.refuse("a", "it is damaged")
    assert shelf.get("a") is None
    (line,) = told
    path = shelf.folder / "a.safetensors"
    assert line == f"{path}: it is damaged; the model is rebuilt from the judgments"


def test_a_huge_file_is_not_read(
    shelf: Checkpoints, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checkpoints, "_LARGEST", 10)
    shelf.put("a", bytes(11), None)
    assert shelf.get("a") is None
    assert "too large" in told[0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_or_a_folder_in_its_place_is_passed_by(shelf: Checkpoints) -> None:
    shelf.folder.mkdir(parents=True)
    os.mkfifo(shelf.folder / "a.safetensors")
    (shelf.folder / "b.safetensors").mkdir()
    for name in "ab":
        assert shelf.get(name) is None
        shelf.put(name, b"one", None)
    assert len(names(shelf)) == 2


def test_a_folder_that_cannot_be_made_keeps_nothing(tmp_path: Path, told: list[str]) -> None:
    (tmp_path / "file").touch()
    shelf = Checkpoints(tmp_path / "file" / "checkpoints", told.append)
    shelf.put("a", b"one", None)
    assert shelf.get("a") is None


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX rights")
@pytest.mark.skipif(getattr(os, "geteuid", int)() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_keeps_nothing(shelf: Checkpoints) -> None:
    shelf.folder.mkdir(parents=True)
    shelf.folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    shelf.put("a", b"one", None)
    assert shelf.get("a") is None
