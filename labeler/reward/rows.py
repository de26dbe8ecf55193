"""The standing judgments as tensors, in buffers that grow.

What is many is laid behind what stands in steps, where nobody sees it yet, and let stand at once.
What comes or goes in between spoils what was laid; whoever lays it looks out for that.
"""

from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

import torch
from torch import Tensor

from labeler.core.ids import JudgmentId
from labeler.reward.objective import Batch
from labeler.reward.steps import finish

_A_STEP = 1024
"""Rows laid in one step."""


class Stack:
    """Rows of numbers that grow at the end and shrink anywhere, without being copied each time.

    Args:
        shape: Of each row.
        dtype: Of what type.
    """

    def __init__(self, shape: Sequence[int], dtype: torch.dtype = torch.float64) -> None:
        self._count = 0
        self._buffer = torch.empty(64, *shape, dtype=dtype)

    def __len__(self) -> int:
        return self._count

    @property
    def values(self) -> Tensor:
        """(rows, …); a view, good until the next change."""
        return self._buffer[: self._count]

    def lay(self, rows: Tensor, behind: int = 0) -> None:
        """Write rows, (new, …), that many behind the end, where they do not count yet."""
        start = self._count + behind
        self._reserve(start + len(rows))
        self._buffer[start : start + len(rows)] = rows

    def grow(self, rows: int) -> None:
        """Let so many count that were laid behind the end."""
        self._count += rows

    def reserve(self, rows: int) -> None:
        """Have room for so many more."""
        self._reserve(self._count + rows)

    def _reserve(self, wanted: int) -> None:
        if wanted > len(self._buffer):
            old, more = self._buffer, len(self._buffer) + wanted
            self._buffer = torch.empty(more, *old.shape[1:], dtype=old.dtype)
            self._buffer[: self._count] = old[: self._count]

    def remove(self, row: int) -> Tensor:
        """Take a row out and return it; the last one moves to its place."""
        removed = self._buffer[row].clone()
        self._count -= 1
        self._buffer[row] = self._buffer[self._count]
        return removed


_UNIT = 2.0**-32
"""What sums are counted in: whole numbers of it add up to the same in any order."""


class Mean:
    """The mean of vectors that come and go, by name; 0 when there are none.

    The same to the last bit however they came; numbers may be up to 1e4.
    """

    def __init__(self, columns: int) -> None:
        self._standing = Stack([columns], torch.float32)
        self._names: list[JudgmentId] = []
        self._row: dict[JudgmentId, int] = {}
        self._units = torch.zeros(columns, dtype=torch.int64)

    @property
    def mean(self) -> Tensor:
        """(columns,), float64."""
        return self._units.double() * (_UNIT / max(len(self._standing), 1))

    def add(self, names: Sequence[JudgmentId], vectors: Sequence[Tensor]) -> None:
        """Add vectors, (columns,) each, float32."""
        self.take(finish(self.lay(names, vectors)))

    def lay(
        self, names: Sequence[JudgmentId], vectors: Sequence[Tensor]
    ) -> Generator[None, None, "LaidVectors"]:
        """The same in steps, none of which counts before `take`."""
        units, start = torch.zeros_like(self._units), len(self._names)
        self._standing.reserve(len(names))
        for at in range(0, len(names), _A_STEP):
            some = torch.stack(list(vectors[at : at + _A_STEP]))
            self._standing.lay(some, behind=at)
            units += _in_units(some).sum(dim=0)
            yield
        return LaidVectors({name: start + at for at, name in enumerate(names)}, units)

    def take(self, laid: "LaidVectors") -> None:
        """Let them count; nothing was added or removed since they were laid."""
        self._row |= laid.row
        self._names.extend(laid.row)
        self._standing.grow(len(laid.row))
        self._units += laid.units

    def remove(self, name: JudgmentId) -> None:
        """Take one out."""
        row, last = self._row.pop(name), self._names.pop()
        self._units -= _in_units(self._standing.remove(row))
        if last != name:
            self._names[row], self._row[last] = last, row


@dataclass(frozen=True, slots=True)
class LaidVectors:
    """Vectors behind the end of a mean's: where they lie, and their sum."""

    row: Mapping[JudgmentId, int]
    units: Tensor


def _in_units(numbers: Tensor) -> Tensor:
    return (numbers.double() / _UNIT).round_().long()


