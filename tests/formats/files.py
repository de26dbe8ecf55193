"""Small files for the tests of formats."""

import json
from pathlib import Path

SHARED = Path(__file__).parents[3] / "shared" / "data"
"""Real data beside the checkout; tests that want it skip where it is missing."""


def jsonl(path: Path, *rows: object) -> Path:
    """Write rows, each a text as it is or a value as JSON."""
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def pair(**more: object) -> dict[str, object]:
    return {"prompt": "Why?", "responses": [{"content": "a"}, {"content": "b"}]} | more


def prefer(**more: object) -> dict[str, object]:
    return {"annotator": "ada", "verdict": "prefer", "preferred": 0} | more
