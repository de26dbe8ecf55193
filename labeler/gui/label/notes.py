"""What stands on the label page in place of a pair."""

from labeler.gui import actions
from labeler.gui.words import tr


def nothing_to_judge(total: int) -> str:
    """What to do in a project without comparisons, and where all of `total` are judged."""
    if not total:
        words = tr("There is nothing to judge yet. Import a file of comparisons: {key}.")
        return words.format(key=actions.way_to("file.import"))
    words = tr("Every pair is judged. Export the judgments: {export}. Import more pairs: {more}.")
    return words.format(export=actions.way_to("file.export"), more=actions.way_to("file.import"))
