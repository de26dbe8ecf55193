"""An hour's kinds of work on a real X server, by key presses alone."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.judgment import Judgment, Purpose, Visibility
from labeler.core.moment import now
from labeler.core.record import Record
from labeler.core.resources import resource
from labeler.core.settings import SKIP_REASONS, Settings
from labeler.formats import native
from labeler.storage.project import Project
from tests.e2e.conftest import make_project
from tests.e2e.screen import BESIDE, Person, Screen, require, x_server


def comparisons(many: int) -> list[Comparison]:
    """The first of the sample project that are written from left to right in Latin letters."""
    every = (each.comparison for each in native.read(resource("sample.jsonl")))
    return list(islice((each for each in every if is_latin(each)), many))


def is_latin(comparison: Comparison) -> bool:
    texts = (each.content for each in (*comparison.prompt, *comparison.responses))
    return all(ord(letter) < 0x370 or 0x2000 < ord(letter) < 0x2200 for letter in "".join(texts))


def with_settings(path: Path, **settings: object) -> None:
    with Project.open(path) as project:
        project.change_settings(replace(project.settings, **settings))  # type: ignore[arg-type]


def judgments(path: Path) -> list[Judgment]:
    with Project.open(path, writable=False) as project:
        return project.judgments()


def preferred_side(judgment: Judgment) -> str:
    assert judgment.shown is not None
    if judgment.answer.preferred is None:
        return ""
    return "left" if judgment.shown[0] == judgment.answer.preferred else "right"


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    require()
    with x_server() as made:
        yield made


def test_a_morning_of_judging(screen: Screen, tmp_path: Path) -> None:
    path = make_project(tmp_path / "morning.labeler", comparisons(14))
    with Person(screen, tmp_path, path, str(path), "--annotator", "ada") as ada:
        for done, key in enumerate("1234567gb", start=1):
            ada.press(key)
            ada.judged(done)
        ada.press("s", "2")  # with a reason, and it comes back
        ada.judged(10)
        ada.press("shift+s", "Return")  # without one, and for good
        ada.judged(11)
        ada.press("f")
        ada.type("odd: 1 2 g b s")
        ada.press("Return")
        ada.sees("the flag's note", lambda p: p.flags()[-1:] and p.flags()[-1].note)
        ada.judged(11)
        for _ in range(3):
            ada.press("ctrl+z")
        ada.judged(8)
        ada.press("ctrl+shift+z", "ctrl+y")
        ada.judged(10)
        ada.press("alt+Left", "alt+Left", "alt+Left", "1")  # another mind about the seventh
        ada.sees("the change", lambda p: p.judgments()[-1].supersedes)
        ada.press("p", "7", "1")  # what ends the pause judges nothing
        ada.judged(11)
        ada.quit()
    made = judgments(path)
    steps = [(preferred_side(each), each.answer.strength) for each in made[:7]]
    left = [("left", strength) for strength in (3, 2, 1)]
    assert steps == [*left, ("", None), *(("right", n) for _, n in reversed(left))]
    said = [Verdict.TIE, Verdict.BOTH_GOOD, Verdict.BOTH_BAD, Verdict.SKIP, Verdict.SKIP]
    assert [made[n].answer.verdict for n in (3, 7, 8, 9, 10)] == said
    told = [(each.details.skip_reason, each.details.comes_back) for each in made[9:11]]
    assert told == [(SKIP_REASONS[1], True), ("", False)]
    with Project.open(path, writable=False) as project:
        assert {each.judgment for each in project.retractions()} == {each.id for each in made[8:11]}
        assert project.flags()[-1].note == "odd: 1 2 g b s"
    again, change = made[11:13], made[13]
    assert [each.redoes for each in again] == [made[8].id, made[9].id]
    assert (change.supersedes, preferred_side(change)) == (made[7].id, "left")


def test_reading_finds_every_way_back_by_keys(screen: Screen, tmp_path: Path) -> None:
    path = make_project(tmp_path / "reading.labeler", comparisons(8))
    with_settings(path, guidelines="# Judge kindly\n\nWhat **helps** more is better.")
    with Person(screen, tmp_path, path, str(path), "--annotator", "ada") as ada:
        ada.press("4")
        ada.judged(1)
        ada.sees("that the model is there", lambda p: p.predictions())
        first = ada.picture()
        seen = [first]
        for _ in range(2):  # as written, then the difference
            ada.press("v")
            ada.sees_other(seen[-1])
            seen.append(ada.picture())
        ada.press("v")
        ada.sees_again(first)
        for there, back in (
            ("ctrl+equal", "ctrl+0"),
            ("ctrl+Left", "Escape"),
            ("ctrl+Right", "ctrl+Right"),
            ("p", "space"),
        ):
            ada.press(there)
            ada.sees_other(first)
            ada.press(back)
            ada.sees_again(first)
        ada.press("ctrl+f")
        ada.type("e 1 2 3")  # letters to the field, no answers
        ada.sees_other(first)
        ada.press("Escape")
        panel = ada.picture(BESIDE)
        ada.press("ctrl+g")
        ada.sees_other(panel, BESIDE)
        ada.press("Escape")
        ada.sees_again(panel, BESIDE)
        ada.press("4")
        ada.judged(2)  # and none by a letter that was looked for
        ada.press("F1")
        ada.in_window("Keys — Labeler")
        ada.press("Escape")
        ada.in_window("Real — Labeler")
        ada.press("4")
        ada.judged(3)
        ada.press("ctrl+l")
        ada.in_window("Loss explorer — Labeler")
        ada.press("Escape")
        ada.in_window("Real — Labeler")
        ada.press("4")
        ada.judged(4)
        ada.press("ctrl+k")
        ada.type("both bad")
        ada.press("Return")
        ada.judged(5)
        ada.press("4")
        ada.judged(6)
        ada.quit()
    assert [each.answer.verdict for each in judgments(path)][4] is Verdict.BOTH_BAD
    assert {each.guidelines for each in judgments(path)} == {1}


def test_what_is_asked_besides_is_said_by_keys_and_a_revision_stands_beside(
    screen: Screen, tmp_path: Path
) -> None:
    path = make_project(tmp_path / "details.labeler", comparisons(6))
    asked = {"criteria": ("helpful", "honest"), "ask_confidence": True, "rationale": 10}
    with_settings(
        path, **asked, reasons=("clear", "wrong"), highlights=True, visibility=Visibility.AFTER
    )
    with Person(screen, tmp_path, path, str(path), "--annotator", "ada") as ada:
        ada.press("Tab", "Tab", *["shift+Right"] * 6, "h", "1", "Escape", "Escape")
        ada.press("1")  # held until everything is said, and led to what is missing
        ada.press("2", "3", "4", "5", "3")
        ada.type("1 2 3 4 g b s.")
        ada.press("Escape")
        ada.reads(lambda p: not p.judgments() or pytest.fail("typing was taken for an answer"))
        ada.press("c", "Tab", "2", "Escape", "1")
        ada.judged(1)
        ada.sees("its prediction", lambda p: p.predictions())
        ada.picture(BESIDE)
        ada.press("alt+Left")
        ada.picture()  # once it stands still, the rewards are there
        ada.press("7")
        ada.sees("the revision", lambda p: len(p.judgments()) == 2)
        ada.quit()
    blind, revision = judgments(path)
    assert (preferred_side(blind), blind.answer.strength) == ("left", 3)
    assert blind.details.ratings == {
        "helpful": rated(blind, 2, 3),
        "honest": rated(blind, 4, 5),
    }
    assert (blind.confidence, blind.details.rationale) == (0.75, "1 2 3 4 g b s.")
    assert (blind.details.reasons, blind.rewards_seen) == (("wrong",), False)
    (mark,) = blind.details.highlights
    assert blind.shown is not None
    assert (mark.response, mark.start, mark.end, mark.label) == (blind.shown[0], 0, 6, "clear")
    assert (revision.purpose, revision.revises) == (Purpose.REVISION, blind.id)
    assert revision.rewards_seen
    assert preferred_side(revision) == "right"


def rated(judgment: Judgment, left: int, right: int) -> tuple[int, ...]:
    """Ratings as the file has them, by the comparison's own order."""
    assert judgment.shown is not None
    return (left, right) if judgment.shown[0] == 0 else (right, left)


