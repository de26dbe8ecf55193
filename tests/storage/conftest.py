from collections.abc import Iterator
from pathlib import Path

import pytest

from labeler.storage.project import Project
from tests.storage.samples import NOON, record


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sky #1?.labeler"


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    """A project with the pairs c1 and c2."""
    with Project.create(path) as project:
        project.add([record("c1"), record("c2")], at=NOON)
        yield project
