"""Other reward models in the project file: what was brought is kept, what can be made anew named."""

import json
from collections.abc import Mapping
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from labeler.core.comparison import ComparisonId
from labeler.core.ids import JudgmentId, new_judgment_id
from labeler.core.moment import from_text, to_text
from labeler.core.rival import EncoderAt, FromFile, Hidden, Reads, Recipe, Rewards, Rival
from labeler.storage.connection import insert, reading, saving, select
from labeler.storage.odd import Row, row_of
from labeler.storage.rows import finite, to_json

_SHOWN = """
    SELECT rival.*, (SELECT count(*) FROM rival_rewards WHERE rival = rival.id) AS comparisons
    FROM rival WHERE id NOT IN (SELECT rival FROM rival_hidden) ORDER BY id
"""


class Rivals:
    """The other models of an open project, and part of it."""

    def __init__(self, path: Path, database: Connection) -> None:
        self._path, self._database = path, database

    def add(self, rival: Rival, rewards: Rewards | None = None) -> None:
        """Set a model beside the project's, all of it or nothing; earlier ones of its name hide.

        Args:
            rewards: Of a model from a file, and of no other.

        Raises:
            NotSaved: It is not in the file.
        """
        rows = [
            {"rival": rival.id, "comparison": comparison, "rewards": _numbers(each)}
            for comparison, each in (rewards or {}).items()
        ]
        with saving(self._database):
            for earlier in self._shown():
                if earlier.name == rival.name:
                    later = new_judgment_id(after=rival.id)
                    self._hide(Hidden(later, earlier.id, rival.by, rival.at))
            insert(self._database, "rival", _row(rival))
            insert(self._database, "rival_rewards", *rows)

    def hide(self, event: Hidden) -> None:
        """Show a model no longer; it stays in the record. Raises NotSaved."""
        with saving(self._database):
            self._hide(event)

    def shown(self) -> list[Rival]:
        """Those that are not hidden, in the order in which they came."""
        with reading(self._path):
            return self._shown()

    def rewards(self, rival: JudgmentId) -> dict[ComparisonId, tuple[float, ...]]:
        """What a file brought; a fifth of a second for 100,000 comparisons."""
        sql = "SELECT comparison, rewards FROM rival_rewards WHERE rival = ?"
        with reading(self._path):
            found = select(self._database, sql, rival)
        return {row["comparison"]: tuple(json.loads(row["rewards"])) for row in found}

    def last(self) -> JudgmentId | None:
        """The greatest id of what was ever set beside or hidden."""
        sql = (
            "SELECT max(id) AS id FROM (SELECT id FROM rival UNION ALL SELECT id FROM rival_hidden)"
        )
        with reading(self._path):
            found: JudgmentId | None = select(self._database, sql)[0]["id"]
            return found

    def _shown(self) -> list[Rival]:
        return [_from(row) for row in select(self._database, _SHOWN)]

    def _hide(self, event: Hidden) -> None:
        row = {"id": event.id, "rival": event.rival, "by": event.by, "at": to_text(event.at)}
        insert(self._database, "rival_hidden", row)


def _numbers(rewards: tuple[float, ...]) -> str:
    return to_json([finite(float(each)) for each in rewards])


def _row(rival: Rival) -> dict[str, object]:
    made = rival.made
    from_file = isinstance(made, FromFile)
    return {
        "id": rival.id,
        "name": rival.name,
        "file": made.file if from_file else None,
        "sha256": made.sha256 if from_file else None,
        "recipe": None if from_file else to_json(plain_recipe(made)),
        "by": rival.by,
        "at": to_text(rival.at),
    }


@row_of("model")
def _from(row: Row) -> Rival:
    made: FromFile | Recipe
    if row["recipe"] is None:
        made = FromFile(row["file"], row["sha256"], row["comparisons"])
    else:
        made = _recipe(json.loads(row["recipe"]))
    return Rival(JudgmentId(row["id"]), row["name"], made, row["by"], from_text(row["at"]))


def plain_recipe(recipe: Recipe) -> dict[str, Any]:
    """A recipe as JSON can hold it, always in the same order."""
    encoder = recipe.encoder
    return {
        "loss": recipe.loss,
        "until": to_text(recipe.until),
        "last": recipe.last,
        "reads": str(recipe.reads),
        "encoder": encoder and {"folder": encoder.folder, "fingerprint": encoder.fingerprint},
        "as_it_stood": recipe.as_it_stood,
    }


def _recipe(said: Mapping[str, Any]) -> Recipe:
    encoder = said["encoder"]
    return Recipe(
        loss=said["loss"],
        until=from_text(said["until"]),
        last=said["last"],
        reads=Reads(said["reads"]),
        encoder=EncoderAt(**encoder) if encoder else None,
        as_it_stood=said["as_it_stood"],
    )
