"""Coming, going and changing what is about the work on a real X server, by keys alone."""

from pathlib import Path

from labeler.core.answer import Answer, Verdict
from labeler.core.judgment import Judgment
from labeler.core.moment import now
from labeler.core.record import Record
from labeler.core.resources import resource
from labeler.core.settings import Settings
from labeler.storage.project import Project
from tests.e2e.conftest import make_project
from tests.e2e.hand import comparisons, judgments, preferred_side
from tests.e2e.screen import Person, Screen


def test_everything_comes_back_as_it_was_left(screen: Screen, tmp_path: Path) -> None:
    path = make_project(tmp_path / "left.labeler", comparisons(8))
    with Person(screen, tmp_path, path, str(path), "--annotator", "ada") as ada:
        ada.place(30, 40, 1180, 720)
        ada.press("3", "5")
        ada.judged(2)
        ada.press("alt+m", "l", "Down", "Return")
        ada.sees("another loss", lambda p: p.settings.loss != "logistic")
        loss = ada.reads(lambda p: p.settings.loss)
        ada.press("ctrl+comma")
        ada.in_window("Set up Real — Labeler")
        ada.press("Tab", "Tab", "Tab", "Down", "Down", "alt+a")  # seven steps, five, three
        ada.sees("a shorter scale", lambda p: p.settings.scale == 3)
        ada.press("Escape")
        ada.in_window("Real — Labeler")
        ada.press("7")  # what was on the screen already keeps its seven steps
        ada.judged(3)
        ada.press("alt+j", "Down", "Return")  # the second that the menu shows
        ada.judged(4)
        ada.press("ctrl+k")
        ada.type("change keys")
        ada.press("Return")
        ada.in_window("Change keys — Labeler")
        ada.type("tie")
        ada.press("Tab", "x")
        ada.sees("the key is kept", lambda _: ada.preferences().get("keys"))
        ada.press("Tab", "Escape")  # out of a field that takes keys
        ada.in_window("Real — Labeler")
        ada.press("x")
        ada.judged(5)
        ada.press("alt+v", "t", "d")
        ada.sees("the theme is kept", lambda _: ada.preferences().get("theme") == "dark")
        ada.in_window("Real — Labeler")  # the menu is gone, and takes no more keys
        ada.press("F9", "ctrl+equal")
        ada.press("ctrl+w")
        ada.in_window("Labeler")
        ada.press("Return")  # the newest of the recent projects
        ada.in_window("Real — Labeler")
        ada.press("ctrl+z")
        ada.judged(4)
        place, picture = ada.place(), ada.picture((40, 80, 1100, 300))
        ada.quit()
        kept = ada.preferences()
    assert (kept["theme"], kept["panel"], kept["keys"]) == ("dark", False, {"judge.left": ["X"]})
    assert kept["zoom"] > 1
    with Person(screen, tmp_path, path, str(path), "--annotator", "ada") as ada:
        assert ada.place() == place
        ada.sees_again(picture, (40, 80, 1100, 300))
        ada.press("ctrl+z", "ctrl+z")  # what was judged before the restart
        ada.judged(2)
        ada.press("ctrl+shift+z")
        ada.judged(3)
        ada.press("x")
        ada.judged(4)
        ada.press("3")  # the last of three
        ada.judged(5)
        ada.quit()
        assert ada.preferences() == kept
    made = judgments(path)
    verdicts = [each.answer.verdict for each in made[2:5]]
    assert verdicts == [Verdict.PREFER, Verdict.TIE, Verdict.TIE]
    steps = [(preferred_side(each), each.answer.strength) for each in (made[2], made[-1])]
    assert steps == [("right", 3), ("right", None)]
    with Project.open(path, writable=False) as project:
        assert (project.settings.loss, project.settings.scale) == (loss, 3)


def test_a_newcomer_begins_without_a_project(screen: Screen, tmp_path: Path) -> None:
    file, path = tmp_path / "six.jsonl", tmp_path / "six.labeler"
    lines = resource("sample.jsonl").read_text(encoding="utf-8").splitlines()[:6]
    file.write_text("\n".join(lines), encoding="utf-8")
    with Person(screen, tmp_path, path) as newcomer:
        newcomer.press("alt+i")
        newcomer.in_window("Import comparisons — Labeler")
        newcomer.type(str(file))
        newcomer.press("Return")
        newcomer.in_window("Import six.jsonl — Labeler")
        newcomer.picture((400, 300, 400, 200))  # once it is read, the button has the focus
        newcomer.press("Return")
        newcomer.in_window("New project — Labeler")  # beside the file, and called like it
        newcomer.press("Return")
        newcomer.in_window("six — Labeler")
        newcomer.press("1")
        newcomer.judged(1)
        newcomer.press("ctrl+w")
        newcomer.in_window("Labeler")
        newcomer.press("alt+s")
        newcomer.in_window("Sample project — Labeler")
        newcomer.press("7")
        sample = tmp_path / "data" / "labeler" / "sample.labeler"
        newcomer.looks_into(sample)
        newcomer.judged(1)
        newcomer.quit()


def test_another_annotator_says_who_they_are(screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "shared.labeler"
    with Project.create(path, Settings(name="Shared", seed=1)) as project:
        first, *others = comparisons(4)
        bob = Judgment(  # type: ignore[call-arg]
            id="018f0000-0000-7000-8000-000000000000",  # type: ignore[arg-type]
            comparison=first.id,
            annotator="bob",
            answer=Answer(Verdict.TIE),
            at=now(),
        )
        project.add([Record(first, (bob,)), *map(Record, others)], at=now())
    with Person(screen, tmp_path, path, str(path)) as ada:
        ada.in_window("Who judges? — Labeler")
        ada.press("Tab")
        ada.type("ada 1 2")
        ada.press("Return")
        ada.in_window("Shared — Labeler")
        ada.press("4")
        ada.judged(2)
        ada.quit()
    assert judgments(path)[-1].annotator == "ada 1 2"


def test_keys_lead_out_of_every_dialog(screen: Screen, tmp_path: Path) -> None:
    path = make_project(tmp_path / "dialogs.labeler", comparisons(8))
    ways = (
        ("F1", "Keys"),
        ("ctrl+l", "Loss explorer"),
        ("ctrl+comma", "Set up Real"),
        ("ctrl+i", "Import comparisons"),
        ("ctrl+e", "Export"),
        ("ctrl+o", "Open a project"),
        ("ctrl+n", "New project"),
    )
    with Person(screen, tmp_path, path, str(path), "--annotator", "ada") as ada:
        for done, (key, title) in enumerate(ways, start=1):
            ada.press(key)
            ada.in_window(f"{title} — Labeler")
            ada.press("Tab", "Tab", "Escape")
            ada.in_window("Real — Labeler")
            ada.press("4")
            ada.judged(done)
        ada.quit()
