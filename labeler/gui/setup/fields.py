"""Every setting of the page: what it is called, what it does and costs, how it is entered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from labeler.core.judgment import Visibility
from labeler.core.losses import LOSSES
from labeler.core.settings import ACQUISITIONS, MOST_RESPONSES, SCALES
from labeler.gui.setup import inputs
from labeler.gui.setup.inputs import Input
from labeler.gui.words import tr


@dataclass(frozen=True, slots=True)
class Field:
    """One setting.

    Attributes:
        name: As in `Settings`.
        words: What it is called.
        about: One sentence: what it does and what it costs.
        make: Builds what it is entered with.
    """

    name: str
    words: str
    about: str
    make: Callable[[QWidget], Input]


def groups() -> tuple[tuple[str, tuple[Field, ...]], ...]:
    """All settings in groups, in the order of the page."""
    return (
        (tr("What is compared"), _compared()),
        (tr("What annotators say besides"), (*_rated(), *_explained())),
        (tr("What annotators see"), _seen()),
        (tr("Checks"), _checks()),
        (tr("What is asked next"), _asked()),
        (tr("What is learned"), _learned()),
    )


def _compared() -> tuple[Field, ...]:
    return (
        Field(
            "name",
            tr("Name"),
            tr("Stands in the title of the window and of reports."),
            inputs.line,
        ),
        Field(
            "most_responses",
            tr("Responses per comparison"),
            tr("Comparisons of more than this are passed over; ranking many takes longer."),
            inputs.whole(2, MOST_RESPONSES),
        ),
        Field(
            "scale",
            tr("Scale"),
            tr("More steps tell how clear a preference is; fewer are quicker to choose from."),
            inputs.choice({steps: _scale_words(steps) for steps in SCALES}),
        ),
    )


def _scale_words(steps: int) -> str:
    return {
        7: tr("7 steps: much better, better, slightly, tie …"),
        5: tr("5 steps: better, slightly, tie …"),
        3: tr("3 steps: left, tie, right"),
        2: tr("2 steps: left or right, no tie"),
    }[steps]


def _rated() -> tuple[Field, ...]:
    return (
        Field(
            "criteria",
            tr("Criteria"),
            tr("Each response is rated for each, one a line; every one costs some seconds a pair."),
            inputs.names(tr("helpful\ncorrect")),
        ),
        Field(
            "criterion_steps",
            tr("Steps of a rating"),
            tr("Ratings go from 1 to this; finer steps agree less among people."),
            inputs.whole(2, 10),
        ),
        Field(
            "ask_confidence",
            tr("Confidence"),
            tr("Annotators must say how sure they are, in four steps; one more key a pair."),
            inputs.switch(tr("Ask how sure the annotator is")),
        ),
    )


def _explained() -> tuple[Field, ...]:
    return (
        Field(
            "rationale",
            tr("Rationale"),
            tr("Why, in the annotator's words; a least length costs the most time of all."),
            inputs.optional_whole(
                tr("Ask for it"), tr("characters at least; 0 makes it optional"), 10_000
            ),
        ),
        Field(
            "reasons",
            tr("Reasons"),
            tr("Offered to choose from, one a line; never required, also labels of marks."),
            inputs.names(tr("accurate\nconcise")),
        ),
        Field(
            "highlights",
            tr("Marks in the texts"),
            tr("Annotators can mark what decided; never required."),
            inputs.switch(tr("Stretches of the texts can be marked")),
        ),
        Field(
            "skip_reasons",
            tr("Reasons to skip"),
            tr("Offered after S, one a line; without any, S skips at once."),
            inputs.names(""),
        ),
    )


def _seen() -> tuple[Field, ...]:
    return (
        Field(
            "visibility",
            tr("Rewards"),
            tr("Seeing rewards before the choice sways people; after it, the choice stays blind."),
            inputs.choice(
                {
                    Visibility.LIVE: tr("shown before the choice"),
                    Visibility.AFTER: tr("shown after the choice"),
                    Visibility.NEVER: tr("never shown"),
                }
            ),
        ),
        Field(
            "revision_counts",
            tr("Changed after the reveal"),
            tr("Whether an answer changed after seeing rewards replaces the blind one."),
            inputs.switch(tr("The changed answer counts, not the blind one")),
        ),
    )


def _checks() -> tuple[Field, ...]:
    return (
        Field(
            "gold_rate",
            tr("Hidden gold checks"),
            tr("This share asks what is known already: it measures care and teaches nothing."),
            inputs.share(0.5),
        ),
        Field(
            "gold_feedback",
            tr("Feedback"),
            tr("Tells in one calm line how a gold check went; annotators then notice checks."),
            inputs.switch(tr("Tell annotators how a gold check went")),
        ),
        Field(
            "repeat_rate",
            tr("Repeats"),
            tr("This share asks an earlier pair again, sides swapped: it measures steadiness."),
            inputs.share(0.5),
        ),
    )


def _asked() -> tuple[Field, ...]:
    return (
        Field(
            "acquisition",
            tr("Ask next"),
            tr("Choosing by the model teaches it faster; only random pairs give unbiased figures."),
            inputs.choice({name: _acquisition_words(name) for name in ACQUISITIONS}),
        ),
        Field(
            "random_share",
            tr("Drawn at random all the same"),
            tr("The share of pairs on which the headline figure rests, whatever the way."),
            inputs.share(1.0),
        ),
        Field(
            "holdout",
            tr("Held out"),
            tr("The share of prompts that are judged for measuring alone, and never learned from."),
            inputs.share(0.99),
        ),
    )


def _acquisition_words(name: str) -> str:
    return {
        "random": tr("at random"),
        "uncertainty": tr("where the model is unsure"),
        "information": tr("what tells it most"),
        "moderate": tr("at a moderate gap"),
        "fifo": tr("in the order of the files"),
    }[name]


def _learned() -> tuple[Field, ...]:
    losses: Mapping[Any, str] = {name: loss.title for name, loss in LOSSES.items()}
    return (
        Field(
            "loss",
            tr("Ranking loss"),
            tr("What the model is punished for; changing it fits the model anew, nothing is lost."),
            inputs.choice(losses),
        ),
        Field(
            "smoothing",
            tr("Smoothing ε"),
            tr("Of the loss “smoothed”: how often an annotator is taken to have erred."),
            inputs.number(0.0, 0.5),
        ),
        Field(
            "confidence_counts",
            tr("Confidence counts"),
            tr("A judgment counts by how sure its annotator was; unsure ones move the model less."),
            inputs.switch(tr("Weigh judgments by confidence")),
        ),
        Field(
            "annotator_weights",
            tr("Weights of annotators"),
            tr("How much their judgments count, a line each as “name = 0.5”; 1 for all others."),
            inputs.weights,
        ),
    )
