"""What was sent back comes next, whether it was judged before or not."""

import time
from pathlib import Path

import pytest

from labeler.core import ids
from labeler.core.answer import Answer
from labeler.core.judgment import Origin, Purpose
from labeler.core.moment import now
from labeler.core.presentation import Choice
from labeler.core.record import Record
from labeler.storage.project import Project
from labeler.workflow.dossier import adjudicate, dossier, send_back
from labeler.workflow.session import Session
from tests.storage.samples import NOON, judgment


def test_it_comes_after_what_is_on_the_screen_and_the_new_answer_takes_the_old_ones_place(
    path: Path,
) -> None:
    with Project.open(path) as project:
        session = Session(project, "ada")
        first = session.current
        session.judge(first, Choice.LEFT, rewards_seen=False)
        on_screen = session.current
        before = session.counts
        send_back(project, dossier(project, first.comparison.id), "grace")
        session.ask_again(first.comparison.id)
        assert session.current == on_screen, "nothing moves under the annotator's hands"
        session.judge(on_screen, Choice.LEFT, rewards_seen=False)
        assert session.current == first
        changes = session.judge(first, Choice.RIGHT, rewards_seen=False)
        assert changes.superseded is not None or changes.judged.supersedes is not None
        (stands,) = [j for j in project.standing() if j.comparison == first.comparison.id]
        assert stands.answer == first.answer(Choice.RIGHT)
        assert session.current not in (first, None)
        assert session.counts.judged == before.judged + 1, "judged once, however often"
        assert project.reviews.wanted() == []


def test_it_waits_first_in_the_next_session_of_whoever_comes(path: Path) -> None:
    with Project.open(path) as project:
        ada = Session(project, "ada")
        shown = ada.current
        ada.judge(shown, Choice.LEFT, rewards_seen=False)
        send_back(project, dossier(project, shown.comparison.id), "ada")
    with Project.open(path) as project:
        tim = Session(project, "tim")
        assert tim.current.comparison == shown.comparison
        judged = tim.judge(tim.current, Choice.TIE, rewards_seen=False).judged
        assert (judged.drawn, judged.purpose) == ("sent_back", Purpose.LABEL)
        others = [tim.current]
        while tim.current:
            others.append(tim.current)
            tim.judge(tim.current, Choice.LEFT, rewards_seen=False)
        assert shown.comparison not in [each.comparison for each in others], "once"
        drawn = {j.drawn for j in project.standing("tim") if j.comparison != shown.comparison.id}
        assert drawn == {"random"}, "the rest is drawn as if nothing had been sent back"


def test_it_is_asked_once_also_where_the_clock_was_set_back_meanwhile(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ids, "_latest", 0)
    tomorrow = time.time_ns() + 86_400 * 10**9
    with monkeypatch.context() as clock, Project.open(path) as project:
        clock.setattr(ids.time, "time_ns", lambda: tomorrow)
        session = Session(project, "ada")
        shown = session.current
        session.judge(shown, Choice.LEFT, rewards_seen=False)
        send_back(project, dossier(project, shown.comparison.id), "grace")
    monkeypatch.setattr(ids, "_latest", 0)  # another process, by the right clock
    with Project.open(path) as project:
        session = Session(project, "ada")
        assert session.current == shown
        session.judge(shown, Choice.RIGHT, rewards_seen=False)
        assert project.reviews.wanted() == []


@pytest.mark.parametrize("name", ["0" * 8, "f" * 8])
def test_an_imported_judgment_fulfils_it_only_if_it_was_made_later(path: Path, name: str) -> None:
    def made(number: int, **more):
        identifier = f"{name}-0000-5000-8000-00000000000{number}"
        return judgment("c3", id=identifier, origin=Origin.IMPORT, **more)

    with Project.open(path) as project:
        known = project.comparison("c3")
        project.add([Record(known, (made(1, at=NOON),))], at=now())
        send_back(project, dossier(project, "c3"), "grace")
        assert project.reviews.wanted() == ["c3"]
        project.add([Record(known, (made(3, at=now()),))], at=now())
        assert project.reviews.wanted() == []


def test_a_dossier_tells_what_was_decided_in_turn(path: Path) -> None:
    with Project.open(path) as project:
        session = Session(project, "ada")
        shown = session.current
        session.judge(shown, Choice.LEFT, rewards_seen=False)
        name = shown.comparison.id
        adjudicate(project, dossier(project, name), "grace", Answer.prefer(0))
        adjudicate(project, dossier(project, name), "grace", Answer.prefer(1), "On second thought")
        found = dossier(project, name)
        assert [each.answer.preferred for each in found.adjudications] == [0, 1]
        assert found.adjudications[0].id > found.said[0].judgment.id
        assert not found.is_wanted
        assert [each.stands for each in found.said] == [True]
