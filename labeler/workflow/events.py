"""What the engine is asked to do, and what it says of it.

Named tuples: they cost a fifth of what data classes do when the module is imported, which is
on the way to the first window.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment
from labeler.core.prediction import ModelVersion, Outlook, Prediction
from labeler.core.settings import Settings

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
    """Comparisons for later: encode them when nothing else is to do.

    Attributes:
        choosable: Those of them that may be proposed.
    """

    comparisons: Sequence[Comparison]
    choosable: Collection[ComparisonId] = ()


class Seek(NamedTuple):
    """Propose what to ask, now and whenever the model changes, until asked otherwise.

    Attributes:
        strategy: One of the acquisitions that look at the model; None for no more proposals.
        many: How many to propose.
        pending: What is asked before them; the last one right before.
    """

    strategy: str | None
    many: int = 0
    pending: Sequence[Comparison] = ()


class Configure(NamedTuple):
    """Other settings: forget everything. `Recall` and `Begin` follow, as after the start.

    Whatever was to be learned or unlearned, and is not yet, is dropped with it.
    """

    settings: Settings


Command = Recall | Begin | Learn | Forget | Watch | Prepare | EncodePool | Seek | Configure


class Loading(NamedTuple):
    """The encoder is being loaded; nothing can be told yet."""


class Rebuilding(NamedTuple):
    """The model is being rebuilt from the judgments in the file.

    Attributes:
        done, total: How many of their comparisons are encoded.
        learned: How many the model has learned from so far; what it tells, it tells by those.
    """

    done: int
    total: int
    learned: int = 0


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


class HeldOut(NamedTuple):
    """A judgment was predicted and not learned from: its prompt is held out, or it is a check."""

    judgment: Judgment
    outlook: Outlook


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


class Proposed(NamedTuple):
    """What is best to ask next, best first; chosen with what was pending in mind."""

    strategy: str
    comparisons: Sequence[ComparisonId]


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
    | HeldOut
    | Forgotten
    | Settled
    | Encoding
    | Proposed
    | Idle
    | Failed
)
