"""The views that make the project readable for any reader of SQLite, and what each of them says."""

from labeler.storage.bench_schema import COUNTS
from labeler.storage.review_schema import WANTED

QUICKER = f"""
-- As before, but read row by row: the first rows of a million are there at once.
DROP VIEW disagreement;
CREATE VIEW disagreement AS
SELECT counted.comparison, chosen_margin, split, judgments, first, second, tie, both_good, both_bad,
    a.source AS first_source, b.source AS second_source, gold_verdict, gold_preferred
FROM (
    SELECT *, 1 - max(first, second, tie, both_good, both_bad) * 1.0 / judgments AS split
    FROM (
        SELECT standing.comparison,
{COUNTS}
        FROM standing_judgment AS standing
        LEFT JOIN prediction ON prediction.judgment = standing.id
        WHERE verdict NOT IN ('skip', 'rank')
        GROUP BY standing.comparison
    )
) AS counted
CROSS JOIN comparison ON comparison.id = counted.comparison AND responses = 2
CROSS JOIN response AS a ON a.comparison = counted.comparison AND a.position = 0
CROSS JOIN response AS b ON b.comparison = counted.comparison AND b.position = 1
WHERE chosen_margin < 0 OR split > 0;

DROP VIEW annotator_summary;
CREATE VIEW annotator_summary AS
SELECT annotator, count(*) AS judgments,
    sum(verdict = 'prefer') AS preferences,
    sum(verdict = 'tie') AS ties,
    sum(verdict = 'both_good') AS both_good,
    sum(verdict = 'both_bad') AS both_bad,
    sum(verdict = 'skip') AS skips,
    sum(json_extract(shown, '$[0]') = preferred) AS chose_left,
    sum(shown IS NOT NULL AND verdict = 'prefer') AS sides_known,
    avg(seconds) AS mean_seconds,
    count(CASE WHEN preferred IS NOT NULL AND responses = 2 THEN margin END) AS predicted,
    sum(CASE WHEN responses = 2 THEN margin * (1 - 2 * preferred) > 0 END) AS model_right
FROM standing_judgment AS standing
CROSS JOIN comparison ON comparison.id = standing.comparison
LEFT JOIN prediction ON prediction.judgment = standing.id
GROUP BY annotator;
"""

_FINAL = """
CREATE VIEW final_verdict AS
SELECT last.comparison, last.verdict, last.preferred, last.strength, last.ranking, last.note,
    last.by, last.at,
    (SELECT count(*) - 1 FROM adjudication AS each WHERE each.comparison = last.comparison)
        AS earlier,
    (SELECT count(*) FROM standing_judgment AS said
        WHERE said.comparison = last.comparison AND said.verdict <> 'skip') AS judgments,
    (SELECT count(*) FROM standing_judgment AS said
        WHERE said.comparison = last.comparison AND said.verdict <> 'skip'
            AND CASE WHEN last.verdict = 'tie' THEN said.preferred IS NULL
                WHEN last.verdict = 'prefer' THEN said.preferred IS last.preferred
                WHEN last.verdict = 'rank' THEN said.ranking IS last.ranking
                ELSE said.verdict = last.verdict END) AS same
FROM adjudication AS last
WHERE last.id = (SELECT max(id) FROM adjudication AS each WHERE each.comparison = last.comparison);
"""

_WAITING = f"""
CREATE VIEW waiting AS
SELECT comparison, min(at) AS since, count(*) AS times, group_concat(DISTINCT by) AS by
FROM sent_back WHERE {WANTED} GROUP BY comparison;
"""

_FLAGGED = """
CREATE VIEW flagged AS
SELECT comparison, annotator, note, at FROM flag
WHERE raised AND id = (
    SELECT max(id) FROM flag AS each
    WHERE each.comparison = flag.comparison AND each.annotator = flag.annotator
);
"""

NOTES = {
    "standing_judgment": "A row for each judgment that counts: neither taken back nor replaced, "
    "and no check. Columns as in the table judgment. Read row by row.",
    "check_judgment": "A row for each gold check, repeat or revision that stands; none of them "
    "counts. Columns as in the table judgment. Read row by row.",
    "agreement": "A row for each preference on a pair that was predicted before it was learned "
    "from. chosen_margin is reward(chosen) - reward(rejected); model_right, length_right and "
    "surface_right say whether each foretold it; comparison_seen and prompt_seen how many "
    "judgments of it the model had learned from. Read row by row.",
    "response_reward": "A row for each response with the reward, sd, content_part and style_part "
    "of the last prediction of it, made before the judgment predicted_before. Only differences "
    "within one comparison mean anything. Read row by row.",
    "annotator_summary": "A row for each annotator, over standing judgments: counts of verdicts; "
    "chose_left of sides_known preferences; mean_seconds; model_right of predicted preferences "
    "on pairs. Reads every judgment: about 5 s for a million.",
    "disagreement": "A row for each pair on which model and people, or people, disagree. "
    "chosen_margin is the least margin predicted of a preferred response, below 0 where the "
    "model disagreed: ORDER BY chosen_margin puts the largest penalty first. split is the share "
    "of judgments that say something else than most do. Read row by row, by comparison: LIMIT "
    "alone is quick; sorting or counting reads everything, about 10 s for a million.",
    "final_verdict": "A row for each settled comparison: the final verdict that holds, who gave "
    "it when and why, how many came earlier, and of how many standing judgments how many say the "
    "same; the judgments stay and go on counting. Quick, as it reads only what was settled.",
    "waiting": "A row for each comparison that was sent back for another judgment and not judged "
    "since: since when, how many times, by whom. Quick.",
    "rival_reward": "A row for each reward that a model from a file gives a response, with the "
    "name of the model as the bench shows it. Read row by row.",
    "flagged": "A row for each flag that is raised: by which annotator, why, since when. Quick.",
}
"""What a row of each view is, what its columns mean, and what reading it costs."""


def _noted() -> str:
    rows = ", ".join(f"('{name}', '{note}')" for name, note in NOTES.items())
    return f"""
CREATE TABLE view_note (view TEXT PRIMARY KEY NOT NULL, note TEXT NOT NULL) STRICT;
INSERT INTO view_note VALUES {rows};
"""


VIEWS = QUICKER + _FINAL + _WAITING + _FLAGGED + _noted()
"""What the migration `views` runs."""
