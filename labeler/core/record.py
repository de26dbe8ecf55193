"""What passes between files and projects."""

from collections.abc import Iterator
from dataclasses import dataclass

from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.errors import InvalidAnswer
from labeler.core.judgment import Flag, Judgment
from labeler.core.review import Adjudication, SentBack


@dataclass(frozen=True, slots=True)
class Record:
    """A comparison with what was said about it, and what became of it; one line of a file.

    Raises:
        InvalidAnswer: Something in it is about another comparison, or does not answer this one.
    """

    comparison: Comparison
    judgments: tuple[Judgment, ...] = ()
    adjudications: tuple[Adjudication, ...] = ()
    sent_back: tuple[SentBack, ...] = ()
    flags: tuple[Flag, ...] = ()

    def __post_init__(self) -> None:
        responses = len(self.comparison.responses)
        for name in self._about():
            if name != self.comparison.id:
                raise InvalidAnswer(f"something about {name} in {self.comparison.id}")
        for judgment in self.judgments:
            judgment.answer.check(responses)
            judgment.details.check(responses)
        for adjudication in self.adjudications:
            adjudication.answer.check(responses)

    def _about(self) -> Iterator[ComparisonId]:
        for events in (self.judgments, self.adjudications, self.sent_back, self.flags):
            yield from (event.comparison for event in events)
