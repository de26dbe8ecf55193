"""A head's rewards come back to the last digit, or not at all."""

import subprocess
import sys

import pytest

from labeler.core.errors import ModelError
from labeler.reward.kept_rewards import Told, pack, unpack

TOLD = Told({"c1": (0.1 + 0.2, -1e-300), "c \n ü": (1.0, 2.0, 3.0)}, 96, 104)


@pytest.mark.parametrize("told", [TOLD, Told({}, 0, 0)])
def test_what_was_kept_comes_back_to_the_last_digit(told: Told) -> None:
    assert unpack(pack(told, "key"), "key") == told


def test_what_is_damaged_or_of_another_head_is_not_used() -> None:
    data = pack(TOLD, "key")
    for place in (0, 20, len(data) // 2, len(data) - 1):
        bad = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        with pytest.raises(ModelError, match="damaged"):
            unpack(bad, "key")
    with pytest.raises(ModelError, match="damaged"):
        unpack(data[:-7], "key")
    with pytest.raises(ModelError, match="another head"):
        unpack(data, "another key")
    with pytest.raises(ModelError):
        unpack(b"", "key")


def test_reading_them_takes_no_torch() -> None:
    script = (
        "import sys; from labeler.reward.kept_rewards import Told, pack, unpack\n"
        "unpack(pack(Told({'a': (1.0, 2.0)}, 1, 1), 'k'), 'k')\n"
        "assert 'torch' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
