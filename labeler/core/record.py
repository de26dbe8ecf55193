"""What passes between files and projects."""

from dataclasses import dataclass

from labeler.core.comparison import Comparison
from labeler.core.errors import InvalidAnswer
from labeler.core.judgment import Judgment


@dataclass(frozen=True, slots=True)
class Record:
    """A comparison with what was said about it; one line of a file.

    Raises:
        InvalidAnswer: A judgment is about another comparison, or does not answer this one.
    """

    comparison: Comparison
    judgments: tuple[Judgment, ...] = ()

    def __post_init__(self) -> None:
        for judgment in self.judgments:
            if judgment.comparison != self.comparison.id:
                raise InvalidAnswer(
                    "a judgment of {other} in {comparison}",
                    other=judgment.comparison,
                    comparison=self.comparison.id,
                )
            judgment.answer.check(len(self.comparison.responses))
            judgment.details.check(len(self.comparison.responses))
