import os
from pathlib import Path

import pytest

from labeler.core.atomic_file import new_folder, replacing
from labeler.core.sentence import why


def test_the_file_appears_only_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("old")
    with replacing(path) as temporary:
        temporary.write_text("new")
        assert path.read_text() == "old"
        assert temporary.parent == tmp_path
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("old")

    def fail() -> None:
        with replacing(path) as temporary:
            temporary.write_text("half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    path, link = tmp_path / "file", tmp_path / "link"
    link.symlink_to(path)
    with replacing(link) as temporary:
        temporary.write_text("new")
    assert link.is_symlink()
    assert path.read_text() == "new"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_or_a_device_is_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="not a regular file"), replacing(pipe) as temporary:
        temporary.write_text("new")
    assert pipe.is_fifo()


def test_a_folder_appears_only_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "folder"
    with new_folder(path) as temporary:
        (temporary / "file").write_text("new")
        assert not path.exists()
    assert (path / "file").read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    path = tmp_path / "folder"
    path.mkdir()
    with new_folder(path) as temporary:
        (temporary / "file").write_text("new")
    assert [each.name for each in path.iterdir()] == ["file"]


def test_a_failure_leaves_nothing_of_a_folder(tmp_path: Path) -> None:
    def fail() -> None:
        with new_folder(tmp_path / "folder") as temporary:
            (temporary / "file").write_text("half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", ["full", "file"])
def test_what_is_there_is_never_replaced_by_a_folder(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "folder"
    if kind == "file":
        path.write_text("mine")
    else:
        path.mkdir()
        (path / "mine").write_text("mine")
    with pytest.raises(OSError, match=r"else is there|not empty"), new_folder(path):
        raise AssertionError("it was let in")
    assert list(tmp_path.iterdir()) == [path]


def test_a_database_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "other.labeler"
    path.write_bytes(b"SQLite format 3\x00 and all that was judged")
    with pytest.raises(OSError, match="maybe a project"), replacing(path) as temporary:
        temporary.write_text("new")
    assert path.read_bytes().endswith(b"judged")
    assert list(tmp_path.iterdir()) == [path]


def test_why_a_folder_can_not_be_written_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "something").touch()
    with pytest.raises(OSError, match="not empty") as caught, new_folder(tmp_path):
        pass
    assert str(why(caught.value)) == "the folder is not empty"
