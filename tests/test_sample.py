"""What the sample project promises to whoever opens it first."""

import json
import re
import unicodedata
from collections import Counter
from typing import Any

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Message
from labeler.core.ids import prompt_key
from labeler.core.resources import resource

Row = dict[str, Any]
ROWS: list[Row] = [
    json.loads(line) for line in resource("sample.jsonl").read_text(encoding="utf-8").splitlines()
]
PREFERRED = [row for row in ROWS if row["gold"]["verdict"] == Verdict.PREFER]


def messages(row: Row) -> list[Message]:
    prompt = row["prompt"]
    if isinstance(prompt, str):
        return [Message("user", prompt)]
    return [Message(message["role"], message["content"]) for message in prompt]


def contents(row: Row) -> list[str]:
    return [response["content"] for response in row["responses"]]


def won_and_lost(row: Row) -> tuple[Row, Row]:
    chosen = row["gold"]["preferred"]
    return row["responses"][chosen], row["responses"][1 - chosen]


def prompts_with(pattern: str) -> int:
    """How many prompts have a response that the pattern is found in."""
    found = [row for row in ROWS if any(re.search(pattern, text) for text in contents(row))]
    return len({prompt_key(messages(row)) for row in found})


def prompts_in(script: str) -> int:
    """How many prompts are written in letters whose Unicode names begin so."""
    written = [m for m in map(messages, ROWS) if mostly(script, m[-1].content)]
    return len(set(map(prompt_key, written)))


def mostly(script: str, text: str) -> bool:
    letters = [unicodedata.name(character, "") for character in text if character.isalpha()]
    return sum(name.startswith(script) for name in letters) > len(letters) / 2


def test_there_are_sixty_comparisons_over_forty_prompts_and_some_come_back() -> None:
    uses = Counter(prompt_key(messages(row)) for row in ROWS)
    assert len(ROWS) >= 64
    assert len(uses) >= 40
    assert sum(count > 1 for count in uses.values()) >= 10


def test_a_prompt_comes_back_only_after_others_and_with_another_pair() -> None:
    last: dict[str, int] = {}
    pairs = set()
    for place, row in enumerate(ROWS):
        key = prompt_key(messages(row))
        assert place - last.get(key, -100) >= 10, row["id"]
        last[key] = place
        pairs.add((key, frozenset(contents(row))))
    assert len(pairs) == len(ROWS)


def test_ids_are_unique() -> None:
    assert len({row["id"] for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_every_line_fits_the_native_form_and_waits_for_judgments(row: Row) -> None:
    assert set(row) == {"id", "prompt", "responses", "gold", "meta"}
    assert all(message.content.strip() for message in messages(row))
    assert {message.role for message in messages(row)} <= {"system", "user", "assistant"}
    assert messages(row)[-1].role == "user"
    assert len(row["responses"]) == 2
    assert all(set(response) == {"content", "source"} for response in row["responses"])
    assert all(text and text == text.strip() for text in contents(row))
    assert len(set(contents(row))) == 2
    assert set(row["meta"]) == {"topic", "lesson"}


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_every_gold_judgment_is_a_valid_answer(row: Row) -> None:
    gold = dict(row["gold"])
    answer = Answer(Verdict(gold.pop("verdict")), **gold)
    answer.check(len(row["responses"]))
    assert (answer.verdict is Verdict.PREFER) == (answer.strength is not None)


def test_ties_and_both_bad_and_both_good_occur_beside_every_strength() -> None:
    verdicts = Counter(row["gold"]["verdict"] for row in ROWS)
    assert min(verdicts[Verdict.TIE], verdicts[Verdict.BOTH_BAD], verdicts[Verdict.BOTH_GOOD]) > 0
    assert len(PREFERRED) > 0.8 * len(ROWS)
    assert {row["gold"]["strength"] for row in PREFERRED} == {1, 2, 3}


def test_the_place_in_the_file_gives_nothing_away() -> None:
    first = sum(row["gold"]["preferred"] == 0 for row in PREFERRED)
    assert 0.45 <= first / len(PREFERRED) <= 0.55


def test_length_alone_does_not_decide() -> None:
    longer = 0
    for row in PREFERRED:
        won, lost = won_and_lost(row)
        longer += len(won["content"]) > len(lost["content"])
    assert 0.45 <= longer / len(PREFERRED) <= 0.55


def test_no_source_always_wins_or_always_loses() -> None:
    wins, losses = Counter[str](), Counter[str]()
    for row in PREFERRED:
        won, lost = won_and_lost(row)
        wins[won["source"]] += 1
        losses[lost["source"]] += 1
    assert len(wins | losses) == 4
    for source in wins | losses:
        assert 0.3 <= wins[source] / (wins[source] + losses[source]) <= 0.7, source


def test_several_conversations_have_turns_before_and_a_system_message() -> None:
    conversations = {prompt_key(messages(row)): messages(row) for row in ROWS}.values()
    assert sum(len(turns) >= 3 for turns in conversations) >= 3
    assert sum(turns[0].role == "system" for turns in conversations) >= 2


@pytest.mark.parametrize(
    ("what", "pattern", "least"),
    [
        ("fenced code", r"(?m)^```\w+$", 8),
        ("a table", r"(?m)^\|(---\|)+$", 3),
        ("a list", r"(?m)^(- |\d\. )", 8),
        ("a heading", r"(?m)^## ", 1),
        ("mathematics", r"\$O\(n", 1),
        ("what looks like a tag but is none", r"List<int>", 1),
        ("leaked thinking", r"^<think>\n", 1),
        ("an emoji", "[\U0001f300-\U0001faff]", 5),
        ("an end in the middle of a sentence", r"[a-z]\Z", 2),
    ],
)
def test_the_responses_have(what: str, pattern: str, least: int) -> None:
    assert prompts_with(pattern) >= least, what


def test_scripts_from_right_to_left_and_without_spaces_occur() -> None:
    assert prompts_in("ARABIC") >= 1
    assert prompts_in("HEBREW") >= 1
    assert prompts_in("CJK UNIFIED") + prompts_in("HIRAGANA") >= 2
    assert prompts_in("DEVANAGARI") >= 1
    assert prompts_in("CYRILLIC") >= 1


def test_a_very_long_response_loses_to_a_short_one_and_wins_over_another() -> None:
    long = [row for row in PREFERRED if max(map(len, contents(row))) >= 8000]
    won = [len(won_and_lost(row)[0]["content"]) >= 8000 for row in long]
    assert set(won) == {True, False}


def test_the_first_three_are_clear_at_a_glance() -> None:
    for row in ROWS[:3]:
        assert row["gold"].get("strength", 0) >= 2
        assert sum(map(len, contents(row))) < 1000
