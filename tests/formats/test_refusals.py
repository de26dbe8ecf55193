"""Whatever is wrong with a file is said in one line that names file, line and problem."""

import gzip
import time
import tracemalloc
from pathlib import Path

import pytest

from labeler.core.errors import ImportRefused
from labeler.formats import detection, native, trl
from tests.formats.files import jsonl, pair, prefer


def refusal(path: Path, read=native.read) -> ImportRefused:
    with pytest.raises(ImportRefused) as caught:
        list(read(path))
    text = str(caught.value)
    assert text.startswith(path.name) or text.startswith(f"{path}: is not a file")
    assert text.endswith("; nothing was imported")
    assert len(text.splitlines()) == 1
    assert len(text) < 300
    return caught.value


def judged(**more: object) -> dict[str, object]:
    return pair(judgments=[prefer() | more])


ROWS = {
    "not JSON from character 2 on (Expecting property name enclosed in double quotes)": "{",
    "not a JSON object": '"text"',
    "not JSON from character 1 on (Expecting value)": "hello",
    "holds NaN, which is no JSON number": '{"prompt": NaN}',
    "holds Infinity, which is no JSON number": '{"meta": Infinity}',
    "holds -1e999, which is too large a number": '{"meta": -1e999}',
    "holds a number too long to read": '{"meta": %s}' % ("9" * 5000),
    "nested too deeply": '{"meta": %s' % ("[" * 200_000),
    "nested too deeply ": '{"meta": ' + '{"a": [' * 60 + "]}" * 60 + "}",
    'holds "prompt" twice': '{"prompt": "a", "prompt": "b"}',
    "holds half a character (a lone surrogate, \\ud800 to \\udfff)": '{"prompt": "\\ud83d"}',
    'needs "prompt", text': {"responses": []},
    '"prompt" must be text': pair(prompt=7),
    '"prompt" is empty': pair(prompt=" \n\t"),
    'needs "role", text': pair(prompt=[{"content": "x"}]),
    '"content" must be text': pair(prompt=[{"role": "user", "content": 3}]),
    '"prompt" 0 must be an object': pair(prompt=["x"]),
    'needs "responses", a list': {"prompt": "x"},
    '"responses" holds 0 responses, needs at least 2': pair(responses=[]),
    '"responses" holds 1 response, needs at least 2': pair(responses=[{"content": "a"}]),
    '"responses" 1 must be an object': pair(responses=[{"content": "a"}, "b"]),
    'needs "content", text': pair(responses=[{"content": "a"}, {"content": None}]),
    '"source" must be text': pair(responses=[{"content": "a", "source": 1}, {"content": "b"}]),
    '"id" must be text': pair(id=True),
    '"id" is empty': pair(id=""),
    '"meta" must be an object': pair(meta=[]),
    'gold needs "verdict"': pair(gold={}),
    '"gold" must be an object': pair(gold="first"),
    'unknown verdict "first"; it is one of prefer, tie, both_good, both_bad, rank, skip': pair(
        gold={"verdict": "first"}
    ),
    'gold has "preferred" 2; it must be 0 to 1': pair(gold={"verdict": "prefer", "preferred": 2}),
    'judgment 0 has "preferred" -1; it must be 0 to 1': judged(preferred=-1),
    'judgment 0 needs "preferred", the index of the better response': judged(preferred=None),
    '"preferred" must be a whole number': judged(preferred=True),
    'verdict "tie" with preferred 0': judged(verdict="tie"),
    'verdict "prefer" with strength 4': judged(strength=4),
    '"strength" must be a whole number': judged(strength=2.0),
    'verdict "rank" with ranking None': judged(verdict="rank", preferred=None),
    "ranking [0] of 2 responses": judged(verdict="rank", preferred=None, ranking=[0]),
    '"ranking" must be a list of whole numbers': judged(
        verdict="rank", preferred=None, ranking=[0, True]
    ),
    'needs "annotator", text': judged(annotator=None),
    '"annotator" is empty': judged(annotator=" "),
    '"at" is "yesterday", no RFC 3339 date and time with a time zone': judged(at="yesterday"),
    '"at" is "2026-05-17T12:00:00", no RFC 3339 date and time with a time zone': judged(
        at="2026-05-17T12:00:00"
    ),
    '"shown" must name every response once': judged(shown=[0, 0]),
    '"rewards_seen" must be true or false': judged(rewards_seen=1),
    '"seconds" must be a number of at least 0': judged(seconds=-1),
    '"confidence" must be a number above 0 and at most 1': judged(confidence=0),
    '"confidence" must be a number above 0 and at most 1 ': judged(confidence=1.01),
    '"weight" must be a number of at least 0': judged(weight=-0.5),
    '"weight" must be a number of at least 0 ': judged(weight=True),
    '"weight" is too large a number': judged(weight=10**400),
    '"seconds" is too large a number': judged(seconds=10**400),
    'unknown visibility "often"; it is one of live, after, never': judged(visibility="often"),
    '"supersedes" is "7", no id of a judgment of this comparison': judged(supersedes="7"),
    '"supersedes" is the judgment\'s own id': judged(id="7", supersedes="7"),
    'unknown purpose "fun"; it is one of label, gold, repeat, revision': judged(purpose="fun"),
    '"revises" is "7", no id of a judgment of this comparison': judged(revises="7"),
    '"redoes" is "7", no id of a judgment of this comparison': judged(redoes="7"),
    '"active" must be a number of at least 0': judged(active="long"),
    '"guidelines" must be a version, 1 or more': judged(guidelines=0),
    '"ratings" must be an object': judged(ratings=[5]),
    'judgment 0 has "ratings" of "clear" that are not one whole number from 1 up, or null, '
    "for each of 2 responses": judged(ratings={"clear": [1]}),
    'judgment 0 has "ratings" of "short" that are not one whole number from 1 up, or null, '
    "for each of 2 responses": judged(ratings={"short": [0, 1]}),
    'judgment 0 has "reasons" that are not all texts': judged(reasons=["clear", 7]),
    '"highlights" 0 must be an object': judged(highlights=["all of it"]),
    'needs "end", a whole number': judged(highlights=[{"response": 0, "start": 0}]),
    'judgment 0 has a highlight in "response" 2; there are 2': judged(
        highlights=[{"response": 2, "start": 0, "end": 1}]
    ),
    'judgment 0 has a highlight in "message" 1; there are 1': judged(
        highlights=[{"message": 1, "start": 0, "end": 1}]
    ),
    "judgment 0 has a highlight from 0 to 2; response 1 has 1 characters": judged(
        highlights=[{"response": 1, "start": 0, "end": 2}]
    ),
    '"comes_back" must be true or false': judged(comes_back="no"),
}


