"""The tables of other reward models."""

RIVAL = """
-- Another reward model beside the project's: rewards from a file, or a head to be fitted anew.
-- recipe: what decides such a head; its rewards follow from it and are not kept here.
CREATE TABLE rival (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    file TEXT,
    sha256 TEXT CHECK ((sha256 IS NULL) = (file IS NULL)) CHECK (length(sha256) = 64),
    comparisons INTEGER CHECK ((comparisons IS NULL) = (file IS NULL)),
    recipe TEXT CHECK ((recipe IS NULL) <> (file IS NULL))
        CHECK (recipe IS NULL OR json_valid(recipe)),
    by TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

-- told: {comparison: [number, one a response]}, also of comparisons that may come later. In one
-- piece, so that taking in a hundred thousand of them keeps no key press waiting; see rival_reward.
CREATE TABLE rival_rewards (
    rival TEXT PRIMARY KEY NOT NULL REFERENCES rival (id),
    told TEXT NOT NULL CHECK (json_valid(told))
) STRICT;

-- That one is shown no longer; nothing of it is deleted.
CREATE TABLE rival_hidden (
    id TEXT PRIMARY KEY NOT NULL,
    rival TEXT NOT NULL REFERENCES rival (id),
    by TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX rival_hidden_rival ON rival_hidden (rival);

-- rival_reward: a row for each reward of a model from a file that is shown.
CREATE VIEW rival_reward AS
SELECT rival.name, pair.key AS comparison, each.key AS position, each.value AS reward,
    response.source
FROM rival
JOIN rival_rewards ON rival_rewards.rival = rival.id
JOIN json_each(rival_rewards.told) AS pair
JOIN json_each(pair.value) AS each
LEFT JOIN response ON response.comparison = pair.key AND response.position = each.key
WHERE rival.id NOT IN (SELECT rival FROM rival_hidden);
"""
"""What the migration `rival` runs."""
