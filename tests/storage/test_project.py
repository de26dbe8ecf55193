import math
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Message, Response
from labeler.core.details import Details, Highlight
from labeler.core.errors import ImportRefused, InvalidAnswer, LabelerError, NotSaved
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import Flag, Origin, Purpose, Retraction, Visibility
from labeler.core.moment import now
from labeler.core.prediction import Reward
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.storage.project import Added, Counts, Project
from tests.storage.samples import NOON, comparison, judgment, prediction, record


def test_a_comparison_comes_back_as_it_went_in(project: Project) -> None:
    rich = replace(
        comparison("rich", 3),
        prompt=(Message("system", ""), Message("user", "שלום 你好 \x00 🙂\n")),
        responses=(Response(""), Response("b", None), Response(" c ", "model")),
        gold=Answer(Verdict.RANK, ranking=(0, 1, 1)),
        meta={"n": 1, "f": 1e-300, "list": [None, True]},
        extra={"responses": [{}, {"tokens": 7}, {}]},
    )
    project.add([Record(rich)], at=NOON)
    assert project.comparison(rich.id) == rich


def test_a_judgment_comes_back_as_it_went_in(project: Project) -> None:
    full = judgment(
        answer=Answer.prefer(1, 3),
        origin=Origin.SIMULATION,
        shown=(1, 0),
        visibility=Visibility.NEVER,
        rewards_seen=False,
        seconds=0.1 + 0.2,
        drawn="random",
        dated=False,
        confidence=1 / 3,
        weight=0.1 + 0.2,
        extra={"note": "…"},
    )
    ranked = judgment("c3", Answer(Verdict.RANK, ranking=(2, 0, 0)))
    project.add([record("c3", 3)], at=NOON)
    project.append(full)
    project.append(ranked)
    assert project.judgments() == [full, ranked]


def test_everything_is_there_after_closing(project: Project, path: Path) -> None:
    said = judgment()
    project.append(said)
    project.record(prediction(said.id))
    settings = Settings(
        name="Sky",
        seed=7,
        loss="smoothed",
        smoothing=0.05,
        acquisition="information",
        random_share=0.5,
        holdout=0.1,
        annotator_weights={"ada": 0.1 + 0.2, "ben": 2.0},
        confidence_counts=True,
    )
    project.change_settings(settings)
    project.close()
    with Project.open(path) as again:
        assert [each.id for each in again.comparisons()] == ["c1", "c2"]
        assert again.standing() == [said]
        assert again.predictions() == [prediction(said.id)]
        assert again.settings == settings


def test_comparisons_keep_the_order_of_the_file_across_pages(project: Project) -> None:
    names = [f"n{number * 7919 % 1000}" for number in range(1000)]
    project.add(map(record, names), at=NOON)
    assert [each.id for each in project.comparisons()] == ["c1", "c2", *names]
    assert [name for name, _, _ in project.index()] == ["c1", "c2", *names]


def test_the_index_tells_prompts_apart(project: Project) -> None:
    project.add([Record(comparison("c3", 3, prompt="Why not?"))], at=NOON)
    (_, first, two), (_, second, _), (_, third, three) = project.index()
    assert (two, three) == (2, 3)
    assert first == second != third


def test_adding_the_same_twice_adds_nothing(project: Project) -> None:
    same = Record(comparison("c3"), (judgment("c3"),))
    assert project.add([same], at=NOON) == Added(comparisons=1, judgments=1, known=0)
    assert project.add([same], at=NOON) == Added(comparisons=0, judgments=0, known=1)


def test_new_judgments_of_a_known_comparison_are_added(project: Project) -> None:
    more = Record(comparison("c1"), (judgment(annotator="ben"),))
    assert project.add([more], at=NOON) == Added(comparisons=0, judgments=1, known=1)


def test_another_comparison_under_a_known_id_is_refused_and_nothing_added(
    project: Project,
) -> None:
    other = replace(comparison("c1"), responses=(Response("x"), Response("y")))
    with pytest.raises(LabelerError, match=r'"c1" .* another responses'):
        project.add([record("c3"), Record(other)], at=NOON)
    assert len(project.index()) == 2


def test_another_judgment_under_a_known_id_is_refused(project: Project) -> None:
    said = judgment()
    project.append(said)
    for other in (
        replace(said, answer=Answer.prefer(1)),
        replace(said, weight=2.0),
        replace(said, confidence=0.5),
        replace(said, purpose=Purpose.GOLD),
        replace(said, details=Details(rationale="why")),
    ):
        with pytest.raises(LabelerError, match="another answer, weight or detail"):
            project.add([Record(comparison("c1"), (other,))], at=NOON)


def test_what_an_earlier_version_kept_as_unknown_is_the_same_judgment(project: Project) -> None:
    said = judgment(extra={"confidence": 0.5, "weight": 2})
    project.append(said)
    now_known = replace(said, confidence=0.5, weight=2.0, extra={})
    added = project.add([Record(comparison("c1"), (now_known,))], at=NOON)
    assert added.judgments == 0


