import math

import pytest

from labeler.core.errors import InvalidSettings
from labeler.core.losses import LOSSES as CATALOGUE
from labeler.core.settings import ACQUISITIONS, LOSSES, Settings, for_new_project


def test_the_defaults_are_what_a_file_without_them_means() -> None:
    plain = Settings()
    assert (plain.loss, plain.acquisition, plain.holdout) == ("logistic", "random", 0.0)
    assert not plain.confidence_counts
    assert plain.annotator_weights == {}


def test_a_new_project_keeps_a_tenth_of_its_prompts_for_measuring() -> None:
    assert for_new_project("Sky") == Settings(name="Sky", holdout=0.1)


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("acquisition", ACQUISITIONS)
def test_every_loss_goes_with_every_acquisition(loss: str, acquisition: str) -> None:
    assert Settings(loss=loss, acquisition=acquisition).loss == loss


IMPOSSIBLE = {
    "one of logistic, margin": {"loss": "quadratic"},
    "one of random, uncertainty": {"acquisition": "margin"},
    "one of live, after, never": {"visibility": "often"},
    "a whole number": {"seed": True},
    "a text": {"name": 3},
    "at least 0 and below 0.5": {"smoothing": 0.5},
    "from 0 to 1": {"random_share": 1.01},
    "at least 0 and below 1": {"holdout": 1},
    "for each annotator": {"annotator_weights": {"ada": -1}},
    "a number of at least 0 for each": {"annotator_weights": {"ada": math.inf}},
    "at least 0 for each annotator": {"annotator_weights": ["ada"]},
    "true or false": {"confidence_counts": 1},
    "smoothing is nan": {"smoothing": math.nan},
}


@pytest.mark.parametrize("problem", IMPOSSIBLE)
def test_a_value_that_cannot_be_is_named(problem: str) -> None:
    with pytest.raises(InvalidSettings, match=problem):
        Settings(**IMPOSSIBLE[problem])


def test_the_names_of_the_losses_are_those_of_the_losses_there_are() -> None:
    assert tuple(CATALOGUE) == LOSSES
