"""The list of disagreements tells how far it is, stops when it is left, and goes on from there."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from labeler.core.disagreement import Kind, Query
from labeler.gui.bench.disagreements import fetching
from labeler.gui.bench.disagreements.fetching import Answer, Following
from labeler.gui.bench.disagreements.page import DisagreementsPage
from labeler.storage import derived
from tests.gui import bench_projects


@pytest.fixture
def page(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> DisagreementsPage:
    """The page of 40 pairs that two people judged, which are counted one by one."""
    monkeypatch.setattr(derived, "_AT_ONCE", 1)
    monkeypatch.setattr(fetching, "_NOW_AND_THEN", 0)
    path = bench_projects.make(tmp_path / "judged.labeler", 40)
    made = DisagreementsPage("Disagreements", "Where they are.", path)
    made.filters.kind.setCurrentIndex(made.filters.kind.findData(Kind.ALL))
    qtbot.addWidget(made, before_close_func=lambda page: page.finish())
    made.show()
    return made


def test_it_tells_how_far_it_is_until_the_list_is_there(
    page: DisagreementsPage, qtbot: QtBot
) -> None:
    shown: list[tuple[str, float | None]] = []
    page._fetching.answered.connect(lambda _: shown.append((page.told, page._line.share)))
    page.enter()
    qtbot.waitUntil(lambda: page.told == "40 comparisons")
    under_way = [each for each in shown if each[1] is not None]
    assert under_way
    assert all(words.startswith("Counting judgments, once: ") for words, _ in under_way)
    assert all(words.endswith("of 80") for words, _ in under_way)
    shares = [share for _, share in under_way]
    assert shares == sorted(shares)
    assert page._line.share is None, "nothing is under way any more"


def test_it_stops_when_it_is_left_and_goes_on_from_there(
    page: DisagreementsPage, qtbot: QtBot
) -> None:
    told: list[Following] = []

    def leave(answer: Answer) -> None:
        if isinstance(answer, Following) and not told:
            told.append(answer)
            page.leave()

    page._fetching.answered.connect(leave)
    page.enter()
    qtbot.waitUntil(lambda: bool(told))
    page._fetching.finish()
    left_at = told[0].progress.done
    again = DisagreementsPage("Disagreements", "Where they are.", page._fetching._path)
    qtbot.addWidget(again, before_close_func=lambda page: page.finish())
    seen: list[int] = []
    again._fetching.answered.connect(
        lambda answer: isinstance(answer, Following) and seen.append(answer.progress.done)
    )
    again._query = Query(kind=Kind.ALL)
    again.enter()
    qtbot.waitUntil(lambda: again.told.endswith("comparisons"))
    assert all(done > left_at for done in seen)
    assert page._line.share is None
