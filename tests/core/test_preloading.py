"""A library is read ahead while other threads go on."""

import sys

import pytest

from labeler.core.preloading import is_preloading, preload
from tests.processes import run

READ = """
from pathlib import Path
from labeler.core.preloading import preload
def mapped():
    return "libtorch_cpu" in Path("/proc/self/maps").read_text()
before = mapped()
preload("torch", "lib/libtorch.so")
import sys
print(before, mapped(), "torch" in sys.modules)
import torch
print(torch.ones(2).sum().item())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads ahead on Linux alone")
def test_a_library_is_there_before_its_package_is_imported() -> None:
    assert run(READ).split() == ["False", "True", "False", "2.0"]


@pytest.mark.parametrize(
    ("package", "library"),
    [("no_such_package", "x.so"), ("json", "no_such.so"), ("pytest", "no_such.so"), ("a.b", "")],
)
def test_what_is_not_there_is_passed_over(package: str, library: str) -> None:
    preload(package, library)

    assert not is_preloading()
