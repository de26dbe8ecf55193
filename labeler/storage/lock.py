"""One writer a project: a lock beside the file, which the system releases if we crash."""

import stat
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from labeler.core.errors import AlreadyOpen, ReadOnly
from labeler.core.sentence import why

if TYPE_CHECKING:
    from filelock import BaseFileLock


def lock(path: Path) -> "BaseFileLock":
    """Take the project's lock; `.release()` gives it back.

    The lock's own file stays: removing it would let two processes hold two locks. Whoever may
    write to the project may lock it, also after somebody else has.

    Raises:
        AlreadyOpen: Another process, or another part of this one, holds it.
        ReadOnly: The lock's file can't be made.
    """
    from filelock import FileLock, Timeout  # only where a file is opened

    real = path.resolve()
    held = FileLock(real.with_name(f".{real.name}.lock"), timeout=0, thread_local=False)
    try:
        held.acquire()
    except Timeout:
        raise AlreadyOpen(
            "{path} is open in another Labeler; close it there first", path=path
        ) from None
    except OSError as error:
        raise ReadOnly(
            "{path} can't be locked: {why}; check its folder", path=path, why=why(error)
        ) from error
    with suppress(OSError):  # there is no project yet, or somebody else's lock
        Path(held.lock_file).chmod(stat.S_IMODE(real.stat().st_mode))
    return held
