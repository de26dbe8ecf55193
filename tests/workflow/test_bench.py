"""The bench from the file alone, and the same figures as JSON, tables and a page."""

import csv
import json
import math
import re
import shutil
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from typer.testing import CliRunner

from labeler.analysis.calibration import ece_by_chance
from labeler.analysis.drift import order
from labeler.analysis.probes import probed
from labeler.cli import app
from labeler.core.answer import Answer
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.disagreement import Kind, Query
from labeler.core.errors import ImportRefused
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import Judgment, Purpose, Retraction
from labeler.core.moment import now
from labeler.core.prediction import ModelVersion, Outlook, Prediction, Reward
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.formats.rewards import read_rewards
from labeler.storage.disagreements import Disagreements
from labeler.storage.project import Project
from labeler.workflow.bench import bench_of
from labeler.workflow.dossier import adjudicate, dossier, send_back
from labeler.workflow.page.page import html
from labeler.workflow.probing import Step, Versions
from labeler.workflow.report import Probing, report
from tests.analysis.planted import project as planted


@pytest.fixture(scope="module")
def bench_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sixty pairs judged by three people, one of them asked again; a name that is no HTML."""
    path = tmp_path_factory.mktemp("bench") / "bench.labeler"
    cases = planted(60)
    with Project.create(path, Settings(name="<script>x</script>")) as project:
        for case in cases[::3]:
            texts = zip(case.lengths, case.sources, strict=True)
            responses = tuple(Response("x" * length, source) for length, source in texts)
            pair = Comparison(
                ComparisonId(case.comparison), (Message("user", case.comparison),), responses
            )
            project.add([Record(pair)], at=now())
        for case in cases:
            said = Judgment(
                new_judgment_id(),
                ComparisonId(case.comparison),
                case.annotator,
                Answer.prefer(case.category, case.strength),
                now(),
                shown=(0, 1),
                drawn="random",
            )
            margin, seen = case.margins["model"], case.comparison_seen
            rewards = (Reward(margin, 0.1, margin, 0.0), Reward(0.0, 0.1, 0.0, 0.0))
            version, beside = ModelVersion(0, "0" * 12), {"length": 0.1, "surface": 0.2}
            outlook = Outlook(said.comparison, rewards, 0.1, version, beside, seen, seen)
            project.append(said)
            project.record(Prediction(said.id, outlook, 0.5))
        again = replace(said, id=new_judgment_id(), shown=(1, 0), purpose=Purpose.REPEAT)
        project.append(again)
    return path


def test_the_headline_is_the_one_the_report_had_before(bench_path: Path) -> None:
    made = bench_of(bench_path, samples=50)
    told = report(bench_path, made)
    before = report(bench_path)
    assert {name: told[name] for name in before} == before
    model = told["agreement"]["model"]
    assert model["accuracy"]["value"] == before["prequential"]["accuracy"]
    assert model["log_loss"]["value"] == before["prequential"]["log_loss"]
    assert told["calibration"]["ece"] == before["prequential"]["ece"]
    assert model["accuracy"]["n"] == 60
    json.dumps(told, allow_nan=False)


def test_people_are_told_with_the_pairs_they_shared_and_what_was_asked_again(
    bench_path: Path,
) -> None:
    told = report(bench_path, bench_of(bench_path))["people"]
    assert [set(each) for each in told["cohen_kappa"]] == [
        {"a", "b", "kappa", "low", "high", "n"}
    ] * 3
    assert [each["n"] for each in told["cohen_kappa"]] == [60] * 3
    swapped = {each["name"]: each["swapped"] for each in told["annotators"]}
    assert swapped["ada"] is None
    assert (swapped["cy"]["value"], swapped["cy"]["n"]) == (1, 1)


def test_the_page_is_whole_loads_nothing_and_runs_nothing(bench_path: Path, tmp_path: Path) -> None:
    file, tables = tmp_path / "page.html", tmp_path / "tables"
    words = ["report", str(bench_path), "--html", str(file), "--csv", str(tables)]
    assert CliRunner().invoke(app, words).exit_code == 0
    text = file.read_text("utf-8")
    assert "<script" not in text
    assert "&lt;script&gt;" in text
    assert "http:" not in text
    assert "https:" not in text
    for figure in text.split("<figure>")[1:]:
        ElementTree.fromstring(f"<figure>{figure.split('</figure>')[0]}</figure>")
    with (tables / "people.cohen_kappa.csv").open(encoding="utf-8", newline="") as rows:
        found = [(row["a"], row["b"], float(row["kappa"])) for row in csv.DictReader(rows)]
    told = report(bench_path, bench_of(bench_path))["people"]["cohen_kappa"]
    assert found == [(each["a"], each["b"], each["kappa"]) for each in told]


def test_an_empty_project_says_what_is_missing(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    words = ["report", str(path), "--html", str(file), "--json"]
    done = CliRunner().invoke(app, words)
    assert json.loads(done.stdout)["agreement"]["model"] is None
    assert "<svg" not in file.read_text("utf-8")


def test_rewards_of_another_model_stand_beside_the_projects(
    bench_path: Path, tmp_path: Path
) -> None:
    file = tmp_path / "other.jsonl"
    rows = [{"comparison": f"c{n}", "rewards": [n % 2, 0.5]} for n in range(60)]
    file.write_text("\n".join(map(json.dumps, rows)))
    done = CliRunner().invoke(app, ["report", str(bench_path), "--json", "--rewards", str(file)])
    beside = {each["b"]: each for each in json.loads(done.stdout)["models"]["versus"]}
    assert set(beside) == {"length", "surface", "other"}
    assert beside["other"]["n"] == 60
    told = CliRunner().invoke(app, ["report", str(bench_path), "--rewards", str(file)]).stdout
    assert "{" not in told, "JSON is printed where it is asked for alone"
    share = beside["other"]["agreement_b"]["accuracy"]["value"]
    assert f"other {share:.1%} of 60" in " ".join(told.split())


def test_rewards_that_are_kept_are_there_without_their_file_and_none_if_one_does_not_fit(
    bench_path: Path, tmp_path: Path
) -> None:
    path, file, bad = (tmp_path / name for name in ("kept.labeler", "other.jsonl", "bad.jsonl"))
    shutil.copy(bench_path, path)
    rows = [{"comparison": f"c{n}", "rewards": [n % 2, 0.5]} for n in range(60)]
    file.write_text("\n".join(map(json.dumps, rows)))
    bad.write_text('{"comparison": "c1", "rewards": [1, 2, 3]}')
    words = ["report", str(path), "--json", "--keep", "--rewards", str(file)]
    refused = CliRunner().invoke(app, [*words, "--rewards", str(bad)])
    assert "has 2 responses and not 3; nothing was imported" in str(refused.exception)
    with Project.open(path) as project:
        assert project.rivals.shown() == []
    kept = json.loads(CliRunner().invoke(app, words).stdout)["models"]
    file.unlink()
    later = json.loads(CliRunner().invoke(app, words[:3]).stdout)["models"]
    assert later["versus"] == kept["versus"]
    (other,) = later["others"]
    assert (other["name"], other["file"], other["comparisons"]) == ("other", "other.jsonl", 60)


def test_the_matrix_and_the_margins_are_tables_too(bench_path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "tables"
    assert CliRunner().invoke(app, ["report", str(bench_path), "--csv", str(folder)]).exit_code == 0
    made = bench_of(bench_path, samples=0)

    def rows(name: str) -> list[dict[str, str]]:
        with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    matrix = made.agreement.matrix
    for row, said, counts in zip(rows("agreement.matrix"), matrix.rows, matrix.counts, strict=True):
        assert row["people"] == said
        assert tuple(int(row[column]) for column in matrix.columns) == counts
    points = [(float(row["model"]), float(row["length"])) for row in rows("models.scatter.length")]
    assert len(points) == 60
    for found, point in zip(points, made.models.scatter["length"], strict=True):
        assert found == pytest.approx(point, abs=1e-6)


def test_every_chart_says_its_figure_and_below_thirty_there_is_a_sentence(
    bench_path: Path, tmp_path: Path
) -> None:
    made = bench_of(bench_path, samples=50)
    text = html(report(bench_path, made), made)
    titles = re.findall("<figcaption>(.*?)</figcaption>", text)
    share = made.agreement.model.accuracy.value
    told = f"{100 * share:.0f}\N{NO-BREAK SPACE}%"
    assert titles[0] == f"Model and people agree in {told} of 60 new pairs"
    assert len(titles) > 5
    assert all(re.search(r"\d", title) for title in titles), titles
    few = tmp_path / "few.labeler"
    shutil.copy(bench_path, few)
    with Project.open(few) as project:
        for said in project.standing()[27:]:
            project.retract(Retraction(said.id, said.annotator, now()))
    made = bench_of(few, samples=50)
    assert made.agreement.model.accuracy.n == 9
    text = html(report(few, made), made)
    assert "<svg" not in text
    assert "9 preferences on pairs drawn at random were foretold" in text


def test_probes_and_the_earlier_version_are_told_with_the_bench(bench_path: Path) -> None:
    made = bench_of(bench_path, samples=0)
    probes = tuple(each for each in (probed("pad", [0.5, 1.5] * 20),) if each)
    alike = order(range(40), range(40))
    earlier = Versions(tuple(Step(n / 60, n, alike) for n in (15, 30, 45)), 60, 40, True)
    probing = Probing(probes, earlier)
    told = report(bench_path, made, probing)
    assert told["bias"]["probes"][0]["change"]["value"] == 1
    assert told["drift"]["versions"]["steps"][0]["order"]["spearman"]["value"] == 1
    text = html(told, made, probing)
    assert "The model falls for what makes no answer better" in text
    assert "orders 40 pairs that no version learned from" in text
    assert "probes" not in report(bench_path, made)["bias"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "it holds no rewards"),
        ("[1]", 'needs "comparison"'),
        ("{", "not JSON"),
        ('{"comparison": "a", "rewards": [1]}', "a finite number for each response"),
        ('{"comparison": "a", "rewards": [1, NaN]}', "a finite number for each response"),
        ('{"comparison": "a", "rewards": [1, 2]}\n' * 2, "line 2: .*second time"),
    ],
)
def test_a_file_that_holds_no_rewards_is_refused(tmp_path: Path, text: str, problem: str) -> None:
    file = tmp_path / "other.jsonl"
    file.write_text(text)
    with pytest.raises(ImportRefused, match=problem):
        read_rewards(file)


def test_a_model_of_the_project_is_not_replaced(tmp_path: Path) -> None:
    file = tmp_path / "length.jsonl"
    file.write_text('{"comparison": "a", "rewards": [1, 2]}')
    with pytest.raises(ImportRefused, match="rename the file"):
        read_rewards(file)


def test_beside_each_figure_of_the_page_stands_what_chance_length_and_the_ceiling_give(
    bench_path: Path,
) -> None:
    made = bench_of(bench_path, samples=50)
    text = html(report(bench_path, made), made)
    length, top = made.agreement.baselines["length"].accuracy, made.agreement.ceiling.accuracy
    for name, found in (("length alone", length), ("at best: the noise ceiling", top)):
        assert f"<td>{name}</td><td>{100 * found.value:.1f}\N{NO-BREAK SPACE}% (" in text
    assert "<td>by chance</td><td>50.0\N{NO-BREAK SPACE}%</td><td>0.693</td>" in text
    chance = ece_by_chance(made.calibration.n, len(made.calibration.bins))
    sure, alone = made.calibration.sure["ece"], made.calibration.length.ece
    row = f"{sure.value:.3f} ({sure.low:.3f} to {sure.high:.3f})</td><td>{chance:.3f} ¹</td>"
    assert f"error</td><td>{row}<td>{alone:.3f}</td><td>0</td>" in text


def test_what_was_settled_is_told_alike_in_json_tables_and_page(
    bench_path: Path, tmp_path: Path
) -> None:
    path = tmp_path / "settled.labeler"
    shutil.copy(bench_path, path)
    with Project.open(path) as project:
        for name, _, _ in project.index()[:40]:
            adjudicate(project, dossier(project, name), "grace", Answer.prefer(0))
        for name, _, _ in project.index()[40:42]:
            send_back(project, dossier(project, name), "grace")
    made = bench_of(path, samples=0)
    told = report(path, made)
    assert (told["settled"]["pairs"], told["settled"]["by"]) == (40, [["grace", 40]])
    model = told["settled"]["model"]
    assert model["n"] == 40
    page = html(told, made)
    assert "40 judged pairs are settled: 40 by grace." in page
    assert "How often what was settled had been said before is" in page
    folder = tmp_path / "tables"
    assert CliRunner().invoke(app, ["report", str(path), "--csv", str(folder)]).exit_code == 0

    def rows(name: str) -> list[dict[str, str]]:
        with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    assert [row["name"] for row in rows("settled.people")] == ["ada", "bo", "cy"]
    assert len(rows("final_verdict")) == 40
    assert {row["by"] for row in rows("waiting")} == {"grace"}
    assert rows("flagged") == []
    assert (folder / "flagged.csv").read_text("utf-8").split() == ["comparison,annotator,note,at"]
    assert {"disagreement", "final_verdict"} <= {row["view"] for row in rows("view_note")}


def test_fewer_than_thirty_settled_pairs_are_a_sentence(bench_path: Path, tmp_path: Path) -> None:
    path = tmp_path / "settled.labeler"
    shutil.copy(bench_path, path)
    with Project.open(path) as project:
        (name, _, _), *_ = project.index()
        adjudicate(project, dossier(project, name), "grace", Answer.prefer(0))
    made = bench_of(path, samples=0)
    page = html(report(path, made), made)
    assert "How often it had been said before is shown from 30 on; there are 1." in page


def test_the_report_names_the_disagreements_that_the_window_lists_first(
    bench_path: Path, tmp_path: Path
) -> None:
    file, tables = tmp_path / "page.html", tmp_path / "tables"
    words = ["report", str(bench_path), "--json", "--html", str(file), "--csv", str(tables)]
    told = json.loads(CliRunner().invoke(app, words).stdout)["disagreements"]
    with Disagreements(bench_path) as held:
        listed = held.page(Query(), 0, 10)
        assert told["model"]["n"] == held.count(Query()) > 10
        assert told["people"]["n"] == held.count(Query(kind=Kind.PEOPLE))
    assert [each["comparison"] for each in told["model"]["worst"]] == [
        each.comparison for each in listed
    ]
    first = told["model"]["worst"][0]
    assert first["bonus"] == pytest.approx(math.log(2) - math.log1p(math.exp(-first["margin"])))
    page = file.read_text("utf-8")
    assert f"The model is against somebody on {told['model']['n']} pairs" in page
    assert f"<td>{first['comparison']}</td>" in page
    with (tables / "disagreements.model.worst.csv").open(encoding="utf-8", newline="") as rows:
        assert next(csv.DictReader(rows))["comparison"] == first["comparison"]


def test_a_null_character_ends_no_text_that_is_measured(tmp_path: Path) -> None:
    texts = (Response("a\x00" + "é" * 98), Response("y" * 50))
    pair = Comparison(ComparisonId("c"), (Message("user", "Q?"),), texts)
    said = Judgment(new_judgment_id(), pair.id, "ada", Answer.prefer(0), now())
    with Project.create(tmp_path / "null.labeler", Settings()) as project:
        project.add([Record(pair, (said,))], at=now())
        assert project.judged_pairs()[pair.id].lengths == (100, 50)
    (ada,) = bench_of(tmp_path / "null.labeler", samples=0).people.annotators
    assert ada.longer.value == 1.0
