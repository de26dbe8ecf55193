"""Markdown made ready for Qt's reader, so that nothing a model wrote is swallowed.

Qt reads GitHub's dialect without HTML, which leaves most tags visible. What would still be lost
or altered are single line breaks, pictures, link definitions (footnotes too), a leading block
between `---` lines, entities such as `&lt;`, tags that look like addresses, and the `_`, `*` and
`\\` of formulas and tags, which are not Markdown's. They are escaped here, outside code, so that
they appear as they were written. A line break is marked by `BREAK` and Markdown's two spaces; Qt
makes a paragraph or a list item of its own out of it, which `labeler.gui.text.breaks` turns back
into a break.
"""

import re
from collections.abc import Iterator

BREAK = "\ufdef"
"""Ends a line that goes on in the next; no character of any text, since `clean` takes it out."""

_FENCE = re.compile(r"^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?(`{3,}(?=[^`]*$)|~{3,})")
_LIST_ITEM = re.compile(r"^ *(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)")
_INDENTED = re.compile(r"^(?: {4}| {0,3}\t)")
_NO_PARAGRAPH = re.compile(r"[ \t>]*(?:$|#{1,6}(?:[ \t]|$)|=+[ \t]*$|(?:[-*_][ \t]*)+$)")
_DEFINITION = re.compile(r"^([ >]*)\[(?=[^\]\n]+\]:)", re.MULTILINE)
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
_LEADING_RULE = re.compile(r"\A\s*---[ \t]*(?=\n)")
_LINE_END = re.compile(r"(?:\\| *)$")
_QUOTE = re.compile(r"^[ \t>]*")
_STRUCTURE = re.compile(r"(?:$|#{1,6}(?:[ \t]|$)|[-+*=_|: \t]+$)")
_FIRST_ITEM = re.compile(r"(?:[-+*]|1[.)])(?:[ \t]|$)")
_ANY_ITEM = re.compile(r"(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)")
_MARKED = f"{BREAK}  "
_DELIMITERS = re.compile(r"^[ >]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)+$", re.MULTILINE)
_ODD_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029\x0b\x0c\x85]")
_ODD_ASCII = re.compile("[\x00-\x08\x0b-\x1f]")
_NOT_TEXT = re.compile("[\x00-\x08\x0e-\x1f\ufffc\ufdd0-\ufdef]")
_MATH = r"""
    \$\$.+?\$\$ | \\\((?:(?!\\[()]).)+\\\) | \\\[(?:(?!\\[\[\]]).)+\\\]
    | \\begin\{(?P<env>\w+\*?)\}.{1,3000}?\\end\{(?P=env)\}
    | (?<![\\\w$])\$(?=[^\s$])(?:[^$\n]|\n(?![ \t]*(?:\||$)))*?(?<=[^\s\\])\$(?![\d$])
"""
MATH = re.compile(_MATH, re.VERBOSE | re.DOTALL)
"""A formula, in any of the ways that models write them. An amount of dollars is none."""

_SPAN = re.compile(
    rf"""
    (?P<code>(?<!`)(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`))
    | (?P<math>{_MATH})
    | (?P<address><(?:https?://|mailto:)[^<>\s]*>)
    | (?P<scheme><[^\W\d_][\w+.-]{{1,31}}:[^<>\s]*>)
    | (?P<tag></?[^\W\d_][\w.-]*(?:\s[^<>`]*)?/?> | <!--.{{0,1000}}?-->)
    | (?P<entity>&(?=\#?\w{{1,32}};))
    | (?P<escape>\\.)
    | (?P<picture>!\[)
    """,
    re.VERBOSE | re.DOTALL,
)
_MARKUP = re.compile(r"([*_~`\[\]&\\|])")


def clean(text: str) -> str:
    """One kind of line end, and no character that Qt's documents give a meaning of their own."""
    if text.isascii() and not _ODD_ASCII.search(text):  # by far the most, and ten times faster
        return text
    return _NOT_TEXT.sub("\ufffd", _ODD_LINE_ENDS.sub("\n", text))


def display_markdown(text: str) -> str:
    """The source to give to `QTextDocument.setMarkdown`; see the module for what changes."""
    lines = _LEADING_RULE.sub("***", clean(text)).split("\n")
    return "\n".join(
        "\n".join(run) if is_code else _prose("\n".join(run)) for is_code, run in _runs(lines)
    )


def _runs(lines: list[str]) -> Iterator[tuple[bool, list[str]]]:
    """Consecutive lines of one kind: code, or prose without a blank line in it."""
    run: list[str] = []
    kind = False
    for is_code, starts, line in _marked(lines):
        if run and (is_code != kind or starts):
            yield kind, run
            run = []
        kind = is_code
        run.append(line)
    if run:
        yield kind, run


def _marked(lines: list[str]) -> Iterator[tuple[bool, bool, str]]:
    """Each line with whether it is code, and whether it begins a run of its own."""
    fence, in_list, above_is_open = "", False, True
    for line in lines:
        if fence:
            yield True, False, line
            fence = "" if _closes(line, fence) else fence
            above_is_open = True
            continue
        if opening := _FENCE.match(line):
            fence = opening[1]
            yield True, True, line
            continue
        indented = bool(_INDENTED.match(line)) and above_is_open and not in_list
        blank = not line.strip()
        yield indented, blank, line
        in_list = _still_in_list(line, in_list)
        above_is_open = indented or bool(_NO_PARAGRAPH.match(line))


def _closes(line: str, fence: str) -> bool:
    """Whether the line ends the code that `fence` began."""
    rest = line.strip(" \t>")
    return len(rest) >= len(fence) and set(rest) == {fence[0]}


def _still_in_list(line: str, before: bool) -> bool:
    """Whether deeper lines after this one belong to a list rather than being code."""
    if _LIST_ITEM.match(line):
        return True
    return before and (not line.strip() or line[0] in " \t")


def _prose(run: str) -> str:
    """One paragraph's lines with what would be lost escaped, and their line breaks kept."""
    lines = _DEFINITION.sub(r"\1\\[", _SPAN.sub(_escaped, run)).split("\n")
    bodies = [_QUOTE.sub("", line) for line in lines]
    has_table = bool(_DELIMITERS.search(run))
    item = _FIRST_ITEM
    for at in range(len(lines) - 1):
        if _ANY_ITEM.match(bodies[at]) and (at == 0 or _FIRST_ITEM.match(bodies[at])):
            item = _ANY_ITEM
        ends = _stands_alone(bodies[at], has_table)
        begins = _stands_alone(bodies[at + 1], has_table) or item.match(bodies[at + 1])
        deeper = _depth(lines[at + 1]) > _depth(lines[at])
        if not (ends or begins or deeper):
            lines[at] = _LINE_END.sub("", lines[at]) + _MARKED
    return "\n".join(lines)


def _stands_alone(body: str, has_table: bool) -> bool:
    """Whether a line is a rule, a heading or a row: no paragraph goes on in it or after it."""
    return bool(_STRUCTURE.match(body)) or (has_table and "|" in body)


def _depth(line: str) -> int:
    """How deep a line is quoted."""
    return line[: len(line) - len(_QUOTE.sub("", line))].count(">")


def _escaped(found: re.Match[str]) -> str:
    """What is no Markdown, as it was written; code, addresses and escapes untouched."""
    if found["math"] or found["scheme"]:
        return _PUNCTUATION.sub(r"\\\1", found[0])
    if found["tag"]:
        return _MARKUP.sub(r"\\\1", found[0])
    if found["entity"]:
        return r"\&"
    return r"\!\[" if found["picture"] else found[0]
