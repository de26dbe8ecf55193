"""What was understood of a file, in sentences."""

from labeler.gui.figures import count
from labeler.gui.telling import told
from labeler.gui.words import tr
from labeler.workflow.preview import Preview

_LETTERS = 40
"""Letters of a name that are shown."""


def form(preview: Preview) -> str:
    """Which format it is in."""
    return {
        "native": tr("Labeler's JSON lines"),
        "trl": tr("Preferences as TRL writes them; what is chosen becomes the gold answer"),
    }.get(preview.form, preview.form or tr("not known"))


def comparisons(preview: Preview) -> str:
    """How many comparisons, of how many responses."""
    sizes = sorted(preview.sizes.items())
    if not sizes:
        return tr("none")
    many = count(preview.comparisons)
    if [size for size, _ in sizes] == [2]:
        return tr("{count}, all of two responses").format(count=many)
    of_each = ", ".join(
        tr("{count} of {size} responses").format(count=count(n), size=size) for size, n in sizes
    )
    return f"{many}: {of_each}"


def judgments(preview: Preview) -> str:
    """How many judgments, and by whom."""
    if not preview.judgments:
        return f"{tr('none')}{_reviews(preview)}"
    names = ", ".join(_short(name) for name, _ in preview.judgments.most_common(4))
    others = len(preview.judgments) - 4
    if others > 0:
        names = tr("{names} and {count} others").format(names=names, count=others)
    many = count(preview.judgments.total())
    told = tr("{count}, by {names}").format(count=many, names=names)
    return f"{told}{_reviews(preview)}"


def _reviews(preview: Preview) -> str:
    """What became of comparisons, where that comes along."""
    if not preview.reviews:
        return ""
    words = tr("; {n} final verdicts, send-backs and flags")
    return words.format(n=count(preview.reviews))


def _short(name: str) -> str:
    """A name on one line, cut where it gets long: it comes from a file."""
    line = " ".join(name[: 2 * _LETTERS].split())
    return line if len(line) <= _LETTERS else f"{line[:_LETTERS]}…"


def gold(preview: Preview) -> str:
    """How many comparisons come with an answer."""
    if not preview.gold:
        return tr("none")
    if preview.gold == preview.comparisons:
        return tr("for every comparison")
    return tr("for {count} comparisons").format(count=count(preview.gold))


def problem(preview: Preview) -> str:
    """Why it can't be imported and what to do; empty if it can."""
    if not preview.problem:
        return ""
    if not preview.file.exists():  # and so there is nothing to correct
        return told(preview.problem)
    before = (
        tr("The {count} comparisons before it can be read.").format(
            count=count(preview.comparisons)
        )
        if preview.comparisons
        else ""
    )
    advice = tr("A file is imported whole or not at all: correct it, then import it again.")
    return "\n".join(part for part in (told(preview.problem), before, advice) if part)
