"""Draws one state in all its variants on one sheet: `python -m tests.contact_sheet FOLDER NAME…`.

The three themes in English, dark in German, light and dark in Arabic, in a window of 1280x800;
with `--scale 2` as on a screen of 2560x1600 at 200 %. One process per scale, and some states at a
time: each is a whole window. Every picture is kept beside the sheet in full size. `--languages`
draws fewer.
"""

import argparse
import json
import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

WINDOW = (1280, 800)
VARIANTS = {
    "en": ("light", "dark", "high contrast"),
    "ar": ("light", "dark"),
    "de": ("dark",),
}
"""By language, the themes to draw it in."""

QUICK = 80
"""Of a PNG: little time for a somewhat larger file; nothing of the picture is lost."""

GAP = 8


def screen(scale: int) -> None:
    """Give the application, which is still to be made, a screen with so many pixels a point."""
    room = Path(tempfile.mkdtemp(prefix="labeler-screen-"))
    width, height = (side * scale for side in WINDOW)
    only = {"name": "only", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
    only |= {"logicalDpi": 96, "logicalBaseDpi": 96}
    file = room / "screen.json"
    file.write_text(json.dumps({"screens": [only]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
    os.environ["QT_SCALE_FACTOR"] = str(scale)


def draw(
    picture: object, application: QApplication, folder: Path, asked: argparse.Namespace
) -> list[QImage]:
    """Every variant of one state in full size; the themes of a language in one window."""
    from labeler.gui import languages, style
    from labeler.gui.theme import THEMES
    from tests import screenshots

    images = []
    for language in asked.languages:
        themes = VARIANTS[language]
        languages.put_on(application, language)
        style.apply(application, THEMES[themes[0]])
        with screenshots.opened(picture, WINDOW) as shown:
            for theme in themes:
                style.apply(application, THEMES[theme])
                screenshots.wait(60)
                word = theme.replace(" ", "-")
                file = folder / f"{picture.name}-{asked.scale}x-{language}-{word}.png"
                images.append(shown.grab().toImage())
                images[-1].save(str(file), "PNG", QUICK)
    return images


def sheet(images: list[QImage], columns: int, width: int) -> QImage:
    """The pictures side by side, row by row, each at most so many pixels wide."""
    smooth = Qt.TransformationMode.SmoothTransformation
    shown = [i.scaledToWidth(width, smooth) if i.width() > width else i for i in images]
    across = max(image.width() for image in shown) + GAP
    down = max(image.height() for image in shown) + GAP
    rows = -(-len(shown) // columns)
    paper = QImage(across * columns, down * rows, QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.magenta)
    painter = QPainter(paper)
    for number, image in enumerate(shown):
        row, column = divmod(number, columns)
        area = QRect(column * across, row * down, image.width(), image.height())
        image.setDevicePixelRatio(1)
        painter.drawImage(area, image)
    painter.end()
    return paper


def main(asked: argparse.Namespace) -> None:
    """Draw what is asked for, state by state."""
    screen(asked.scale)
    from tests import screenshots

    full = asked.folder / "full"
    full.mkdir(parents=True, exist_ok=True)
    application = screenshots.make_application()
    left = set(asked.names)
    for picture in screenshots.pictures():
        if picture.name not in left:
            continue
        images = draw(picture, application, full, asked)
        file = asked.folder / f"{picture.name}-{asked.scale}x.png"
        sheet(images, asked.columns, asked.width).save(str(file), "PNG", QUICK)
        print(file, flush=True)
        left.remove(picture.name)
        if not left:
            return
    raise SystemExit(f"no such state: {', '.join(sorted(left))}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="+", metavar="NAME", help="of a state, as it is")
    parser.add_argument("--scale", type=int, default=1, choices=(1, 2))
    parser.add_argument("--columns", type=int, default=3)
    parser.add_argument("--width", type=int, default=1000, help="of one picture, in pixels")
    parser.add_argument("--languages", nargs="+", default=list(VARIANTS), choices=VARIANTS)
    main(parser.parse_args())
