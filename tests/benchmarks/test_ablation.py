from labeler.reward.surface import NAMES
from tests.benchmarks.ablation import FAMILIES


def test_each_surface_statistic_is_of_one_family():
    assert sorted(name for names in FAMILIES.values() for name in names) == sorted(NAMES)
