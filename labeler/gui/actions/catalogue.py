"""The list of all actions. A new one is one line here and the method that it names.

Its words are read when the list is made, which is after the language was chosen.
"""

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType

from labeler.core.presentation import SCALE, Choice, Side
from labeler.gui.actions.action import PAIR, RANKING, Action, Scope
from labeler.gui.actions.benches import bench_pages
from labeler.gui.actions.making import In as _In
from labeler.gui.actions.ordering import ordering
from labeler.gui.choices import ASK_NEXT, RANKING_LOSSES, REWARDS
from labeler.gui.languages import LANGUAGES
from labeler.gui.languages import names as language_names
from labeler.gui.words import tr

__all__ = ["PAIR", "RANKING", "every_action", "judge_id", "other_words", "step_words"]

_COPIES = "reader.copy_words"
UNDO, REDO, COMMIT = "judge.undo", "judge.redo", "details.commit"


def every_action() -> tuple[Action, ...]:
    """All actions, in the order of the menus."""
    return (*_file(), *_judge(), *_moving(), *_details(), *_view(), *_model(), *_help(), *_fixed())


def judge_id(choice: Choice) -> str:
    """The id of the action that makes a choice on a pair."""
    return f"judge.{choice.name.lower()}"


def _file() -> tuple[Action, ...]:
    a, of_project = _In(tr("&File")), _In(tr("&File"), needs_project=True)
    return (
        a("file.new", tr("&New project…"), "files.new", "Ctrl+N"),
        a("file.open", tr("&Open…"), "files.open", "Ctrl+O"),
        a("file.sample", tr("Open the &sample project"), "files.open_sample"),
        a("file.import", tr("&Import…"), "files.import_file", "Ctrl+I", opens_part=True),
        of_project("file.export", tr("&Export…"), "files.export", "Ctrl+E"),
        of_project("file.setup", tr("Set &up the project…"), "page.set_up"),
        of_project(
            "file.close", tr("&Close project"), "window.close_project", "Ctrl+W", opens_part=True
        ),
        of_project("file.annotator", tr("So&mebody else judges…"), "profiles.ask"),
        a("file.quit", tr("&Quit"), "window.close", "Ctrl+Q"),
    )


def _judge() -> tuple[Action, ...]:
    """What answers what is on the screen; the page's buttons listen for the keys."""
    a = _In(tr("&Judge"), needs_project=True, scope=Scope.OWN)
    on_scale = {"enabled": "steps.can_press", "told": "steps.words", "mode": PAIR}
    others = (Choice.BOTH_GOOD, "G"), (Choice.BOTH_BAD, "B"), (Choice.SKIP, "S")
    steps = (
        a(judge_id(choice), step_words(choice), "steps.press", str(n + 1), value=n, **on_scale)
        for n, choice in enumerate(SCALE)
    )
    besides = (
        a(
            judge_id(choice),
            other_words(choice),
            "label.press",
            key,
            value=choice,
            enabled="label.can_press",
            told="label.other_words",
            opens_part=key == "G",
        )
        for choice, key in others
    )
    return (*steps, *ordering(), *besides)


def other_words(choice: Choice, *, many: bool = False) -> str:
    """An answer beside the scale, of two responses or of many, as menus have it."""
    if choice is Choice.SKIP:
        return tr("&Skip: the pair comes back after all others")
    if choice is Choice.BOTH_GOOD:
        return tr("All &good") if many else tr("Both &good")
    return tr("All &bad") if many else tr("Both &bad")


def step_words(choice: Choice) -> str:
    """A step of a scale in full, as menus have it."""
    return {
        Choice.LEFT_MUCH: tr("Left much better"),
        Choice.LEFT: tr("Left better"),
        Choice.LEFT_SLIGHTLY: tr("Left slightly better"),
        Choice.LEFT_PLAIN: tr("Left preferred"),
        Choice.TIE: tr("Tie"),
        Choice.RIGHT_SLIGHTLY: tr("Right slightly better"),
        Choice.RIGHT: tr("Right better"),
        Choice.RIGHT_MUCH: tr("Right much better"),
        Choice.RIGHT_PLAIN: tr("Right preferred"),
    }[choice]


