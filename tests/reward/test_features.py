import pytest
import torch

from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.errors import ModelError
from labeler.reward.embeddings import Embeddings
from labeler.reward.encoder import SentenceEncoder
from labeler.reward.features import RELEVANCE, SURFACE, FeatureSource
from labeler.reward.surface import surface
from tests.reward.conftest import MemoryStore, comparison

ASKED = "How do I bake bread?"
FITTING = "To bake bread, knead the dough, let it rise, and bake it."
STRAY = "The moon goes round the earth in a month."


@pytest.fixture
def source(encoder: SentenceEncoder) -> FeatureSource:
    return FeatureSource(Embeddings(encoder, MemoryStore()))


def features(source: FeatureSource, about: Comparison) -> torch.Tensor:
    for _ in source.encode(about):
        pass
    return source.of(about).values


def relevance(source: FeatureSource, about: Comparison) -> list[float]:
    column: list[float] = features(source, about)[:, source.content - 1].tolist()
    return column


def test_the_features_are_embedding_relevance_and_surface_in_this_order(
    source: FeatureSource, encoder: SentenceEncoder
) -> None:
    values = features(source, comparison("c", ASKED, FITTING, STRAY))
    asked, *read = encoder.encode([ASKED, FITTING, STRAY]).vectors
    assert values.shape == (2, source.content + SURFACE)
    torch.testing.assert_close(values[:, : source.content - 1], torch.stack(read))
    cosines = torch.nn.functional.cosine_similarity(asked[None], torch.stack(read))
    torch.testing.assert_close(values[:, source.content - 1], RELEVANCE * cosines)
    torch.testing.assert_close(
        values[:, source.content :], torch.tensor(surface(ASKED, [FITTING, STRAY]))
    )


def test_an_answer_to_the_question_is_more_relevant_than_another(source: FeatureSource) -> None:
    fitting, stray = relevance(source, comparison("c", ASKED, FITTING, STRAY))
    assert fitting > stray + 1


def test_relevance_is_to_the_message_that_is_answered(source: FeatureSource) -> None:
    turns = (Message("user", STRAY), Message("assistant", "Yes."), Message("user", ASKED))
    later = Comparison(ComparisonId("later"), turns, (Response(FITTING), Response(STRAY)))
    alone = comparison("alone", ASKED, FITTING, STRAY)
    assert relevance(source, later) == relevance(source, alone)


def test_without_a_prompt_there_are_features_all_the_same(source: FeatureSource) -> None:
    bare = Comparison(ComparisonId("bare"), (), (Response(FITTING), Response(STRAY)))
    assert bool(features(source, bare).isfinite().all())


def test_a_prompt_is_encoded_once_for_all_its_comparisons(source: FeatureSource) -> None:
    features(source, comparison("first", ASKED, FITTING, STRAY))
    assert source.missing(comparison("second", ASKED, "Buy it.", "Ask a baker.")) == 2


def test_a_long_prompt_cuts_no_response(source: FeatureSource) -> None:
    about = comparison("c", "word " * 1000, FITTING, "word " * 1000)
    features(source, about)
    assert source.of(about).cut == (False, True)


def test_there_are_no_features_before_all_is_encoded(source: FeatureSource) -> None:
    with pytest.raises(ModelError, match="c: not encoded yet"):
        source.of(comparison("c", ASKED, FITTING, STRAY))
