"""Made-up texts of the length and shape of real ones; the same each time."""

from random import Random

from labeler.core.comparison import Comparison, ComparisonId, Message, Response

CHARACTERS = 2000
"""A long response."""

_VOCABULARY = """
    the a of to in is that it for on with as this when each there which their from
    river bread engine window copper winter garden letter market signal paper bridge
    careful slow quiet bright early common narrow simple steady open usual certain
    carries begins follows measures leaves returns keeps shows turns builds needs finds
    temperature direction memory reason practice question distance pressure condition
"""
_WORDS = _VOCABULARY.split()


def markdown(random: Random, characters: int) -> str:
    """A response with headings, lists, emphasis, code and a table, of about that length."""
    parts = [f"# {_words(random, 4).capitalize()}"]
    makers = (_paragraph, _paragraph, _list, _code, _paragraph, _heading, _quotation, _table)
    turn = random.randrange(len(makers))
    while sum(map(len, parts)) < characters:
        parts.append(makers[turn % len(makers)](random))
        turn += 1
    return "\n\n".join(parts)[:characters]


def plain(random: Random, characters: int) -> str:
    """Sentences of about that length."""
    text = ""
    while len(text) < characters:
        text += _sentence(random) + " "
    return text[:characters]


def comparisons(many: int, characters: int, seed: int = 1, responses: int = 2) -> list[Comparison]:
    """Markdown responses of that length, two or more on each prompt of its own."""
    random = Random(seed)
    return [
        Comparison(
            ComparisonId(f"made-{seed}-{number}"),
            (Message("user", f"{number}. {plain(random, 240)}"),),
            tuple(Response(markdown(random, characters)) for _ in range(responses)),
        )
        for number in range(many)
    ]


def _words(random: Random, many: int) -> str:
    return " ".join(random.choices(_WORDS, k=many))


def _sentence(random: Random) -> str:
    said = _words(random, random.randint(6, 18)).split()
    if random.random() < 0.3:
        at = random.randrange(len(said))
        said[at] = random.choice(("**{}**", "*{}*", "`{}`", "[{}](https://example.org)")).format(
            said[at]
        )
    return " ".join(said).capitalize() + "."


def _paragraph(random: Random) -> str:
    return " ".join(_sentence(random) for _ in range(random.randint(2, 5)))


def _heading(random: Random) -> str:
    return f"## {_words(random, 3).capitalize()}"


def _list(random: Random) -> str:
    mark = random.choice(("-", "1."))
    return "\n".join(f"{mark} {_sentence(random)}" for _ in range(random.randint(3, 6)))


def _code(random: Random) -> str:
    lines = [f"    {word} = measure({word!r})" for word in _words(random, 4).split()]
    return "```python\ndef run(value):\n" + "\n".join(lines) + "\n    return value\n```"


def _quotation(random: Random) -> str:
    return f"> {_sentence(random)}"


def _table(random: Random) -> str:
    rows = [f"| {_words(random, 2)} | {random.randint(1, 99)} |" for _ in range(3)]
    return "\n".join(("| what | how many |", "| --- | --- |", *rows))