@pytest.mark.parametrize("problem", ROWS)
def test_a_bad_row_is_named_with_its_line(tmp_path: Path, problem: str) -> None:
    path = jsonl(tmp_path / "pairs.jsonl", pair(), "", ROWS[problem])
    error = refusal(path)
    assert (error.line, error.problem) == (3, problem.strip())
    assert str(error) == f"pairs.jsonl, line 3: {problem.strip()}; nothing was imported"


def test_an_id_is_given_once(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "x.jsonl", pair(id="a\nb"), pair(id="a\nb"))
    assert refusal(path).problem == 'a second comparison with the id "a\\nb"; ids must differ'
    twice = pair(judgments=[prefer(id="7"), prefer(id="7", preferred=1)])
    path = jsonl(tmp_path / "y.jsonl", twice)
    assert refusal(path).problem == 'a second judgment with the id "7"; ids must differ'


FILES = {
    "is empty": b"",
    "is empty ": b" \n\r\n\t\n",
    "is compressed; unpack it first": gzip.compress(b"{}"),
    "is a ZIP archive; unpack it first": b"PK\x03\x04abc",
    "is a SQLite file; if it is a project, open it instead": b"SQLite format 3\x00" + bytes(99),
    "is UTF-16; save it as UTF-8": '\ufeff{"a": 1}'.encode("utf-16-le"),
    "is not text": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "is one JSON list; write one object a line instead": b'[{"prompt": "x"}]',
}


@pytest.mark.parametrize("problem", FILES)
@pytest.mark.parametrize("read", [native.read, trl.read, detection.read])
def test_another_kind_of_file_is_named(tmp_path: Path, problem: str, read) -> None:
    path = tmp_path / "pairs.jsonl"
    path.write_bytes(FILES[problem])
    error = refusal(path, read)
    assert (error.line, error.problem) == (None, problem.strip())


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.jsonl").problem == "does not exist"
    assert refusal(tmp_path).problem == "is not a file"
    assert str(refusal(tmp_path)).startswith(f"{tmp_path}: "), "its last part alone may be anything"


def test_invalid_utf8_is_placed(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(b'\n{"prompt": "\xff"}\n')
    error = refusal(path)
    assert (error.line, error.problem) == (2, "not UTF-8 at byte 13")


def test_a_line_of_100_mb_is_refused_without_reading_it(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "x.jsonl", pair())
    with path.open("ab") as file:
        file.write(b'{"prompt": "')
        file.truncate(100 * 2**20)
    tracemalloc.start()
    began = time.monotonic()
    error = refusal(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (error.line, error.problem) == (2, "longer than 16 MiB")
    assert peak < 40 * 2**20
    assert time.monotonic() - began < 5


def test_a_file_in_no_known_format_says_what_is_needed(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "x.jsonl", {"prompt": "x", "completion": "y", "label": True})
    problem = 'needs "prompt" and "responses", or "chosen" and "rejected"'
    assert refusal(path, detection.read).problem == problem