def test_a_refused_file_leaves_the_project_as_it_was(project: Project) -> None:
    def broken():
        yield record("c3")
        raise ImportRefused(Path("x.jsonl"), 2, "not JSON")

    with pytest.raises(ImportRefused):
        project.add(broken(), at=NOON)
    assert len(project.index()) == 2
    assert project.add([record("c3")], at=NOON).comparisons == 1


def test_an_unknown_comparison_is_named(project: Project) -> None:
    with pytest.raises(LabelerError, match='no comparison "c9"'):
        project.comparison("c9")
    with pytest.raises(NotSaved, match='no comparison "c9"'):
        project.append(judgment("c9"))


def test_an_answer_to_another_number_of_responses_is_refused(project: Project) -> None:
    with pytest.raises(InvalidAnswer):
        project.append(judgment(answer=Answer.prefer(2)))
    assert project.judgments() == []


def test_the_same_judgment_is_not_saved_twice(project: Project) -> None:
    said = judgment()
    project.append(said)
    with pytest.raises(NotSaved):
        project.append(said)
    assert project.judgments() == [said]


def test_a_retracted_judgment_stands_no_longer_and_stays_on_record(project: Project) -> None:
    said = judgment()
    project.append(said)
    project.record(prediction(said.id))
    undo = Retraction(said.id, "ada", NOON)
    project.retract(undo)
    assert project.standing() == []
    assert project.predictions() == []
    assert project.judgments() == [said]
    assert project.retractions() == [undo]


def test_only_a_judgment_that_is_there_can_be_retracted(project: Project) -> None:
    with pytest.raises(NotSaved):
        project.retract(Retraction(judgment().id, "ada", NOON))


def test_a_superseded_judgment_stands_again_once_its_successor_is_retracted(
    project: Project,
) -> None:
    first = judgment()
    second = judgment(answer=Answer.prefer(1), supersedes=first.id)
    third = judgment(answer=Answer(Verdict.TIE), supersedes=second.id)
    for said in (first, second, third):
        project.append(said)
    assert project.standing() == [third]
    project.retract(Retraction(third.id, "ada", NOON))
    assert project.standing() == [second]
    project.retract(Retraction(second.id, "ada", NOON))
    assert project.standing() == [first]


def test_a_successor_may_come_in_before_whom_it_supersedes(project: Project) -> None:
    first = judgment()
    second = judgment(supersedes=first.id)
    project.append(second)
    project.append(first)
    assert project.standing() == [second]


def test_standing_judgments_are_ordered_by_id_whenever_they_came_in(project: Project) -> None:
    early, late = judgment(), judgment("c2", annotator="ben")
    project.append(late)
    project.append(early)
    assert project.standing() == [early, late]
    assert project.standing("ben") == [late]
    assert project.annotators() == ["ada", "ben"]


def test_counts_leave_out_skips_other_people_and_what_is_too_many_to_compare(
    project: Project,
) -> None:
    project.add([record("c3", 3), record("c4")], at=NOON)
    project.append(judgment("c1"))
    project.append(judgment("c1"))
    project.append(judgment("c2", Answer(Verdict.SKIP)))
    project.append(judgment("c3", Answer(Verdict.RANK, ranking=(0, 1, 2))))
    project.append(judgment("c4", annotator="ben"))
    assert project.counts("ada") == Counts(judged=2, total=4)
    project.change_settings(replace(project.settings, most_responses=2))
    assert project.counts("ada") == Counts(judged=1, total=3)


def test_a_prediction_comes_back_to_the_last_bit(project: Project) -> None:
    said = judgment()
    project.append(said)
    project.record(prediction(said.id, first=0.1 + 0.2, loss=None))
    (found,) = project.predictions()
    assert found == prediction(said.id, first=0.1 + 0.2, loss=None)


def test_a_judgment_has_one_prediction_for_ever(project: Project) -> None:
    said = judgment()
    project.append(said)
    project.record(prediction(said.id, first=1.0))
    with pytest.raises(NotSaved):
        project.record(prediction(said.id, first=2.0))
    assert project.predictions() == [prediction(said.id, first=1.0)]


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_refused_and_never_becomes_null(project: Project, bad: float) -> None:
    said = judgment()
    project.append(said)
    right = prediction(said.id)
    rewards = (right.outlook.rewards[0], Reward(0.0, bad, 0.0, 0.0))
    for wrong in (
        replace(right, loss=bad),
        replace(right, outlook=replace(right.outlook, margin_sd=bad)),
        replace(right, outlook=replace(right.outlook, baselines={"length": bad})),
        replace(right, outlook=replace(right.outlook, rewards=rewards)),
    ):
        with pytest.raises(NotSaved, match="not a number to keep"):
            project.record(wrong)
    with pytest.raises(NotSaved, match="not a number to keep"):
        project.append(judgment("c2", seconds=bad))
    project.record(right)
    assert project.predictions() == [right]


