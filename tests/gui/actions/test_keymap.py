"""Which key does what, and that no key does two things."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.errors import LabelerError
from labeler.gui.actions import Action, KeyMap, KeyRefused, Scope
from labeler.gui.actions.catalogue import every_action
from labeler.gui.actions.keymap import exported, imported, is_single, plain

SOME = (
    Action("open", "&Open…", "File", "files.open", ("Ctrl+O",)),
    Action("export", "Export", "File", "files.export", ("Ctrl+E", "Ctrl+Shift+E")),
    Action("tie", "Tie", "Judge", "label.press", ("4",), scope=Scope.PAGE, mode="pair"),
    Action("fourth", "Fourth", "Judge", "label.rank", ("4",), scope=Scope.PAGE, mode="ranking"),
    Action("flag", "Flag", "Judge", "label.flag", ("F",), scope=Scope.PAGE),
)
KEYS = st.sampled_from(["Ctrl+O", "Ctrl+E", "4", "F", "T", "F5", "Ctrl+Alt+X"])


@pytest.fixture
def keymap() -> KeyMap:
    return KeyMap(SOME)


def pressed_twice(keymap: KeyMap) -> list[str]:
    return [
        f"{key}: {action.id} and {other.id}"
        for action in keymap.actions.values()
        for key in keymap.keys(action.id)
        if (other := keymap.owner(key, action)) is not None
    ]


def test_no_key_of_the_program_does_two_things_and_each_is_written_as_qt_does() -> None:
    keymap = KeyMap(every_action())
    assert pressed_twice(keymap) == []
    for action in keymap.actions.values():
        assert all(plain(key) == key for key in action.keys), action.id


def test_no_single_key_of_the_program_works_where_somebody_may_be_typing() -> None:
    for action in every_action():
        if action.scope is Scope.WINDOW:
            assert not any(is_single(key) for key in action.keys), action.id


def test_ids_and_words_are_had_by_one_action_each() -> None:
    every = every_action()
    assert len({action.id for action in every}) == len(every)
    assert len({(a.group, a.path) for a in every}) == len(every)


def test_a_key_of_another_action_is_refused_by_that_actions_name(keymap: KeyMap) -> None:
    with pytest.raises(KeyRefused, match="Ctrl\\+O is the key of “Open” already") as refused:
        keymap.set("export", ["Ctrl+O"])
    assert refused.value.owner is SOME[0]
    assert keymap.keys("export") == ("Ctrl+E", "Ctrl+Shift+E")


def test_a_key_that_is_taken_is_lost_by_the_other_and_by_no_third(keymap: KeyMap) -> None:
    keymap.take("open", ["Ctrl+E"])
    assert keymap.keys("open") == ("Ctrl+E",)
    assert keymap.keys("export") == ("Ctrl+Shift+E",)
    assert keymap.keys("flag") == ("F",)


def test_pages_that_are_never_there_together_may_share_a_key(keymap: KeyMap) -> None:
    assert pressed_twice(keymap) == []
    with pytest.raises(KeyRefused):
        keymap.set("flag", ["4"])


@pytest.mark.parametrize("key", ["Tab", "Esc", "Up", "Return", "nonsense", ""])
def test_keys_that_texts_and_buttons_need_cannot_be_had(keymap: KeyMap, key: str) -> None:
    with pytest.raises(KeyRefused) as refused:
        keymap.take("open", [key])
    assert refused.value.owner is None


@pytest.mark.parametrize("key", ["X", "Shift+X", "5"])
def test_a_letter_alone_cannot_open_a_file(keymap: KeyMap, key: str) -> None:
    with pytest.raises(KeyRefused, match="would fire while you type"):
        keymap.set("open", [key])
    keymap.set("flag", [key])


def test_a_reset_gives_the_first_keys_back(keymap: KeyMap) -> None:
    keymap.set("open", ["F5"])
    keymap.set("flag", [])
    keymap.reset("open")
    assert keymap.own == {"flag": []}
    keymap.reset_all()
    assert keymap.own == {}
    assert keymap.keys("flag") == ("F",)


def test_two_actions_may_exchange_their_keys(keymap: KeyMap) -> None:
    assert keymap.take_over({"open": ["Ctrl+E"], "export": ["Ctrl+O"]}) == []
    assert (keymap.keys("open"), keymap.keys("export")) == (("Ctrl+E",), ("Ctrl+O",))


def test_what_was_exported_is_imported_as_it_was(keymap: KeyMap) -> None:
    keymap.set("open", ["F5", "Ctrl+Alt+O"])
    keymap.set("flag", [])
    other = KeyMap(SOME)
    assert other.take_over(imported(exported(keymap))) == []
    assert other.own == keymap.own


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"keys": []}', "{'keys'", "null"])
def test_a_file_of_something_else_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(LabelerError, match="the file"):
        imported(text)


def test_an_import_names_what_it_leaves_out(keymap: KeyMap) -> None:
    text = json.dumps({"keys": {"gone": ["F7"], "open": ["Tab"], "flag": 7}})
    said = keymap.take_over(imported(text))
    assert any("gone" in words for words in said)
    assert any("Tab" in words for words in said)
    assert keymap.keys("open") == ("Ctrl+O",)


@given(st.lists(st.tuples(st.sampled_from([a.id for a in SOME]), st.lists(KEYS), st.booleans())))
def test_whatever_is_set_taken_and_refused_no_key_does_two_things(
    steps: list[tuple[str, list[str], bool]],
) -> None:
    keymap = KeyMap(SOME)
    for name, keys, take in steps:
        with suppress(KeyRefused):
            (keymap.take if take else keymap.set)(name, keys)
        assert pressed_twice(keymap) == []
    assert KeyMap(SOME, keymap.own).own == keymap.own
