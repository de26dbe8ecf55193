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
CREATE TABLE derived.judged (
    annotator TEXT NOT NULL,
    comparison TEXT NOT NULL,
    position INTEGER NOT NULL,
    chosen_margin REAL,
    split REAL NOT NULL,
    PRIMARY KEY (annotator, comparison)
) STRICT, WITHOUT ROWID;
PRAGMA derived.user_version = {VERSION};
"""
"""`tally`: a row for each pair with an answer; `judged`: one for each annotator of these too.

`mark`: up to which row each source was read.
"""

INDEXES = {
    "tally_name": "tally (comparison, chosen_margin, split)",
    "tally_penalty": "tally (chosen_margin, comparison, split)",
    "tally_split": "tally (split, comparison, chosen_margin)",
    "judged_penalty": "judged (annotator, chosen_margin, comparison, split, position)",
    "judged_split": "judged (annotator, split, comparison, chosen_margin, position)",
}
"""One for whatever a list is sorted by, with all that a kind of pairs is told by: a page is found
by counting off that alone, also of what one annotator judged. By name `judged` is sorted itself.

They are made once the tables are filled, which takes a tenth of the time so.
"""

WORDS = """
DROP TABLE IF EXISTS derived.words;
CREATE VIRTUAL TABLE derived.words USING fts5(
    text, content = '', columnsize = 0, detail = none, tokenize = 'unicode61 remove_diacritics 2'
);
"""
"""The index of words; its rows are numbered as comparisons are."""
