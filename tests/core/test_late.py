"""What is made when it is first wanted."""

from labeler.core.late import Late


def test_nothing_is_made_before_it_is_wanted_and_then_once() -> None:
    made: list[int] = []
    late = Late(lambda: made.append(len(made)) or [len(made)])
    assert late.made is None
    first = late.get()
    assert late.get() is first is late.made
    assert made == [0]


def test_what_is_forgotten_is_made_anew() -> None:
    late = Late(list)
    first = late.get()
    late.forget()
    assert late.made is None
    assert late.get() is not first
