"""Charts taken elsewhere: as a picture or as data, to the clipboard or to a file."""

import csv
import io
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QWidget

from labeler.core.atomic_file import replacing
from labeler.core.errors import NotSaved
from labeler.core.sentence import why
from labeler.gui.charts.content import Content
from labeler.gui.theme import current

_FINE = 2
"""Pixels of a picture for each on the screen, either way."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take a text for a formula by; texts may come from a model."""


def picture_of(widget: QWidget) -> QImage:
    """The widget as it is on the screen, twice as fine."""
    image = QImage(widget.size() * _FINE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_FINE)
    image.fill(QColor(current().panel))
    with QPainter(image) as painter:
        widget.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    return image


def tsv_of(content: Content) -> str:
    """The data with tabs between the columns, as spreadsheets take it from the clipboard."""
    lines = [content.header, *content.rows]
    return "".join("\t".join(_cell(value) for value in line) + "\n" for line in lines)


def csv_of(content: Content) -> str:
    """The data with commas between the columns. Source: RFC 4180."""
    text = io.StringIO()
    writer = csv.writer(text)
    for line in (content.header, *content.rows):
        writer.writerow([_safe(value) for value in line])
    return text.getvalue()


def save_data(content: Content, path: Path) -> None:
    """Write the data as CSV, in UTF-8. Raises NotSaved."""
    _write(path, csv_of(content).encode())


def save_picture(image: QImage, path: Path) -> None:
    """Write a picture as PNG. Raises NotSaved."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(held, QByteArray(b"png")).write(image)
    _write(path, bytes(held.data().data()))


def _write(path: Path, content: bytes) -> None:
    try:
        with replacing(path) as temporary:
            temporary.write_bytes(content)
    except OSError as error:
        raise NotSaved("{path} was not saved: {reason}", path=path, reason=why(error)) from error


def _cell(value: object) -> str:
    return " ".join(str(_safe(value)).split())


def _safe(value: object) -> object:
    """A text as a text, also where it begins as a formula does."""
    if value is None:
        return ""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value
