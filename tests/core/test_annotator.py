import getpass

import pytest

from labeler.core.annotator import LONGEST, annotator_name
from labeler.core.errors import LabelerError


@pytest.mark.parametrize("name", ["ada", "Ada Lovelace", "عدا", "エイダ"])
def test_a_name_is_recorded_as_it_is_written(name: str) -> None:
    assert annotator_name(f" {name} ") == name


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "a\x1b[31m", "a" * (LONGEST + 1)])
def test_what_nobody_can_read_is_no_name(name: str) -> None:
    with pytest.raises(LabelerError, match="--annotator"):
        annotator_name(name)


def test_an_account_without_a_name_can_judge_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown() -> str:
        raise KeyError("uid not found")

    monkeypatch.setattr(getpass, "getuser", unknown)
    assert annotator_name() == "annotator"
