"""What helps to find one's way: the palette, the sheet of keys, the keys to change, about."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from labeler import __version__
from labeler.gui.figures import isolated
from labeler.gui.words import tr

if TYPE_CHECKING:
    from labeler.gui.hotkeys.dialog import HotkeysDialog
    from labeler.gui.keysheet import KeySheet
    from labeler.gui.palette.palette import Palette
    from labeler.gui.window import MainWindow


class Helps(QObject):
    """Opens each of them when it is wanted, and only then imports what it is made of."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def palette(self) -> "Palette":
        """The palette, over the window, with all that can be done now; never two of them."""
        from labeler.gui.palette.palette import Palette

        for opened in self._window.findChildren(Palette):
            if opened.isVisible():
                return opened
        opened = Palette(self._window.menus.offered(), self._window)
        opened.show_over_window()
        return opened

    def key_sheet(self) -> "KeySheet":
        """All keys by what they do, beside the work."""
        from labeler.gui.keysheet import KeySheet

        sheet = KeySheet(self._window.menus.told(), self._window)
        sheet.change_requested.connect(self.hotkeys)
        sheet.open_beside()
        return sheet

    def hotkeys(self) -> "HotkeysDialog":
        """The keys, to be changed."""
        from labeler.gui.hotkeys.dialog import HotkeysDialog

        dialog = HotkeysDialog(self._window.menus.told(), self._window)
        dialog.changed.connect(self._keep_keys)
        dialog.open()
        return dialog

    def about(self) -> None:
        """Which program this is."""
        self._window.tell(
            isolated(tr("Labeler {version}").format(version=__version__)),
            tr("Compare model responses while a reward model learns from every judgment."),
        )

    def _keep_keys(self) -> None:
        """Have the keys that were changed work and shown everywhere, and keep them."""
        from labeler.gui.actions import current

        window = self._window
        window.preferences.values.keys = current().own
        window.preferences.save()
        window.menus.apply_keys()
        for page in (window.page, window.bench.page):
            if page is not None:
                page.apply_keys()
