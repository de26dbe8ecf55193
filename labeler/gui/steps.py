"""The steps of the scale by their place, for whoever presses them otherwise than by the page."""

from labeler.core.presentation import Choice, scale_of
from labeler.gui.actions import catalogue
from labeler.gui.desk import Desk
from labeler.gui.label.page import LabelPage


class Steps:
    """Knows the scale of what is on the screen; places count from the left, from 0."""

    def __init__(self, desk: Desk, page: LabelPage) -> None:
        self._desk, self._page = desk, page

    def words(self, place: int) -> str:
        """What the step at that place says; empty if there is none."""
        choice = self._at(place)
        return catalogue.step_words(choice) if choice else ""

    def can_press(self, place: int) -> bool:
        """Whether that step can be chosen now."""
        choice = self._at(place)
        return choice is not None and self._page.can_press(choice)

    def press(self, place: int) -> None:
        """Choose that step, as its key would."""
        choice = self._at(place)
        if choice is not None and self._page.can_press(choice):
            self._page.press(choice)

    def _at(self, place: int) -> Choice | None:
        scale = scale_of(self._desk.terms.settings.scale)
        return scale[place] if place < len(scale) else None
