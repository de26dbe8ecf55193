"""The charts of the report name what they draw, each name where it can be read."""

import re
from itertools import pairwise

from labeler.analysis.estimate import Estimate
from labeler.workflow.page.chart import Axis, Mark, exact, line, percent, rows

SHARE = Axis("agreement", 0.2, 1.0, percent)


def heights(drawn: str) -> list[float]:
    """Of every text that begins at the right of the plane."""
    found = re.findall(r'x="576.0" y="([\d.]+)" text-anchor="start"', drawn)
    return sorted(float(each) for each in found)


def test_the_line_is_named_at_its_end_and_no_name_lies_on_another() -> None:
    points = [(n, Estimate(0.71, 0.66, 0.76, n)) for n in (30, 60, 90)]
    levels = [Mark(0.5, "by chance 50 %"), Mark(0.7, "length alone 70 %")]
    drawn = line("told", points, Axis("n", 0, 90), SHARE, levels, name="the model 71 %")
    assert "the model 71 %" in drawn
    assert drawn.count('class="mark"') == len(levels), "the line itself is no level"
    found = heights(drawn)
    assert len(found) == 3
    assert all(b - a >= 15 for a, b in pairwise(found))


def test_long_names_keep_their_ends_which_tell_them_apart() -> None:
    names = [f"application: a-shop-with-a-long-name-{n}" for n in (1, 2)]
    drawn = rows("told", [(name, Estimate(0.7, 0.6, 0.8, 40)) for name in names], SHARE)
    assert "name-1<" in drawn
    assert "name-2<" in drawn


def test_figures_in_sentences_keep_their_decimals() -> None:
    assert exact(0.8) == "0.80"
    assert exact(-0.1) == "−0.10"
