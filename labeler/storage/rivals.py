"""Other reward models in the project file: rewards as brought, heads by what they are."""

import json
from collections.abc import Mapping
from pathlib import Path
from sqlite3 import Connection
from typing import Any, NewType

from labeler.core.comparison import ComparisonId
from labeler.core.ids import JudgmentId, new_judgment_id
from labeler.core.moment import from_text, to_text
from labeler.core.rival import EncoderAt, FromFile, Hidden, Reads, Recipe, Rewards, Rival
from labeler.core.sentence import template
from labeler.storage.connection import insert, reading, saving, select
from labeler.storage.odd import Row, row_of
from labeler.storage.rows import to_json

_SHOWN = "SELECT * FROM rival WHERE id NOT IN (SELECT rival FROM rival_hidden) ORDER BY id"

Packed = NewType("Packed", str)
"""A model's rewards as the file keeps them."""


def packed(rewards: Rewards) -> Packed:
    """Rewards made ready to be kept; on any thread.

    Raises:
        ValueError: A reward is no finite number, or there are fewer than two of a comparison.
    """
    if any(len(each) < 2 for each in rewards.values()):
        raise ValueError("a comparison needs a reward for each of its responses, two at least")
    return Packed(to_json(rewards))


class Rivals:
    """The other models of an open project, and part of it."""

    def __init__(self, path: Path, database: Connection) -> None:
        self._path, self._database = path, database

    def add(self, rival: Rival, told: Packed | None = None) -> None:
        """Set a model beside the project's, all of it or nothing; earlier ones of its name hide.

        Args:
            told: The rewards of a model from a file, and of no other.

        Raises:
            NotSaved: It is not in the file.
        """
        with saving(self._database):
            for earlier in self._shown():
                if earlier.name == rival.name:
                    later = new_judgment_id(after=rival.id)
                    self._hide(Hidden(later, earlier.id, rival.by, rival.at))
            insert(self._database, "rival", _row(rival))
            if told is not None:
                insert(self._database, "rival_rewards", {"rival": rival.id, "told": told})

    def hide(self, event: Hidden) -> None:
        """Show a model no longer; it stays in the record. Raises NotSaved."""
        with saving(self._database):
            self._hide(event)

    def shown(self) -> list[Rival]:
        """Those that are not hidden, in the order in which they came."""
        with reading(self._path):
            return self._shown()

    def rewards(self, rival: JudgmentId) -> dict[ComparisonId, tuple[float, ...]]:
        """What a file brought; a tenth of a second for 100,000 comparisons."""
        with reading(self._path):
            found = select(self._database, "SELECT told FROM rival_rewards WHERE rival = ?", rival)
        told = json.loads(found[0]["told"]) if found else {}
        return {ComparisonId(name): tuple(each) for name, each in told.items()}

    def last(self) -> JudgmentId | None:
        """The greatest id of what was ever set beside or hidden."""
        every = "SELECT id FROM rival UNION ALL SELECT id FROM rival_hidden"
        with reading(self._path):
            (row,) = select(self._database, f"SELECT max(id) AS id FROM ({every})")
        found: JudgmentId | None = row["id"]
        return found

    def _shown(self) -> list[Rival]:
        return [_from(row) for row in select(self._database, _SHOWN)]

    def _hide(self, event: Hidden) -> None:
        row = {"id": event.id, "rival": event.rival, "by": event.by, "at": to_text(event.at)}
        insert(self._database, "rival_hidden", row)


def _row(rival: Rival) -> dict[str, object]:
    file = rival.made if isinstance(rival.made, FromFile) else None
    recipe = rival.made if isinstance(rival.made, Recipe) else None
    return {
        "id": rival.id,
        "name": rival.name,
        "file": file and file.file,
        "sha256": file and file.sha256,
        "comparisons": file and file.comparisons,
        "recipe": recipe and to_json(plain_recipe(recipe)),
        "by": rival.by,
        "at": to_text(rival.at),
    }


@row_of(template("model"))
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
        "judgments": recipe.judgments,
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
        judgments=said["judgments"],
    )
