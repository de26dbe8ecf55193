"""What is shown while no project is open."""

from labeler.gui.welcome.page import WelcomePage
from labeler.gui.welcome.recent import Recent, RecentProjects

__all__ = ["Recent", "RecentProjects", "WelcomePage"]
