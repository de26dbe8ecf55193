"""Draws every page to look at: `python -m tests.screenshots FOLDER [WORD…]`.

Every theme, a small and a large window; empty, mid-work, with long text and other scripts. With
words, only the pictures whose names hold one of them. `tests.contact_sheet` draws one state in
several languages and at 200 %.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_ROOM = tempfile.TemporaryDirectory(prefix="labeler-pictures-")
ROOM = Path(_ROOM.name)
os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = _ROOM.name

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QWidget  # noqa: E402

from labeler.core.comparison import Comparison, ComparisonId, Response  # noqa: E402
from labeler.core.judgment import Visibility  # noqa: E402
from labeler.core.losses import LOSSES  # noqa: E402
from labeler.core.moment import now  # noqa: E402
from labeler.core.presentation import Choice  # noqa: E402
from labeler.core.record import Record  # noqa: E402
from labeler.core.resources import resource  # noqa: E402
from labeler.core.settings import Settings  # noqa: E402
from labeler.formats import native  # noqa: E402
from labeler.gui import style  # noqa: E402
from labeler.gui.app import make_application  # noqa: E402
from labeler.gui.explorer.scene import ANSWERS, TEXTBOOK, Scene  # noqa: E402
from labeler.gui.theme import THEMES  # noqa: E402
from labeler.gui.window import MainWindow  # noqa: E402
from labeler.storage.project import Project  # noqa: E402
from labeler.workflow.engine import Engine  # noqa: E402
from labeler.workflow.events import Begin, Event, Learn, Predicted  # noqa: E402
from labeler.workflow.model import load_model  # noqa: E402
from labeler.workflow.session import Session  # noqa: E402
from tests import pictures_bench as bench  # noqa: E402
from tests import pictures_comfort, pictures_label, pictures_models, pictures_windows  # noqa: E402
from tests import pictures_reading as reading  # noqa: E402
from tests.pictures_details import states  # noqa: E402

ANNOTATOR = "ada"
SIZES = {"1000x700": (1000, 700), "1280x800": (1280, 800), "2560x1440": (2560, 1440)}
SAMPLE = [record.comparison for record in native.read(resource("sample.jsonl"))]
LONG = [c for c in SAMPLE if max(len(r.content) for r in c.responses) > 5000]
RTL = [c for c in SAMPLE if any("\u0590" <= x <= "\u06ff" for x in c.prompt[-1].content)]
CJK = [c for c in SAMPLE if any("\u3040" <= x <= "\u9fff" for x in c.prompt[-1].content)]
CODE = [c for c in SAMPLE if any("```" in r.content for r in c.responses)]
TURNS = [c for c in SAMPLE if len(c.prompt) > 2]
SILENT = [replace(c, responses=(c.responses[0], Response(""))) for c in SAMPLE]


def several(many: int, start: int = 0) -> list[Comparison]:
    """Comparisons of so many responses, taken from pairs that stand side by side."""
    texts = [r for c in SAMPLE[start : start + many] for r in c.responses]
    groups = zip(*(texts[n::many] for n in range(many)), strict=False)
    return [
        replace(c, id=ComparisonId(f"k{n}"), responses=group, gold=None)
        for n, (c, group) in enumerate(zip(SAMPLE[start:], groups, strict=False))
    ]


def make(name: str, comparisons: list, **settings: object) -> Path:
    """A project of those comparisons."""
    path = Path(_ROOM.name) / f"{name}.labeler"
    with Project.create(path, replace(Settings(name="Sample project"), **settings)) as project:
        project.add(map(Record, comparisons), at=now())
    return path


def judge(path: Path, many: int) -> Path:
    """Answer pairs as gold does, through the session and the engine."""
    with Project.open(path) as project:
        session = Session(project, ANNOTATOR)

        def happened(event: Event) -> None:
            if isinstance(event, Predicted):
                session.foretold.take(event.prediction)

        engine = Engine(load_model, happened, session.project.settings)
        engine.post(Begin())
        for _ in range(many):
            pair = session.current
            changes = session.judge(pair, gold(pair), rewards_seen=True)
            engine.post(Learn(changes.judged, changes.comparison))
            engine.finish()
        session.foretold.save()
    return path


def gold(pair: object) -> Choice:
    """What the sample holds to be right, as a choice on the screen."""
    return pair.choice(pair.comparison.gold)


def wait(milliseconds: int) -> None:
    """Let the window and the worker go on."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until_idle(window: MainWindow) -> None:
    """Let the worker finish."""
    idle: list[bool] = []
    window.desk.idle.connect(lambda: idle.append(True))
    for _ in range(40):
        wait(50)
        if idle:
            break
    wait(700)


def as_it_is(window: MainWindow) -> None:
    """Leave the window as it opened."""


def explore(loss: str, words: str, rewards: tuple = TEXTBOOK) -> Callable[[MainWindow], QWidget]:
    def do(window: MainWindow) -> QWidget:
        scene = Scene(rewards).with_loss(LOSSES[loss]).with_answer(ANSWERS[words])
        window.explorer.resize(window.size())
        window.explorer.show_scene(scene)
        window.explore()
        wait(50)
        return window.explorer

    return do


@dataclass
class Picture:
    """One state of the window."""

    name: str
    project: Path | None = None
    prepare: Callable[[MainWindow], QWidget | None] = as_it_is
    """Brings the window there; gives another window where that one is to be drawn."""


def press(choice: Choice | None = None) -> Callable[[MainWindow], None]:
    def do(window: MainWindow) -> None:
        window.page.label.chosen.emit(choice or gold(window.desk.pair))
        until_idle(window)

    return do