def _moving() -> tuple[Action, ...]:
    """Back and forth between pairs."""
    a = _In(tr("&Judge"), needs_project=True, scope=Scope.PAGE)
    return (
        a("judge.drop", tr("Skip this pair for goo&d"), "asking.skip_for_good", "Shift+S"),
        a(
            UNDO,
            tr("&Undo the last judgment"),
            "label.press_undo",
            "Ctrl+Z",
            scope=Scope.OWN,
            enabled="desk.committing.can_undo",
            opens_part=True,
        ),
        a(
            REDO,
            tr("&Redo"),
            "desk.redo",
            "Ctrl+Shift+Z",
            "Ctrl+Y",
            scope=Scope.OWN,
            enabled="desk.committing.can_redo",
        ),
        a("judge.back", tr("Ba&ck to the pair before"), "desk.back", "Alt+Left"),
        a("judge.forward", tr("&Forward again"), "desk.forward", "Alt+Right"),
        a("judge.pause", tr("&Pause"), "page.toggle_pause", "P"),
    )


def _details() -> tuple[Action, ...]:
    """What is said beside the choice."""
    a = _In(tr("&Judge"), needs_project=True, scope=Scope.PAGE)
    return (
        a("details.flag", tr("F&lag this pair"), "flagging.flag", "F", opens_part=True),
        a("details.mark", tr("&Mark what is selected"), "asking.mark", "H"),
        a("details.enter", tr("Say more abou&t the answer"), "asking.enter", "E"),
        a("details.confidence", tr("&How sure you are"), "asking.ask_confidence", "C"),
        a("details.note", tr("Write a &note"), "asking.edit_note", "N"),
        a(
            COMMIT,
            tr("T&ake the answer that waits"),
            "asking.commit_held",
            "Ctrl+Return",
            "Ctrl+Enter",
            scope=Scope.OWN,
            enabled="asking.waits",
        ),
        a("details.guidelines", tr("Guid&elines"), "page.show_guidelines", "Ctrl+G"),
    )


def _view() -> tuple[Action, ...]:
    a, of_project = _In(tr("&View")), _In(tr("&View"), needs_project=True)
    return (
        *_reading(),
        of_project(
            "view.panel",
            tr("Learning &panel"),
            "page.toggle_panel",
            "F9",
            state="page.panel_shown",
            opens_part=True,
        ),
        of_project("view.bench", tr("&Bench"), "bench.toggle", "Ctrl+B"),
        *bench_pages(),
        *_choice(_In(tr("&View"), needs_project=True), "visibility", REWARDS),
        *_preference(tr("&Theme"), "theme", themes(), opens_part=True),
        *_preference(
            tr("&Language"),
            "language",
            {"system": tr("As the system"), **LANGUAGES},
            also=language_names(),
        ),
        a(
            "view.full",
            tr("F&ull screen"),
            "window.toggle_full_screen",
            "F11",
            state="window.full_screen",
        ),
    )


def themes() -> dict[str, str]:
    """What the theme can be set to, in words."""
    return {
        "system": tr("&As the system"),
        "light": tr("&Light"),
        "dark": tr("&Dark"),
        "high contrast": tr("&High contrast"),
    }


