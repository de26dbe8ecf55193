"""The standing judgments as tensors: one row each, in buffers that grow."""

import torch
from torch import Tensor


class Stack:
    """Rows of numbers that grow at the end and shrink anywhere, without being copied each time.

    Args:
        columns: Numbers a row.
        dtype: Of what type.
    """

    def __init__(self, columns: int, dtype: torch.dtype) -> None:
        self._count = 0
        self._buffer = torch.empty(64, columns, dtype=dtype)

    def __len__(self) -> int:
        return self._count

    @property
    def values(self) -> Tensor:
        """(rows, columns); a view, good until the next change."""
        return self._buffer[: self._count]

    def extend(self, rows: Tensor) -> None:
        """Add rows at the end: (new, columns)."""
        wanted = self._count + len(rows)
        if wanted > len(self._buffer):
            room = torch.empty(wanted, self._buffer.shape[1], dtype=self._buffer.dtype)
            self._buffer = torch.cat([self._buffer, room])
        self._buffer[self._count : wanted] = rows
        self._count = wanted

    def remove(self, row: int) -> Tensor:
        """Take a row out and return it; the last one moves to its place."""
        removed = self._buffer[row].clone()
        self._count -= 1
        self._buffer[row] = self._buffer[self._count]
        return removed


class Mean:
    """The mean of vectors that come and go; 0 when there are none."""

    def __init__(self, columns: int) -> None:
        self._standing = Stack(columns, torch.float32)
        self._sum = torch.zeros(columns, dtype=torch.float64)

    @property
    def mean(self) -> Tensor:
        """(columns,), float64."""
        return self._sum / max(len(self._standing), 1)

    def extend(self, vectors: Tensor) -> None:
        """Add vectors at the end: (new, columns), float32."""
        self._standing.extend(vectors)
        self._sum += vectors.sum(dim=0, dtype=torch.float64)

    def remove(self, row: int) -> None:
        """Take one out; the last one moves to its place."""
        self._sum -= self._standing.remove(row)


class Rows:
    """What a head keeps of each standing judgment.

    Views, good until the next change; writing to them changes the rows.
    """

    def __init__(self, features: int) -> None:
        self._differences = Stack(features, torch.float32)
        self._scalars = Stack(3, torch.float64)

    def __len__(self) -> int:
        return len(self._differences)

    @property
    def differences(self) -> Tensor:
        """(rows, features), float32: features(first) − features(second)."""
        return self._differences.values

    @property
    def targets(self) -> Tensor:
        """(rows,), float64: how much of a win the first response got."""
        return self._scalars.values[:, 0]

    @property
    def margins(self) -> Tensor:
        """(rows,), float64: at the weights of the last look at the slope."""
        return self._scalars.values[:, 1]

    @property
    def held(self) -> Tensor:
        """(rows,), float64: the curvature that the head's covariance holds of each row."""
        return self._scalars.values[:, 2]

    def append(self, difference: Tensor, target: float, margin: float, held: float) -> None:
        """Add one row at the end."""
        self._differences.extend(difference[None])
        self._scalars.extend(torch.tensor([[target, margin, held]], dtype=torch.float64))

    def extend(self, differences: Tensor, targets: Tensor) -> None:
        """Add rows at the end; their margins and curvatures wait for `Head.adopt`."""
        self._differences.extend(differences)
        empty = torch.zeros_like(targets)
        self._scalars.extend(torch.stack([targets, empty, empty], dim=1))

    def remove(self, row: int) -> None:
        """Take a row out; the last one moves to its place."""
        self._differences.remove(row)
        self._scalars.remove(row)
