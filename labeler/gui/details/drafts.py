"""What was said of pairs that are not answered yet, or whose answer was taken back."""

from collections import OrderedDict

from labeler.core.comparison import ComparisonId
from labeler.core.details import UNSAID, Said

_MOST = 200


class Drafts:
    """Keeps what was said while another pair is on the screen: nothing that was typed is lost."""

    def __init__(self) -> None:
        self._kept: OrderedDict[ComparisonId, Said] = OrderedDict()

    def keep(self, comparison: ComparisonId, said: Said) -> None:
        """Have it ready for when that pair is back."""
        self._kept.pop(comparison, None)
        if not said.is_empty:
            self._kept[comparison] = said
        while len(self._kept) > _MOST:
            self._kept.popitem(last=False)

    def of(self, comparison: ComparisonId) -> Said:
        """What was said of that pair; nothing of one that is new."""
        return self._kept.get(comparison, UNSAID)
