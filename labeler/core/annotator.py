"""Who judges."""

from labeler.core.errors import LabelerError

LONGEST = 100
"""Characters of a name that the window has room for."""


def annotator_name(wanted: str | None = None) -> str:
    """A name as it is recorded, white space around it left out.

    Args:
        wanted: None takes the name that the user has on this computer.

    Raises:
        LabelerError: It is empty, too long, or holds what can't be printed.
    """
    name = (_user() if wanted is None else wanted).strip()
    if not name or len(name) > LONGEST or not name.isprintable():
        raise LabelerError(
            "{name} is no annotator's name; "
            "give one of 1 to {longest} printable characters with --annotator",
            name=repr(name[:LONGEST]),
            longest=LONGEST,
        )
    return name


def _user() -> str:
    import getpass  # the terminal's library and all, only where no name is given

    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # an account without an entry, in a container
        return "annotator"
