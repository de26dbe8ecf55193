"""How a text is laid out, counted by hand."""

import pytest

from labeler.core.markup import markup


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("", (0, 0, 0)),
        ("Plain text - with a dash, 2 * 3 and # no heading.", (0, 0, 0)),
        ("# One\n\n## Two\ntext\n#no heading", (0, 0, 2)),
        ("- a\n* b\n+ c\n1. d\n  12) e\n-no item", (5, 0, 0)),
        ("**bold** and __bold__ and ** not bold ** and *not*", (0, 2, 0)),
        ("- **a**: b\n- **c**: d", (2, 2, 0)),
    ],
)
def test_lists_emphasis_and_headings_are_counted(text: str, counted: tuple[int, int, int]) -> None:
    assert markup(text) == counted


def test_a_megabyte_is_looked_at_no_further_than_its_beginning() -> None:
    assert markup("- a\n" * 250_000)[0] == (1 << 14) // 4
    assert markup("**" * 500_000)[1] >= 0
