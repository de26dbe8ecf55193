"""The plain ways to a window, which go past the command line's parser, and what goes through it."""

from pathlib import Path

import pytest

from labeler import launch


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """What was opened."""
    seen: list[tuple[object, ...]] = []
    monkeypatch.setattr(launch, "open_sample", lambda *given: seen.append(("sample", *given)))
    monkeypatch.setattr(launch, "open_window", lambda *given: seen.append(("window", *given)))
    monkeypatch.setattr("labeler.cli.app", lambda: seen.append(("parser",)))
    return seen


@pytest.mark.parametrize(
    ("words", "at", "annotator"),
    [
        (["demo"], None, None),
        (["demo", "--at", "x.labeler"], Path("x.labeler"), None),
        (["demo", "--annotator", "ada"], None, "ada"),
        (["demo", "--annotator", "ada", "--at", "x.labeler"], Path("x.labeler"), "ada"),
    ],
)
def test_the_sample_opens_without_the_parser(
    opened: list[tuple[object, ...]], words: list[str], at: Path | None, annotator: str | None
) -> None:
    launch._run(words)
    assert opened == [("sample", at, annotator)]


def test_a_project_opens_without_the_parser(
    opened: list[tuple[object, ...]], tmp_path: Path
) -> None:
    project = tmp_path / "mine.labeler"
    project.touch()
    launch._run([str(project), "--annotator", "ada"])
    assert opened == [("window", project, "ada")]


@pytest.mark.parametrize(
    "words",
    [
        ["demo", "--help"],
        ["demo", "--at"],
        ["demo", "--annotator", "--at"],
        ["demo", "--at=x.labeler"],
        ["missing.labeler"],
        ["report", "x.labeler"],
    ],
    ids=" ".join,
)
def test_what_is_not_plain_goes_to_the_parser(
    opened: list[tuple[object, ...]], words: list[str]
) -> None:
    launch._run(words)
    assert opened == [("parser",)]