def test_four_responses_are_ranked_with_a_tie(screen: Screen, tmp_path: Path) -> None:
    several = [
        Comparison(
            ComparisonId(f"c{n}"),
            (Message("user", f"Question {n}"),),
            tuple(Response(f"Answer {letter} to {n}") for letter in "pqrs"),
        )
        for n in range(3)
    ]
    path = make_project(tmp_path / "many.labeler", several)
    with Person(screen, tmp_path, path, str(path), "--annotator", "ada") as ada:
        ada.press("2", "1", "shift+3", "4", "Return")
        ada.judged(1)
        ada.press("4", "3", "t", "BackSpace", "2", "t", "1", "3", "Return")
        ada.judged(2)
        ada.press("ctrl+z")
        ada.judged(1)
        ada.press("g")
        ada.judged(2)
        ada.quit()
    first, second, good = judgments(path)
    assert by_card(first) == [1, 0, 1, 2]
    assert by_card(second)[3] == 0
    assert good.answer == Answer(Verdict.BOTH_GOOD)


def by_card(judgment: Judgment) -> list[int]:
    """The place of each card, from left to right."""
    assert judgment.shown is not None
    assert judgment.answer.ranking is not None
    places = [judgment.answer.ranking[response] for response in judgment.shown]
    dense = sorted(set(places))
    return [dense.index(place) for place in places]


