"""What models are called, and what each had learned when it was asked."""

from pathlib import Path

from labeler.analysis.case import ALONG, MODEL
from labeler.analysis.versus import Learned, Versus
from labeler.core.losses import LOSSES
from labeler.core.rival import FromFile, Reads, Recipe, Rival
from labeler.gui.bench.contents.telling import baseline_name, sentence
from labeler.gui.figures import count
from labeler.gui.words import tr
from labeler.workflow.holding import Others
from labeler.workflow.rivals import Beside


def model_name(name: str, rival: Rival | None = None) -> str:
    """A model in words."""
    if name == MODEL:
        return tr("the project's model")
    if rival is None or isinstance(rival.made, FromFile):
        return baseline_name(name)
    what = ", ".join(_parts(rival.made))
    if rival.made.as_it_stood:
        words = tr("head as after {n} judgments: {what}")
        return words.format(n=count(rival.made.judgments), what=what)
    return tr("head: {what}").format(what=what)


def _parts(made: Recipe) -> list[str]:
    parts = [tr(LOSSES[made.loss].title)]
    if made.encoder:
        parts.append(Path(made.encoder.folder).name)
    if made.reads is not Reads.ALL:
        alone = made.reads is Reads.SURFACE
        parts.append(tr("surface alone") if alone else tr("without relevance"))
    return parts


def sides(found: Versus | None, names: tuple[str, str], others: Others) -> str:
    """What each of two models had learned, in a sentence each, and what is left out for it."""
    if all(name in ALONG for name in names):
        return tr("Both foretold each preference before they learned from it.")
    rivals = [others.known.get(name) for name in names]
    words = [_side(name, each) for name, each in zip(names, rivals, strict=True)]
    if found is not None and found.left_out:
        along = found.a if found.learned_a is Learned.BEFORE else found.b
        words.append(
            tr("Left out are {n} more whose prompts {name} had learned from other pairs.").format(
                n=count(found.left_out), name=model_name(along)
            )
        )
    return " ".join(sentence(each) for each in words)


def _side(name: str, known: Beside | None) -> str:
    if name in ALONG:
        return tr("{name} foretold each preference before it learned from it.").format(
            name=model_name(name)
        )
    if known is None:
        return tr("{name} is not known yet.").format(name=name)
    called = model_name(name, known.rival)
    if known.learned is Learned.UNKNOWN:
        return tr("{name} comes from a file: what it had learned is not known.").format(name=called)
    if not known.rewards:
        return tr("{name} is yet to be fitted to the judgments as they stand.").format(name=called)
    return f"{_unseen(called, known)}{_lacking(known)}"


def _unseen(called: str, known: Beside) -> str:
    made = known.rival.made
    if isinstance(made, Recipe) and made.as_it_stood:
        words = tr(
            "{name} never saw these prompts: it learned from {n} judgments of others, with the "
            "settings of that time."
        )
        return words.format(name=called, n=count(known.most))
    if known.least == known.most:
        words = tr("{name} never saw these prompts: a head learned from {n} judgments of others.")
        return words.format(name=called, n=count(known.most))
    words = tr(
        "{name} never saw these prompts: each is told by a head that learned from {least} to "
        "{most} judgments of others."
    )
    return words.format(name=called, least=count(known.least), most=count(known.most))


def _lacking(known: Beside) -> str:
    if not known.lacking:
        return ""
    words = tr(" It was not asked yet of {n} comparisons that were judged since.")
    return words.format(n=count(known.lacking))
