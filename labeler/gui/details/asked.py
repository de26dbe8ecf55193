"""What a project asks beside an answer, and what is still missing of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from labeler.core.details import Said
from labeler.core.settings import Settings
from labeler.gui.words import tr

CONFIDENCES = (0.25, 0.5, 0.75, 1.0)
"""How sure an annotator can say to be, as shares; keys 1 to 4."""


def confidence_words() -> tuple[str, ...]:
    """The confidences in words, from unsure to certain."""
    return tr("guessing"), tr("unsure"), tr("fairly sure"), tr("certain")


class Place(StrEnum):
    """Where in the panel something is asked."""

    CRITERION = "criterion"
    CONFIDENCE = "confidence"
    RATIONALE = "rationale"
    MARKS = "marks"


@dataclass(frozen=True, slots=True)
class Missing:
    """Something that has to be said before an answer is taken.

    Attributes:
        name: Of a criterion, which one.
        words: What is missing, for the annotator.
    """

    place: Place
    words: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a project asks beside an answer; false where it asks nothing.

    Criteria and confidence have to be given where they are asked, a rationale where it has a least
    length. Reasons and highlights are offered and never required; a skip requires nothing.
    """

    criteria: tuple[str, ...] = ()
    steps: int = 5
    confidence: bool = False
    rationale: int | None = None
    reasons: tuple[str, ...] = ()
    highlights: bool = False

    @classmethod
    def by(cls, settings: Settings) -> "Asked":
        """What a project with those settings asks."""
        return cls(
            settings.criteria,
            settings.criterion_steps,
            settings.ask_confidence,
            settings.rationale,
            settings.reasons,
            settings.highlights,
        )

    def __bool__(self) -> bool:
        wanted = self.criteria or self.confidence or self.reasons or self.highlights
        return bool(wanted) or self.rationale is not None

    def missing(self, said: Said, responses: int) -> Missing | None:
        """The first thing that is required and was not said, from top to bottom."""
        return next(self._lacks(said, responses), None)

    def refused(self, place: Place | None) -> str:
        """Why there is nothing to say at a place, or in the panel at all; empty where there is."""
        if place is None:
            return "" if self else tr("This project asks nothing beside the answer")
        if place is Place.CONFIDENCE:
            return "" if self.confidence else tr("This project does not ask how sure you are")
        if place is Place.MARKS:
            return "" if self.highlights else tr("This project asks for no marks in the texts")
        return "" if self.rationale is not None else tr("This project asks for no note")

    def kept(self, said: Said) -> Said:
        """What was said to what is asked; the rest was said under other settings."""
        ratings = {name: given for name, given in said.details.ratings.items() if any(given)}
        kept = said.with_details(
            ratings={name: ratings[name] for name in self.criteria if name in ratings},
            rationale="" if self.rationale is None else said.details.rationale.strip(),
            reasons=tuple(name for name in self.reasons if name in said.details.reasons),
            highlights=said.details.highlights if self.highlights else (),
        )
        return replace(kept, confidence=said.confidence if self.confidence else None)

    def _lacks(self, said: Said, responses: int) -> Iterator[Missing]:
        for name in self.criteria:
            if None in said.rated(name, responses):
                words = tr('Rate each response for "{criterion}": keys 1 to {most}.')
                words = words.format(criterion=name, most=self.steps)
                yield Missing(Place.CRITERION, words, name)
        if self.confidence and said.confidence is None:
            yield Missing(Place.CONFIDENCE, tr("Say how sure you are: keys 1 to 4."))
        least = self.rationale or 0
        if len(said.details.rationale.strip()) < least:
            words = tr("Say why, in at least {least} characters.").format(least=least)
            yield Missing(Place.RATIONALE, words)
