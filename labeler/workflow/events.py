"""What the engine is asked to do, and what it says of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from labeler.core.comparison import Comparison
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment
from labeler.core.prediction import ModelVersion, Outlook, Prediction

Known = tuple[Judgment, Comparison]
"""A judgment with what it judges; the engine never reads the project itself."""


@dataclass(frozen=True, slots=True)
class Recall:
    """Judgments that stood, and had their prediction, before the engine started."""

    history: Sequence[Known]


@dataclass(frozen=True, slots=True)
class Begin:
    """Build the model from everything recalled; asked once, after the last `Recall`."""


@dataclass(frozen=True, slots=True)
class Learn:
    """Predict, then learn from, a judgment that is safely in the file."""

    judgment: Judgment
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Forget:
    """Unlearn a judgment that stands no longer."""

    judgment: JudgmentId


@dataclass(frozen=True, slots=True)
class Watch:
    """The comparisons on the screen: tell their rewards now, and whenever the model changes."""

    comparisons: tuple[Comparison, ...]


@dataclass(frozen=True, slots=True)
class Prepare:
    """The comparisons that come next, nearest first: have them encoded."""

    comparisons: Sequence[Comparison]


@dataclass(frozen=True, slots=True)
class EncodePool:
    """Comparisons for later: encode them when nothing else is to do."""

    comparisons: Sequence[Comparison]


Command = Recall | Begin | Learn | Forget | Watch | Prepare | EncodePool


@dataclass(frozen=True, slots=True)
class Loading:
    """The encoder is being loaded; nothing can be told yet."""


@dataclass(frozen=True, slots=True)
class Rebuilding:
    """The model is being rebuilt from the judgments in the file.

    Attributes:
        done, total: How many of their comparisons are encoded.
    """

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Ready:
    """The model stands on every judgment that was recalled."""

    version: ModelVersion


@dataclass(frozen=True, slots=True)
class Scored:
    """What the model holds of a watched comparison now."""

    outlook: Outlook


@dataclass(frozen=True, slots=True)
class Predicted:
    """A prediction, made before the model learned from the judgment; to be stored."""

    prediction: Prediction


@dataclass(frozen=True, slots=True)
class Learned:
    """The model has taken a judgment in.

    Attributes:
        before, after: The outlook on its comparison on either side of learning.
        seconds: From taking it up to the new rewards, encoding left out.
    """

    judgment: Judgment
    before: Outlook
    after: Outlook
    seconds: float


@dataclass(frozen=True, slots=True)
class Forgotten:
    """The model is as if the judgment had never been made."""

    judgment: JudgmentId
    version: ModelVersion


@dataclass(frozen=True, slots=True)
class Settled:
    """The regularisation was chosen again from all judgments; the model is canonical."""

    version: ModelVersion


@dataclass(frozen=True, slots=True)
class Encoding:
    """How far the pool is encoded, in comparisons of those handed over so far."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing is left to do."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Something did not work; the engine goes on with the rest.

    Attributes:
        what: What was being done.
        cause: Why it failed.
        fatal: Whether nothing can work any more (no encoder).
    """

    what: str
    cause: Exception
    fatal: bool = False


Event = (
    Loading
    | Rebuilding
    | Ready
    | Scored
    | Predicted
    | Learned
    | Forgotten
    | Settled
    | Encoding
    | Idle
    | Failed
)
