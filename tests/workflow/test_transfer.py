import json
from dataclasses import replace
from pathlib import Path

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.errors import ImportRefused, LabelerError, NotAProject
from labeler.core.moment import now
from labeler.core.presentation import Choice
from labeler.core.record import Record
from labeler.formats import native
from labeler.storage.project import Project
from labeler.workflow.dossier import adjudicate, dossier, send_back
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
    assert str(export_from(path, out, "native")) == "8 comparisons"
    import_into(tmp_path / "copy.labeler", [out])
    with Project.open(tmp_path / "copy.labeler") as copy:
        assert {(j.id, j.answer) for j in copy.standing()} == {(j.id, j.answer) for j in standing}
        assert not Session(copy, "ada").can_undo, "made elsewhere, so not undone here"


def test_training_data_holds_preferences_alone(path: Path, tmp_path: Path) -> None:
    with Project.open(path) as project:
        session = Session(project, "ada")
        for choice in (Choice.LEFT_MUCH, Choice.TIE, Choice.BOTH_BAD):
            session.judge(session.current, choice, rewards_seen=False)
    told = str(export_from(path, tmp_path / "out.jsonl", "trl"))
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


@pytest.fixture
def settled(path: Path) -> Path:
    """Four pairs judged by two people; one is settled, one sent back, one flagged."""
    with Project.open(path) as project:
        for name in ("ada", "tim"):
            session = Session(project, name)
            for _ in range(4):
                choice = Choice.LEFT if name == "ada" else Choice.RIGHT
                session.judge(session.current, choice, rewards_seen=False)
        a, b, c = [comparison for comparison, _, _ in project.index()][:3]
        adjudicate(project, dossier(project, a), "grace", Answer(Verdict.TIE))
        adjudicate(project, dossier(project, a), "grace", Answer.prefer(1), "Ada slipped – see §2")
        send_back(project, dossier(project, b), "grace")
        session.flags.flag(c, True, "two of the same")
        session.flags.flag(c, False)
    return path


def test_what_became_of_comparisons_leaves_and_comes_in_unchanged(
    settled: Path, tmp_path: Path
) -> None:
    first, second, copy = (tmp_path / name for name in ("1.jsonl", "2.jsonl", "copy.labeler"))
    export_from(settled, first, "native")
    added = import_into(copy, [first])
    assert (added.comparisons, added.reviews) == (8, 5)
    again = import_into(copy, [first])
    assert (again.comparisons, again.judgments, again.reviews) == (0, 0, 0)
    export_from(copy, second, "native")
    came_by = b'"origin": "window"', b'"origin": "import"'
    assert first.read_bytes().replace(*came_by) == second.read_bytes()
    with Project.open(settled) as one, Project.open(copy) as other:
        assert one.reviews.adjudications() == other.reviews.adjudications()
        assert one.reviews.wanted() == other.reviews.wanted() != []
        assert one.reviews.flags() == other.reviews.flags()


def test_a_final_verdict_that_says_something_else_adds_nothing(
    settled: Path, tmp_path: Path
) -> None:
    file = tmp_path / "1.jsonl"
    export_from(settled, file, "native")
    file.write_text(file.read_text().replace("Ada slipped", "Tim slipped"))
    with pytest.raises(LabelerError, match=r"the final verdict .* says something else"):
        import_into(settled, [file])


def test_a_project_that_kept_them_unknown_takes_the_same_file_again(tmp_path: Path) -> None:
    became = {"adjudications": [{"by": "g", "at": "2026-05-17T12:00:00Z", "verdict": "tie"}]}
    with Project.create(tmp_path / "old.labeler") as project:
        record = next(native.read(lines(tmp_path / "a.jsonl", {**GOOD, "id": "c1"})))
        kept = replace(record.comparison, extra=became)
        project.add([Record(kept)], at=now())
    file = lines(tmp_path / "b.jsonl", {**GOOD, "id": "c1", **became})
    assert import_into(tmp_path / "old.labeler", [file]).reviews == 1
    export_from(tmp_path / "old.labeler", tmp_path / "out.jsonl", "native")
    (row,) = map(json.loads, (tmp_path / "out.jsonl").read_text().splitlines())
    assert [each["verdict"] for each in row["adjudications"]] == ["tie"]


def test_final_verdicts_replace_judgments_for_training_only_where_that_is_asked_for(
    settled: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonl"
    assert str(export_from(settled, out, "trl")).startswith("8 preferences")
    assert "final" not in out.read_text()
    with Project.open(settled) as project:
        first = next(project.comparisons())
        judged = [each.comparison for each in project.standing()].count(first.id)
    told = str(export_from(settled, out, "trl", final=True))
    assert told == f"{8 - judged + 1} preferences"
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    (row,) = [each for each in rows if each["final"]]
    with Project.open(settled) as project:
        assert len(project.standing()) == 8, "the judgments stay"
    assert row["comparison"] == first.id
    assert row["chosen"][0]["content"] == first.responses[1].content
    assert row["annotator"] == "grace"
    with pytest.raises(LabelerError, match="trl alone"):
        export_from(settled, out, "native", final=True)
