"""Heights of paragraphs, beside a list that is summed up anew each time."""

from hypothesis import given
from hypothesis import strategies as st

from labeler.gui.text.heights import TOGETHER, Heights

LENGTHS = st.lists(st.integers(0, 90), min_size=1, max_size=40)


@given(st.lists(LENGTHS, max_size=5), st.dictionaries(st.integers(0, 60), st.integers(1, 50)))
def test_they_are_those_of_a_plain_list(grown: list[list[int]], known: dict[int, int]) -> None:
    heights, lengths = Heights(1.0, 10.0), [0]
    heights.set_room(20.0)
    for more in grown:
        heights.grow(more)
        lengths = [*lengths[:-1], lengths[-1] + more[0], *more[1:]]
    plain = [10.0 * max(1, -(-length // 20)) for length in lengths]
    for number, height in known.items():
        if number < len(plain):
            assert heights.put(number, height) == height - plain[number]
            plain[number] = height
    assert heights.total == sum(plain)
    for number, height in enumerate(plain):
        above = sum(plain[:number])
        assert (heights.above(number), heights.of(number)) == (above, height)
        assert heights.number_at(above) == heights.number_at(above + height - 0.5) == number
        assert heights.is_known(number) == (number in known)
    assert heights.number_at(-5.0) == 0
    assert heights.number_at(sum(plain) + 5.0) == len(plain) - 1


def test_many_paragraphs_are_found_too() -> None:
    heights = Heights(1.0, 10.0)
    heights.set_room(20.0)
    heights.grow([1] * (5 * TOGETHER))
    assert heights.above(3 * TOGETHER + 7) == 10.0 * (3 * TOGETHER + 7)
    heights.put(TOGETHER, 35.0)
    assert heights.above(3 * TOGETHER + 7) == 10.0 * (3 * TOGETHER + 7) + 25.0


def test_the_first_that_is_laid_out_tells_what_to_expect_of_the_others() -> None:
    heights = Heights(1.0, 10.0)
    heights.set_room(20.0)
    heights.grow([100, 200])
    heights.learn(0, 10, 150.0)
    assert 300.0 * 0.9 < heights.of(1) < 300.0 * 1.1
