"""The list of disagreements tells how far it is, stops when it is left, and goes on from there."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from labeler.core.disagreement import Kind
from labeler.gui.bench.disagreements import fetching
from labeler.gui.bench.disagreements.fetching import Answer, Following
from labeler.gui.bench.disagreements.page import DisagreementsPage
from labeler.storage import derived
from tests.gui import bench_projects

MakePage = Callable[[], DisagreementsPage]


@pytest.fixture
def make_page(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MakePage]:
    """Makes pages of 40 pairs that two people judged, which are counted one by one."""
    monkeypatch.setattr(derived, "_AT_ONCE", 1)
    monkeypatch.setattr(fetching, "_NOW_AND_THEN", 0)
    path = bench_projects.make(tmp_path / "judged.labeler", 40)
    made: list[DisagreementsPage] = []

    def make() -> DisagreementsPage:
        page = DisagreementsPage("Disagreements", "Where they are.", path)
        qtbot.addWidget(page)
        page.filters.kind.blockSignals(True)
        page.filters.kind.setCurrentIndex(page.filters.kind.findData(Kind.ALL))
        page.filters.kind.blockSignals(False)
        made.append(page)
        return page

    yield make
    for page in made:
        page.finish()


def test_it_tells_how_far_it_is_until_the_list_is_there(make_page: MakePage, qtbot: QtBot) -> None:
    page, shown = make_page(), []
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


def test_it_stops_when_it_is_left_and_goes_on_from_there(make_page: MakePage, qtbot: QtBot) -> None:
    page, told, seen = make_page(), [], []

    def leave(answer: Answer) -> None:
        if isinstance(answer, Following) and not told:
            told.append(answer.progress.done)
            page.leave()

    page._fetching.answered.connect(leave)
    page.enter()
    qtbot.waitUntil(lambda: bool(told))
    page._fetching.finish()
    assert page._line.share is None
    again = make_page()
    again._fetching.answered.connect(seen.append)
    again.enter()
    qtbot.waitUntil(lambda: again.told == "40 comparisons")
    counted = [each.progress.done for each in seen if isinstance(each, Following)]
    assert all(done > told[0] for done in counted), "what was done is kept"
