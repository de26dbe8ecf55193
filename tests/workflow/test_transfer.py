import json
from pathlib import Path

import pytest

from labeler.core.errors import ImportRefused, LabelerError, NotAProject
from labeler.core.presentation import Choice
from labeler.storage.project import Project
from labeler.workflow.session import Session
from labeler.workflow.transfer import export_from, import_into

GOOD = {"prompt": "Q?", "responses": [{"content": "yes"}, {"content": "no"}]}


def lines(path: Path, *rows: object) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_importing_makes_the_project_and_adds_every_file(tmp_path: Path) -> None:
    native = lines(tmp_path / "a.jsonl", GOOD)
    trl = lines(tmp_path / "b.jsonl", {"prompt": "R?", "chosen": "good", "rejected": "bad"})
    added = import_into(tmp_path / "new.labeler", [native, trl])
    assert (added.comparisons, added.judgments) == (2, 0)


def test_importing_twice_adds_nothing_the_second_time(tmp_path: Path) -> None:
    judged = {**GOOD, "judgments": [{"annotator": "ada", "verdict": "prefer", "preferred": 1}]}
    file, project = lines(tmp_path / "a.jsonl", judged), tmp_path / "p.labeler"
    import_into(project, [file])
    again = import_into(project, [file])
    assert (again.comparisons, again.judgments, again.known) == (0, 0, 1)


def test_one_bad_line_in_the_last_file_imports_nothing_at_all(tmp_path: Path) -> None:
    good = lines(tmp_path / "a.jsonl", GOOD)
    bad = lines(tmp_path / "b.jsonl", GOOD, {**GOOD, "responses": [{"content": "x"}]})
    project = tmp_path / "p.labeler"
    with pytest.raises(ImportRefused, match=r"b\.jsonl, line 2: .*nothing was imported"):
        import_into(project, [good, bad])
    assert not project.exists()
    import_into(project, [good])
    before = project.read_bytes()
    with pytest.raises(ImportRefused):
        import_into(project, [bad])
    assert project.read_bytes() == before


def test_a_file_of_another_kind_in_the_projects_place_is_left_alone(tmp_path: Path) -> None:
    file, other = lines(tmp_path / "a.jsonl", GOOD), tmp_path / "p.labeler"
    other.write_text("dear diary")
    with pytest.raises(NotAProject):
        import_into(other, [file])
    assert other.read_text() == "dear diary"


def test_what_goes_out_comes_in_again(path: Path, tmp_path: Path) -> None:
    with Project.open(path) as project:
        session = Session(project, "ada")
        for choice in (Choice.LEFT_MUCH, Choice.TIE, Choice.BOTH_BAD, Choice.SKIP):
            session.judge(session.current, choice, rewards_seen=False)
        session.undo()
        standing = project.standing()
    out = tmp_path / "out.jsonl"
    assert export_from(path, out, "native") == "8 comparisons"
    import_into(tmp_path / "copy.labeler", [out])
    with Project.open(tmp_path / "copy.labeler") as copy:
        assert {(j.id, j.answer) for j in copy.standing()} == {(j.id, j.answer) for j in standing}
        assert not Session(copy, "ada").can_undo, "made elsewhere, so not undone here"


def test_training_data_holds_preferences_alone(path: Path, tmp_path: Path) -> None:
    with Project.open(path) as project:
        session = Session(project, "ada")
        for choice in (Choice.LEFT_MUCH, Choice.TIE, Choice.BOTH_BAD):
            session.judge(session.current, choice, rewards_seen=False)
    told = export_from(path, tmp_path / "out.jsonl", "trl")
    assert told == "1 preferences, 2 judgments without a preference left out"
    (row,) = map(json.loads, (tmp_path / "out.jsonl").read_text().splitlines())
    assert {"prompt", "chosen", "rejected"} <= row.keys()


def test_an_export_never_lands_on_the_project_itself(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(LabelerError, match="the project itself"):
        export_from(path, path, "native")
    with pytest.raises(LabelerError, match='no format "csv"'):
        export_from(path, tmp_path / "x", "csv")
    assert path.read_bytes() == before


def test_a_project_made_by_importing_keeps_prompts_for_measuring(tmp_path: Path) -> None:
    import_into(tmp_path / "new.labeler", [lines(tmp_path / "a.jsonl", GOOD)])
    with Project.open(tmp_path / "new.labeler") as project:
        assert project.settings.holdout == 0.1


def test_an_export_never_lands_on_another_project(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.labeler"
    Project.create(other).close()
    for form in ("native", "trl"):
        with pytest.raises(LabelerError, match="maybe a project; name another"):
            export_from(path, other, form)
    Project.open(other).close()