def test_everything_comes_back_as_it_was_left(screen: Screen, tmp_path: Path) -> None:
    path = make_project(tmp_path / "left.labeler", comparisons(8))
    with Person(screen, tmp_path, path, str(path), "--annotator", "ada") as ada:
        ada.place(30, 40, 1180, 720)
        ada.press("3", "5")
        ada.judged(2)
        ada.press("alt+m", "l", "Down", "Return")
        ada.sees("another loss", lambda p: p.settings.loss != "logistic")
        loss = ada.reads(lambda p: p.settings.loss)
        ada.press("ctrl+comma")
        ada.in_window("Set up Real — Labeler")
        ada.press("Tab", "Tab", "Tab", "Down", "Down", "alt+a")  # seven steps, five, three
        ada.sees("a shorter scale", lambda p: p.settings.scale == 3)
        ada.press("Escape")
        ada.in_window("Real — Labeler")
        ada.press("3")  # the last of three
        ada.judged(3)
        ada.press("alt+j", "Down", "Return")  # the second that the menu shows
        ada.judged(4)
        ada.press("ctrl+k")
        ada.type("change keys")
        ada.press("Return")
        ada.in_window("Change keys — Labeler")
        ada.type("tie")
        ada.press("Tab", "x")
        ada.sees("the key is kept", lambda _: ada.preferences().get("keys"))
        ada.press("Tab", "Escape")  # out of a field that takes keys
        ada.in_window("Real — Labeler")
        ada.press("x")
        ada.judged(5)
        ada.press("alt+v", "t", "d", "F9", "ctrl+equal")
        ada.sees("the theme is kept", lambda _: ada.preferences().get("theme") == "dark")
        ada.press("ctrl+w")
        ada.in_window("Labeler")
        ada.press("Return")  # the newest of the recent projects
        ada.in_window("Real — Labeler")
        ada.press("ctrl+z")
        ada.judged(4)
        place, picture = ada.place(), ada.picture((40, 80, 1100, 300))
        ada.quit()
        kept = ada.preferences()
    assert (kept["theme"], kept["panel"], kept["keys"]) == ("dark", False, {"judge.left": ["X"]})
    assert kept["zoom"] > 1
    with Person(screen, tmp_path, path, str(path), "--annotator", "ada") as ada:
        assert ada.place() == place
        ada.sees_again(picture, (40, 80, 1100, 300))
        ada.press("ctrl+z", "ctrl+z")  # what was judged before the restart
        ada.judged(2)
        ada.press("ctrl+shift+z")
        ada.judged(3)
        ada.press("x")
        ada.judged(4)
        ada.quit()
        assert ada.preferences() == kept
    made = judgments(path)
    verdicts = [each.answer.verdict for each in made[2:5]]
    assert verdicts == [Verdict.PREFER, Verdict.TIE, Verdict.TIE]
    assert (preferred_side(made[2]), made[2].answer.strength) == ("right", None)
    with Project.open(path, writable=False) as project:
        assert (project.settings.loss, project.settings.scale) == (loss, 3)


