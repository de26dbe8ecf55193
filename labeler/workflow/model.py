"""The reward model with its cache: what the engine is given to load."""

import gc
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from labeler.core.collecting import uncollected
from labeler.core.errors import ModelError
from labeler.core.preloading import preload
from labeler.core.rival import EncoderAt, Reads, Recipe
from labeler.core.settings import Settings
from labeler.storage.embedding_cache import EmbeddingCache
from labeler.workflow import engine
from labeler.workflow.checkpoints import Checkpoints

if TYPE_CHECKING:
    from labeler.reward.encoder import SentenceEncoder
    from labeler.reward.model import RewardModel
    from labeler.workflow.heads import Heads

CACHE = "embeddings.sqlite3"
CHECKPOINTS = "checkpoints"
HEADS = "heads"


def cache_folder() -> Path:
    """Where embeddings and checkpoints are kept; deleting it costs time, nothing else."""
    import platformdirs  # beside the window, not before it

    return platformdirs.user_cache_path("labeler", appauthor=False)


def load_model(
    settings: Settings, *, spare: int = 0, checkpoints: bool = False
) -> engine.RewardModel:
    """Load the encoder and make a project's model, nothing learned; see `load_maker`."""
    model = load_maker(spare=spare, checkpoints=checkpoints)()
    deque(model.configure(settings), maxlen=0)
    return model


def load_maker(*, spare: int = 0, checkpoints: bool = False) -> "Callable[[], RewardModel]":
    """Load the encoder for models that share it; what is returned makes one after another.

    Takes seconds: it imports torch and reads the encoder's weights.

    Args:
        spare: Cores to leave to others, where there are more than one.
        checkpoints: Whether the models find and keep checkpoints, as one does that stands for
            a project; those of a simulation or of a part of the judgments do not.

    Raises:
        ModelError: The encoder's weights are not there, or not the expected ones.
    """
    preload("torch", "lib/libtorch.so")
    with uncollected():  # or whichever thread makes the next object looks through all of torch's
        from labeler.reward.encoder import SentenceEncoder, all_cores
        from labeler.reward.model import RewardModel

        encoder = SentenceEncoder.load(cores=max(all_cores() - spare, 1))
        gc.freeze()  # 170,000 objects for good: looking through them stops all threads for 0.1 s
    folder = cache_folder()
    cache = EmbeddingCache(folder / CACHE, encoder.fingerprint)
    shelf = Checkpoints(folder / CHECKPOINTS) if checkpoints else None
    return lambda: RewardModel(encoder, cache, shelf=shelf)


def load_maker_for(recipe: Recipe, *, spare: int = 0) -> "Callable[[], RewardModel]":
    """What makes models that see what a recipe says; takes seconds where texts are read.

    Raises:
        ModelError: The encoder can't be run, or is not the one that the recipe names.
    """
    from labeler.reward.encoder import SentenceEncoder, all_cores
    from labeler.reward.model import RewardModel

    if recipe.reads is Reads.SURFACE:
        return lambda: RewardModel(None, None)
    cores = max(all_cores() - spare, 1)
    if recipe.encoder is None:
        encoder = SentenceEncoder.load(cores=cores)
    else:
        encoder = _other(recipe.encoder, cores)
    cache = EmbeddingCache(cache_folder() / CACHE, encoder.fingerprint)
    relevance = recipe.reads is Reads.ALL
    return lambda: RewardModel(encoder, cache, relevance=relevance)


def _other(wanted: EncoderAt, cores: int) -> "SentenceEncoder":
    from labeler.reward.other_encoder import load_other

    encoder, fingerprint = load_other(Path(wanted.folder), cores)
    if fingerprint != wanted.fingerprint:
        raise ModelError(
            "{folder} holds another encoder than the one that this head was fitted with; "
            "put that one back, or choose the folder anew and fit a head with it",
            folder=wanted.folder,
        )
    return encoder


def encoder_at(folder: Path) -> EncoderAt:
    """The encoder in a folder, once it is found to run here.

    Raises:
        ModelError: It can't be run; says why.
    """
    from labeler.reward.other_encoder import load_other

    _, fingerprint = load_other(folder)
    return EncoderAt(str(folder.resolve()), fingerprint)


def fitted_heads() -> "Heads":
    """What fitted heads told, as it is kept from run to run."""
    from labeler.workflow.heads import Heads  # numpy, which no window waits for

    return Heads(Checkpoints(cache_folder() / HEADS))


def load_beside_window(settings: Settings) -> engine.RewardModel:
    """The same, with a core left to the window: a key press waits for no encoding."""
    return load_model(settings, spare=1, checkpoints=True)
