import shutil
import signal
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from labeler.core.errors import (
    AlreadyOpen,
    NewerProject,
    NotAProject,
    NotSaved,
    ProjectError,
    ReadOnly,
)
from labeler.core.settings import Settings
from labeler.storage import connection, creation, schema
from labeler.storage.header import identify
from labeler.storage.project import Project
from tests.processes import run, start
from tests.storage.samples import NOON, judgment, record

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions and signals")


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def state(path: Path) -> tuple[bytes, int, list[str]]:
    """All that opening could change: the file, its time, and what lies beside it."""
    return path.read_bytes(), path.stat().st_mtime_ns, names(path.parent)


def refused(path: Path, kind: type[ProjectError], match: str) -> None:
    """Opening is refused, in both ways, and leaves no trace."""
    before = state(path)
    for writable in (True, False):
        with pytest.raises(kind, match=match):
            Project.open(path, writable=writable)
    assert state(path) == before


def test_a_missing_file_is_named_and_not_created(path: Path) -> None:
    for writable in (True, False):
        with pytest.raises(NotAProject, match=r"sky #1\?\.labeler does not exist"):
            Project.open(path, writable=writable)
    assert names(path.parent) == []


def test_a_folder_is_no_project(tmp_path: Path) -> None:
    with pytest.raises(NotAProject, match="is not a file"):
        Project.open(tmp_path)


@pytest.mark.parametrize("content", [b"", b"{}", b"SQLite format 3\x00", bytes(4096)])
def test_another_kind_of_file_is_refused(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    refused(path, NotAProject, "not a Labeler project")


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_a_strangers_database_is_not_written_to(path: Path, mode: str) -> None:
    stranger = sqlite3.connect(path)
    stranger.execute(f"PRAGMA journal_mode = {mode}")
    stranger.executescript("CREATE TABLE mine (a); INSERT INTO mine VALUES (1)")
    stranger.close()
    refused(path, NotAProject, "not a Labeler project")


def test_a_later_versions_project_is_not_written_to(project: Project, path: Path) -> None:
    project._database.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    project.close()
    refused(path, NewerProject, "update Labeler")


def test_an_earlier_versions_project_is_brought_up_to_date(project: Project, path: Path) -> None:
    project._database.execute("PRAGMA user_version = 0")
    project.close()
    with pytest.raises(ReadOnly, match="open it once"):
        Project.open(path, writable=False)
    with Project.open(path) as again:
        assert len(again.index()) == 2
    assert identify(path) == schema.VERSION


def test_a_damaged_project_is_refused(project: Project, path: Path) -> None:
    project.close()
    with path.open("rb+") as file:
        file.seek(100)
        file.write(b"\xff" * 8000)
    for writable in (True, False):
        with pytest.raises(ProjectError, match="damaged"):
            Project.open(path, writable=writable)


def test_a_project_is_open_once(project: Project, path: Path) -> None:
    with pytest.raises(AlreadyOpen, match="close it there first"):
        Project.open(path)
    project.close()
    project.close()
    Project.open(path).close()


@posix
def test_another_name_of_the_same_file_is_the_same_project(project: Project, path: Path) -> None:
    link = path.with_name("link")
    link.symlink_to(path)
    with pytest.raises(AlreadyOpen):
        Project.open(link)


OPEN_AND_WAIT = """
    import sys, time
    from pathlib import Path
    from labeler.storage.project import Project
    project = Project.open(Path(sys.argv[1]))
    print("open", flush=True)
    time.sleep(60)
"""


@posix
def test_the_lock_of_a_killed_process_does_not_bar_anyone(project: Project, path: Path) -> None:
    project.close()
    with start(OPEN_AND_WAIT, path) as other:
        assert other.stdout.readline() == "open\n"
        with pytest.raises(AlreadyOpen):
            Project.open(path)
        other.send_signal(signal.SIGKILL)
    Project.open(path).close()


def test_it_can_be_read_while_someone_writes(project: Project, path: Path) -> None:
    with Project.open(path, writable=False) as reader:
        pages = reader.comparisons()
        next(pages)
        project.append(judgment())
        project.change_settings(Settings(seed=3))
        assert len(reader.standing()) == 1
        assert len(list(pages)) == 1


def test_a_reader_changes_nothing(project: Project, path: Path) -> None:
    before = state(path)
    with (
        Project.open(path, writable=False) as reader,
        pytest.raises(NotSaved, match="can't be written to"),
    ):
        reader.append(judgment())
    assert state(path) == before


def test_opening_to_write_changes_no_byte(project: Project, path: Path) -> None:
    project.close()
    before = state(path)
    Project.open(path).close()
    assert state(path) == before


HALF_WRITTEN = """
    import os, sys
    from pathlib import Path
    from labeler.storage.project import Project
    database = Project.open(Path(sys.argv[1]))._database
    database.execute("PRAGMA cache_size = 1")
    database.execute("BEGIN IMMEDIATE")
    for number in range(2000):
        database.execute("INSERT INTO prompt VALUES (?, ?)", [f"half {number}", "[]"])
    database.execute("UPDATE judgment SET annotator = 'nobody'")
    os._exit(0)
"""


@posix
@pytest.mark.parametrize("writable", [True, False])
def test_what_a_crash_left_half_written_is_rolled_back(
    project: Project, path: Path, writable: bool
) -> None:
    said = judgment()
    project.append(said)
    project.close()
    size = path.stat().st_size
    run(HALF_WRITTEN, path)
    assert path.with_name(f"{path.name}-journal").stat().st_size > 0
    assert path.stat().st_size > size
    with Project.open(path, writable=writable) as again:
        assert again.standing() == [said]
        assert again._database.execute("SELECT count(*) FROM prompt").fetchone() == (1,)


def test_a_new_project_never_takes_anothers_place(path: Path) -> None:
    path.write_text("mine")
    with pytest.raises(ProjectError, match="already exists"):
        Project.create(path)
    assert path.read_text() == "mine"


def test_a_lost_projects_journal_is_not_applied_to_a_new_one(path: Path) -> None:
    path.with_name(f"{path.name}-journal").write_bytes(b"\x00")
    with pytest.raises(ProjectError, match="journal already exists"):
        Project.create(path)
    assert not path.exists()


def test_a_missing_folder_is_not_made(path: Path) -> None:
    with pytest.raises(ProjectError, match="is no folder"):
        Project.create(path.parent / "none" / "sky.labeler")
    assert names(path.parent) == []


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_half_made_project_does_not_stay(
    path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(creation, "write_settings", fail)
    with pytest.raises((NotSaved, KeyboardInterrupt)):
        Project.create(path)
    assert [name for name in names(path.parent) if not name.endswith(".lock")] == []
    monkeypatch.undo()
    Project.create(path).close()


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that other users of this system can enter."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


OPEN_OR_SAY_WHY = """
    import os, sys
    from pathlib import Path
    from labeler.core.errors import LabelerError
    from labeler.storage.project import Project
    import filelock, sqlite_utils  # before this user can't reach them any more
    if os.getuid() == 0:
        os.setuid(65534)
    try:
        with Project.open(Path(sys.argv[1]), writable=False) as project:
            print(len(project.index()))
        Project.open(Path(sys.argv[1]))
    except LabelerError as error:
        print(type(error).__name__)
"""


@posix
@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o777), (0o444, 0o555), (0o666, 0o555)])
def test_a_read_only_project_is_read_and_not_opened_for_writing(
    public: Path, file: int, folder: int
) -> None:
    path = public / "sky.labeler"
    with Project.create(path) as project:
        project.add([record()], at=NOON)
    path.with_name(f".{path.name}.lock").unlink()
    path.chmod(file)
    public.chmod(folder)
    before = state(path)
    assert run(OPEN_OR_SAY_WHY, path).split() == ["1", "ReadOnly"]
    assert state(path) == before


