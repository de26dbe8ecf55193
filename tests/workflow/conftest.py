from pathlib import Path

import pytest

from labeler.core.answer import Answer
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.moment import now
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.storage.project import Project


def pair(name: str, prompt: str | None = None) -> Comparison:
    return Comparison(
        ComparisonId(name),
        (Message("user", prompt or f"Question {name}?"),),
        (Response(f"{name} yes", "a"), Response(f"{name} no", "b")),
        gold=Answer.prefer(0, 2),
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project of eight pairs."""
    file = tmp_path / "eight.labeler"
    with Project.create(file, Settings(name="Eight", seed=3)) as project:
        project.add((Record(pair(f"c{n}")) for n in range(8)), at=now())
    return file
