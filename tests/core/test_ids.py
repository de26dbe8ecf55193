"""Identifiers: what happened sorts by time, what is the same has the same key."""

import time
from uuid import RFC_4122, UUID

import pytest

from labeler.core import ids
from labeler.core.comparison import Message
from labeler.core.ids import new_judgment_id, prompt_key


def test_judgment_ids_are_unique_uuids_of_version_7_that_sort_as_they_were_made() -> None:
    made = [new_judgment_id() for _ in range(5000)]  # many within each millisecond
    assert made == sorted(made)
    assert len(set(made)) == len(made)
    for text in made:
        value = UUID(text)
        assert str(value) == text
        assert (value.version, value.variant) == (7, RFC_4122)


def test_a_judgment_id_begins_with_the_milliseconds_at_which_it_was_made() -> None:
    before = time.time_ns() // 1_000_000
    made = UUID(new_judgment_id()).int >> 80
    after = time.time_ns() // 1_000_000
    # The random bits of an id from the same millisecond may carry it on by one.
    assert before <= made <= after + 1


def test_judgment_ids_go_on_sorting_when_the_clock_is_set_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = new_judgment_id()
    monkeypatch.setattr(ids.time, "time_ns", lambda: 0)
    second, third = new_judgment_id(), new_judgment_id()
    assert first < second < third
    assert UUID(third).version == 7


def test_prompts_have_one_key_only_if_roles_and_contents_are_the_same() -> None:
    prompts = [
        (Message("user", "a"),),
        (Message("system", "a"),),
        (Message("user", "A"),),
        (Message("user", "a"), Message("user", "")),
        (Message("user", ""), Message("user", "a")),
    ]
    assert len({prompt_key(prompt) for prompt in prompts}) == len(prompts)
    assert prompt_key(list(prompts[0])) == prompt_key(prompts[0])
    assert len(prompt_key(prompts[0])) == 32


def test_two_who_go_on_with_copies_of_one_file_by_a_slow_clock_name_nothing_alike(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ids, "_latest", 0)
    last = ids.new_judgment_id()
    monkeypatch.setattr("time.time_ns", lambda: 10**18)  # years ago

    def goes_on() -> list[str]:
        monkeypatch.setattr(ids, "_latest", 0)  # as in another process
        made = [last]
        for _ in range(50):
            made.append(ids.new_judgment_id(after=made[-1]))
        return made[1:]

    ada, bob = goes_on(), goes_on()
    assert not {*ada} & {*bob}
    for made in (ada, bob):
        assert [last, *made] == sorted([last, *made])
        assert all((UUID(each).version, UUID(each).variant) == (7, RFC_4122) for each in made)