def test_a_newcomer_begins_without_a_project(screen: Screen, tmp_path: Path) -> None:
    file, path = tmp_path / "six.jsonl", tmp_path / "six.labeler"
    lines = resource("sample.jsonl").read_text(encoding="utf-8").splitlines()[:6]
    file.write_text("\n".join(lines), encoding="utf-8")
    with Person(screen, tmp_path, path) as newcomer:
        newcomer.press("alt+i")
        newcomer.in_window("Import comparisons — Labeler")
        newcomer.type(str(file))
        newcomer.press("Return")
        newcomer.in_window("Import six.jsonl — Labeler")
        newcomer.picture((400, 300, 400, 200))  # once it is read, the button has the focus
        newcomer.press("Return")
        newcomer.in_window("New project — Labeler")  # beside the file, and called like it
        newcomer.press("Return")
        newcomer.in_window("six — Labeler")
        newcomer.press("1")
        newcomer.judged(1)
        newcomer.press("ctrl+w")
        newcomer.in_window("Labeler")
        newcomer.press("alt+s")
        newcomer.in_window("Sample project — Labeler")
        newcomer.press("7")
        sample = tmp_path / "data" / "labeler" / "sample.labeler"
        newcomer.project, newcomer._record = sample, []
        newcomer.judged(1)
        newcomer.quit()


def test_another_annotator_says_who_they_are(screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "shared.labeler"
    with Project.create(path, Settings(name="Shared", seed=1)) as project:
        first, *others = comparisons(4)
        bob = Judgment(  # type: ignore[call-arg]
            id="018f0000-0000-7000-8000-000000000000",  # type: ignore[arg-type]
            comparison=first.id,
            annotator="bob",
            answer=Answer(Verdict.TIE),
            at=now(),
        )
        project.add([Record(first, (bob,)), *map(Record, others)], at=now())
    with Person(screen, tmp_path, path, str(path)) as ada:
        ada.in_window("Who judges? — Labeler")
        ada.press("Tab")
        ada.type("ada 1 2")
        ada.press("Return")
        ada.in_window("Shared — Labeler")
        ada.press("4")
        ada.judged(2)
        ada.quit()
    assert judgments(path)[-1].annotator == "ada 1 2"


def test_keys_lead_out_of_every_dialog(screen: Screen, tmp_path: Path) -> None:
    path = make_project(tmp_path / "dialogs.labeler", comparisons(8))
    ways = (
        ("F1", "Keys"),
        ("ctrl+l", "Loss explorer"),
        ("ctrl+comma", "Set up Real"),
        ("ctrl+i", "Import comparisons"),
        ("ctrl+e", "Export"),
        ("ctrl+o", "Open a project"),
        ("ctrl+n", "New project"),
    )
    with Person(screen, tmp_path, path, str(path), "--annotator", "ada") as ada:
        for done, (key, title) in enumerate(ways, start=1):
            ada.press(key)
            ada.in_window(f"{title} — Labeler")
            ada.press("Tab", "Tab", "Escape")
            ada.in_window("Real — Labeler")
            ada.press("4")
            ada.judged(done)
        ada.quit()
