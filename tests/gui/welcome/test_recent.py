import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from labeler.gui.welcome.recent import Recent, RecentProjects

AT = datetime(2025, 5, 1, 12, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "recent.json"


def test_the_newest_comes_first_and_each_once(file: Path) -> None:
    recent = RecentProjects(file)
    for name in ("a", "b", "a"):
        recent.add(Recent(Path(f"/{name}"), name, AT))

    assert [entry.name for entry in RecentProjects(file).entries()] == ["a", "b"]


def test_only_a_dozen_are_kept(file: Path) -> None:
    recent = RecentProjects(file)
    for number in range(15):
        recent.add(Recent(Path(f"/{number}"), str(number), AT))

    assert [entry.name for entry in recent.entries()] == [str(n) for n in range(14, 2, -1)]


def test_what_was_stored_comes_back_whole(file: Path) -> None:
    entry = Recent(Path("/häuser/日本.labeler"), "Käse & 日本", AT)
    RecentProjects(file).add(entry)

    assert RecentProjects(file).entries() == [entry]
    assert [path.name for path in file.parent.iterdir()] == ["recent.json"]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"projects": 3}', b"\xff\xfe", b"null", b'{"projects": [1, {}, null]}'],
)
def test_a_damaged_file_counts_as_empty_and_is_replaced(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    recent = RecentProjects(file)

    assert recent.entries() == []
    recent.add(Recent(Path("/a"), "a", AT))
    assert [entry.name for entry in recent.entries()] == ["a"]


def test_one_damaged_row_does_not_hide_the_others(file: Path) -> None:
    RecentProjects(file).add(Recent(Path("/a"), "a", AT))
    stored = json.loads(file.read_text())
    stored["projects"].insert(0, {"path": "/b", "name": "b", "at": "yesterday"})
    file.write_text(json.dumps(stored))

    assert [entry.name for entry in RecentProjects(file).entries()] == ["a"]


def test_a_folder_that_cannot_be_made_stands_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / "settings").write_text("a file where the folder should be")
    recent = RecentProjects(tmp_path / "settings" / "recent.json")
    recent.add(Recent(Path("/a"), "a", AT))

    assert recent.entries() == []
