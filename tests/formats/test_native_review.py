"""Final verdicts, wishes for another judgment and flags travel with their comparison."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.core.answer import Answer, Verdict
from labeler.core.errors import ImportRefused
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Flag
from labeler.core.review import Adjudication, SentBack
from labeler.formats import native
from labeler.storage.project import Project
from tests.formats.files import jsonl, pair
from tests.formats.strategies import FILLED, MOMENT, TEXT, answers

NOON = datetime(2026, 5, 17, 12, tzinfo=UTC)
AT = "2026-05-17T12:00:00.000000Z"
EARLY, LATE, OTHER = (f"01890a5d-ac9{n}-774b-bcce-b302099a8057" for n in (6, 7, 8))


def read_one(path: Path):
    (record,) = native.read(path, at=NOON)
    return record


def final(**more: object) -> dict[str, object]:
    return {"by": "grace", "at": AT, "verdict": "tie"} | more


def test_what_became_of_a_comparison_is_read_in_turn(tmp_path: Path) -> None:
    row = pair(
        id="c1",
        adjudications=[
            final(id=LATE, note="On second thought"),
            final(id=EARLY, verdict="prefer", preferred=1, strength=2),
        ],
        sent_back=[{"id": OTHER.upper(), "by": "grace", "at": "2026-05-17T14:00:00+02:00"}],
        flag_events=[{"annotator": "ada", "at": AT, "raised": True, "note": "odd"}],
    )
    record = read_one(jsonl(tmp_path / "x.jsonl", row))
    early, late = JudgmentId(EARLY), JudgmentId(LATE)
    assert record.adjudications == (
        Adjudication(early, "c1", "grace", Answer.prefer(1, 2), NOON),
        Adjudication(late, "c1", "grace", Answer(Verdict.TIE), NOON, "On second thought"),
    )
    assert record.sent_back == (SentBack(JudgmentId(OTHER), "c1", "grace", NOON),)
    (flag,) = record.flags
    assert flag == Flag(flag.id, "c1", "ada", True, "odd", NOON)
    assert flag.id[14] == "7", "it sorts by its moment"


WRONG = {
    "second event with the id": pair(adjudications=[final(id=EARLY)], sent_back=[
        {"id": EARLY, "by": "a", "at": AT}]),
    "no UUIDv7": pair(adjudications=[final(id="7")]),
    'needs "at", a text': pair(sent_back=[{"by": "grace"}]),
    'RFC 3339 date and time': pair(sent_back=[{"by": "grace", "at": "noon"}]),
    'needs "by"': pair(sent_back=[{"at": AT}]),
    'has "why"': pair(adjudications=[final(why="x")]),
    'needs "raised"': pair(flag_events=[{"annotator": "ada", "at": AT}]),
    'has "preferred" 2': pair(adjudications=[final(verdict="prefer", preferred=2)]),
    '"adjudications" must be a list': pair(adjudications="none"),
}  # fmt: skip


@pytest.mark.parametrize("problem", WRONG)
def test_what_can_not_be_kept_is_refused_by_its_line(tmp_path: Path, problem: str) -> None:
    file = jsonl(tmp_path / "x.jsonl", pair(prompt="Another"), WRONG[problem])
    with pytest.raises(ImportRefused, match=r"x\.jsonl, line 2: ") as caught:
        list(native.read(file))
    assert problem.replace(", a text", "") in str(caught.value)


EVENTS = st.fixed_dictionaries(
    {
        "adjudications": st.lists(
            st.builds(
                dict.__or__,
                st.fixed_dictionaries({"by": FILLED, "at": MOMENT}, optional={"note": TEXT}),
                answers(2),
            ),
            max_size=3,
        ),
        "sent_back": st.lists(st.fixed_dictionaries({"by": FILLED, "at": MOMENT}), max_size=2),
        "flag_events": st.lists(
            st.fixed_dictionaries(
                {"annotator": FILLED, "at": MOMENT, "raised": st.booleans()},
                optional={"note": TEXT},
            ),
            max_size=3,
        ),
    }
)


def once(events: list[dict]) -> list[dict]:
    return list({json.dumps(each, sort_keys=True): each for each in events}.values())


@settings(max_examples=60, deadline=None)
@given(row=EVENTS)
def test_what_was_stored_goes_out_as_the_same_bytes_and_twice_is_once(
    tmp_path_factory, row: dict
) -> None:
    folder = tmp_path_factory.mktemp("trip")
    source = jsonl(folder / "in.jsonl", pair(**{key: once(said) for key, said in row.items()}))
    many = sum(len(once(events)) for events in row.values())
    with Project.create(folder / "p.labeler") as project:
        assert project.add(native.read(source), at=NOON).reviews == many
        assert project.add(native.read(source), at=NOON).reviews == 0
        reviews = project.reviews
        record = read_one(source)
        assert tuple(reviews.adjudications()) == record.adjudications
        assert tuple(reviews.sent_back()) == record.sent_back
        assert tuple(reviews.flags()) == record.flags
    native.write([record], folder / "once.jsonl")
    native.write(native.read(folder / "once.jsonl"), folder / "twice.jsonl")
    assert (folder / "once.jsonl").read_bytes() == (folder / "twice.jsonl").read_bytes()
