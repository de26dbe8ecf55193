import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.errors import ImportRefused, LabelerError
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import Judgment
from labeler.core.record import Record
from labeler.formats import detection, trl
from labeler.formats.trl import Form
from tests.formats.files import jsonl

NOON = datetime(2026, 5, 17, 12, tzinfo=UTC)
SKY = (Message("user", "What color is the sky?"),)


def turns(*contents: str) -> list[dict[str, str]]:
    """Messages of user and assistant by turns."""
    roles = ("user", "assistant")
    return [{"role": roles[n % 2], "content": text} for n, text in enumerate(contents)]


def answer(content: str) -> list[dict[str, str]]:
    return [{"role": "assistant", "content": content}]


def read_one(tmp_path: Path, **row: object) -> Comparison:
    (record,) = trl.read(jsonl(tmp_path / "x.jsonl", row))
    assert record.judgments == ()
    assert record.comparison.gold == Answer.prefer(0)
    return record.comparison


BLUE, GREEN = "It is blue.", "It is green."
ASKED = "What color is the sky?"


# the four forms as TRL's documentation shows them
@pytest.mark.parametrize(
    "row",
    [
        {"prompt": ASKED, "chosen": BLUE, "rejected": GREEN},
        {"prompt": turns(ASKED), "chosen": answer(BLUE), "rejected": answer(GREEN)},
        {"chosen": turns(ASKED, BLUE), "rejected": turns(ASKED, GREEN)},
        {"prompt": ASKED, "chosen": turns(ASKED, BLUE), "rejected": turns(ASKED, GREEN)},
    ],
)
def test_every_form_says_the_same(tmp_path: Path, row: dict) -> None:
    comparison = read_one(tmp_path, **row)
    assert comparison.prompt == SKY
    assert comparison.responses == (Response(BLUE), Response(GREEN))


def test_an_implicit_text_prompt_ends_with_the_last_word_that_both_share(tmp_path: Path) -> None:
    comparison = read_one(tmp_path, chosen="The sky is bluish.", rejected="The sky is blue.")
    assert comparison.prompt == (Message("user", "The sky is"),)
    assert comparison.responses == (Response(" bluish."), Response(" blue."))


def test_a_dialogue_in_one_text_is_cut_at_its_last_turn(tmp_path: Path) -> None:
    head = "\n\nHuman: Hi\n\nAssistant: Hello!\n\nHuman: Sky?\n\nAssistant:"
    comparison = read_one(tmp_path, chosen=f"{head} It is blue", rejected=f"{head} It is red")
    assert comparison.prompt == (Message("user", head),)
    assert comparison.responses == (Response(" It is blue"), Response(" It is red"))


def test_several_shared_turns_are_the_prompt(tmp_path: Path) -> None:
    comparison = read_one(
        tmp_path,
        chosen=turns("Hi", "Hello", "Sky?", "blue"),
        rejected=turns("Hi", "Hello", "Sky?", "red"),
    )
    assert [message.content for message in comparison.prompt] == ["Hi", "Hello", "Sky?"]


def test_two_equal_responses_are_still_two(tmp_path: Path) -> None:
    same = turns("Sky?", "blue")
    comparison = read_one(tmp_path, chosen=same, rejected=same)
    assert comparison.responses == (Response("blue"), Response("blue"))


def test_other_columns_and_message_keys_are_kept(tmp_path: Path) -> None:
    comparison = read_one(
        tmp_path,
        prompt=[{"role": "user", "content": "Sky?", "name": "ada"}],
        chosen=[{"role": "assistant", "content": "blue", "tokens": 1}],
        rejected=answer("red"),
        margin=0.5,
        id=7,
    )
    assert comparison.meta == {"margin": 0.5, "id": 7}
    assert comparison.extra == {"prompt": [{"name": "ada"}], "responses": [{"tokens": 1}, {}]}


def test_a_text_id_is_the_comparisons_id(tmp_path: Path) -> None:
    row = {"id": "sky", "prompt": "Sky?", "chosen": "blue", "rejected": "red"}
    comparison = read_one(tmp_path, **row)
    assert (comparison.id, comparison.meta) == ("sky", {})


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ({"prompt": "x", "chosen": "a"}, "both text or both lists"),
        ({"prompt": "x", "chosen": "a", "rejected": turns("b")}, "both text or both lists"),
        ({"prompt": "x", "chosen": 1, "rejected": 2}, "both text or both lists"),
        ({"prompt": " ", "chosen": "a", "rejected": "b"}, '"prompt" is empty'),
        ({"chosen": "blue", "rejected": "red"}, "begin differently"),
        ({"chosen": turns("A", "x"), "rejected": turns("B", "y")}, "begin differently"),
        ({"prompt": "x", "chosen": [], "rejected": []}, '"chosen" must end in just one message'),
        (
            {"prompt": "x", "chosen": answer("a"), "rejected": turns("a")},
            '"rejected" must end in just one message',
        ),
        (
            {"chosen": turns("A", "x", "y", "z"), "rejected": turns("A", "q")},
            '"chosen" must end in just one message',
        ),
    ],
)
def test_what_is_in_none_of_the_forms_is_refused(tmp_path: Path, row: dict, problem: str) -> None:
    path = jsonl(tmp_path / "x.jsonl", row)
    with pytest.raises(ImportRefused, match=problem) as caught:
        list(trl.read(path))
    assert caught.value.line == 1


