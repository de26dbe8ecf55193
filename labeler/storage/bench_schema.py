"""The views behind the bench, for this program and for any reader of SQLite."""

COUNTS = """\
        count(*) AS judgments,
        sum(verdict = 'prefer' AND preferred = 0) AS first,
        sum(verdict = 'prefer' AND preferred = 1) AS second,
        sum(verdict = 'tie') AS tie,
        sum(verdict = 'both_good') AS both_good,
        sum(verdict = 'both_bad') AS both_bad,
        min(CASE verdict WHEN 'prefer' THEN margin * (1 - 2 * preferred) END) AS chosen_margin"""
"""What is counted of each pair's standing answers, with what was predicted of them.

`chosen_margin` is the least margin of a preferred response that was predicted; below 0 the model
disagreed with somebody, and the further below, the greater the penalty.
"""

COUNTED = f"""
    SELECT standing.comparison, comparison.position,
{COUNTS}
    FROM standing_judgment AS standing
    JOIN comparison ON comparison.id = standing.comparison AND responses = 2
    LEFT JOIN prediction ON prediction.judgment = standing.id
    WHERE verdict NOT IN ('skip', 'rank') AND {{which}}
    GROUP BY standing.comparison
"""
"""A row for each pair with a standing answer."""

BENCH = """
-- agreement: a row for each preference on a pair that was predicted before it was learned.
-- chosen_margin: reward(chosen) - reward(rejected); model_right: whether the model foretold it.
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

-- response_reward: a row for each response with the reward of the last prediction of it.
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

-- annotator_summary: a row for each annotator, over standing judgments.
-- model_right: of their preferences on pairs that were predicted, how many the model foretold.
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
"""
"""What the migration `bench` runs."""

DISAGREEMENT = f"""
-- Kept by triggers in earlier versions; now beside the project, where no commit waits for it.
DROP TRIGGER IF EXISTS tally_judgment;
DROP TRIGGER IF EXISTS tally_retraction;
DROP TRIGGER IF EXISTS tally_prediction;
DROP VIEW IF EXISTS disagreement;
DROP TABLE IF EXISTS tally;

-- disagreement: a row for each pair on which model and people, or people, disagree.
-- chosen_margin: the least margin predicted of a preferred response; below 0 the model disagreed.
-- split: the share of judgments that say something else than most do.
CREATE VIEW disagreement AS
SELECT counted.comparison, chosen_margin, split, judgments, first, second, tie, both_good, both_bad,
    a.source AS first_source, b.source AS second_source, gold_verdict, gold_preferred
FROM (
    SELECT *, 1 - max(first, second, tie, both_good, both_bad) * 1.0 / judgments AS split
    FROM ({COUNTED.format(which="true")})
) AS counted
JOIN comparison ON comparison.id = counted.comparison
JOIN response AS a ON a.comparison = counted.comparison AND a.position = 0
JOIN response AS b ON b.comparison = counted.comparison AND b.position = 1
WHERE chosen_margin < 0 OR split > 0;
"""
"""What the migration `disagreement` runs."""
