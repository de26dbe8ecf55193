"""What was reported as saved is saved, and nothing else is."""

import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from labeler.core.atomic_file import replacing
from labeler.core.errors import ImportRefused, NotSaved
from labeler.core.held_files import is_held
from labeler.formats.detection import detect
from labeler.formats.rewards import brought
from labeler.gui.dropping import is_project
from labeler.storage.connection import saving
from labeler.storage.project import Project
from tests.processes import run, start
from tests.storage.samples import NOON, judgment, record

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals and limits")

APPEND_FOR_EVER = """
    import sys
    from pathlib import Path
    from labeler.storage.project import Project
    from tests.storage.samples import judgment
    with Project.open(Path(sys.argv[1])) as project:
        while True:
            said = judgment()
            project.append(said)
            print(said.id, flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "sky.labeler"
    with Project.create(path) as project:
        project.add([record()], at=NOON)
    return path


@posix
@pytest.mark.parametrize("delay", [0.0, 0.013, 0.031, 0.057])
def test_a_killed_process_loses_nothing_that_it_reported(path: Path, delay: float) -> None:
    with start(APPEND_FOR_EVER, path) as process:
        reported = [process.stdout.readline()]
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        reported += process.stdout.readlines()
    whole = {line.strip() for line in reported if line.endswith("\n")}
    with Project.open(path) as project:
        saved = {said.id for said in project.standing()}
        assert whole <= saved
        assert len(saved) <= len(whole) + 1
        project.append(judgment())


def test_a_failing_unit_leaves_no_part_of_itself(path: Path) -> None:
    with Project.open(path) as project:
        project._database.execute(
            "CREATE TEMP TRIGGER full BEFORE INSERT ON judgment WHEN NEW.annotator = 'ben' "
            "BEGIN SELECT RAISE(ROLLBACK, 'no room'); END"
        )
        with pytest.raises(NotSaved, match="no room"):
            project.append(judgment(annotator="ben"))
        project.append(judgment())
        assert project.annotators() == ["ada"]


def test_a_failing_commit_leaves_no_part_of_its_unit(path: Path) -> None:
    with Project.open(path) as project:
        project._database.execute("PRAGMA defer_foreign_keys = ON")
        project._database.execute(
            "CREATE TEMP TRIGGER late AFTER INSERT ON judgment WHEN NEW.annotator = 'ben' "
            "BEGIN INSERT INTO retraction VALUES ('nobody', 'ben', 'now', NULL); END"
        )
        with pytest.raises(NotSaved, match="FOREIGN KEY"):
            project.append(judgment(annotator="ben"))
        project.append(judgment())
        assert project.annotators() == ["ada"]
        assert project.retractions() == []


NO_ROOM = """
    import resource, sys
    from pathlib import Path
    from labeler.core.errors import NotSaved
    from labeler.storage.project import Project
    from tests.storage.samples import judgment
    path = Path(sys.argv[1])
    with Project.open(path) as project:
        _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 3 * 4096, hard))
        saved = 0
        try:
            while True:
                project.append(judgment(annotator="a" * 500))
                saved += 1
        except NotSaved as error:
            print(error)
        print(saved, len(project.standing()))
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        project.append(judgment())
        print(len(project.standing()))
        print(project._database.execute("PRAGMA integrity_check").fetchone()[0])
"""


@posix
def test_a_full_disk_refuses_one_judgment_and_spoils_none(path: Path) -> None:
    reason, counts, after, integrity = run(NO_ROOM, path).splitlines()
    saved, standing = map(int, counts.split())
    assert reason.startswith("not saved: the disk")
    assert saved == standing > 0
    assert int(after) == saved + 1
    assert integrity == "ok"
    with Project.open(path) as project:
        assert len(project.standing()) == saved + 1


@posix
def test_a_file_that_is_deleted_while_open_is_told_as_such(path: Path) -> None:
    with Project.open(path) as project:
        path.unlink()
        with pytest.raises(NotSaved, match="moved, replaced or deleted"):
            project.append(judgment())
    assert not path.exists()


ASK_TO_WRITE = """
    import sqlite3, sys
    other = sqlite3.connect(sys.argv[1], timeout=0)
    try:
        other.execute("BEGIN IMMEDIATE")
        print("taken")
    except sqlite3.OperationalError as error:
        print(error)
"""


@posix
def test_whoever_looks_at_the_file_meanwhile_gives_up_no_lock_of_a_unit(path: Path) -> None:
    with Project.open(path) as project, saving(project._database):
        assert run(ASK_TO_WRITE, path).strip() == "database is locked"
        with Project.open(path, writable=False) as reader:  # as the bench does
            assert reader.settings == project.settings
        assert run(ASK_TO_WRITE, path).strip() == "database is locked"


def _drop(path: Path) -> None:
    assert is_project(path)


def _import(path: Path) -> None:
    with pytest.raises(ImportRefused, match="if it is a project, open it instead"):
        detect(path)


def _import_rewards(path: Path) -> None:
    with pytest.raises(ImportRefused, match="if it is a project, open it instead"):
        brought(path)


def _export(path: Path) -> None:
    with pytest.raises(OSError, match="maybe a project"), replacing(path):
        pass


@posix
@pytest.mark.parametrize("use", [_drop, _import, _import_rewards, _export])
@pytest.mark.parametrize("name", ["again", "another name of it"])
def test_nor_does_who_takes_the_open_project_for_another_file(
    path: Path, use: Callable[[Path], None], name: str
) -> None:
    same = path.with_name(name)
    same.hardlink_to(path) if name == "again" else same.symlink_to(path)
    with Project.open(path) as project, saving(project._database):
        use(same)
        assert run(ASK_TO_WRITE, path).strip() == "database is locked"


def test_a_project_is_held_until_its_last_reader_is_closed(path: Path) -> None:
    with Project.open(path) as project:
        with Project.open(path, writable=False):
            assert is_held(path)
        assert is_held(path)
        project.append(judgment())
    assert not is_held(path)
