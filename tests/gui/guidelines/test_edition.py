"""Which version of the guidelines is in force."""

from dataclasses import replace
from pathlib import Path

from labeler.core.settings import Settings
from labeler.gui.guidelines.edition import Edition, edition
from labeler.storage.project import Project


def test_without_guidelines_there_is_no_version(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.labeler", Settings()) as project:
        found = edition(project.settings_log())
    assert (found.number, found.text) == (0, "")


def test_every_text_is_a_version_and_other_changes_are_none(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.labeler", Settings(guidelines="one")) as project:
        first = edition(project.settings_log())
        project.change_settings(replace(project.settings, guidelines="two"))
        project.change_settings(replace(project.settings, scale=5))
        second = edition(project.settings_log())
    assert (first.number, first.text) == (1, "one")
    assert (second.number, second.text) == (2, "two")
    assert second.since is not None
    assert first.since is not None
    assert second.since > first.since


def test_taking_guidelines_away_makes_no_version(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.labeler", Settings(guidelines="one")) as project:
        project.change_settings(replace(project.settings, guidelines=""))
        gone = edition(project.settings_log())
        project.change_settings(replace(project.settings, guidelines="two"))
        back = edition(project.settings_log())
    assert (gone.number, gone.text) == (1, "")
    assert back.number == 2
    assert edition([]) == Edition()
