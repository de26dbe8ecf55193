"""Where the files are that come with the program."""

from pathlib import Path


def resource(name: str) -> Path:
    """The path of a file in `resources/`, installed or in a checkout."""
    package = Path(__file__).parent.parent
    installed = package / "_resources"
    return (installed if installed.is_dir() else package.parent / "resources") / name
