"""The tables of a project file. Migrations are only ever appended."""

from sqlite3 import Connection
from typing import TYPE_CHECKING

from labeler.storage.bench_schema import BENCH, DISAGREEMENT
from labeler.storage.review_schema import ANSWER, REVIEW
from labeler.storage.rival_schema import RIVAL
from labeler.storage.view_schema import VIEWS

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x4C61626C
"""Marks a SQLite file as a project: "Labl" in ASCII, at byte 68 of the file."""

VERSION = 8
"""How many migrations there are; kept in the file as `user_version`."""

FIRST = f"""
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    value TEXT NOT NULL CHECK (json_valid(value)),
    at TEXT NOT NULL
) STRICT;

CREATE TABLE prompt (
    key TEXT PRIMARY KEY NOT NULL,
    messages TEXT NOT NULL CHECK (json_valid(messages))
) STRICT;

CREATE TABLE comparison (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    prompt TEXT NOT NULL REFERENCES prompt (key),
    responses INTEGER NOT NULL CHECK (responses >= 2),
    gold_verdict TEXT,
    gold_preferred INTEGER,
    gold_strength INTEGER,
    gold_ranking TEXT CHECK (gold_ranking IS NULL OR json_valid(gold_ranking)),
    meta TEXT NOT NULL CHECK (json_valid(meta)),
    extra TEXT NOT NULL CHECK (json_valid(extra)),
    added TEXT NOT NULL
) STRICT;
CREATE INDEX comparison_prompt ON comparison (prompt);

CREATE TABLE response (
    comparison TEXT NOT NULL REFERENCES comparison (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    content TEXT NOT NULL,
    source TEXT,
    PRIMARY KEY (comparison, position)
) STRICT;

-- supersedes names no parent: files may arrive in any order, the later judgment first.
CREATE TABLE judgment (
    id TEXT PRIMARY KEY NOT NULL,
    comparison TEXT NOT NULL REFERENCES comparison (id),
    annotator TEXT NOT NULL,
{ANSWER}    at TEXT NOT NULL,
    dated INTEGER NOT NULL CHECK (dated IN (0, 1)),
    origin TEXT NOT NULL,
    shown TEXT CHECK (shown IS NULL OR json_valid(shown)),
    visibility TEXT,
    rewards_seen INTEGER CHECK (rewards_seen IN (0, 1)),
    seconds REAL,
    drawn TEXT,
    supersedes TEXT CHECK (supersedes <> id),
    extra TEXT NOT NULL CHECK (json_valid(extra))
) STRICT;
CREATE INDEX judgment_comparison ON judgment (comparison);
CREATE INDEX judgment_annotator ON judgment (annotator);
CREATE INDEX judgment_supersedes ON judgment (supersedes) WHERE supersedes IS NOT NULL;

CREATE TABLE retraction (
    judgment TEXT PRIMARY KEY NOT NULL REFERENCES judgment (id),
    annotator TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

CREATE VIEW standing_judgment AS
SELECT * FROM judgment
WHERE id NOT IN (SELECT judgment FROM retraction)
    AND NOT EXISTS (
        SELECT 1 FROM judgment AS later
        WHERE later.supersedes = judgment.id
            AND later.id NOT IN (SELECT judgment FROM retraction)
    );

-- margin, probability: of the response at position 0 over the one at position 1.
CREATE TABLE prediction (
    judgment TEXT PRIMARY KEY NOT NULL REFERENCES judgment (id),
    loss REAL,
    margin REAL NOT NULL,
    margin_sd REAL NOT NULL,
    probability REAL NOT NULL,
    length_margin REAL,
    surface_margin REAL,
    model_judgments INTEGER NOT NULL,
    model_digest TEXT NOT NULL,
    comparison_seen INTEGER NOT NULL,
    prompt_seen INTEGER NOT NULL
) STRICT;

CREATE TABLE prediction_reward (
    judgment TEXT NOT NULL REFERENCES prediction (judgment),
    response INTEGER NOT NULL,
    reward REAL NOT NULL,
    sd REAL NOT NULL,
    content REAL NOT NULL,
    style REAL NOT NULL,
    cut INTEGER CHECK (cut IN (0, 1)),
    PRIMARY KEY (judgment, response)
) STRICT;
"""

