"""Which version of the guidelines is in force."""

from dataclasses import replace
from pathlib import Path

from labeler.core.settings import Settings
from labeler.storage.project import Project
from labeler.storage.settings_history import Edition


def test_without_guidelines_there_is_no_version(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.labeler", Settings()) as project:
        found = project.guidelines()
    assert found == Edition()


def test_every_text_is_a_version_and_other_changes_are_none(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.labeler", Settings(guidelines="one")) as project:
        first = project.guidelines()
        project.change_settings(replace(project.settings, guidelines="two"))
        project.change_settings(replace(project.settings, scale=5))
        second = project.guidelines()
    assert (first.number, first.text) == (1, "one")
    assert (second.number, second.text) == (2, "two")
    assert second.since is not None
    assert first.since is not None
    assert second.since > first.since


def test_taking_guidelines_away_makes_no_version(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.labeler", Settings(guidelines="one")) as project:
        project.change_settings(replace(project.settings, guidelines=""))
        gone = project.guidelines()
        project.change_settings(replace(project.settings, guidelines="two"))
        back = project.guidelines()
    assert (gone.number, gone.text) == (1, "")
    assert back.number == 2
