import pytest

from labeler.core.answer import Answer
from labeler.core.errors import InvalidAnswer
from labeler.core.record import Record
from tests.storage.samples import comparison, judgment


def test_a_records_judgments_are_about_its_comparison() -> None:
    with pytest.raises(InvalidAnswer):
        Record(comparison("c1"), (judgment("c2"),))


def test_a_records_judgments_answer_its_comparison() -> None:
    with pytest.raises(InvalidAnswer):
        Record(comparison("c1"), (judgment("c1", Answer.prefer(2)),))
