"""The tables of what becomes of comparisons after they were judged."""

ANSWER = """\
    verdict TEXT NOT NULL
        CHECK (verdict IN ('prefer', 'tie', 'both_good', 'both_bad', 'rank', 'skip')),
    preferred INTEGER CHECK ((preferred IS NOT NULL) = (verdict = 'prefer')),
    strength INTEGER CHECK (strength BETWEEN 1 AND 3),
    ranking TEXT CHECK ((ranking IS NOT NULL) = (verdict = 'rank'))
        CHECK (ranking IS NULL OR json_valid(ranking)),
"""
"""The four columns of an answer, of a judgment as of a final verdict."""

REVIEW = f"""
-- A wish for another judgment; the first one made after it fulfils it.
CREATE TABLE sent_back (
    id TEXT PRIMARY KEY NOT NULL,
    comparison TEXT NOT NULL REFERENCES comparison (id),
    by TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX sent_back_comparison ON sent_back (comparison);

-- A final verdict beside the judgments, which stay; of several the last one holds.
CREATE TABLE adjudication (
    id TEXT PRIMARY KEY NOT NULL,
    comparison TEXT NOT NULL REFERENCES comparison (id),
    by TEXT NOT NULL,
{ANSWER}    note TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX adjudication_comparison ON adjudication (comparison);
"""
"""What the migration `review` runs."""

WANTED = """NOT EXISTS (
    SELECT 1 FROM judgment AS later
    WHERE later.comparison = sent_back.comparison AND later.verdict <> 'skip'
        AND later.id NOT IN (SELECT judgment FROM retraction)
        AND iif(later.origin = 'import', later.dated AND later.at > sent_back.at,
            later.id > sent_back.id)
)"""
"""Whether a row of `sent_back` waits still: nobody has judged its comparison since.

In the order of identifiers, which are made by time; of imported judgments, whose identifiers may
be of any kind, by their own dates.
"""
