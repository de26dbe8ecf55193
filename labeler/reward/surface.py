"""What shows on the surface of a response: length above all, shape, manners.

Every statistic is a pure function of the texts, with a fixed transform and a fixed scale: it
means the same in every project, whatever else was judged. Counts enter as log(1 + count);
shares lie in [0, 1], and those of rare marks count up to `_RARE`. The scales are round figures
near the spread of each statistic's difference between two answers to one question.
"""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

_READ = 1 << 14
"""Characters that everything but the length is taken from; keeps a text of a megabyte cheap."""

_SINGLE = "\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""Scripts written without spaces: Thai, Lao, kana, Han. Each character counts as a word."""

_RARE = 0.5
_LONG_WORD = 20

_WORD = re.compile(rf"[{_SINGLE}]|[^\W_{_SINGLE}]+(?:['’][^\W_{_SINGLE}]+)?")
_ENDS = ".!?。！？؟۔।…"
_SENTENCE = re.compile(rf"[{_ENDS}]+(?=[\s\"'”’)\]]|$)|[。！？]+|\n\s*\n", re.MULTILINE)
_LIST_ITEM = re.compile(r"^[ \t]{0,12}(?:[-*+•]|\d{1,3}[.)])[ \t]", re.MULTILINE)
_EMPHASIS = re.compile(r"\*\*|__|^#{1,6}[ \t]", re.MULTILINE)
_REFUSAL = re.compile(
    r"\b(?:(?:i|we)(?:['’]m| am| are)? (?:sorry|unable|cannot|can['’]t|won['’]t|apologi[sz]e)"
    r"|as an ai|(?:not|n['’]t) (?:able to|appropriate)|against my)\b"
)
_FIRST = frozenset(
    {"i", "me", "my", "mine", "myself", "i'm", "i've", "i'll", "i'd"}
    | {"we", "us", "our", "ours", "we're", "we've"}
)
_SECOND = frozenset(
    {"you", "your", "yours", "yourself", "yourselves", "you're", "you've", "you'll", "you'd"}
)
_CLOSERS = "\"'”’)]}*_`»」』 \t\n"


Trigram = tuple[str, str, str]


def words(text: str) -> list[str]:
    """The words of the part that is read, in lower case."""
    return _WORD.findall(text[:_READ].lower().replace("’", "'"))


def trigrams(words: Sequence[str]) -> list[Trigram]:
    """Each three words in a row."""
    return list(zip(words, words[1:], words[2:], strict=False))


@dataclass(frozen=True)
class Reading:
    """One response, read once, beside what its prompt consists of."""

    text: str
    prompt_words: frozenset[str]
    prompt_trigrams: frozenset[Trigram]

    @cached_property
    def head(self) -> str:
        """The part that is read."""
        return self.text[:_READ]

    @cached_property
    def words(self) -> list[str]:
        """The response's words."""
        return words(self.text)

    @cached_property
    def distinct(self) -> frozenset[str]:
        """The response's different words."""
        return frozenset(self.words)

    @cached_property
    def sentences(self) -> int:
        """Sentence ends; 1 for any text with words and none."""
        return max(len(_SENTENCE.findall(self.head.strip())), min(len(self.words), 1))

    @cached_property
    def trigrams(self) -> list[Trigram]:
        """Each three words in a row."""
        return trigrams(self.words)

    def rare(self, is_one: Callable[[str], bool]) -> float:
        """The share of characters that are one of those, up to `_RARE`."""
        return min(sum(map(is_one, self.head)) / max(len(self.head), 1), _RARE)

    def rare_words(self, wanted: frozenset[str]) -> float:
        """The share of words that are one of those, up to `_RARE`."""
        return min(sum(map(wanted.__contains__, self.words)) / max(len(self.words), 1), _RARE)


@dataclass(frozen=True, slots=True)
class Statistic:
    """One surface feature: `measure` divided by `scale`."""

    name: str
    scale: float
    measure: Callable[[Reading], float]


