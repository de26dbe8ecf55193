"""Real files, where they lie beside the checkout."""

from collections import Counter
from pathlib import Path

import pytest

from labeler.core.answer import Verdict
from labeler.core.moment import now
from labeler.formats import detection, native, trl
from labeler.storage.project import Counts, Project
from tests.formats.files import SHARED

PANDALM, LLMBAR = SHARED / "pandalm.jsonl", SHARED / "llmbar.trl.jsonl"
pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="no shared data beside the checkout")


def test_pandalm_goes_in_and_out_whole(tmp_path: Path) -> None:
    at = now()
    given = list(detection.read(PANDALM, at=at))
    with Project.create(tmp_path / "p.labeler") as project:
        added = project.add(given, at=at)
        assert (added.comparisons, added.judgments, added.known) == (999, 2997, 0)
        assert project.counts("annotator1") == Counts(999, 999)
        assert len({prompt for _, prompt, _ in project.index()}) == 170
        assert list(project.comparisons()) == [record.comparison for record in given]
        assert project.add(detection.read(PANDALM), at=now()).judgments == 0
    native.write(given, tmp_path / "out.jsonl")
    assert list(native.read(tmp_path / "out.jsonl", at=at)) == given


def test_pandalms_preferences_can_be_trained_on(tmp_path: Path) -> None:
    given = list(native.read(PANDALM))
    verdicts = Counter(each.answer.verdict for record in given for each in record.judgments)
    written = trl.write(given, tmp_path / "out.jsonl")
    assert (written.rows, written.left_out) == (verdicts[Verdict.PREFER], verdicts[Verdict.TIE])
    assert len(list(trl.read(tmp_path / "out.jsonl"))) == written.rows


def test_llmbar_is_read_as_preferences_without_an_annotator() -> None:
    records = list(detection.read(LLMBAR))
    assert len(records) == len({record.comparison.id for record in records}) == 419
    assert all(record.comparison.gold.preferred == 0 for record in records)
    assert all(record.comparison.meta["subset"] for record in records)
