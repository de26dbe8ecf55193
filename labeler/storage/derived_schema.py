"""The tables of what is derived from a project."""

VERSION = 2
"""Of the tables; a file of another version is filled anew."""

TABLES = f"""
DROP TABLE IF EXISTS derived.mark;
DROP TABLE IF EXISTS derived.tally;
DROP TABLE IF EXISTS derived.judged;
CREATE TABLE derived.mark (
    source TEXT PRIMARY KEY NOT NULL,
    row INTEGER NOT NULL,
    id TEXT NOT NULL
) STRICT;
CREATE TABLE derived.tally (
    position INTEGER PRIMARY KEY,
    comparison TEXT NOT NULL,
    judgments INTEGER NOT NULL,
    first INTEGER NOT NULL,
    second INTEGER NOT NULL,
    tie INTEGER NOT NULL,
    both_good INTEGER NOT NULL,
    both_bad INTEGER NOT NULL,
    chosen_margin REAL,
    split REAL NOT NULL
) STRICT;
CREATE INDEX derived.tally_name ON tally (comparison, chosen_margin, split);
CREATE INDEX derived.tally_penalty ON tally (chosen_margin, comparison, split);
CREATE INDEX derived.tally_split ON tally (split, comparison, chosen_margin);
CREATE TABLE derived.judged (
    annotator TEXT NOT NULL,
    comparison TEXT NOT NULL,
    chosen_margin REAL,
    split REAL NOT NULL,
    PRIMARY KEY (annotator, comparison)
) STRICT, WITHOUT ROWID;
CREATE INDEX derived.judged_penalty ON judged (annotator, chosen_margin, comparison, split);
CREATE INDEX derived.judged_split ON judged (annotator, split, comparison, chosen_margin);
PRAGMA derived.user_version = {VERSION};
"""
"""`tally`: a row for each pair with an answer; `judged`: one for each annotator of these too.

Each has an index for whatever a list is sorted by, with all that a kind of pairs is told by, so
that a page is found by counting off that index alone, also of what one annotator judged.
`mark`: up to which row each source was read.
"""

WORDS = """
DROP TABLE IF EXISTS derived.words;
CREATE VIRTUAL TABLE derived.words USING fts5(
    text, content = '', columnsize = 0, detail = none, tokenize = 'unicode61 remove_diacritics 2'
);
"""
"""The index of words; its rows are numbered as comparisons are."""
