"""The reward model with its cache: what the engine is given to load."""

from pathlib import Path

import platformdirs

from labeler.storage.embedding_cache import EmbeddingCache
from labeler.workflow.engine import RewardModel

CACHE = "embeddings.sqlite3"


def cache_file() -> Path:
    """Where embeddings are kept; deleting it costs time, nothing else."""
    return platformdirs.user_cache_path("labeler", appauthor=False) / CACHE


def load_model() -> RewardModel:
    """Load the encoder and make a model that has learned nothing.

    Takes seconds: it imports torch and reads the encoder's weights.

    Raises:
        ModelError: The encoder's weights are not there, or not the expected ones.
    """
    from labeler.reward.encoder import SentenceEncoder
    from labeler.reward.model import RewardModel as Model

    encoder = SentenceEncoder.load()
    return Model(encoder, EmbeddingCache(cache_file(), encoder.fingerprint))
