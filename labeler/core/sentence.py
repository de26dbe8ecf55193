"""Sentences that the core says in English, and the window in its own language.

A sentence is a template and the values put into it, so that whoever tells it can choose the
template's words and how values are written. The core needs to know no other language for that.
"""

import errno
from collections.abc import Callable, Mapping
from typing import Final


class Sentence:
    """A template with its values; its text is English.

    Args:
        template: In English, with a `{name}` for each value.
        values: Texts, numbers and paths; or sentences, which are told in the same language.
    """

    __slots__ = ("template", "values")

    def __init__(self, template: str, /, **values: object) -> None:
        self.template: Final = template
        self.values: Final[Mapping[str, object]] = values

    def told(self, translate: Callable[[str], str], write: Callable[[object], str] = str) -> str:
        """The sentence in another language.

        Args:
            translate: Gives the template in that language, with the same `{names}`.
            write: Writes a value that is no sentence.
        """
        words = translate(self.template)
        if not self.values:
            return words  # braces in it are its own
        return words.format(
            **{
                name: value.told(translate, write) if isinstance(value, Sentence) else write(value)
                for name, value in self.values.items()
            }
        )

    def __str__(self) -> str:
        return self.told(str)

    def __repr__(self) -> str:
        return f"Sentence({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sentence):
            return NotImplemented
        return (self.template, self.values) == (other.template, other.values)

    def __hash__(self) -> int:
        return hash(self.template)

    def __bool__(self) -> bool:
        return bool(self.template)


def template(text: str) -> str:
    """The same text, marked as a template that a sentence is made of elsewhere."""
    return text


_BY_NUMBER = {
    errno.ENOSPC: template("the disk is full"),
    errno.EACCES: template("that is not permitted"),
    errno.EPERM: template("that is not permitted"),
    errno.EROFS: template("this disk can only be read"),
    errno.ENOENT: template("there is no such file or folder"),
    errno.ENOTDIR: template("a part of the path is no folder"),
    errno.EISDIR: template("it is a folder"),
    errno.EEXIST: template("something else is there"),
    errno.ENOTEMPTY: template("the folder is not empty"),
    errno.EINVAL: template("it can't be a file of that name"),
    errno.ENAMETOOLONG: template("the name is too long"),
    errno.EBUSY: template("another program is using it"),
    errno.EIO: template("the disk reported an error"),
    errno.EMFILE: template("too many files are open"),
    errno.ETIMEDOUT: template("the drive does not answer"),
}
"""What the system's commonest refusals mean. Names: POSIX, <errno.h>; Windows maps to them."""

if hasattr(errno, "EDQUOT"):
    _BY_NUMBER[errno.EDQUOT] = template("your share of the disk is used up")


def why(error: OSError) -> Sentence:
    """Why the system refused something: in words of ours where they are known, then in its own."""
    system = error.strerror or str(error)
    words = _BY_NUMBER.get(error.errno or 0)
    if words is None:
        return Sentence("the system says: {system}", system=system)
    if system == words:  # it was raised in our own words
        return Sentence(words)
    return Sentence("{why} ({system})", why=Sentence(words), system=system)