def judged(*answers: Answer, responses: int = 2, gold: Answer | None = None, prompt=SKY) -> Record:
    contents = ("blue", "green", "red")[:responses]
    name = ComparisonId("sky")
    comparison = Comparison(name, prompt, tuple(map(Response, contents)), gold)
    return Record(
        comparison,
        tuple(Judgment(new_judgment_id(), name, "ada", each, NOON) for each in answers),
    )


def written(tmp_path: Path, record: Record, *form: Form, gold: bool = False):
    path = tmp_path / "out.jsonl"
    counted = trl.write([record], path, *form, gold=gold)
    return counted, [json.loads(line) for line in path.read_text().splitlines()]


def test_the_preferred_response_is_the_chosen_one(tmp_path: Path) -> None:
    _, (row,) = written(tmp_path, judged(Answer.prefer(1, 2)))
    assert row == {
        "prompt": ASKED,
        "chosen": "green",
        "rejected": "blue",
        "comparison": "sky",
        "annotator": "ada",
        "strength": 2,
    }


@pytest.mark.parametrize("verdict", ["tie", "both_good", "both_bad", "skip"])
def test_what_prefers_nothing_is_left_out_and_counted(tmp_path: Path, verdict: str) -> None:
    counted, rows = written(tmp_path, judged(Answer(Verdict(verdict)), Answer.prefer(0)))
    assert (counted.rows, counted.left_out) == (1, 1)
    assert [row["chosen"] for row in rows] == ["blue"]


def test_a_ranking_is_left_out_and_counted(tmp_path: Path) -> None:
    ranked = judged(Answer(Verdict.RANK, ranking=(0, 1, 2)), responses=3)
    counted, rows = written(tmp_path, ranked)
    assert (counted.left_out, rows) == (1, [])


def test_the_best_of_three_is_preferred_to_each_other(tmp_path: Path) -> None:
    _, rows = written(tmp_path, judged(Answer.prefer(1), responses=3))
    assert [(row["chosen"], row["rejected"]) for row in rows] == [
        ("green", "blue"),
        ("green", "red"),
    ]


def test_gold_counts_only_if_asked_and_only_where_nobody_judged(tmp_path: Path) -> None:
    gold = Answer.prefer(1)
    assert written(tmp_path, judged(gold=gold))[1] == []
    assert [row["chosen"] for row in written(tmp_path, judged(gold=gold), gold=True)[1]] == [
        "green"
    ]
    both = judged(Answer.prefer(0), gold=gold)
    assert [row["chosen"] for row in written(tmp_path, both, gold=True)[1]] == ["blue"]


@pytest.mark.parametrize("form", [Form(), Form(messages=True), Form(messages=True, implicit=True)])
def test_what_was_written_reads_the_same(tmp_path: Path, form: Form) -> None:
    written(tmp_path, judged(Answer.prefer(1)), form)
    (record,) = trl.read(tmp_path / "out.jsonl")
    assert record.comparison.prompt == SKY
    assert record.comparison.responses == (Response("green"), Response("blue"))


def test_an_implicit_text_holds_prompt_and_response(tmp_path: Path) -> None:
    _, (row,) = written(tmp_path, judged(Answer.prefer(0)), Form(implicit=True))
    assert (row["chosen"], row["rejected"]) == (f"{ASKED}blue", f"{ASKED}green")


def test_several_turns_need_messages(tmp_path: Path) -> None:
    long = judged(Answer.prefer(0), prompt=(*SKY, Message("assistant", "?"), *SKY))
    with pytest.raises(LabelerError, match='"sky" has several turns'):
        written(tmp_path, long)
    assert list(tmp_path.iterdir()) == []
    assert len(written(tmp_path, long, Form(messages=True))[1][0]["prompt"]) == 3


def test_the_format_is_known_by_its_first_row(tmp_path: Path) -> None:
    row = {"prompt": "Sky?", "chosen": "blue", "rejected": "red"}
    path = jsonl(tmp_path / "x.jsonl", row)
    assert detection.detect(path) is detection.Format.TRL
    assert list(detection.read(path)) == list(trl.read(path))
