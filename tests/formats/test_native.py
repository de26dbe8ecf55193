import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings

from labeler.core.answer import Answer
from labeler.core.comparison import Message, Response
from labeler.core.errors import LabelerError
from labeler.core.judgment import Origin
from labeler.formats import native
from labeler.storage.project import Project
from tests.formats import strategies
from tests.formats.files import jsonl, pair, prefer

NOON = datetime(2026, 5, 17, 12, tzinfo=UTC)


def read_one(path: Path):
    (record,) = native.read(path, at=NOON)
    return record


def test_a_minimal_row_is_enough(tmp_path: Path) -> None:
    record = read_one(jsonl(tmp_path / "x.jsonl", pair()))
    assert record.comparison.prompt == (Message("user", "Why?"),)
    assert record.comparison.responses == (Response("a"), Response("b"))
    assert record.comparison.gold is None
    assert record.judgments == ()


def test_a_full_row_is_understood(tmp_path: Path) -> None:
    row = pair(
        id="p1",
        prompt=[{"role": "system", "content": ""}, {"role": "user", "content": "Why?"}],
        gold={"verdict": "prefer", "preferred": 1},
        judgments=[prefer(strength=2, at="2026-05-17T14:00:00+02:00", seconds=3, shown=[1, 0])],
        meta={"split": "test"},
    )
    record = read_one(jsonl(tmp_path / "x.jsonl", row))
    assert record.comparison.id == "p1"
    assert record.comparison.prompt == (Message("system", ""), Message("user", "Why?"))
    assert record.comparison.gold == Answer.prefer(1)
    assert record.comparison.meta == {"split": "test"}
    (judgment,) = record.judgments
    assert judgment.answer == Answer.prefer(0, 2)
    assert (judgment.at, judgment.dated, judgment.origin) == (NOON, True, Origin.IMPORT)
    assert (judgment.seconds, judgment.shown) == (3.0, (1, 0))
    assert (judgment.confidence, judgment.weight) == (None, 1.0)


def test_confidence_and_weight_are_read_and_written(tmp_path: Path) -> None:
    said = prefer(confidence=1, weight=0)
    record = read_one(jsonl(tmp_path / "x.jsonl", pair(judgments=[said])))
    assert (record.judgments[0].confidence, record.judgments[0].weight) == (1.0, 0.0)
    native.write([record], tmp_path / "out.jsonl")
    (written,) = json.loads((tmp_path / "out.jsonl").read_text())["judgments"]
    assert (written["confidence"], written["weight"]) == (1.0, 0.0)


def test_an_empty_response_is_a_response(tmp_path: Path) -> None:
    row = pair(responses=[{"content": ""}, {"content": "b"}])
    assert read_one(jsonl(tmp_path / "x.jsonl", row)).comparison.responses[0] == Response("")


def test_a_time_that_the_file_does_not_name_is_not_made_up(tmp_path: Path) -> None:
    record = read_one(jsonl(tmp_path / "x.jsonl", pair(judgments=[prefer()])))
    assert (record.judgments[0].at, record.judgments[0].dated) == (NOON, False)
    native.write([record], tmp_path / "out.jsonl")
    (written,) = json.loads((tmp_path / "out.jsonl").read_text())["judgments"]
    assert "at" not in written


def test_a_byte_order_mark_blank_lines_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    line = json.dumps(pair(prompt="Größe?"), ensure_ascii=False)
    path.write_bytes(f"\ufeff{line}\r\n\r\n  \r\n{line}".encode())
    assert [each.comparison.prompt[0].content for each in native.read(path)] == ["Größe?"] * 2


def test_rows_without_ids_are_named_by_their_content(tmp_path: Path) -> None:
    rows = [pair(), pair(prompt="Else?"), pair()]
    names = [each.comparison.id for each in native.read(jsonl(tmp_path / "x.jsonl", *rows))]
    again = [each.comparison.id for each in native.read(jsonl(tmp_path / "y.jsonl", *rows))]
    assert names == again
    assert len(set(names)) == 3
    assert names[2] == f"{names[0]}-2"


def test_the_same_file_twice_adds_nothing(tmp_path: Path) -> None:
    said = [prefer(), prefer(), prefer(id="7", preferred=1), prefer(annotator="ben")]
    path = jsonl(tmp_path / "x.jsonl", pair(judgments=said), pair(judgments=said))
    with Project.create(tmp_path / "p.labeler") as project:
        first = project.add(native.read(path), at=NOON)
        second = project.add(native.read(path, at=NOON + timedelta(1)), at=NOON)
    assert (first.comparisons, first.judgments) == (2, 8)
    assert (second.comparisons, second.judgments, second.known) == (0, 0, 2)


def test_a_uuid_is_kept_and_another_id_goes_out_as_it_came_in(tmp_path: Path) -> None:
    uuid = "01890a5d-ac96-774b-bcce-b302099a8057"
    said = [prefer(id=uuid), prefer(id="7"), prefer(supersedes="7"), prefer(supersedes=uuid)]
    record = read_one(jsonl(tmp_path / "x.jsonl", pair(judgments=said)))
    first, second, third, fourth = record.judgments
    assert first.id == fourth.supersedes == uuid
    assert UUID(second.id)
    assert third.supersedes == second.id
    native.write([record], tmp_path / "out.jsonl")
    assert read_one(tmp_path / "out.jsonl") == record
    written = json.loads((tmp_path / "out.jsonl").read_text())["judgments"]
    assert [each["id"] for each in written[:2]] == [uuid, "7"]


def test_a_failed_write_leaves_the_file_that_was_there(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "x.jsonl", pair())
    before = path.read_bytes()

    def broken():
        yield read_one(path)
        raise LabelerError("no more")

    with pytest.raises(LabelerError, match="no more"):
        native.write(broken(), path)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["x.jsonl"]


def test_where_nothing_can_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(LabelerError, match="can't be written"):
        native.write([], tmp_path / "none" / "x.jsonl")


def meaning(row: dict) -> dict:
    """A row with what means the same written the same."""
    prompt = row["prompt"]
    messages = [{"role": "user", "content": prompt}] if isinstance(prompt, str) else prompt
    return {"judgments": [], "meta": {}} | row | {"prompt": messages}


def without_new(written: dict, given: dict) -> dict:
    """What was written, but for names and origins that only reading gave."""
    kept = {key: value for key, value in written.items() if key != "id" or "id" in given}
    kept["judgments"] = [
        {key: value for key, value in new.items() if key not in ("id", "origin") or key in old}
        for new, old in zip(written["judgments"], given.get("judgments", []), strict=True)
    ]
    return kept


@settings(max_examples=60, deadline=None)
@given(row=strategies.rows())
def test_importing_storing_and_exporting_loses_nothing(tmp_path_factory, row: dict) -> None:
    folder = tmp_path_factory.mktemp("trip")
    source, result = jsonl(folder / "in.jsonl", row), folder / "out.jsonl"
    with Project.create(folder / "p.labeler") as project:
        project.add(native.read(source, at=NOON), at=NOON)
        (comparison,) = project.comparisons()
        stored = {judgment.id: judgment for judgment in project.judgments()}
    record = read_one(source)
    assert comparison == record.comparison
    assert stored == {judgment.id: judgment for judgment in record.judgments}
    native.write([record], result)
    written = json.loads(result.read_text(encoding="utf-8"))
    assert without_new(meaning(written), row) == meaning(row)