class Bucket:
    """Judgments of one shape; the tensors are views, good until the next change.

    Attributes:
        names: Which they are.
    """

    def __init__(self, rows: Tensor, codes: Tensor, learned: int) -> None:
        self.names: list[JudgmentId] = []
        margins = rows.shape[1]
        self._rows = Stack(rows.shape[1:], torch.float32)
        self._code_shape, self._held_shape = codes.shape[1:], (margins + learned,) * 2
        sizes = [self._code_shape.numel(), 1, margins, (margins + learned) ** 2]
        *_, columns = self._ends = tuple(accumulate(sizes))
        self._numbers = Stack([columns])

    @property
    def batch(self) -> Batch:
        """As a fit sees them."""
        codes, weight, _, _ = self._ends
        numbers = self._numbers.values
        said = numbers[:, :codes].view(len(numbers), *self._code_shape)
        return Batch(self._rows.values, said, numbers[:, weight - 1])

    @property
    def margins(self) -> Tensor:
        """(n, m), float64: at the weights of the last look at the slope; may be written to."""
        _, start, end, _ = self._ends
        return self._numbers.values[:, start:end]

    @property
    def held(self) -> Tensor:
        """(n, m + A, m + A): the curvature that the covariance holds of each; may be written to."""
        _, _, start, _ = self._ends
        numbers = self._numbers.values
        return numbers[:, start:].view(len(numbers), *self._held_shape)

    def lay(self, batch: Batch, margins: Tensor, held: Tensor) -> Generator[None, None, None]:
        """Write judgments behind the end, in steps."""
        self._rows.reserve(len(batch))
        self._numbers.reserve(len(batch))
        whole = (batch.codes.flatten(1), batch.weights[:, None], margins, held.flatten(1))
        for at in range(0, len(batch), _A_STEP):
            part = slice(at, at + _A_STEP)
            self._rows.lay(batch.rows[part], behind=at)
            self._numbers.lay(torch.cat([each[part] for each in whole], dim=1), behind=at)
            yield

    def take(self, names: Collection[JudgmentId]) -> None:
        """Let those stand that were laid behind the end."""
        self.names.extend(names)
        self._rows.grow(len(names))
        self._numbers.grow(len(names))

    def remove(self, row: int) -> None:
        """Take one out; the last one moves to its place."""
        last = self.names.pop()
        if row < len(self.names):
            self.names[row] = last
        self._rows.remove(row)
        self._numbers.remove(row)


Shape = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a judgment stands."""

    shape: Shape
    row: int


@dataclass(frozen=True, slots=True)
class Laid:
    """Judgments behind the end of their bucket, and where each will stand, in their order."""

    shape: Shape
    bucket: Bucket
    places: Mapping[JudgmentId, Place]


class Rows:
    """What a head keeps of the standing judgments, by their shape."""

    def __init__(self, learned: int) -> None:
        self._learned = learned
        self.buckets: dict[Shape, Bucket] = {}
        self._places: dict[JudgmentId, Place] = {}

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[Bucket]:
        return iter(self.buckets.values())

    def place(self, name: JudgmentId) -> Place | None:
        """Where a judgment stands; None where it does not."""
        return self._places.get(name)

    def extend(
        self, names: Sequence[JudgmentId], batch: Batch, margins: Tensor, held: Tensor
    ) -> None:
        """Add judgments of one shape: margins (n, m), held (n, m + A, m + A)."""
        self.take(finish(self.lay(names, batch, margins, held)))

    def lay(
        self, names: Sequence[JudgmentId], batch: Batch, margins: Tensor, held: Tensor
    ) -> Generator[None, None, Laid]:
        """The same in steps, none of which stands before `take`."""
        shape = shape_of(batch)
        bucket = self.buckets.get(shape) or Bucket(batch.rows, batch.codes, self._learned)
        start = len(bucket.names)
        yield from bucket.lay(batch, margins, held)
        places = {name: Place(shape, start + at) for at, name in enumerate(names)}
        return Laid(shape, bucket, places)

    def take(self, laid: Laid) -> None:
        """Let them stand; nothing came or went since they were laid."""
        self.buckets[laid.shape] = laid.bucket
        laid.bucket.take(laid.places)
        self._places |= laid.places

    def remove(self, name: JudgmentId) -> None:
        """Take one out."""
        place = self._places.pop(name)
        bucket = self.buckets[place.shape]
        bucket.remove(place.row)
        if place.row < len(bucket.names):
            self._places[bucket.names[place.row]] = place


def shape_of(batch: Batch) -> Shape:
    """What decides with which others a judgment is worked on: margins, and what codes there are."""
    return (batch.rows.shape[1], *batch.codes.shape[1:])
