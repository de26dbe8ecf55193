"""Tells a screen reader what happened, without the focus going anywhere."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from labeler.core.judgment import Visibility
from labeler.gui import roles
from labeler.gui.figures import count
from labeler.gui.speaking import is_heard, speak
from labeler.gui.words import tr

if TYPE_CHECKING:
    from labeler.core.presentation import Presentation
    from labeler.gui.desk import Desk
    from labeler.gui.judging.record import JudgmentRecord
    from labeler.gui.project_page import ProjectPage
    from labeler.gui.window import MainWindow


class Announcer(QObject):
    """Speaks of what was chosen and saved, bonus or penalty, the next pair, undo, and all news.

    Nothing is put into words while nobody listens.
    """

    said = Signal(str)
    """What was announced just now."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._desk: Desk | None = None
        self._page: ProjectPage | None = None
        self._judged, self._awaited = 0, False
        window.status.told.connect(self.say)
        roles.begin()

    def follow(self, desk: "Desk", page: "ProjectPage") -> None:
        """Speak of an open project from now on, until another is opened."""
        self._desk, self._page = desk, page
        self._judged = desk.session.counts.judged
        desk.pair_changed.connect(self._pair_changed)
        desk.recorded.connect(self._recorded)
        desk.saved.connect(self._saved)
        desk.troubled.connect(self.warn)

    def say(self, words: str) -> None:
        """Announce something when the screen reader has spoken its sentence."""
        self._announce(words, urgent=False)

    def warn(self, words: str) -> None:
        """Announce something at once."""
        self._announce(words, urgent=True)

    def _announce(self, words: str, *, urgent: bool) -> None:
        if words and is_heard():
            speak(self._window, words, urgent=urgent)
            self.said.emit(words)

    def _saved(self, problem: str) -> None:
        if problem:
            self.warn(tr("not saved: {why}").format(why=problem))

    def _pair_changed(self, pair: "Presentation | None") -> None:
        """Say where one is, and whether that is after an undo."""
        if self._desk is None or not is_heard():
            return
        counts = self._desk.session.counts
        taken_back, self._judged = counts.judged < self._judged, counts.judged
        if taken_back:
            self.say(tr("The last judgment is taken back"))
        if pair is None:
            self.say(tr("There is nothing to judge"))
        else:
            where = tr("Pair {number} of {total}")
            self.say(where.format(number=count(counts.judged + 1), total=count(counts.total)))

    def _recorded(self, record: "JudgmentRecord | None") -> None:
        """Say what was chosen once it is saved, then what the model took for it."""
        if record is None or self._page is None or not is_heard():
            return
        from labeler.gui.judging.record import headline
        from labeler.gui.spans import gain, plain

        if record.before is None:
            self._awaited = True
            self.say(plain(headline(record)))
        elif self._awaited:  # told again with each thing learned of it; once is enough to hear
            self._awaited = False
            taken = record.taken(record.before)
            hidden = record.hidden or self._page.visibility is Visibility.NEVER
            if taken is not None and not hidden:
                self.say(plain((gain(taken),)))
