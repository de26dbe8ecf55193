"""Gathers what the window says, and compiles what translators made of it.

`python -m tests.translations` brings every .ts file up to date and compiles it to a .qm;
`python -m tests.translations check` only says what is missing, with exit code 1.
"""

import ast
import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from labeler.core import errors
from labeler.core.answer import STRENGTHS
from labeler.core.losses import LOSSES
from labeler.core.settings import SKIP_REASONS
from labeler.gui.languages import LANGUAGES, SOURCE
from labeler.gui.words import CONTEXT

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
CODES = [code for code in LANGUAGES if code != SOURCE]
_SAID_BY_LOSSES = ("title", "strength", "tie", "neither", "ranking", "unit")
ERRORS = {
    name
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, errors.LabelerError)
} | {"Problem", "OddRow"}
"""What is raised with a template, which the window tells in its language."""

ON_TERMINALS = ("labeler/cli.py", "labeler/gui/display.py")
"""Whose errors are told on a terminal alone, where no window is."""

_TEMPLATES = {"Sentence": 0, "template": 0, "_refused": 1} | {
    name: 2 if name == "ImportRefused" else 0 for name in ERRORS
}
"""Which argument is the template."""

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """Something that is said; `note` tells equal texts apart, `counted` asks for plural forms."""

    text: str
    note: str = ""
    counted: bool = False


def said() -> dict[Text, list[str]]:
    """Every text given to `tr` or `mark`, every sentence of the core's, with its places."""
    found: dict[Text, list[str]] = {}
    for file in sorted((ROOT / "labeler").rglob("*.py")):
        where = file.relative_to(ROOT).as_posix()
        source = file.read_text(encoding="utf-8")
        for text, line in (*texts_in(source, where), *sentences_in(source, where)):
            found.setdefault(text, []).append(f"{where}:{line}")
    for words in _of_losses():
        found.setdefault(Text(words), []).append("labeler/core/losses/loss.py:1")
    return found


def _of_losses() -> Iterator[str]:
    """What the core says of losses, strengths and skips, which the window shows through `tr`."""
    yield from (*STRENGTHS.values(), *SKIP_REASONS)
    for loss in LOSSES.values():
        yield from filter(None, (getattr(loss, name) for name in _SAID_BY_LOSSES))
        yield from (parameter.meaning for parameter in loss.parameters)


def texts_in(source: str, where: str) -> Iterator[tuple[Text, int]]:
    """The texts of one module. What `tr` gets in a variable is marked where it is written out.

    A text that is put together first is an error, as nobody could gather it.
    """
    tree = ast.parse(source)
    ours = {"tr", "mark"} - set(_others(tree))
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and getattr(node.func, "id", "") in ours):
            continue
        given = dict(zip(("text", "note", "count"), node.args, strict=False))
        given |= {word.arg: word.value for word in node.keywords if word.arg}
        text, note = given["text"], given.get("note", ast.Constant(""))
        if isinstance(text, ast.Name | ast.Attribute | ast.Subscript | ast.Call):
            continue
        for literal in (text, note):
            if not (isinstance(literal, ast.Constant) and isinstance(literal.value, str)):
                raise SystemExit(f"{where}:{node.lineno}: tr() needs its text written out")
        yield Text(text.value, note.value, "count" in given), node.lineno


def sentences_in(source: str, where: str) -> Iterator[tuple[Text, int]]:
    """The templates of one module's errors and sentences.

    What is raised with a variable is marked where it is written out; one that is put together
    first is an error.
    """
    if where in ON_TERMINALS:
        return
    for call, template in templates_in(ast.parse(source)):
        if isinstance(template, ast.Name | ast.Attribute | ast.Subscript | ast.Call):
            continue
        if not (isinstance(template, ast.Constant) and isinstance(template.value, str)):
            raise SystemExit(f"{where}:{call.lineno}: an error needs its template written out")
        yield Text(template.value), call.lineno


def templates_in(tree: ast.Module) -> Iterator[tuple[ast.Call, ast.expr]]:
    """Every call that makes a sentence or an error, with what it gives as the template."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            place = _TEMPLATES.get(getattr(node.func, "id", ""))
            if place is not None and len(node.args) > place:
                yield node, node.args[place]


def _others(tree: ast.Module) -> Iterator[str]:
    """Names that a module has from elsewhere than the words of the window, or makes itself."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module != "labeler.gui.words":
            yield from (each.asname or each.name for each in node.names)
    yield from (node.name for node in tree.body if isinstance(node, ast.FunctionDef))


def file_of(code: str) -> Path:
    return FOLDER / f"labeler_{code}.ts"


def translated(code: str) -> dict[Text, ET.Element]:
    """The translation of each text that is in a language's file."""
    if not file_of(code).exists():
        return {}
    return {
        Text(
            message.findtext("source") or "",
            message.findtext("comment") or "",
            message.get("numerus") == "yes",
        ): message.find("translation")
        for message in ET.parse(file_of(code)).iter("message")
    }


def update(code: str) -> str:
    """A language's file with every text that is said now, and the translations it has."""
    known, tree = translated(code), ET.Element("TS", version="2.1", language=code)
    context = ET.SubElement(tree, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, places in sorted(said().items()):
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.counted else {})
        for place in dict.fromkeys(place.rpartition(":")[0] for place in places):
            ET.SubElement(message, "location", filename=place)
        ET.SubElement(message, "source").text = text.text
        if text.note:
            ET.SubElement(message, "comment").text = text.note
        message.append(known.get(text, ET.Element("translation", type="unfinished")))
    ET.indent(tree)
    return _HEAD + ET.tostring(tree, encoding="unicode") + "\n"


def unfinished(code: str) -> list[str]:
    """What is said and not translated, and what is translated and not said any more."""
    known, wanted = translated(code), said()
    missing = [f"{text.text!r} ({wanted[text][0]})" for text in wanted if not _is_done(known, text)]
    return missing + [
        f"{text.text!r} is not said any more" for text in known.keys() - wanted.keys()
    ]


def _is_done(known: dict[Text, ET.Element], text: Text) -> bool:
    found = known.get(text)
    if found is None or found.get("type"):
        return False
    forms = [form.text for form in found.iter("numerusform")] if text.counted else [found.text]
    return bool(forms) and all(form and form.strip() for form in forms)


def compile_to(code: str, target: Path) -> None:
    """What Qt's own tool makes of a language's file."""
    tool = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
    command = [str(tool), str(file_of(code)), "-qm", str(target), "-silent"]
    subprocess.run(command, check=True, timeout=60)


def main(words: list[str]) -> int:
    """Bring everything up to date, or only check it."""
    lacking = 0
    for code in CODES:
        if words != ["check"]:
            FOLDER.mkdir(parents=True, exist_ok=True)
            file_of(code).write_text(update(code), encoding="utf-8")
            compile_to(code, file_of(code).with_suffix(".qm"))
        missing = unfinished(code)
        lacking += len(missing)
        print(f"{code}: {len(said())} texts, {len(missing)} to do", *missing, sep="\n  ")
    return 1 if lacking and words == ["check"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
