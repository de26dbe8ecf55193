"""Other models: fitted so that none is asked what it learned, kept, and read back."""

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import ClassVar

import pytest
from typer.testing import CliRunner

from labeler.analysis.versus import Learned
from labeler.cli import app
from labeler.core.comparison import Comparison
from labeler.core.errors import ImportRefused, LabelerError, ModelError
from labeler.core.holdout import held_out
from labeler.core.ids import prompt_key
from labeler.core.judgment import Retraction
from labeler.core.moment import now
from labeler.core.prediction import Outlook
from labeler.core.record import Record
from labeler.core.rival import EncoderAt, Reads, Recipe, Rival
from labeler.formats.rewards import read_rewards
from labeler.storage.project import Project
from labeler.workflow import rivals
from labeler.workflow.checkpoints import Checkpoints
from labeler.workflow.events import Known
from labeler.workflow.heads import Ground, Heads
from labeler.workflow.holding import hold, markup_of
from labeler.workflow.model import load_maker_for
from labeler.workflow.stopping import GivenUp
from labeler.workflow.wishes import Wish, recipe_of
from tests.gui import bench_projects
from tests.workflow.fake_model import FakeModel


class Watched(FakeModel):
    """Remembers which prompts it learned from, and of which it was asked."""

    made: ClassVar[list["Watched"]] = []

    def __init__(self) -> None:
        super().__init__()
        self.taught: set[str] = set()
        self.asked: set[str] = set()
        Watched.made.append(self)

    def learn_all(self, known: Sequence[Known]) -> Iterator[None]:
        self.taught = {prompt_key(comparison.prompt) for _, comparison in known}
        yield from super().learn_all(known)

    def outlook(self, comparison: Comparison) -> Outlook:
        self.asked.add(prompt_key(comparison.prompt))
        return super().outlook(comparison)


@pytest.fixture(autouse=True)
def fresh() -> None:
    Watched.made = []


@pytest.fixture
def judged(tmp_path: Path) -> Path:
    """Forty pairs, each of a prompt of its own, that two people judged."""
    return bench_projects.make(tmp_path / "judged.labeler", 40)


def recipe(path: Path, wish: Wish = Wish("hinge")) -> Recipe:  # noqa: B008 - it never changes
    return recipe_of(path, wish, lambda folder: EncoderAt(str(folder), "f"))


def keep(path: Path, made: Recipe) -> Rival:
    with Project.open(path) as project:
        return rivals.set_beside(project, made, "ada")


def known(path: Path, heads: Heads) -> dict[str, rivals.Beside]:
    with Project.open(path, writable=False) as project:
        return {each.rival.name: each for each in rivals.beside(project, heads)}


def test_no_head_is_asked_of_a_prompt_that_it_learned_from(judged: Path) -> None:
    with Project.open(judged) as project:
        project.change_settings(replace(project.settings, holdout=0.2))
    told = rivals.fit(judged, recipe(judged), Watched, Heads())
    assert len(Watched.made) == 5
    for model in Watched.made:
        assert model.asked
        assert model.taught
        assert not model.asked & model.taught
    assert set.union(*(model.asked for model in Watched.made)) >= set.union(
        *(model.taught for model in Watched.made)
    )
    with Project.open(judged, writable=False) as project:
        out = [c for c in project.comparisons() if held_out(prompt_key(c.prompt), project.settings)]
    assert 0 < len(out) < 40
    assert {each.id for each in out} <= told.rewards.keys(), "asked of, and never learned from"
    assert len(told.rewards) == 40
    assert 0 < told.least <= told.most < 80


def test_a_version_learns_up_to_its_judgment_and_is_asked_of_other_prompts_alone(
    judged: Path,
) -> None:
    made = recipe(judged, Wish("logistic", after=30))
    told = rivals.fit(judged, made, Watched, Heads())
    (model,) = Watched.made
    assert (made.judgments, told.least, told.most) == (30, 30, 30)
    assert len(model.taught) == 15, "two judgments each"
    assert not model.asked & model.taught
    assert len(told.rewards) == 25
    assert rivals.name_of(made) == "head: logistic, as after 30"


def test_a_version_of_a_day_learned_what_was_judged_before_it(judged: Path) -> None:
    with Project.open(judged, writable=False) as project:
        moment = sorted(judgment.at for judgment in project.standing())[50]
    made = recipe(judged, Wish("logistic", before=moment))
    assert (made.judgments, made.until, made.last) == (50, moment, None)
    with pytest.raises(LabelerError, match="choose a later day"):
        recipe(judged, Wish("logistic", before=moment.replace(year=2000)))
    with pytest.raises(LabelerError, match="80 judgments stand; choose one of these"):
        recipe(judged, Wish("logistic", after=81))


