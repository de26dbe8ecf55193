import json
import math
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from labeler.cli import app
from tests.gui import bench_projects

GOOD = '{"prompt": "Q?", "responses": [{"content": "yes"}, {"content": "no"}]}\n'


def labeler(*words: object, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "labeler", *map(str, words)]
    env = {**os.environ, **environment}
    return subprocess.run(
        command, check=False, capture_output=True, text=True, env=env, timeout=120
    )


def one_line(text: str) -> bool:
    return text.count("\n") == 1 and text.endswith("\n")


def test_the_command_line_loads_neither_qt_nor_torch() -> None:
    code = "import sys, labeler.cli; print({'torch', 'PySide6', 'numpy'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "set()"


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (GOOD + "{not json}\n", "line 2"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "bad.jsonl"),
        ('{"prompt": "Q?", "responses": [{"content": "a"}]}\n', "needs at least 2"),
        ('{"prompt": "", "responses": [{"content": "a"}, {"content": "b"}]}\n', "prompt"),
        (b'{"prompt": "\xff", "responses": []}\n', "UTF-8"),
        (GOOD.replace('"Q?"', "NaN"), "NaN"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(
    tmp_path: Path, content: str | bytes, problem: str
) -> None:
    file, project = tmp_path / "bad.jsonl", tmp_path / "p.labeler"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    done = labeler("import", project, file)
    assert done.returncode == 2
    assert one_line(done.stderr)
    assert problem in done.stderr
    assert not project.exists()


def test_keeping_without_rewards_to_keep_is_refused(tmp_path: Path) -> None:
    project = bench_projects.make(tmp_path / "p.labeler", 3)
    done = labeler("report", project, "--keep")
    assert done.returncode == 2
    assert one_line(done.stderr)
    assert "--rewards" in done.stderr


def test_a_project_that_is_none_is_one_line_and_exit_code_2(tmp_path: Path) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("dear diary")
    for words in (["report", other], ["export", other, tmp_path / "out"], ["simulate", other]):
        done = labeler(*words)
        assert done.returncode == 2
        assert one_line(done.stderr)
    assert one_line(labeler(tmp_path / "missing.labeler", QT_QPA_PLATFORM="offscreen").stderr)


def test_the_textbooks_question_is_answered_in_json_without_qt_or_torch() -> None:
    words = ["explain", "--chosen", "3.2", "--rejected", "1.5", "--json"]
    code = f"""if True:
        import sys
        from labeler.cli import app
        app({words}, standalone_mode=False)
        assert not {{"torch", "PySide6", "numpy"}} & set(sys.modules)
    """
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    figures = json.loads(done.stdout)
    assert list(figures) == ["margin", "loss", "probability", "bonus", "push", "gradient"]
    assert figures["margin"] == pytest.approx(1.7)
    assert figures["loss"] == pytest.approx(0.168, abs=5e-4)
    assert figures["bonus"] == pytest.approx(math.log(2) - figures["loss"])
    assert figures["push"] == pytest.approx(1 - figures["probability"])
    assert figures["gradient"] == pytest.approx([-figures["push"], figures["push"]])


def test_a_pair_is_explained_by_any_loss_in_a_few_lines() -> None:
    words = ("--chosen", -2.0, "--rejected", "-0.5", "--strength", 3)
    said = labeler("explain", *words, "--loss", "hinge", PYTHONIOENCODING="utf-8").stdout
    assert len(said.splitlines()) == 8
    assert "max(0, m − d)" in said
    assert "penalty   -1.500" in said
    assert labeler("explain", *words, PYTHONIOENCODING="ascii").returncode == 0


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (["--chosen", "nan", "--rejected", 1], "no finite loss"),
        (["--chosen", 1, "--rejected", "-inf"], "no finite loss"),
        (["--chosen", 1e308, "--rejected", -1e308], "no finite loss"),
        (["--chosen", 1e200, "--rejected", 1, "--loss", "pointwise"], "no finite loss"),
        (["--chosen", 1, "--rejected", 0, "--loss", "softmax"], "logistic, margin, scaled"),
        (["--chosen", 1, "--rejected", 0, "--strength", 4], "3 (much better)"),
    ],
)
def test_what_cannot_be_explained_is_one_line_and_exit_code_2(
    words: list[object], problem: str
) -> None:
    for form in ([], ["--json"]):
        done = labeler("explain", *words, *form)
        assert done.returncode == 2
        assert done.stdout == ""
        assert one_line(done.stderr)
        assert problem in done.stderr


