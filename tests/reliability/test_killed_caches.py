"""Killed while it writes beside the project: what is there is whole, and the rest is made anew."""

import signal
import sys
import time
from pathlib import Path

import pytest

from labeler.gui.preferences import Preferences
from labeler.storage.embedding_cache import EmbeddingCache
from labeler.workflow.checkpoints import Checkpoints
from tests.processes import start

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")

WRITE_FOR_EVER = """
    import sys
    from itertools import count
    from pathlib import Path
    from labeler.gui.preferences import Preferences
    from labeler.storage.embedding_cache import EmbeddingCache
    from labeler.workflow.checkpoints import Checkpoints
    folder = Path(sys.argv[1])
    cache = EmbeddingCache(folder / "embeddings.sqlite3", "encoder")
    shelf, preferences = Checkpoints(folder / "shelf"), Preferences(folder / "preferences.json")
    print("there", flush=True)
    for number in count():
        byte = bytes([number % 251])
        cache.put({f"k{number % 400}-{place}": byte * 1536 for place in range(20)})
        shelf.put(f"model{number % 5}", byte * 200_000, f"model{(number - 1) % 5}")
        preferences.values.panel_width = number % 251
        preferences.values.keys = {f"action{each}": ["Q"] * (number % 7) for each in range(99)}
        preferences.save()
"""


@posix
def test_what_is_written_beside_a_project_is_whole_however_often_it_is_killed(
    tmp_path: Path,
) -> None:
    told: list[str] = []
    for turn in range(12):
        with start(WRITE_FOR_EVER, tmp_path) as process:
            assert process.stdout.readline() == "there\n"
            time.sleep(0.011 * turn)
            assert process.poll() is None, "it ended by itself"
            process.send_signal(signal.SIGKILL)
        assert Preferences(tmp_path / "preferences.json").problem == ""
        shelf = Checkpoints(tmp_path / "shelf", told.append)
        for number in range(5):
            found = shelf.get(f"model{number}")
            assert found is None or found == found[:1] * 200_000
        cache = EmbeddingCache(tmp_path / "embeddings.sqlite3", "encoder")
        keys = [f"k{number}-{place}" for number in range(400) for place in range(20)]
        assert all(each == each[:1] * 1536 for each in cache.get(keys).values())
        cache.close()
    assert told == []
    assert list(tmp_path.glob("*.sqlite3"))