def test_a_version_has_the_settings_of_its_time_and_another_head_those_of_now(
    judged: Path,
) -> None:
    with Project.open(judged) as project:
        before, moment = project.settings, now()
        project.change_settings(replace(before, annotator_weights={"ada": 0.5}, holdout=0.3))
        after = project.settings
        ground = Ground.of(project)
        then, since, others = (
            recipe(judged, each)
            for each in (
                Wish("hinge", after=30),
                Wish("hinge", before=now() + timedelta(days=1)),
                Wish("hinge"),
            )
        )
        expected = replace(before, loss="hinge"), replace(after, loss="hinge")
        assert ground.settings_of(then) == expected[0]
        assert ground.settings_of(recipe(judged, Wish("hinge", before=moment))) == expected[0]
        assert ground.settings_of(since) == ground.settings_of(others) == expected[1]
    rivals.fit(judged, then, Watched, Heads())
    assert Watched.made[-1].settings == expected[0]
    told = rivals.fit(judged, since, Watched, Heads())
    assert Watched.made[-1].settings == expected[1]
    assert told.most < 80, "what is held out now it does not learn from"


def test_without_judgments_there_is_nothing_to_learn_from(path: Path) -> None:
    with pytest.raises(LabelerError, match="nobody has judged anything yet"):
        recipe(path)


def test_a_head_comes_back_with_the_project_and_is_fitted_once(
    judged: Path, tmp_path: Path
) -> None:
    made = recipe(judged)
    keep(judged, made)
    shelf = Checkpoints(tmp_path / "heads")
    assert known(judged, Heads(shelf))["head: hinge"].lacking == 40, "not fitted yet"
    told = rivals.fit(judged, made, Watched, Heads(shelf))
    again = known(judged, Heads(shelf))["head: hinge"]
    assert (again.rewards, again.lacking) == (told.rewards, 0)
    assert (again.learned, again.least, again.most) == (Learned.UNSEEN, told.least, told.most)
    assert hold(judged, heads=Heads(shelf)).cases[0].margins["head: hinge"] == 32.0  # 64 learned


def test_labelling_on_leaves_a_head_as_it_is_and_undoing_does_not(judged: Path) -> None:
    heads, made = Heads(), recipe(judged, Wish("hinge", after=60))
    keep(judged, made)
    name = "head: hinge, as after 60"
    told = rivals.fit(judged, made, Watched, heads)
    with Project.open(judged) as project:
        *_, last = standing = project.standing()
        project.retract(Retraction(last.id, last.annotator, now()))
        assert known(judged, heads)[name].rewards == told.rewards, "it never learned from that"
        project.retract(Retraction(standing[0].id, standing[0].annotator, now()))
    assert known(judged, heads)[name].rewards == {}, "it learned from that one"


def test_what_was_judged_since_is_told_to_be_lacking(judged: Path) -> None:
    heads, made = Heads(), recipe(judged)
    keep(judged, made)
    rivals.fit(judged, made, Watched, heads)
    with Project.open(judged) as project:
        lot = random.Random(3)
        pair = bench_projects.pair(99, lot)
        project.add([Record(pair, (bench_projects.said(pair, "ada", lot),))], at=now())
    found = known(judged, heads)["head: hinge"]
    assert (found.lacking, len(found.rewards)) == (1, 40)


def test_a_damaged_file_is_told_removed_and_the_head_fitted_anew(
    judged: Path, tmp_path: Path
) -> None:
    problems: list[str] = []
    shelf = Checkpoints(tmp_path / "heads", problems.append)
    made = recipe(judged)
    keep(judged, made)
    rivals.fit(judged, made, Watched, Heads(shelf))
    (file,) = (tmp_path / "heads").glob("*.safetensors")
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    assert known(judged, Heads(shelf))["head: hinge"].rewards == {}
    assert "SHA-256 does not fit" in problems[0]
    assert not file.exists()


def test_a_head_given_up_is_not_kept(judged: Path) -> None:
    heads, made = Heads(), recipe(judged)
    keep(judged, made)
    with pytest.raises(GivenUp):
        rivals.fit(judged, made, Watched, heads, stopped=lambda: len(Watched.made) > 1)
    assert len(Watched.made) == 2, "the second was begun"
    assert not Watched.made[1].taught
    assert known(judged, heads)["head: hinge"].rewards == {}


