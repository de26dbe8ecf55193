"""What is asked beside an answer, and what is missing of it."""

from labeler.core.details import Details, Said
from labeler.core.settings import Settings
from labeler.gui.details.asked import Asked, Place
from labeler.gui.details.drafts import Drafts

EVERYTHING = Asked(("helpful", "true"), 5, True, 10, ("clear", "short"), True)


def said(**details: object) -> Said:
    return Said(Details(**details))  # type: ignore[arg-type]


def test_a_project_that_says_nothing_of_details_asks_nothing() -> None:
    assert not Asked.by(Settings())


def test_what_is_asked_is_what_the_project_is_set_to() -> None:
    settings = Settings(criteria=("helpful",), criterion_steps=3, ask_confidence=True, rationale=4)
    assert Asked.by(settings) == Asked(("helpful",), 3, True, 4)


def test_what_is_missing_is_told_from_top_to_bottom() -> None:
    ratings = {"helpful": (1, 2), "true": (3, 4)}
    halves = {"helpful": (1, 2), "true": (3, None)}
    first = EVERYTHING.missing(Said(), 2)
    second = EVERYTHING.missing(said(ratings=halves), 2)
    third = EVERYTHING.missing(said(ratings=ratings), 2)
    fourth = EVERYTHING.missing(Said(Details(ratings=ratings, rationale=" short "), 0.5), 2)
    assert [m and (m.place, m.name) for m in (first, second, third, fourth)] == [
        (Place.CRITERION, "helpful"),
        (Place.CRITERION, "true"),
        (Place.CONFIDENCE, ""),
        (Place.RATIONALE, ""),
    ]
    enough = Said(Details(ratings=ratings, rationale="ten letters"), 0.5)
    assert EVERYTHING.missing(enough, 2) is None


def test_reasons_and_marks_are_never_required() -> None:
    assert Asked(reasons=("clear",), highlights=True, rationale=0).missing(Said(), 2) is None


def test_ratings_of_other_than_as_many_responses_are_none() -> None:
    assert said(ratings={"helpful": (1, 2)}).rated("helpful", 3) == (None, None, None)


def test_what_is_no_longer_asked_does_not_go_into_the_file() -> None:
    told = Said(Details(ratings={"old": (1, 2)}, rationale=" why ", reasons=("gone", "clear")), 0.5)
    kept = Asked(reasons=("clear",), rationale=0).kept(told)
    assert kept == Said(Details(rationale="why", reasons=("clear",)))


def test_a_draft_is_there_again_until_it_is_emptied() -> None:
    drafts = Drafts()
    told = said(rationale="half a thought")
    drafts.keep("c1", told)
    assert drafts.of("c1") == told
    drafts.keep("c1", Said())
    assert drafts.of("c1").is_empty
