-- A project of version 6, as the program of that version wrote it (sqlite3's .dump).
PRAGMA application_id = 1281450604;
PRAGMA user_version = 6;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
) STRICT;
INSERT INTO "_sqlite_migrations" VALUES(1,'labeler','first','2026-11-25 02:58:01.243859+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'labeler','learner','2026-11-25 02:58:01.245349+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'labeler','said','2026-11-25 02:58:01.249453+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'labeler','bench','2026-11-25 02:58:01.256460+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'labeler','review','2026-11-25 02:58:01.258902+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'labeler','disagreement','2026-11-25 02:58:01.267001+00:00');
CREATE TABLE adjudication (
    id TEXT PRIMARY KEY NOT NULL,
    comparison TEXT NOT NULL REFERENCES comparison (id),
    by TEXT NOT NULL,
    verdict TEXT NOT NULL
        CHECK (verdict IN ('prefer', 'tie', 'both_good', 'both_bad', 'rank', 'skip')),
    preferred INTEGER CHECK ((preferred IS NOT NULL) = (verdict = 'prefer')),
    strength INTEGER CHECK (strength BETWEEN 1 AND 3),
    ranking TEXT CHECK ((ranking IS NOT NULL) = (verdict = 'rank'))
        CHECK (ranking IS NULL OR json_valid(ranking)),
    note TEXT NOT NULL,
    at TEXT NOT NULL
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
INSERT INTO "comparison" VALUES(1,'c1','0c5f70887097729ba9e9f6deab4922b4',2,NULL,NULL,NULL,NULL,'{}','{}','2026-05-17T12:00:00.000000Z');
INSERT INTO "comparison" VALUES(2,'c2','0c5f70887097729ba9e9f6deab4922b4',2,NULL,NULL,NULL,NULL,'{}','{}','2026-05-17T12:00:00.000000Z');
CREATE TABLE flag (
    id TEXT PRIMARY KEY NOT NULL,
    comparison TEXT NOT NULL REFERENCES comparison (id),
    annotator TEXT NOT NULL,
    raised INTEGER NOT NULL CHECK (raised IN (0, 1)),
    note TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE TABLE judgment (
    id TEXT PRIMARY KEY NOT NULL,
    comparison TEXT NOT NULL REFERENCES comparison (id),
    annotator TEXT NOT NULL,
    verdict TEXT NOT NULL
        CHECK (verdict IN ('prefer', 'tie', 'both_good', 'both_bad', 'rank', 'skip')),
    preferred INTEGER CHECK ((preferred IS NOT NULL) = (verdict = 'prefer')),
    strength INTEGER CHECK (strength BETWEEN 1 AND 3),
    ranking TEXT CHECK ((ranking IS NOT NULL) = (verdict = 'rank'))
        CHECK (ranking IS NULL OR json_valid(ranking)),
    at TEXT NOT NULL,
    dated INTEGER NOT NULL CHECK (dated IN (0, 1)),
    origin TEXT NOT NULL,
    shown TEXT CHECK (shown IS NULL OR json_valid(shown)),
    visibility TEXT,
    rewards_seen INTEGER CHECK (rewards_seen IN (0, 1)),
    seconds REAL,
    drawn TEXT,
    supersedes TEXT CHECK (supersedes <> id),
    extra TEXT NOT NULL CHECK (json_valid(extra))
, confidence REAL
    CHECK (confidence IS NULL OR (confidence > 0 AND confidence <= 1)), weight REAL NOT NULL DEFAULT 1
    CHECK (weight >= 0 AND weight < 9e999), purpose TEXT NOT NULL DEFAULT 'label'
    CHECK (purpose IN ('label', 'gold', 'repeat', 'revision')), revises TEXT CHECK (revises <> id), redoes TEXT CHECK (redoes <> id), active REAL CHECK (active >= 0), guidelines INTEGER CHECK (guidelines >= 1), details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details))) STRICT;
INSERT INTO "judgment" VALUES('01a210a3-83cd-76a3-87f3-f9e81a366669','c1','ada','prefer',0,NULL,NULL,'2026-05-17T12:00:00.000000Z',1,'window',NULL,NULL,NULL,NULL,NULL,NULL,'{}',NULL,1.0,'label',NULL,NULL,NULL,NULL,'{}');
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
, learned TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(learned))) STRICT;
INSERT INTO "prediction" VALUES('01a210a3-83cd-76a3-87f3-f9e81a366669',0.25,6.33333333333333303727e-01,0.7,6.53244900718283449947e-01,0.1,-1.0e-300,3,'0123456789ab',1,2,'[]');
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
INSERT INTO "prediction_reward" VALUES('01a210a3-83cd-76a3-87f3-f9e81a366669',0,3.00000000000000044408e-01,0.5,0.25,5.00000000000000444089e-02,0);
INSERT INTO "prediction_reward" VALUES('01a210a3-83cd-76a3-87f3-f9e81a366669',1,-3.33333333333333314829e-01,0.5,-3.33333333333333314829e-01,0.0,1);
CREATE TABLE prompt (
    key TEXT PRIMARY KEY NOT NULL,
    messages TEXT NOT NULL CHECK (json_valid(messages))
) STRICT;
INSERT INTO "prompt" VALUES('0c5f70887097729ba9e9f6deab4922b4','[{"role": "user", "content": "Why is the sky blue?"}]');
CREATE TABLE response (
    comparison TEXT NOT NULL REFERENCES comparison (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    content TEXT NOT NULL,
    source TEXT,
    PRIMARY KEY (comparison, position)
) STRICT;
INSERT INTO "response" VALUES('c1',0,'Answer 0','model-0');
INSERT INTO "response" VALUES('c1',1,'Answer 1','model-1');
INSERT INTO "response" VALUES('c2',0,'Answer 0','model-0');
INSERT INTO "response" VALUES('c2',1,'Answer 1','model-1');
CREATE TABLE retraction (
    judgment TEXT PRIMARY KEY NOT NULL REFERENCES judgment (id),
    annotator TEXT NOT NULL,
    at TEXT NOT NULL
, id TEXT) STRICT;
CREATE TABLE sent_back (
    id TEXT PRIMARY KEY NOT NULL,
    comparison TEXT NOT NULL REFERENCES comparison (id),
    by TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    value TEXT NOT NULL CHECK (json_valid(value)),
    at TEXT NOT NULL
) STRICT;
INSERT INTO "setting" VALUES(1,'name','"Six"','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(2,'visibility','"live"','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(3,'seed','6','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(4,'loss','"logistic"','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(5,'smoothing','0.1','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(6,'acquisition','"random"','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(7,'random_share','0.25','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(8,'holdout','0.0','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(9,'annotator_weights','{}','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(10,'confidence_counts','false','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(11,'scale','7','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(12,'most_responses','8','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(13,'criteria','[]','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(14,'criterion_steps','5','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(15,'ask_confidence','false','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(16,'reasons','[]','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(17,'highlights','false','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(18,'skip_reasons','["unclear prompt", "can''t tell", "needs an expert", "broken or unsafe text"]','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(19,'revision_counts','false','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(20,'gold_rate','0.0','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(21,'repeat_rate','0.0','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(22,'gold_feedback','false','2026-11-25T02:58:01.267173Z');
INSERT INTO "setting" VALUES(23,'guidelines','""','2026-11-25T02:58:01.267173Z');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX comparison_prompt ON comparison (prompt);
CREATE INDEX judgment_comparison ON judgment (comparison);
CREATE INDEX judgment_annotator ON judgment (annotator);
CREATE INDEX judgment_supersedes ON judgment (supersedes) WHERE supersedes IS NOT NULL;
CREATE INDEX flag_comparison ON flag (comparison);
CREATE VIEW standing_judgment AS
SELECT * FROM judgment
WHERE purpose = 'label'
    AND id NOT IN (SELECT judgment FROM retraction)
    AND NOT EXISTS (
        SELECT 1 FROM judgment AS later
        WHERE later.supersedes = judgment.id
            AND later.id NOT IN (SELECT judgment FROM retraction)
    );
CREATE VIEW check_judgment AS
SELECT * FROM judgment
WHERE purpose <> 'label'
    AND id NOT IN (SELECT judgment FROM retraction)
    AND NOT EXISTS (
        SELECT 1 FROM judgment AS later
        WHERE later.supersedes = judgment.id
            AND later.id NOT IN (SELECT judgment FROM retraction)
    );
CREATE VIEW agreement AS
SELECT standing.id AS judgment, standing.comparison, annotator, preferred, strength, at, drawn,
    visibility, rewards_seen, comparison_seen, prompt_seen,
    margin * (1 - 2 * preferred) AS chosen_margin,
    margin * (1 - 2 * preferred) > 0 AS model_right,
    length_margin * (1 - 2 * preferred) > 0 AS length_right,
    surface_margin * (1 - 2 * preferred) > 0 AS surface_right,
    margin_sd, loss, model_judgments, model_digest
FROM standing_judgment AS standing
JOIN comparison ON comparison.id = standing.comparison AND responses = 2
JOIN prediction ON prediction.judgment = standing.id
WHERE verdict = 'prefer';
CREATE VIEW response_reward AS
SELECT response.comparison, response.position, source, length(response.content) AS characters,
    reward, sd, prediction_reward.content AS content_part, style AS style_part,
    prediction_reward.judgment AS predicted_before
FROM response
JOIN prediction_reward ON prediction_reward.response = response.position
    AND prediction_reward.judgment = (
        SELECT max(prediction.judgment) FROM judgment
        JOIN prediction ON prediction.judgment = judgment.id
        WHERE judgment.comparison = response.comparison
    );
CREATE VIEW annotator_summary AS
SELECT standing.annotator, count(*) AS judgments,
    sum(standing.verdict = 'prefer') AS preferences,
    sum(standing.verdict = 'tie') AS ties,
    sum(standing.verdict = 'both_good') AS both_good,
    sum(standing.verdict = 'both_bad') AS both_bad,
    sum(standing.verdict = 'skip') AS skips,
    sum(json_extract(shown, '$[0]') = standing.preferred) AS chose_left,
    sum(shown IS NOT NULL AND standing.verdict = 'prefer') AS sides_known,
    avg(standing.seconds) AS mean_seconds,
    count(agreement.judgment) AS predicted,
    sum(agreement.model_right) AS model_right
FROM standing_judgment AS standing
LEFT JOIN agreement ON agreement.judgment = standing.id
GROUP BY standing.annotator;
CREATE INDEX sent_back_comparison ON sent_back (comparison);
CREATE INDEX adjudication_comparison ON adjudication (comparison);
CREATE VIEW disagreement AS
SELECT counted.comparison, chosen_margin, split, judgments, first, second, tie, both_good, both_bad,
    a.source AS first_source, b.source AS second_source, gold_verdict, gold_preferred
FROM (
    SELECT *, 1 - max(first, second, tie, both_good, both_bad) * 1.0 / judgments AS split
    FROM (
    SELECT standing.comparison, comparison.position,
        count(*) AS judgments,
        sum(verdict = 'prefer' AND preferred = 0) AS first,
        sum(verdict = 'prefer' AND preferred = 1) AS second,
        sum(verdict = 'tie') AS tie,
        sum(verdict = 'both_good') AS both_good,
        sum(verdict = 'both_bad') AS both_bad,
        min(CASE verdict WHEN 'prefer' THEN margin * (1 - 2 * preferred) END) AS chosen_margin
    FROM standing_judgment AS standing
    JOIN comparison ON comparison.id = standing.comparison AND responses = 2
    LEFT JOIN prediction ON prediction.judgment = standing.id
    WHERE verdict NOT IN ('skip', 'rank') AND true
    GROUP BY standing.comparison
)
) AS counted
JOIN comparison ON comparison.id = counted.comparison
JOIN response AS a ON a.comparison = counted.comparison AND a.position = 0
JOIN response AS b ON b.comparison = counted.comparison AND b.position = 1
WHERE chosen_margin < 0 OR split > 0;
COMMIT;
