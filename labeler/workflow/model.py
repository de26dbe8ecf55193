"""The reward model with its cache: what the engine is given to load."""

import gc
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from labeler.core.settings import Settings
from labeler.storage.embedding_cache import EmbeddingCache
from labeler.workflow import engine

if TYPE_CHECKING:
    from labeler.reward.model import RewardModel

CACHE = "embeddings.sqlite3"


def cache_file() -> Path:
    """Where embeddings are kept; deleting it costs time, nothing else."""
    import platformdirs  # beside the window, not before it

    return platformdirs.user_cache_path("labeler", appauthor=False) / CACHE


def load_model(settings: Settings, *, spare: int = 0) -> engine.RewardModel:
    """Load the encoder and make a project's model, nothing learned; see `load_maker`."""
    model = load_maker(spare=spare)()
    deque(model.configure(settings), maxlen=0)
    return model


def load_maker(*, spare: int = 0) -> "Callable[[], RewardModel]":
    """Load the encoder for models that share it; what is returned makes one after another.

    Takes seconds: it imports torch and reads the encoder's weights.

    Args:
        spare: Cores to leave to others, where there are more than one.

    Raises:
        ModelError: The encoder's weights are not there, or not the expected ones.
    """
    from labeler.reward.encoder import SentenceEncoder, all_cores
    from labeler.reward.model import RewardModel

    encoder = SentenceEncoder.load(cores=max(all_cores() - spare, 1))
    cache = EmbeddingCache(cache_file(), encoder.fingerprint)
    gc.freeze()  # 170,000 objects for good: looking through them stops all threads for 0.1 s
    return lambda: RewardModel(encoder, cache)


def load_beside_window(settings: Settings) -> engine.RewardModel:
    """The same, with a core left to the window: a key press waits for no encoding."""
    return load_model(settings, spare=1)
