"""A window on a project that asks for everything."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from labeler.core.judgment import Judgment
from labeler.core.settings import Settings
from labeler.gui.details.asking import Asking
from labeler.gui.details.panel import DetailsPanel
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from tests.gui.conftest import MakeWindow

OpenAsking = Callable[..., MainWindow]


@pytest.fixture
def open_asking(open_window: MakeWindow, project: Path) -> OpenAsking:
    """Opens a window on a project of four pairs that asks for what is named."""

    def open_it(**settings: object) -> MainWindow:
        with Project.open(project) as opened:
            opened.change_settings(replace(opened.settings, **settings))  # type: ignore[arg-type]
        window = open_window(project)
        window.activateWindow()
        label(window).setFocus()
        return window

    return open_it


def label(window: MainWindow) -> QWidget:
    assert window.page is not None
    return window.page.label


def asking(window: MainWindow) -> Asking:
    assert window.page is not None
    return window.page.asking


def panel(window: MainWindow) -> DetailsPanel:
    found = asking(window).panel
    assert found is not None
    return found


def judgments(window: MainWindow) -> list[Judgment]:
    assert window.desk is not None
    return window.desk.session.project.judgments()


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


__all__ = ["Settings"]
