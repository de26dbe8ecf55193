"""The actions that open the pages of the bench."""

from labeler.gui.actions.action import BENCH, Action, Scope
from labeler.gui.actions.making import In
from labeler.gui.words import tr


def page_id(place: int) -> str:
    """The id of the action that opens the bench's page at that place, from 0."""
    return f"bench.page_{place + 1}"


def page_titles() -> tuple[str, ...]:
    """What the pages are called, in their order."""
    return (
        tr("Agreement"),
        tr("Calibration"),
        tr("People"),
        tr("Disagreements"),
        tr("Bias"),
        tr("Drift"),
        tr("Models"),
    )


def bench_pages() -> tuple[Action, ...]:
    """One for each page; the bench listens for the keys, and the menu opens it with the page."""
    common = {"needs_project": True, "scope": Scope.OWN, "mode": BENCH, "heading": tr("Bench")}
    a = In(tr("&View"), submenu=tr("Pa&ges of the bench"), **common)
    return tuple(
        a(page_id(place), title, "bench.go", str(place + 1), value=place)
        for place, title in enumerate(page_titles())
    )
