"""Days and times of day, as the language and region in use write them."""

import re
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime

from labeler.gui.figures import enclosed

_SHORT = QLocale.FormatType.ShortFormat


def day(at: datetime) -> str:
    """`17.05.2026` or what the custom is, here and with the whole year: it may be long ago."""
    local, locale = at.astimezone(), QLocale()
    form = re.sub(r"(?<!y)yy(?!y)", "yyyy", locale.dateFormat(_SHORT))
    return enclosed(locale.toString(QDate(local.year, local.month, local.day), form))


def moment(at: datetime, *, seconds: bool = False) -> str:
    """Day and time of day here, to the minute or the second."""
    local, locale = at.astimezone(), QLocale()
    form = locale.timeFormat(_SHORT)
    if seconds:
        form = form.replace("mm", "mm:ss")
    time = locale.toString(QTime(local.hour, local.minute, local.second), form)
    return f"{day(at)} {enclosed(time)}"
