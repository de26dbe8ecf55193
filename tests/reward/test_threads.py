import os
import subprocess
import sys

import pytest


@pytest.mark.skipif(sys.platform != "linux", reason="what torch's threads run on elsewhere differs")
def test_threads_that_wait_for_each_other_leave_the_cores_to_others() -> None:
    bare = {name: value for name, value in os.environ.items() if name != "OMP_WAIT_POLICY"}
    said = subprocess.run(
        [sys.executable, "-c", "import labeler.reward.encoder"],
        check=True,
        capture_output=True,
        text=True,
        env={**bare, "OMP_DISPLAY_ENV": "verbose"},
        timeout=120,
    ).stderr
    assert "GOMP_SPINCOUNT = '0'" in said
