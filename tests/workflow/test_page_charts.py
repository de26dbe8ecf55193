"""The charts of the report name what they draw, each name where it can be read."""

import re
from itertools import pairwise

from labeler.analysis.estimate import Estimate
from labeler.analysis.leaderboard import Leaderboard, Ranked
from labeler.workflow.page.chart import Axis, Mark, exact, line, percent, rows
from labeler.workflow.page.models import _ranked
from labeler.workflow.page.words import p_value, span

SHARE = Axis("agreement", 0.2, 1.0, percent)


def heights(drawn: str) -> list[float]:
    """Of every text that begins at the right of the plane."""
    found = re.findall(r'x="576.0" y="([\d.]+)" text-anchor="start"', drawn)
    return sorted(float(each) for each in found)


def sheet(drawn: str, kind: str) -> str:
    """The drawing for broad pages or for slim ones."""
    [found] = re.findall(rf'<svg class="{kind}".*?</svg>', drawn)
    return str(found)


def test_the_line_is_named_at_its_end_and_no_name_lies_on_another() -> None:
    points = [(n, Estimate(0.71, 0.66, 0.76, n)) for n in (30, 60, 90)]
    levels = [Mark(0.5, "by chance 50 %"), Mark(0.7, "length alone 70 %")]
    drawn = line("told", points, Axis("n", 0, 90), SHARE, levels, name="the model 71 %")
    assert "the model 71 %" in drawn
    assert sheet(drawn, "broad").count('class="mark"') == len(levels), "the line is no level"
    found = heights(drawn)
    assert len(found) == 3
    assert all(b - a >= 15 for a, b in pairwise(found))


def test_long_names_keep_their_ends_which_tell_them_apart() -> None:
    names = [f"application: a-shop-with-a-long-name-{n}" for n in (1, 2)]
    drawn = rows("told", [(name, Estimate(0.7, 0.6, 0.8, 40)) for name in names], SHARE)
    assert "name-1<" in drawn
    assert "name-2<" in drawn


def test_a_telephone_shows_a_chart_whole_with_every_name_and_figure() -> None:
    named = [(f"somebody{n}@example.org", Estimate(0.7, 0.6, 0.8, 40 + n)) for n in range(3)]
    slim = sheet(rows("told", named, SHARE, [Mark(0.5, "chance")]), "slim")
    [across] = re.findall(r'viewBox="0 -\d+ (\d+)', slim)
    assert int(across) < 400 - 2 * 15
    for name, each in named:
        assert f">{name}</text>" in slim
        assert f">n = {each.n}</text>" in slim
    assert all(0 <= float(x) < int(across) for x in re.findall(r'<text x="([\d.-]+)"', slim))


def test_the_ticks_of_a_slim_chart_have_room_beside_each_other() -> None:
    points = [(n, Estimate(0.71, 0.66, 0.76, n)) for n in (30, 6000, 12000)]
    counts = Axis("n", 0, 12000, lambda n: f"{n:.0f}")
    slim = sheet(line("told", points, counts, SHARE, []), "slim")
    ticks = re.findall(r'x="([\d.]+)" y="270.0" text-anchor="middle">(\d+)<', slim)
    assert len(ticks) > 1
    assert all(float(b) - float(a) > 3 * (len(m) + len(n)) for (a, m), (b, n) in pairwise(ticks))


def test_two_people_with_long_names_are_told_apart_on_lines_of_their_own() -> None:
    pair = "annotator-{}-with-a-long-name@example.org and annotator-{}-with-a-long-name@example.org"
    named = [(pair.format(a, b), Estimate(0.7, 0.6, 0.8, 40)) for a, b in ((1, 2), (1, 3))]
    for kind in ("broad", "slim"):
        drawn = sheet(rows("told", named, SHARE), kind)
        told = re.findall(r'y="([\d.]+)"[^>]*>(annotator-\d)', drawn)
        assert [name[-1] for _, name in told] == ["1", "2", "1", "3"]
        assert all(float(b) - float(a) >= 13 for (a, _), (b, _) in pairwise(told))


def test_figures_in_sentences_keep_their_decimals() -> None:
    assert exact(0.8) == "0.80"
    assert exact(-0.1) == "−0.10"


def test_a_span_of_one_names_it_once() -> None:
    ada, grace = ("ada", Estimate(0.5, 0.4, 0.6, 40)), ("grace", Estimate(0.7, 0.6, 0.8, 40))
    assert span([ada]) == "is 50 % (ada)"
    assert span([grace, ada]) == "is 50 % (ada) to 70 % (grace)"


def test_a_probability_by_chance_is_told_in_words_where_its_digits_mean_nothing() -> None:
    assert p_value(2.88e-16) == "< 0.001"
    assert p_value(0.0345) == "0.0345"


def test_no_source_is_said_to_lead_where_all_are_equal_and_the_axis_has_ticks() -> None:
    level = Estimate(0.0, 0.0, 0.0, 40)
    rows_ = tuple(Ranked(name, level, None, None, level) for name in ("alpha", "beta"))
    drawn = "".join(_ranked(Leaderboard(rows_, 40, None, 20)))
    assert "No source leads, as people chose" in drawn
    assert len(re.findall(r'class="grid"', sheet(drawn, "broad"))) > 2