def rank(keys: str) -> Callable[[MainWindow], None]:
    """Place cards by their numbers; `=` ties the last one, `!` saves the order."""

    def do(window: MainWindow) -> None:
        for key in filter(str.isdigit, keys):
            window.page.label._boards.ranking.place(int(key) - 1, tie=False)
        if keys.endswith("="):
            window.page.label._boards.ranking.keys.tie_requested.emit()
        if keys.endswith("!"):
            window.page.label._boards.ranking.save()
            until_idle(window)
        wait(50)

    return do


def fail_to_save(window: MainWindow) -> None:
    window.desk.saved.emit("the disk is full; free some space, then press the key again")
    wait(50)


def fail_to_read(window: MainWindow) -> None:
    window.desk.troubled.emit("unreadable.labeler can't be read: database disk image is malformed")
    wait(50)


def all_judged(window: MainWindow) -> None:
    while window.desk.pair is not None:
        window.page.label.chosen.emit(Choice.TIE)
    until_idle(window)


def pictures() -> Iterator[Picture]:
    """Every state, each with a project of its own."""
    middle = judge(make("middle", SAMPLE, seed=2), 64)
    yield Picture("welcome")
    yield Picture("empty", make("empty", []))
    yield Picture("first", make("first", SAMPLE[:12]))
    yield Picture("middle", middle)
    yield Picture("judged", judge(make("judged", SAMPLE, seed=2), 38), press())
    yield Picture("tie", make("tie", SAMPLE[:12]), press(Choice.TIE))
    yield Picture("long", make("long", LONG[:1]))
    yield Picture("rtl", make("rtl", RTL[:1]))
    yield Picture("cjk", make("cjk", CJK[:1]))
    yield Picture("code", make("code", CODE[:1]))
    yield Picture("turns", make("turns", TURNS[:1]))
    yield Picture("silent", make("silent", SILENT[:1]))
    yield Picture("after", make("after", SAMPLE[:9], visibility=Visibility.AFTER), press())
    yield Picture("never", make("never", SAMPLE[:9], visibility=Visibility.NEVER), press())
    yield Picture("unsaved", make("unsaved", SAMPLE[:9]), fail_to_save)
    yield Picture("unreadable", make("unreadable", SAMPLE[:9]), fail_to_read)
    yield Picture("heldout", make("heldout", SAMPLE[:12], holdout=0.99), press())
    yield Picture("graded", make("graded", SAMPLE[:12], loss="margin"), press(Choice.LEFT_MUCH))
    yield Picture("explorer-textbook", None, explore("logistic", "better, of unknown strength"))
    rewards = ((3.2, 1.5), (-4.0, -2.0))
    yield Picture("explorer-ordinal", None, explore("ordinal", "slightly better (1)", rewards))
    yield Picture("explorer-tie", None, explore("davidson", "a tie"))
    yield Picture("explorer-silent", None, explore("margin", "both bad"))
    yield Picture("explorer-rating", None, explore("pointwise", "better (2)"))
    for name, project, prepare in states(make, SAMPLE):
        yield Picture(name, project, prepare)
    for module in (pictures_comfort, pictures_windows):
        yield from (Picture(*each) for each in module.pictures(middle))
    yield from (Picture(*each) for each in pictures_label.pictures(make, SAMPLE, several))
    yield Picture("rank3", make("rank3", several(3)), rank("3"))
    yield Picture("rank4", make("rank4", several(4)), rank("24="))
    yield Picture("rank4-judged", make("rank4-judged", several(4)), rank("241!"))
    yield Picture("rank4-never", make("r-n", several(4), visibility=Visibility.NEVER), rank("241!"))
    yield Picture("rank8", make("rank8", several(8), loss="plackett_luce"), rank("73815"))
    for name, comparison, prepare in reading.STATES:
        yield Picture(name, make(name, [comparison]), prepare)
    yield Picture("done", make("done", SAMPLE[:5]), all_judged)
    for name, project, do in (*bench.states(ROOM), *pictures_models.states(ROOM)):
        yield Picture(name, project, do)
    yield Picture("folded", make("folded", SAMPLE[:12]), pictures_label.fold)  # from here on it is


@contextmanager
def opened(picture: Picture, size: tuple[int, int]) -> Iterator[QWidget]:
    """What shows that state, on a copy of the project; closed afterwards."""
    window = MainWindow(ANNOTATOR)
    if picture.project is not None:
        fresh = shutil.copy(picture.project, picture.project.with_suffix(".drawn.labeler"))
        window.open_project(Path(fresh))
    window.resize(*size)
    window.show()
    window.start()
    if picture.project is not None:
        until_idle(window)
    yield picture.prepare(window) or window
    window.close()
    window.deleteLater()


def draw(picture: Picture, size: tuple[int, int], file: Path) -> None:
    """Keep what the window shows in that state."""
    with opened(picture, size) as shown:
        shown.grab().save(str(file))


def main(folder: Path, words: list[str]) -> None:
    """Draw all of them, or those that the words name."""
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    for picture in pictures():
        for theme, colours in ((name.replace(" ", "-"), one) for name, one in THEMES.items()):
            for size, pixels in SIZES.items():
                name = f"{picture.name}-{theme}-{size}"
                if words and not any(word in name for word in words):
                    continue
                style.apply(application, colours)
                draw(picture, pixels, folder / f"{name}.png")
                print(folder / f"{name}.png", flush=True)


if __name__ == "__main__":
    assert len(sys.argv) > 1, __doc__
    main(Path(sys.argv[1]), sys.argv[2:])
