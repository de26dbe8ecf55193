import pytest
import torch

from labeler.reward.precision import fastest_precision


@pytest.mark.parametrize(
    ("half", "chosen"),
    [
        pytest.param(0.25, torch.bfloat16, id="a processor with units for it"),
        pytest.param(0.9, torch.float32, id="hardly faster"),
        pytest.param(2.0, torch.float32, id="a processor that only knows it"),
    ],
)
def test_half_precision_must_pay_for_its_rounding(half: float, chosen: torch.dtype) -> None:
    took = {torch.float32: 1.0, torch.bfloat16: half}
    assert fastest_precision(took.__getitem__) is chosen


def test_trying_it_out_leaves_the_number_of_threads_as_it_was() -> None:
    torch.set_num_threads(2)
    assert fastest_precision() in (torch.float32, torch.bfloat16)
    assert torch.get_num_threads() == 2