def _finished(reading: Reading) -> float:
    """1 when the text ends as a sentence, a code block or a table does."""
    tail = reading.text[-64:].rstrip()
    return float(tail.endswith(("```", "|")) or tail.rstrip(_CLOSERS).endswith(tuple(_ENDS)))


def _repeated(reading: Reading) -> float:
    """The share of trigrams that were there before; near 1 when a model loops."""
    return 1 - len(set(reading.trigrams)) / len(reading.trigrams) if reading.trigrams else 0.0


def _borrowed(reading: Reading) -> float:
    """The share of the response's different words that the prompt has too."""
    return len(reading.distinct & reading.prompt_words) / max(len(reading.distinct), 1)


def _covered(reading: Reading) -> float:
    """The share of the prompt's different words that the response takes up."""
    return len(reading.distinct & reading.prompt_words) / max(len(reading.prompt_words), 1)


def _copied(reading: Reading) -> float:
    """The share of trigrams that stand in the prompt too: 1 where it is only repeated."""
    copied = sum(map(reading.prompt_trigrams.__contains__, reading.trigrams))
    return copied / max(len(reading.trigrams), 1)


def _word_length(reading: Reading) -> float:
    """Letters a word, up to `_LONG_WORD`."""
    mean = sum(map(len, reading.words)) / max(len(reading.words), 1)
    return math.log1p(min(mean, _LONG_WORD))


def _counts(marks: str) -> Callable[[Reading], float]:
    return lambda reading: math.log1p(sum(reading.head.count(mark) for mark in marks))


BROAD = (
    Statistic("length", 1.0, lambda r: math.log1p(len(r.text))),
    Statistic("words", 1.0, lambda r: math.log1p(len(r.words))),
    Statistic("sentences", 0.7, lambda r: math.log1p(r.sentences)),
    Statistic("sentence length", 0.6, lambda r: math.log1p(len(r.words) / max(r.sentences, 1))),
    Statistic("word length", 0.2, _word_length),
    Statistic("borrowed", 0.25, _borrowed),
    Statistic("covered", 0.25, _covered),
    Statistic("copied", 0.2, _copied),
    Statistic("distinct", 0.2, lambda r: len(r.distinct) / max(len(r.words), 1)),
    Statistic("repeated", 0.2, _repeated),
)
"""What tells any two texts apart: how long, how varied, how much taken from the prompt."""

DETAILS = (
    Statistic("lines", 0.7, lambda r: math.log1p(r.head.count("\n"))),
    Statistic("list items", 0.7, lambda r: math.log1p(len(_LIST_ITEM.findall(r.head)))),
    Statistic("emphasis", 0.7, lambda r: math.log1p(len(_EMPHASIS.findall(r.head)))),
    Statistic("code", 0.7, _counts("`")),
    Statistic("questions", 0.4, _counts("?？؟")),
    Statistic("exclamations", 0.4, _counts("!！")),
    Statistic("commas", 0.7, _counts(",，、،")),
    Statistic("digits", 0.05, lambda r: r.rare(str.isdecimal)),
    Statistic("capitals", 0.05, lambda r: r.rare(str.isupper)),
    Statistic("refusal", 0.5, lambda r: float(bool(_REFUSAL.search(r.head.lower())))),
    Statistic("finished", 0.5, _finished),
    Statistic("first person", 0.05, lambda r: r.rare_words(_FIRST)),
    Statistic("second person", 0.05, lambda r: r.rare_words(_SECOND)),
)
"""What a text may have or do without: layout, marks, manners."""

STATISTICS = BROAD + DETAILS
"""The surface features, in their order; `length` is the first."""

NAMES = tuple(statistic.name for statistic in STATISTICS)


def surface(prompt: str, responses: Sequence[str]) -> list[list[float]]:
    """One row a response, one column a statistic of `STATISTICS`; linear in the texts."""
    asked = words(prompt)
    parts = frozenset(asked), frozenset(trigrams(asked))
    readings = [Reading(response, *parts) for response in responses]
    return [
        [statistic.measure(reading) / statistic.scale for statistic in STATISTICS]
        for reading in readings
    ]
