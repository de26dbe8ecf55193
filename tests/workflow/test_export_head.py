"""An exported head gives the model's rewards, by its README's own words and without Labeler."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from labeler.core.answer import Answer
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.errors import LabelerError
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment
from labeler.core.moment import now
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.reward.encoder import SentenceEncoder
from labeler.reward.export import EXAMPLE
from labeler.reward.features import features_of
from labeler.reward.model import RewardModel
from labeler.storage.project import Project
from labeler.workflow.export_head import export_head
from labeler.workflow.rebuilt import finish, judgments_of, rebuild
from tests.processes import ROOT
from tests.reward.conftest import MemoryStore
from tests.workflow.fake_model import FakeModel

ALONE = """
import sys
class Nowhere:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] == "labeler":
            raise ModuleNotFoundError("no labeler here")
sys.meta_path.insert(0, Nowhere())
"""


@pytest.fixture(scope="module")
def encoder() -> SentenceEncoder:
    return SentenceEncoder.load(cores=1)


@pytest.fixture(scope="module")
def store() -> MemoryStore:
    return MemoryStore()


def project(path: Path, settings: Settings, judged: int = 6) -> Path:
    """Kind answers beat curt ones."""
    with Project.create(path, settings) as made:
        for number in range(judged):
            texts = (f"Gladly: the answer is {number}, as you can see.", f"Find out {number}")
            about = Comparison(
                ComparisonId(f"c{number}"),
                (Message("user", f"What is {number}?"),),
                tuple(map(Response, texts)),
            )
            said = Answer.prefer(int(number == 2), 1 + number % 3)
            name = JudgmentId(f"j{number}")
            judgment = Judgment(name, about.id, "ada", said, now(), shown=(0, 1))
            made.add([Record(about, (judgment,))], at=now())
    return path


def model_of(path: Path, encoder: SentenceEncoder, store: MemoryStore) -> RewardModel:
    model = RewardModel(encoder, store)
    with Project.open(path, writable=False) as opened:
        known, settings = judgments_of(opened), opened.settings
    for _, comparison in known:
        finish(model.encode(comparison))
    rebuild(model, settings, known)
    return model


def code(folder: Path) -> list[str]:
    return re.findall(r"```python\n(.*?)```", (folder / "README.md").read_text(), re.DOTALL)


def run(script: str, folder: Path) -> list[list[float]]:
    command, env = [sys.executable, "-c", script], {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, cwd=folder, env=env, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("loss", ["logistic", "pointwise", "ordinal"])
def test_its_readme_leads_to_the_models_rewards(
    tmp_path: Path, encoder: SentenceEncoder, store: MemoryStore, loss: str
) -> None:
    path = project(tmp_path / "p.labeler", Settings(loss=loss))
    folder = tmp_path / "head"
    said = export_head(path, folder, lambda: RewardModel(encoder, store))
    assert said == "a head learned from 6 judgments"
    model = model_of(path, encoder, store)
    finish(model.encode(EXAMPLE))
    outlook = model.outlook(EXAMPLE)
    expected = [reward.value for reward in outlook.rewards]
    assert max(map(abs, expected)) > 0.1
    by_features, by_texts = code(folder)
    rewards, sds, parts = run(ALONE + by_features, folder)
    assert rewards == pytest.approx(expected, abs=1e-5)
    assert sds == pytest.approx([reward.sd for reward in outlook.rewards], abs=1e-5)
    split = [(reward.content, reward.style) for reward in outlook.rewards]
    assert torch.allclose(torch.tensor(parts), torch.tensor(split), atol=1e-5)
    if loss == "logistic":
        (rewards,) = run(by_texts, folder)
        assert rewards == pytest.approx(expected, abs=1e-5)
    config = json.loads((folder / "config.json").read_text())
    assert list(config["learned"].values()) == pytest.approx(outlook.learned)
    assert (config["loss"], config["judgments"]) == (loss, 6)
    assert config["encoder"] == encoder.fingerprint
    assert config["model"] == str(model.version)


def test_it_gives_the_rewards_of_any_response(
    tmp_path: Path, encoder: SentenceEncoder, store: MemoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, folder = project(tmp_path / "p.labeler", Settings()), tmp_path / "head"
    export_head(path, folder, lambda: RewardModel(encoder, store))
    monkeypatch.syspath_prepend(folder)
    import reward_head

    try:
        head = reward_head.load(folder)
    finally:
        sys.modules.pop("reward_head")
    model = model_of(path, encoder, store)
    with Project.open(path, writable=False) as opened:
        for about in opened.comparisons():
            texts = [response.content for response in about.responses]
            given = head(features_of(encoder, about.prompt[0].content, texts))
            expected = [reward.value for reward in model.outlook(about).rewards]
            # The encoder rounds otherwise when other texts are read beside.
            near = 1e-5 if "-b" not in encoder.fingerprint else 2e-2
            assert given.tolist() == pytest.approx(expected, abs=near)


def test_no_text_of_the_project_leaves_with_it(
    tmp_path: Path, encoder: SentenceEncoder, store: MemoryStore
) -> None:
    path, folder = project(tmp_path / "p.labeler", Settings()), tmp_path / "head"
    export_head(path, folder, lambda: RewardModel(encoder, store))
    assert {file.name for file in folder.iterdir()} == {
        "README.md",
        "check.safetensors",
        "config.json",
        "reward_head.py",
        "weights.safetensors",
    }
    for file in folder.iterdir():
        assert b"Gladly" not in file.read_bytes()
        assert b"ada" not in file.read_bytes() or file.suffix == ".safetensors"
    texts = [response.content for response in EXAMPLE.responses]
    features = features_of(encoder, EXAMPLE.prompt[0].content, texts)
    assert torch.allclose(load_file(folder / "check.safetensors")["features"], features)


def test_damaged_weights_are_refused(
    tmp_path: Path, encoder: SentenceEncoder, store: MemoryStore
) -> None:
    path, folder = project(tmp_path / "p.labeler", Settings()), tmp_path / "head"
    export_head(path, folder, lambda: RewardModel(encoder, store))
    weights = folder / "weights.safetensors"
    data = bytearray(weights.read_bytes())
    data[-9] ^= 1
    weights.write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-c", "import reward_head; reward_head.load()"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "weights.safetensors is damaged" in done.stderr


class Written(FakeModel):
    """Hands over one small file."""

    def exported(self) -> Mapping[str, bytes]:
        return {"README.md": b"here"}


def test_a_folder_with_something_in_it_is_refused(tmp_path: Path) -> None:
    path, folder = project(tmp_path / "p.labeler", Settings()), tmp_path / "head"
    folder.mkdir()
    (folder / "mine").touch()
    with pytest.raises(LabelerError, match="not empty") as caught:
        export_head(path, folder, Written)
    assert "\n" not in str(caught.value)
    with pytest.raises(LabelerError, match="else is there"):
        export_head(path, path, Written)
    with pytest.raises(LabelerError, match="No such file"):
        export_head(path, tmp_path / "no" / "where", Written)


def test_a_failure_leaves_no_folder(tmp_path: Path) -> None:
    class Fails(FakeModel):
        def exported(self) -> Mapping[str, bytes]:
            raise RuntimeError("torn")

    path = project(tmp_path / "p.labeler", Settings())
    before = set(tmp_path.iterdir())
    with pytest.raises(RuntimeError):
        export_head(path, tmp_path / "head", Fails)
    assert set(tmp_path.iterdir()) == before


def test_without_a_judgment_there_is_no_head(tmp_path: Path) -> None:
    path = project(tmp_path / "p.labeler", Settings(), judged=0)
    with pytest.raises(LabelerError, match="no judgment to learn from"):
        export_head(path, tmp_path / "head", Written)
    assert not (tmp_path / "head").exists()
