"""Tells screen readers what a painted widget is: Qt takes each for a bare area."""

from collections.abc import Callable
from functools import cache
from typing import TypeVar

import PySide6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

CHART = QAccessible.Role.Chart
"""Figures that are drawn."""

GRAPHIC = QAccessible.Role.Graphic
"""Something drawn that is no chart: a bar, an order, a line with handles."""

TEXT = QAccessible.Role.StaticText
"""Words that are painted."""

GROUP = QAccessible.Role.Grouping
"""Several things to choose among that are one widget."""

_TRIED = (6, 11)
"""The release of the bindings from which on it was tried that they keep what a factory makes."""

W = TypeVar("W", bound=QWidget)

_roles: dict[type[QWidget], QAccessible.Role] = {}


def told_as(role: QAccessible.Role) -> Callable[[type[W]], type[W]]:
    """Have every widget of a class told as that. For classes, above their first line."""

    def remember(kind: type[W]) -> type[W]:
        _roles[kind] = role
        return kind

    return remember


@cache
def begin() -> None:
    """Have Qt ask here from now on; once for all windows."""
    if tuple(PySide6.__version_info__[:2]) >= _TRIED:
        QAccessible.installFactory(_interface)


def _interface(_name: str, part: QObject) -> QAccessibleInterface | None:
    """What tells of a part; None has Qt tell of it by itself."""
    if not isinstance(part, QWidget):
        return None
    kinds = (kind for kind in type(part).__mro__ if kind in _roles)
    found = next(kinds, None)
    return None if found is None else QAccessibleWidget(part, _roles[found])
