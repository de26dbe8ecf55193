"""What the engine is asked to do, and what it says of it.

Named tuples: they cost a fifth of what data classes do when the module is imported, which is
on the way to the first window.
"""

from collections.abc import Sequence
from typing import NamedTuple

from labeler.core.comparison import Comparison
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment
from labeler.core.prediction import ModelVersion, Outlook, Prediction

Known = tuple[Judgment, Comparison]
"""A judgment with what it judges; the engine never reads the project itself."""


class Recall(NamedTuple):
    """Judgments that stood, and had their prediction, before the engine started."""

    history: Sequence[Known]


class Begin(NamedTuple):
    """Build the model from everything recalled; asked once, after the last `Recall`."""


class Learn(NamedTuple):
    """Predict, then learn from, a judgment that is safely in the file."""

    judgment: Judgment
    comparison: Comparison


class Forget(NamedTuple):
    """Unlearn a judgment that stands no longer."""

    judgment: JudgmentId


class Watch(NamedTuple):
    """The comparisons on the screen: tell their rewards now, and whenever the model changes."""

    comparisons: tuple[Comparison, ...]


class Prepare(NamedTuple):
    """The comparisons that come next, nearest first: have them encoded."""

    comparisons: Sequence[Comparison]


class EncodePool(NamedTuple):
    """Comparisons for later: encode them when nothing else is to do."""

    comparisons: Sequence[Comparison]


Command = Recall | Begin | Learn | Forget | Watch | Prepare | EncodePool


class Loading(NamedTuple):
    """The encoder is being loaded; nothing can be told yet."""


class Rebuilding(NamedTuple):
    """The model is being rebuilt from the judgments in the file.

    Attributes:
        done, total: How many of their comparisons are encoded.
    """

    done: int
    total: int


class Ready(NamedTuple):
    """The model stands on every judgment that was recalled."""

    version: ModelVersion


class Scored(NamedTuple):
    """What the model holds of a watched comparison now."""

    outlook: Outlook


class Predicted(NamedTuple):
    """A prediction, made before the model learned from the judgment; to be stored."""

    prediction: Prediction


class Learned(NamedTuple):
    """The model has taken a judgment in.

    Attributes:
        before, after: The outlook on its comparison on either side of learning.
        seconds: From taking it up to the new rewards, encoding left out.
    """

    judgment: Judgment
    before: Outlook
    after: Outlook
    seconds: float


class Forgotten(NamedTuple):
    """The model is as if the judgment had never been made."""

    judgment: JudgmentId
    version: ModelVersion


class Settled(NamedTuple):
    """The regularisation was chosen again from all judgments; the model is canonical."""

    version: ModelVersion


class Encoding(NamedTuple):
    """How far the pool is encoded, in comparisons of those handed over so far."""

    done: int
    total: int


class Idle(NamedTuple):
    """Nothing is left to do."""


class Failed(NamedTuple):
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