def test_another_encoder_in_the_place_of_the_one_that_was_used_is_refused(
    judged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = recipe(judged, Wish("logistic", folder=Path("/there/mini")))
    assert rivals.name_of(made) == "head: logistic, mini"
    with pytest.raises(ModelError, match=r"can't be run here: config\.json: .*[Nn]o such file"):
        load_maker_for(made)
    monkeypatch.setattr("labeler.reward.other_encoder.load_other", lambda *_: (None, "another"))
    with pytest.raises(ModelError, match="holds another encoder than the one"):
        load_maker_for(made)


def file_of(path: Path, *rows: tuple[str, list[float]]) -> Path:
    lines = [json.dumps({"comparison": name, "rewards": given}) for name, given in rows]
    path.write_text("\n".join(lines))
    return path


def test_rewards_are_brought_whole_or_not_at_all(judged: Path, tmp_path: Path) -> None:
    good = file_of(tmp_path / "good.jsonl", ("c0001", [1, 2]), ("later", [1, 2, 3]))
    made, told = rivals.bring(judged, good)
    assert (made.file, made.comparisons) == ("good.jsonl", 2)
    with Project.open(judged) as project:
        kept = rivals.set_beside(project, made, "ada", told)
        assert project.rivals.rewards(kept.id) == read_rewards(good)
    wrong = file_of(tmp_path / "wrong.jsonl", ("c0001", [1, 2]), ("c0002", [1, 2, 3]))
    with pytest.raises(ImportRefused, match='comparison "c0002" has 2 responses and not 3'):
        rivals.bring(judged, wrong)
    with pytest.raises(ImportRefused, match="none of its comparisons is in the project"):
        rivals.bring(judged, file_of(tmp_path / "other.jsonl", ("x", [1, 2])))
    with pytest.raises(ImportRefused, match="is a model of the project; rename"):
        rivals.bring(judged, file_of(tmp_path / "head: hinge.jsonl", ("c0001", [1, 2])))


def test_the_report_tells_of_all_that_the_project_holds_and_what_each_had_learned(
    judged: Path, tmp_path: Path
) -> None:
    file = file_of(tmp_path / "other.jsonl", *((f"c{n:04}", [n % 3, 1]) for n in range(40)))
    keep(judged, recipe(judged, Wish("logistic", Reads.SURFACE)))
    with Project.open(judged) as project:
        brought, packed = rivals.bring(judged, file)
        rivals.set_beside(project, brought, "ada", packed)
        gone = rivals.set_beside(project, recipe(judged, Wish("hinge", Reads.SURFACE)), "ada")
        rivals.hide(project, gone, "ada")
    page = tmp_path / "page.html"
    done = CliRunner().invoke(app, ["report", str(judged), "--json", "--html", str(page)])
    assert done.exit_code == 0, done.stderr
    told = json.loads(done.stdout)["models"]
    beside = {each["b"]: each for each in told["versus"]}
    assert set(beside) == {"length", "surface", "head: logistic, surface alone", "other"}
    head, other = beside["head: logistic, surface alone"], beside["other"]
    assert (head["learned_a"], head["learned_b"]) == ("before", "unseen")
    assert other["learned_b"] == "unknown"
    assert {each["name"] for each in told["others"]} == {"head: logistic, surface alone", "other"}
    (of_file,) = (each for each in told["others"] if each["name"] == "other")
    assert (of_file["file"], of_file["comparisons"]) == ("other.jsonl", 40)
    text = page.read_text("utf-8")
    assert "nothing of these prompts" in text
    assert "from a file, so not known" in text
    assert "intervals of strengths are by prompt" in text


def test_a_head_on_the_surface_alone_reads_no_text(judged: Path) -> None:
    made = recipe(judged, Wish("logistic", Reads.SURFACE))
    make = load_maker_for(made)
    model = make()
    with Project.open(judged, writable=False) as project:
        pair = next(project.comparisons())
    assert model.missing(pair) == 0
    assert list(model.encode(pair)) == []
    told = rivals.fit(judged, made, make, Heads())
    keep(judged, made)
    heads = Heads()
    rivals.fit(judged, made, make, heads)
    assert known(judged, heads)[rivals.name_of(made)].rewards == told.rewards, "to the last digit"
    assert model.outlook(pair).rewards[0].content == 0


def test_how_responses_are_laid_out_is_read_from_judged_pairs_of_two_sources(
    tmp_path: Path,
) -> None:
    lot = random.Random(7)
    pair = bench_projects.pair(0, lot)
    texts = ("# Title\n- a\n- **b**", "plain")
    responses = tuple(
        replace(each, content=text) for each, text in zip(pair.responses, texts, strict=True)
    )
    pairs = [
        replace(pair, responses=responses),
        bench_projects.pair(1, lot),
        replace(pair, id="same", responses=(responses[0], responses[0])),
    ]
    said = [(each, [bench_projects.said(each, "ada", lot)]) for each in pairs]
    said[1][1].clear()
    path = bench_projects.keep(tmp_path / "laid.labeler", said, lot)
    assert markup_of(path) == {"c0000": ((2, 1, 1), (0, 0, 0))}
    known = {"c0000": ((9, 9, 9), (9, 9, 9))}
    assert markup_of(path, known) == known, "what is known is not read again"
