"""Reads figures out of pages and texts, and finds them in plain values, at the precision shown."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

_NUMBER = r"[−+-]?\d+(?:,\d{3})*(?:\.\d+)?(?:e[−+-]?\d+)?"
_TRIPLE = re.compile(
    rf"({_NUMBER})( %| points)?(?: \(|\n)({_NUMBER})(?: %)? to ({_NUMBER})(?: %)?"
    r"(?:(?:, |\n)n = ([\d,]+))?"
)
_SINGLE = re.compile(rf"(?<![\w.,])({_NUMBER})(?![\w]|\.\d)(\s?%| points)?")


class Page(HTMLParser):
    """The texts of a page by the heading that they stand under; no tick of an axis among them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.sections: dict[str, list[str]] = {}
        self._open: list[str] = []
        self._name, self._words = "", ""
        self.feed(html)

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        if tag not in ("meta", "path", "circle", "polyline", "polygon", "br"):
            self._open.append(tag)
        if tag == "br":
            self._words += "\n"

    def handle_startendtag(self, _tag: str, _attrs: object) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        if tag in ("h2", "p", "td", "th", "figcaption", "text"):
            if tag == "h2":
                self._name = self._words
                self.sections[self._name] = []
            elif self._name and not (tag == "text" and _is_tick(self._words)):
                self.sections[self._name].append(self._words)
            self._words = ""
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if "style" not in self._open:
            self._words += data.replace("\u00a0", " ")


def _is_tick(words: str) -> bool:
    return re.fullmatch(rf"{_NUMBER}(?: %)?", words) is not None


@dataclass(slots=True)
class Held:
    """All figures in plain values."""

    numbers: list[float] = field(default_factory=list)
    estimates: list[tuple[float, float, float]] = field(default_factory=list)

    @classmethod
    def of(cls, *values: Any) -> "Held":
        made = cls()
        for value in values:
            made.add(value)
        return made

    def add(self, value: Any) -> None:
        if isinstance(value, Mapping):
            if isinstance(value.get("low"), int | float):
                ends = value["low"], value["high"]
                own = [
                    each
                    for key, each in value.items()
                    if isinstance(each, int | float) and key not in ("low", "high", "n")
                ]
                self.estimates += [(v, *ends) for v in own]
            for each in value.values():
                self.add(each)
        elif isinstance(value, list | tuple):
            self.numbers.append(len(value))
            for each in value:
                self.add(each)
        elif isinstance(value, int | float):
            self.numbers.append(float(value))
        elif isinstance(value, str):
            self.numbers += [number(found) for found in re.findall(r"\d+(?:\.\d+)?", value)]

    def has(self, shown: str, times: float) -> bool:
        """Whether one of them, or its negative, is that number at the precision it is shown."""
        return any(is_shown(abs(each), shown.lstrip("+-−"), times) for each in self.numbers)

    def has_estimate(self, shown: Sequence[str], times: float) -> bool:
        """Whether a value and its interval are those, all three of one figure."""
        return any(
            all(is_shown(v, s, times) for v, s in zip(each, shown, strict=True))
            for each in self.estimates
        )


def number(shown: str) -> float:
    return float(shown.replace("−", "-").replace(",", ""))


def is_shown(value: float, shown: str, times: float) -> bool:
    digits, _, power = shown.partition("e")
    step = 10.0 ** -len(digits.partition(".")[2]) * (10.0 ** int(power) if power else 1.0)
    return abs(value * times - number(shown)) <= step / 2 + 6e-7 * times


def triples(text: str) -> Iterator[tuple[tuple[str, str, str], float, str]]:
    """Every value with its interval: the three as shown, what they were multiplied by, its n."""
    for found in _TRIPLE.finditer(text):
        value, unit, low, high, n = found.groups()
        yield (value, low, high), 100.0 if unit else 1.0, n or ""


def singles(text: str) -> Iterator[tuple[str, float]]:
    """Every other number."""
    for found in _SINGLE.finditer(_TRIPLE.sub(" ", text)):
        yield found[1], 100.0 if found[2] else 1.0


def unfounded(texts: Sequence[str], held: Held, fixed: Sequence[str] = ()) -> list[str]:
    """What is told and not among the figures.

    Args:
        fixed: Words with numbers that are no figures of a project, left out.
    """
    found: list[str] = []
    for text in texts:
        plain = re.sub("[\u2066-\u2069\u200e\u200f]", "", text).replace("\u00a0", " ")
        for words in fixed:
            plain = re.sub(rf"(?<![\d.,]){re.escape(words)}", " ", plain)
        for shown, times, n in triples(plain):
            if not held.has_estimate(shown, times) or (n and not held.has(n, 1.0)):
                found.append(f"{' '.join(shown)} in: {text}")
        found += [
            f"{shown} in: {text}" for shown, times in singles(plain) if not held.has(shown, times)
        ]
    return found
