"""Other models stay in the project: rewards as they were brought, heads by what they are."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from labeler.core.errors import NotSaved
from labeler.core.ids import new_judgment_id
from labeler.core.rival import EncoderAt, FromFile, Hidden, Reads, Recipe, Rival
from labeler.storage.project import Project
from labeler.storage.rivals import Packed, packed
from tests.storage.samples import NOON, judgment

REWARDS = {"c1": (0.1 + 0.2, -1e-300), "later": (1.0, 2.0, 3.0)}
FILE = FromFile("other.jsonl", "0" * 64, 2)
HEAD = Recipe("hinge", NOON, new_judgment_id(), Reads.SURFACE, EncoderAt("/e", "ab-mean"), True, 7)


def rival(made: FromFile | Recipe = FILE, name: str = "other") -> Rival:
    return Rival(new_judgment_id(), name, made, "grace", NOON)


def rows(project: Project, table: str) -> int:
    return project._database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


def test_what_was_brought_comes_back_to_the_last_digit_when_the_project_is_opened(
    project: Project, path: Path
) -> None:
    brought, head = rival(), rival(HEAD, "head: hinge")
    project.rivals.add(brought, packed(REWARDS))
    project.rivals.add(head)
    project.close()
    with Project.open(path, writable=False) as again:
        assert again.rivals.shown() == [brought, head]
        assert again.rivals.rewards(brought.id) == REWARDS
        assert again.rivals.rewards(head.id) == {}
        assert again.rivals.last() == head.id


def test_a_removed_model_is_hidden_and_nothing_of_it_is_deleted(project: Project) -> None:
    brought = rival()
    project.rivals.add(brought, packed(REWARDS))
    project.rivals.hide(Hidden(new_judgment_id(), brought.id, "ada", NOON))
    assert project.rivals.shown() == []
    assert project.rivals.rewards(brought.id) == REWARDS
    assert (rows(project, "rival"), rows(project, "rival_rewards")) == (1, 1)


def test_a_second_model_of_a_name_takes_its_place_in_one_unit(project: Project) -> None:
    first, second = rival(), rival(FromFile("again.jsonl", "1" * 64, 1))
    project.rivals.add(first, packed(REWARDS))
    project.rivals.add(second, packed({"c1": (5.0, 6.0)}))
    assert project.rivals.shown() == [second]
    assert project.rivals.rewards(first.id) == REWARDS
    with pytest.raises(NotSaved):
        project.rivals.add(second, packed({"c1": (7.0, 8.0)}))
    assert project.rivals.shown() == [second], "nothing was hidden either"


@pytest.mark.parametrize(
    "wrong", [{"c1": (1.0, float("nan"))}, {"c1": (1.0,)}, {"c1": (1.0, 2.0), "c2": ()}]
)
def test_what_is_no_reward_is_never_made_ready(wrong: dict) -> None:
    with pytest.raises(ValueError, match=r"needs a reward|JSON"):
        packed(wrong)


def test_what_can_not_be_kept_leaves_the_project_as_it_was(project: Project) -> None:
    for bad in ({"name": ""}, {"made": FromFile("other.jsonl", "short", 2)}):
        with pytest.raises(NotSaved):
            project.rivals.add(replace(rival(), **bad), packed(REWARDS))
    with pytest.raises(NotSaved):
        project.rivals.add(rival(), Packed("{"))
    assert [rows(project, table) for table in ("rival", "rival_rewards")] == [0, 0]


def test_a_researcher_reads_the_rewards_with_sql_alone(project: Project) -> None:
    project.rivals.add(rival(), packed(REWARDS))
    sql = "SELECT name, position, reward, source FROM rival_reward WHERE comparison = 'c1'"
    assert project._database.execute(sql).fetchall() == [
        ("other", 0, 0.1 + 0.2, "model-0"),
        ("other", 1, -1e-300, "model-1"),
    ]


def test_a_head_learns_up_to_the_last_judgment_and_no_further() -> None:
    first, second, third = (judgment() for _ in range(3))
    earlier = judgment(at=NOON - timedelta(seconds=1))
    up_to = Recipe("logistic", NOON, second.id)
    assert [up_to.learns_from(each) for each in (earlier, first, second, third)] == [
        True,
        True,
        True,
        False,
    ]
    assert [Recipe("logistic", NOON).learns_from(each) for each in (earlier, first)] == [
        True,
        False,
    ]
