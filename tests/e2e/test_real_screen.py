"""An hour's kinds of judging on a real X server, by key presses alone."""

from pathlib import Path

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.judgment import Judgment, Purpose, Visibility
from labeler.core.settings import SKIP_REASONS
from labeler.storage.project import Project
from tests.e2e.conftest import make_project
from tests.e2e.hand import comparisons, judgments, preferred_side, with_settings
from tests.e2e.screen import BESIDE, Person, Screen


def test_a_morning_of_judging(screen: Screen, tmp_path: Path) -> None:
    path = make_project(tmp_path / "morning.labeler", comparisons(14))
    with_settings(path, visibility=Visibility.NEVER)  # of rewards seen since, it is a revision
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
        ada.sees("the flag's note", lambda p: p.reviews.flags()[-1:] and p.reviews.flags()[-1].note)
        ada.judged(11)
        ada.press("ctrl+z")  # the flag was what came last
        ada.sees("the flag taken down", lambda p: not p.reviews.flags()[-1].raised)
        ada.judged(11)
        for standing in (10, 9, 8):
            ada.press("ctrl+z")
            ada.judged(standing)
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
        flags = project.reviews.flags()
    assert [(each.raised, each.note) for each in flags] == [
        (True, ""),
        (True, "odd: 1 2 g b s"),
        (False, ""),
    ]
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