def test_json_stands_alone_on_stdout(tmp_path: Path) -> None:
    file, project = tmp_path / "a.jsonl", tmp_path / "p.labeler"
    file.write_text(GOOD)
    assert labeler("import", project, file).returncode == 0
    figures = json.loads(labeler("report", project, "--json").stdout)
    assert figures["comparisons"] == 1
    assert figures["prequential"]["n"] == 0


JUDGED = """\
{"id": "a", "prompt": "Q?", "responses": [{"content": "Yes, so it is."}, {"content": "no"}],\
 "judgments": [{"annotator": "ada", "verdict": "prefer", "preferred": 0}]}
{"id": "ü", "prompt": "R?", "responses": [{"content": "x"}, {"content": "y"}, {"content": "z"}]}
"""


def test_scores_are_the_same_from_a_checkpoint_from_none_and_from_a_damaged_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    checkpoints = tmp_path / "cache" / "labeler" / "checkpoints"
    file, project = tmp_path / "a.jsonl", tmp_path / "p.labeler"
    file.write_text(JUDGED, encoding="utf-8")
    run = CliRunner().invoke
    assert run(app, ["import", str(project), str(file)]).exit_code == 0
    rebuilt = run(app, ["score", str(project), "--json"])
    (kept,) = checkpoints.iterdir()
    restored = run(app, ["score", str(project), "--json"])
    kept.write_bytes(kept.read_bytes()[:-1])
    damaged = run(app, ["score", str(project), "--json"])
    assert rebuilt.stdout == restored.stdout == damaged.stdout
    assert [str(kept) in each.stderr for each in (rebuilt, restored, damaged)] == [
        False,
        False,
        True,
    ]
    told = json.loads(rebuilt.stdout)
    assert [row["comparison"] for row in told["scores"]] == ["a", "ü"]
    assert len(rebuilt.stdout.splitlines()) == 4, "a comparison a line"
    (pair, three), (first, second) = told["scores"], told["scores"][0]["rewards"]
    assert first["value"] > second["value"]
    assert pair["margin"] == pytest.approx(first["value"] - second["value"], abs=1e-8)
    assert pair["probability"] == pytest.approx(1 / (1 + math.exp(-pair["margin"])))
    assert len(three["rewards"]) == 3
    assert "margin" not in three
    assert "ü" in run(app, ["score", str(project)]).stdout
    folder = tmp_path / "head"
    assert run(app, ["export", str(project), str(folder), "--format", "torch"]).exit_code == 0
    assert len(list(folder.iterdir())) == 5


def test_without_a_display_it_says_what_to_do_instead_of_aborting(tmp_path: Path) -> None:
    bare = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    if sys.platform != "linux":
        pytest.skip("only Linux can lack a display")
    for words in (["demo", "--at", tmp_path / "s.labeler"], []):
        done = labeler(*words, **bare)
        assert done.returncode == 2
        assert one_line(done.stderr)
        assert "QT_QPA_PLATFORM=offscreen" in done.stderr
    unanswered = labeler(**{**bare, "DISPLAY": ":4242"})
    assert unanswered.returncode == 2
    assert one_line(unanswered.stderr)


def test_a_place_that_can_hold_no_sample_is_one_line_and_exit_code_2(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = labeler(
        "demo", "--at", tmp_path / "file" / "sample.labeler", QT_QPA_PLATFORM="offscreen"
    )
    assert done.returncode == 2
    assert one_line(done.stderr)


def test_final_verdicts_come_in_are_counted_and_go_out_where_they_are_asked_for(
    tmp_path: Path,
) -> None:
    row = json.loads(GOOD) | {
        "judgments": [{"annotator": "ada", "verdict": "prefer", "preferred": 0}],
        "adjudications": [
            {"by": "eve", "at": "2026-05-17T12:00:00Z", "verdict": "prefer", "preferred": 1}
        ],
    }
    file, project, out = (tmp_path / name for name in ("a.jsonl", "p.labeler", "out.jsonl"))
    file.write_text(json.dumps(row) + "\n")
    run = CliRunner().invoke
    told = run(app, ["import", str(project), str(file)]).stdout
    assert told.endswith("1 comparisons, 1 judgments, 1 final verdicts, send-backs and flags\n")
    for words, chosen, by in ((["--final-verdicts"], "no", "eve"), ([], "yes", "ada")):
        done = run(app, ["export", str(project), str(out), "--format", "trl", *words])
        assert done.stdout == f"{out}: 1 preferences\n"
        (written,) = map(json.loads, out.read_text().splitlines())
        assert (written["chosen"][0]["content"], written["annotator"]) == (chosen, by)