def _reading() -> tuple[Action, ...]:
    """How the texts are shown; the label page listens for the keys."""
    a = _In(tr("&View"), needs_project=True, scope=Scope.OWN)
    return (
        a("reading.view", tr("Next &way to show the texts"), "reader.next_view", "V"),
        a("reading.larger", tr("Larger te&xt"), "reader.zoom", "Ctrl++", "Ctrl+=", value=1),
        a("reading.smaller", tr("S&maller text"), "reader.zoom", "Ctrl+-", value=-1),
        a("reading.usual", tr("Text in its u&sual size"), "reader.zoom", "Ctrl+0", value=0),
        a("reading.find", tr("&Find in the texts"), "reader.find_words", "Ctrl+F"),
        a("reading.next", tr("Find the next"), "reader.find_next", "F3"),
        a("reading.previous", tr("Find the one before"), "reader.find_previous", "Shift+F3"),
        *(
            a(f"reading.{side}", words, "reader.focus_card", key, value=side)
            for side, words, key in (
                (Side.LEFT, tr("The left text alone"), "Ctrl+Left"),
                (Side.RIGHT, tr("The right text alone"), "Ctrl+Right"),
            )
        ),
        a("reading.sync", tr("Scroll bot&h together"), "reader.toggle_sync", "Y"),
        *(
            a(f"reading.copy_{side}", copy_words(side), "reader.copy", value=side, told=_COPIES)
            for side in Side
        ),
    )


def copy_words(side: Side | None) -> str:
    """What copies the text on a side; None of more than two, where the focus tells which."""
    if side is None:
        return tr("Copy this text")
    return tr("Copy the left text") if side is Side.LEFT else tr("Copy the right text")


def _model() -> tuple[Action, ...]:
    a, of_project = _In(tr("&Model")), partial(_In, tr("&Model"), needs_project=True)
    return (
        *_choice(of_project(submenu=tr("Ranking &loss")), "loss", RANKING_LOSSES),
        *_choice(of_project(submenu=tr("&Ask next")), "acquisition", ASK_NEXT),
        of_project()("model.setup", tr("Set &up…"), "page.set_up", "Ctrl+,", opens_part=True),
        a("model.explorer", tr("Loss &explorer…"), "window.explore", "Ctrl+L", opens_part=True),
    )


def _help() -> tuple[Action, ...]:
    a = _In(tr("&Help"))
    return (
        a("help.palette", tr("&Find an action…"), "helps.palette", "Ctrl+K", "Ctrl+Shift+P"),
        a("help.keys", tr("&Keys"), "helps.key_sheet", "F1"),
        a("help.hotkeys", tr("&Change keys…"), "helps.hotkeys", also=tr("hotkeys shortcuts")),
        a("help.about", tr("&About Labeler"), "helps.about", opens_part=True),
    )


def _fixed() -> tuple[Action, ...]:
    """What Qt's widgets do by themselves, for the key sheet."""
    a = _In(tr("Moving around"), scope=Scope.FIXED)
    return (
        a("fixed.tab", tr("On to the next text or button"), "window.setFocus", "Tab"),
        a("fixed.back", tr("Back to the page, out of a note or a panel"), "window.setFocus", "Esc"),
        a("fixed.arrows", tr("Scroll the text"), "window.setFocus", "Up", "Down", "PgUp", "PgDown"),
        a("fixed.select", tr("Select in the text; Esc ends it"), "window.setFocus", "Shift+Right"),
        a("fixed.words", tr("Select by words"), "window.setFocus", "Ctrl+Shift+Right"),
    )


def _choice(a: _In, setting: str, choices: object) -> tuple[Action, ...]:
    """One of several values of a project's setting, each with its words and a tip."""
    assert isinstance(choices, dict)
    return tuple(
        a(
            f"{setting}.{value}",
            tr(words),
            "window.set_setting",
            value=(setting, value),
            state="window.setting",
            tip=tr(tip) if tip and setting == "acquisition" else tip,
            opens_part=setting == "visibility" and not at,
        )
        for at, (value, (words, tip)) in enumerate(choices.items())
    )


def _preference(
    submenu: str,
    name: str,
    choices: dict[str, str],
    *,
    opens_part: bool = False,
    also: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Action, ...]:
    """One of several values of what the user prefers."""
    a = _In(tr("&View"), submenu=submenu, state="likes.preference")
    return tuple(
        a(
            f"{name}.{value}",
            words,
            "likes.prefer",
            value=(name, value),
            also=also.get(value, ""),
            opens_part=opens_part and not at,
        )
        for at, (value, words) in enumerate(choices.items())
    )
