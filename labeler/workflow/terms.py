"""What a comparison is put before an annotator under, and is answered under."""

from dataclasses import dataclass

from labeler.core.settings import Settings
from labeler.storage.project import Project
from labeler.storage.settings_history import Edition


@dataclass(frozen=True, slots=True)
class Terms:
    """What was in force when a comparison came on the screen; it stays so until it is answered.

    What the model learns by holds at once and is asked of the project: its loss, whom it weighs
    how much, which prompts are held out.

    Attributes:
        settings: The project's settings of then.
        guidelines: The version of the guidelines of then.
    """

    settings: Settings
    guidelines: Edition

    @property
    def version(self) -> int | None:
        """The version of the guidelines, from 1; None without any."""
        return self.guidelines.number if self.guidelines.text else None


def terms_in_force(project: Project, before: Terms | None = None) -> Terms:
    """What a comparison that comes on the screen now is put under.

    Args:
        before: What was in force last: guidelines of the same text are not read again.
    """
    settings = project.settings
    if before is not None and before.settings is settings:
        return before
    if before is not None and before.settings.guidelines == settings.guidelines:
        return Terms(settings, before.guidelines)
    return Terms(settings, project.guidelines())