def test_a_baseline_without_a_column_is_refused(project: Project) -> None:
    said = judgment()
    project.append(said)
    right = prediction(said.id)
    with pytest.raises(NotSaved, match="coin"):
        project.record(replace(right, outlook=replace(right.outlook, baselines={"coin": 0.0})))


def test_what_utf8_cannot_hold_is_refused(project: Project) -> None:
    with pytest.raises(NotSaved):
        project.append(judgment(annotator="\ud800"))
    project.append(judgment())


def test_a_time_without_a_zone_is_refused(project: Project) -> None:
    with pytest.raises(NotSaved, match="no time zone"):
        project.append(judgment(at=datetime(2026, 5, 17)))


def test_settings_since_a_moment_begin_with_those_in_force_then(project: Project) -> None:
    moments, wanted = [now()], [project.settings]
    for share in (0.5, 0.75):
        project.change_settings(replace(project.settings, random_share=share))
        moments.append(now())
        wanted.append(project.settings)
    for place, moment in enumerate(moments):
        assert project.settings_since(moment) == wanted[place:]
    assert project.settings_since(NOON.replace(year=1990)) == wanted


def test_a_clock_that_was_set_back_hides_no_settings_from_what_was_judged_under_them(
    project: Project,
) -> None:
    before, fast = project.settings, now() + timedelta(hours=3)
    project.append(judgment(at=fast))
    project.change_settings(replace(before, random_share=0.5))
    project.change_settings(replace(project.settings, random_share=0.75))
    assert [each.random_share for each in project.settings_since(fast)] == [0.25, 0.5, 0.75]
    moments = [change.at for change in project.settings_log()]
    assert moments == sorted(moments)


def test_what_files_say_of_their_time_dates_no_settings(project: Project) -> None:
    project.append(judgment(at=now() + timedelta(days=900), origin=Origin.IMPORT))
    project.change_settings(replace(project.settings, random_share=0.5))
    assert project.settings_log()[-1].at <= now()


def test_changed_settings_leave_their_history(project: Project) -> None:
    project.change_settings(replace(project.settings, visibility=Visibility.NEVER))
    project.change_settings(replace(project.settings, visibility=Visibility.AFTER))
    assert project.settings.visibility is Visibility.AFTER
    rows = project._database.execute("SELECT value FROM setting WHERE key = 'visibility'")
    assert [value for (value,) in rows] == ['"live"', '"never"', '"after"']


RICH = Details(
    ratings={"helpful": (4, None), "größer": (1, 10)},
    rationale="b repeats itself",
    reasons=("clear", "short"),
    highlights=(Highlight(1, 0, 3, "clear"), Highlight(None, 2, 5, message=0)),
)


def test_what_is_said_beside_an_answer_comes_back_as_it_went_in(project: Project) -> None:
    first = judgment("c1", details=RICH, active=1.5, guidelines=2)
    bored = Details(skip_reason="unclear", comes_back=False)
    second = judgment("c2", Answer(Verdict.SKIP), details=bored, redoes=first.id)
    for said in (first, second):
        project.append(said)
    assert project.judgments() == [first, second]


def test_details_that_do_not_fit_their_comparison_are_not_stored(project: Project) -> None:
    with pytest.raises(InvalidAnswer):
        project.append(judgment(details=Details(ratings={"helpful": (1, 2, 3)})))
    assert project.judgments() == []


@pytest.mark.parametrize("purpose", [Purpose.GOLD, Purpose.REPEAT, Purpose.REVISION])
def test_a_check_counts_nowhere_and_is_found_beside(project: Project, purpose: Purpose) -> None:
    label = judgment("c1")
    project.append(label)
    revises = label.id if purpose is Purpose.REVISION else None
    check = judgment("c2", purpose=purpose, revises=revises)
    project.append(check)
    project.record(prediction(label.id), prediction(check.id))
    assert project.standing() == [label]
    assert project.checks() == [check]
    assert project.counts("ada") == Counts(1, 2)
    assert [each.judgment for each in project.predictions()] == [label.id]
    assert [each.judgment for each in project.predictions(every=True)] == [label.id, check.id]
    project.retract(Retraction(check.id, "ada", NOON))
    assert project.checks() == []


def test_guidelines_have_a_version_for_each_text_they_had(project: Project) -> None:
    found = []
    for text in ("Be fair.", "", "Be fair and quick.", "Be fair."):
        project.change_settings(replace(project.settings, guidelines=text))
        found.append((project.guidelines().number, project.guidelines().text))
    project.change_settings(replace(project.settings, loss="hinge"))
    assert project.guidelines().number == 3
    assert found == [(1, "Be fair."), (1, ""), (2, "Be fair and quick."), (3, "Be fair.")]


def test_flags_are_kept_in_turn(project: Project) -> None:
    raised = Flag(new_judgment_id(), comparison().id, "ada", True, "two of the same", NOON)
    lowered = replace(raised, id=new_judgment_id(), raised=False, note="")
    for flag in (raised, lowered):
        project.reviews.flag(flag)
    assert project.reviews.flags() == [raised, lowered]