LEARNER = """
ALTER TABLE judgment ADD COLUMN confidence REAL
    CHECK (confidence IS NULL OR (confidence > 0 AND confidence <= 1));
ALTER TABLE judgment ADD COLUMN weight REAL NOT NULL DEFAULT 1
    CHECK (weight >= 0 AND weight < 9e999);

-- learned: what the loss had learned of its own, a list of numbers.
ALTER TABLE prediction ADD COLUMN learned TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(learned));
"""

SAID = """
-- details: ratings, rationale, reasons, highlights and the like, as in the native file.
-- revises, redoes: as supersedes, they may arrive before what they name.
ALTER TABLE judgment ADD COLUMN purpose TEXT NOT NULL DEFAULT 'label'
    CHECK (purpose IN ('label', 'gold', 'repeat', 'revision'));
ALTER TABLE judgment ADD COLUMN revises TEXT CHECK (revises <> id);
ALTER TABLE judgment ADD COLUMN redoes TEXT CHECK (redoes <> id);
ALTER TABLE judgment ADD COLUMN active REAL CHECK (active >= 0);
ALTER TABLE judgment ADD COLUMN guidelines INTEGER CHECK (guidelines >= 1);
ALTER TABLE judgment ADD COLUMN details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details));

-- id: its place among the judgments, which sort by theirs.
ALTER TABLE retraction ADD COLUMN id TEXT;

CREATE TABLE flag (
    id TEXT PRIMARY KEY NOT NULL,
    comparison TEXT NOT NULL REFERENCES comparison (id),
    annotator TEXT NOT NULL,
    raised INTEGER NOT NULL CHECK (raised IN (0, 1)),
    note TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX flag_comparison ON flag (comparison);

-- The judgments that count: neither retracted nor superseded, and no checks.
DROP VIEW standing_judgment;
CREATE VIEW standing_judgment AS
SELECT * FROM judgment
WHERE purpose = 'label'
    AND id NOT IN (SELECT judgment FROM retraction)
    AND NOT EXISTS (
        SELECT 1 FROM judgment AS later
        WHERE later.supersedes = judgment.id
            AND later.id NOT IN (SELECT judgment FROM retraction)
    );

-- The others that stand: gold checks, repeats, and revisions after the rewards were seen.
CREATE VIEW check_judgment AS
SELECT * FROM judgment
WHERE purpose <> 'label'
    AND id NOT IN (SELECT judgment FROM retraction)
    AND NOT EXISTS (
        SELECT 1 FROM judgment AS later
        WHERE later.supersedes = judgment.id
            AND later.id NOT IN (SELECT judgment FROM retraction)
    );
"""


def migrate(database: Connection) -> None:
    """Bring a file to the present version, within the transaction that is open."""
    from sqlite_utils import Database  # takes a while; only where a file is made or migrated

    _migrations().apply(Database(database, execute_plugins=False, strict=True))
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {VERSION}")


def _migrations() -> "Migrations":
    from sqlite_utils import Migrations

    migrations = Migrations("labeler")

    @migrations()
    def first(database: "Database") -> None:
        database.executescript(FIRST)

    @migrations()
    def learner(database: "Database") -> None:
        database.executescript(LEARNER)

    @migrations()
    def said(database: "Database") -> None:
        database.executescript(SAID)

    @migrations()
    def bench(database: "Database") -> None:
        database.executescript(BENCH)

    @migrations()
    def review(database: "Database") -> None:
        database.executescript(REVIEW)

    @migrations()
    def disagreement(database: "Database") -> None:
        database.executescript(DISAGREEMENT)

    @migrations()
    def rival(database: "Database") -> None:
        database.executescript(RIVAL)

    @migrations()
    def views(database: "Database") -> None:
        database.executescript(VIEWS)

    return migrations
