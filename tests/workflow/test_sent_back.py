"""What was sent back comes next, whether it was judged before or not."""

from pathlib import Path

from labeler.core.answer import Answer
from labeler.core.judgment import Purpose
from labeler.core.presentation import Choice
from labeler.storage.project import Project
from labeler.workflow.dossier import adjudicate, dossier, send_back
from labeler.workflow.session import Session


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