def test_it_waits_for_another_program_but_not_for_ever(
    project: Project, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "PATIENCE", 0.05)
    project.close()
    other = sqlite3.connect(path, isolation_level=None)
    with Project.open(path) as impatient:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotSaved, match="another program is using the file"):
            impatient.append(judgment())
        other.execute("ROLLBACK")
        impatient.append(judgment())
        assert len(impatient.standing()) == 1
    other.close()


def test_nothing_heavy_is_imported_before_a_file_is_opened() -> None:
    code = """
        import sys
        import labeler.storage.project, labeler.storage.embedding_cache
        print([name for name in ("sqlite_utils", "filelock") if name in sys.modules])
    """
    assert run(code) == "[]\n"


def test_opening_a_file_of_this_version_needs_no_migrations(project: Project, path: Path) -> None:
    project.close()
    code = """
        import sys
        from pathlib import Path
        from labeler.storage.project import Project
        Project.open(Path(sys.argv[1])).close()
        print([name for name in ("sqlite_utils", "numpy") if name in sys.modules])
    """
    assert run(code, path) == "[]\n"


@posix
def test_whoever_may_write_to_a_project_may_lock_it_after_somebody_else(path: Path) -> None:
    Project.create(path).close()
    path.chmod(0o666)
    Project.open(path).close()
    assert path.with_name(f".{path.name}.lock").stat().st_mode & 0o777 == 0o666


def test_letters_that_are_damaged_are_told_as_such(project: Project, path: Path) -> None:
    project.close()
    path.write_bytes(path.read_bytes().replace(b"c1", b"\xff\xfe"))
    with Project.open(path) as damaged, pytest.raises(ProjectError, match="damaged"):
        damaged.index()
