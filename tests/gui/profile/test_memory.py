"""Who judged last on this computer, and which guidelines they saw."""

from pathlib import Path

import pytest

from labeler.gui.profile.memory import ProfileMemory

ONE, TWO = Path("/somewhere/one.labeler"), Path("/somewhere/two.labeler")


def test_the_last_one_of_a_project_goes_before_the_last_one_of_all(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "profiles.json"
    memory = ProfileMemory(file)
    assert memory.last(ONE) is None
    memory.remember(ONE, "ada")
    memory.remember(TWO, "bob")
    again = ProfileMemory(file)
    assert (again.last(ONE), again.last(TWO), again.last(Path("/new"))) == ("ada", "bob", "bob")


def test_what_was_seen_is_kept_for_each_annotator(tmp_path: Path) -> None:
    file = tmp_path / "profiles.json"
    memory = ProfileMemory(file)
    memory.saw(ONE, "ada", 3)
    memory.remember(ONE, "ada")
    again = ProfileMemory(file)
    assert [again.seen(ONE, "ada"), again.seen(ONE, "bob"), again.seen(TWO, "ada")] == [3, 0, 0]


def test_two_memories_of_one_file_keep_what_the_other_wrote(tmp_path: Path) -> None:
    file = tmp_path / "profiles.json"
    one, other = ProfileMemory(file), ProfileMemory(file)
    assert (one.last(ONE), other.seen(ONE, "ada")) == (None, 0)
    one.remember(ONE, "ada")
    other.saw(ONE, "ada", 2)
    one.remember(ONE, "bob")
    again = ProfileMemory(file)
    assert (again.last(ONE), again.seen(ONE, "ada")) == ("bob", 2)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"last": 3, "projects": []}', '{"projects": {"/somewhere": 1}}']
)
def test_a_spoiled_file_counts_as_empty(tmp_path: Path, text: str) -> None:
    file = tmp_path / "profiles.json"
    file.write_text(text)
    memory = ProfileMemory(file)
    assert (memory.last(ONE), memory.seen(ONE, "ada")) == (None, 0)
    memory.remember(ONE, "ada")
    assert ProfileMemory(file).last(ONE) == "ada"


def test_a_folder_that_takes_nothing_stands_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    memory = ProfileMemory(tmp_path / "file" / "profiles.json")
    memory.remember(ONE, "ada")
    assert memory.last(ONE) == "ada"


def test_the_oldest_projects_are_forgotten(tmp_path: Path) -> None:
    memory = ProfileMemory(tmp_path / "profiles.json")
    for number in range(60):
        memory.remember(Path(f"/p{number}"), f"a{number}")
    assert memory.last(Path("/p0")) == "a59"
    assert memory.last(Path("/p59")) == "a59"
    assert memory.last(Path("/p20")) == "a20"
