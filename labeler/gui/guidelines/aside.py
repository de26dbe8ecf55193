"""Opens and closes the guidelines beside the pair, and knows whether they were looked at."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSplitter, QWidget

from labeler.gui.profile.memory import ProfileMemory
from labeler.gui.status import StatusBar
from labeler.storage.project import Project
from labeler.storage.settings_history import Edition

if TYPE_CHECKING:
    from labeler.gui.guidelines.sheet import GuidelinesSheet


class GuidelinesAside(QObject):
    """The sheet takes the learning panel's place while it is open: the cards do not move.

    Args:
        project: Whose guidelines these are.
        annotator: Who looks at them.
        panel: The learning panel, which gives way.
        status: Tells that there are guidelines, and with a dot that they are new.
    """

    def __init__(
        self,
        project: Project,
        annotator: str,
        panel: QWidget,
        status: StatusBar,
        splitter: QSplitter,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._project, self._annotator = project, annotator
        self._panel, self._status, self._splitter = panel, status, splitter
        self._page = parent
        self._memory = ProfileMemory()
        self.sheet: GuidelinesSheet | None = None
        self._had_panel = False
        self._edition = Edition()

    @property
    def is_open(self) -> bool:
        """Whether the sheet is there."""
        return self.sheet is not None and not self.sheet.isHidden()

    def follow(self, edition: Edition) -> None:
        """Show the version to judge by now, and tell of it if it was never looked at."""
        self._edition = edition
        if self.sheet is not None and self.is_open:
            self.sheet.show_edition(self._edition)
            self._saw()
        self._tell()

    def apply_keys(self) -> None:
        """Name the keys that are in use now."""
        if self.sheet is not None and not self._edition.text:
            self.sheet.show_edition(self._edition)

    def toggle(self) -> None:
        """Open the sheet, or close it."""
        if self.is_open:
            self.close()
        else:
            self.open()

    def open(self) -> None:
        """Show the guidelines, with the keys to scroll them."""
        from labeler.gui.guidelines.sheet import WIDTH, GuidelinesSheet

        self._had_panel = not self._panel.isHidden()
        beside = self._splitter.sizes()[self._splitter.indexOf(self._panel)]
        if self.sheet is None:
            self.sheet = GuidelinesSheet(self._page)
            self.sheet.closed.connect(self.close)
            self._splitter.addWidget(self.sheet)
        self.sheet.show_edition(self._edition)
        width = beside if self._had_panel and beside else WIDTH
        self.sheet.setFixedWidth(width)
        self._panel.hide()
        self.sheet.show()
        self._share(0, width)  # else the splitter may keep more for it than it shows
        self.sheet.setFocus()
        self._saw()
        self._tell()

    def close(self) -> None:
        """Give the panel its place again, and the pair the keys."""
        if self.sheet is not None and self.is_open:
            width = self.sheet.width()
            self.sheet.hide()
            self._panel.setVisible(self._had_panel)
            if self._had_panel:
                self._share(width, 0)
            self._page.setFocus()

    def _share(self, panel: int, sheet: int) -> None:
        """Give panel and sheet so many pixels of width, and the page the rest."""
        rest = self._splitter.width() - panel - sheet - self._splitter.handleWidth()
        self._splitter.setSizes([max(1, rest), panel, sheet])

    @property
    def hides_panel(self) -> bool:
        """Whether the learning panel only gives way, and is not folded away."""
        return self.is_open and self._had_panel

    def _saw(self) -> None:
        if self._edition.text:
            self._memory.saw(self._project.path, self._annotator, self._edition.number)

    def _tell(self) -> None:
        number = self._edition.number if self._edition.text else 0
        seen = not number or self._memory.seen(self._project.path, self._annotator) == number
        self._status.set_guidelines(number, new=not seen)
