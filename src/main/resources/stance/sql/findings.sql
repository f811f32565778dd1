-- Where actors stand, and how they compare, from the tables that stance export --sql writes.
--
-- The same statements run on DuckDB, Spark and Trino, after load-duckdb.sql, load-spark.sql or load-trino.sql.
-- What is asked stands in four small tables that can be changed between two runs:
--   basis              one row: from_day and as_of_day (days since 1970-01-01; empty where open), the weakest
--                      evidence to admit (1 direct, 2 reported, 3 claimed, 4 inferred), and whether a world is assumed
--   assumed            the conditions that are met in that world
--   request_actors     whom to compare, by position
--   request_questions  on what
-- Results:
--   standings            where each actor stands on each question
--   divided_between      whose words a body is divided between
--   standing_conditions  the conditions on which these words depend, in the world assumed
--   implied_answers      what the answers of one who is silent on a question imply for it: told, and never counted
--   pair_findings        flag and kind of every two actors on each question
--   findings             the same of all of them together
--   tally                on how many questions they have each flag
--   agreements           counts, agreement and its bounds of every two actors
-- Tables whose names begin with step_ lie on the way there, and can be dropped.
--
-- Plain SQL: no arrays, no recursion, no dates (days are numbers), no subquery that looks outward. Offices are numbered
-- 1 head, 2 the body itself, 3 principal, 4 member, 5 envoy; states 1 stated, 2 undecided, 3 declined, 4 absent.
-- A moment is the first day of a date times 3, and 0, 1 or 2 as it is a year, a month or a day.
-- Distances are whole numbers of 1/720720000000, so that no sum depends on its order.

-- 1. What counts ---------------------------------------------------------------------------------------------------

DROP TABLE IF EXISTS step_basis;
CREATE TABLE step_basis AS
SELECT
  COALESCE(b.from_day, -9999999) AS since,
  COALESCE(b.as_of_day, 9999999) AS until,
  COALESCE(b.as_of_day, l.last_day, 0) AS today,
  b.evidence AS weakest,
  b.assumed AS assumed
FROM basis b
CROSS JOIN (SELECT MAX(last_day) AS last_day FROM sql_records) l;

-- The flags, the weightiest first; and the kinds of evidence, the firmest first.
DROP TABLE IF EXISTS step_flags;
CREATE TABLE step_flags AS
SELECT 1 AS number, 'differ' AS flag UNION ALL SELECT 2, 'partly' UNION ALL SELECT 3, 'agree'
UNION ALL SELECT 4, 'open' UNION ALL SELECT 5, 'alone' UNION ALL SELECT 6, 'none';

DROP TABLE IF EXISTS step_evidences;
CREATE TABLE step_evidences AS
SELECT 0 AS number, '' AS basis UNION ALL SELECT 1, 'direct' UNION ALL SELECT 2, 'reported'
UNION ALL SELECT 3, 'claimed' UNION ALL SELECT 4, 'inferred';

-- What two answers to a choice have in common, option by option.
DROP TABLE IF EXISTS step_options;
CREATE TABLE step_options AS
SELECT
  a.question,
  a.said AS a,
  b.said AS b,
  SUM(CASE WHEN a.accepted AND b.accepted THEN 1 ELSE 0 END) AS both_accept,
  SUM(CASE WHEN a.accepted AND NOT b.accepted THEN 1 ELSE 0 END) AS b_rules_out,
  SUM(CASE WHEN b.accepted AND NOT a.accepted THEN 1 ELSE 0 END) AS a_rules_out,
  SUM(CASE WHEN NOT a.accepted AND NOT b.accepted THEN 1 ELSE 0 END) AS both_rule_out
FROM sql_options a
JOIN sql_options b ON b.question = a.question AND b.answer = a.answer
GROUP BY a.question, a.said, b.said;

-- How every two answers that anybody gives to a question relate, and how far apart they are.
DROP TABLE IF EXISTS step_relation;
CREATE TABLE step_relation AS
SELECT
  r.question, r.a, r.b, r.relation, r.within, r.neutral, r.a_is_lower,
  CASE
    WHEN NOT r.choice THEN CAST(FLOOR(7.2072E11 * r.apart / r.steps) AS BIGINT)
    WHEN r.accepts_a > 0 AND r.accepts_b > 0
      THEN 720720000000 - CAST(FLOOR(7.2072E11 * r.both_accept / (r.accepts_a + r.accepts_b - r.both_accept)) AS BIGINT)
    WHEN r.relation = 'same' THEN 0
    WHEN r.relation = 'opposed' THEN 720720000000
    ELSE 360360000000
  END AS distance
FROM (
  SELECT
    a.question,
    a.said AS a,
    b.said AS b,
    q.choice,
    q.steps,
    ABS(a.level - b.level) AS apart,
    a.accepts AS accepts_a,
    b.accepts AS accepts_b,
    COALESCE(o.both_accept, 0) AS both_accept,
    CASE
      WHEN COALESCE(o.both_accept, 0) = a.accepts OR COALESCE(o.both_accept, 0) = b.accepts THEN 1
      ELSE 0
    END AS within,
    CASE WHEN q.two_sided AND (2 * a.level = q.steps OR 2 * b.level = q.steps) THEN 1 ELSE 0 END AS neutral,
    CASE WHEN q.two_sided AND a.level < b.level THEN 1 ELSE 0 END AS a_is_lower,
    CASE
      WHEN a.same_as = b.same_as THEN 'same'
      WHEN NOT q.choice THEN
        CASE
          WHEN 2 * ABS(a.level - b.level) > q.steps THEN 'opposed'
          WHEN q.two_sided AND (2 * a.level - q.steps) * (2 * b.level - q.steps) < 0 THEN 'opposed'
          ELSE 'near'
        END
      WHEN a.accepts > 0 AND b.accepts > 0 AND COALESCE(o.both_accept, 0) = 0 THEN 'opposed'
      WHEN b.accepts > 0 AND COALESCE(o.a_rules_out, 0) = b.accepts THEN 'opposed'
      WHEN a.accepts > 0 AND COALESCE(o.b_rules_out, 0) = a.accepts THEN 'opposed'
      WHEN a.accepts = 0 AND b.accepts = 0 AND COALESCE(o.both_rule_out, 0) = 0 THEN 'exclusions'
      ELSE 'overlap'
    END AS relation
  FROM sql_said a
  JOIN sql_said b ON b.question = a.question
  JOIN sql_questions q ON q.question = a.question
  LEFT JOIN step_options o ON o.question = a.question AND o.a = a.said AND o.b = b.said
) r;

-- The records of those who spoke for a body at their date, as what they spoke, and whether the basis admits them.
DROP TABLE IF EXISTS step_word;
CREATE TABLE step_word AS
SELECT
  w.body, r.question, r.actor AS speaker, r.record, w.office,
  CASE WHEN w.office <= 3 THEN 1 WHEN w.office = 4 THEN 2 ELSE 3 END AS grade,
  r.place, r.first_day, r.last_day, r.moment, r.evidence, r.state, r.said, r.terms,
  CASE WHEN r.readable_day > d.until THEN 1 ELSE 0 END AS published_later,
  COALESCE(s.same_as, '') AS same_as,
  CASE WHEN r.evidence <= 2 THEN 1 ELSE 0 END AS own,
  CASE WHEN s.accepts > 0 THEN 1 ELSE 0 END AS accepts,
  CASE WHEN s.accepts = 0 THEN 1 ELSE 0 END AS only_rules_out,
  CASE WHEN r.evidence <= d.weakest AND r.last_day <= d.until AND r.last_day >= d.since THEN 1 ELSE 0 END AS admitted
FROM (
  SELECT p.body, r.record, MIN(p.office) AS office
  FROM sql_records r
  JOIN sql_speakers p ON p.speaker = r.actor AND p.from_day <= r.last_day AND p.until_day >= r.first_day
  GROUP BY p.body, r.record
) w
JOIN sql_records r ON r.record = w.record
LEFT JOIN sql_said s ON s.question = r.question AND s.said = r.said
CROSS JOIN step_basis d;

-- 2. The pool: what was said in the time of the head in office; else what was said before --------------------------

DROP TABLE IF EXISTS step_head;
CREATE TABLE step_head AS
SELECT t.body, t.from_day, t.until_day
FROM (
  SELECT
    p.body, p.from_day, p.until_day,
    ROW_NUMBER() OVER (PARTITION BY p.body ORDER BY p.from_day DESC, p.until_day DESC) AS n
  FROM sql_speakers p
  CROSS JOIN step_basis d
  WHERE p.office = 1 AND p.from_day <= d.today AND p.until_day >= d.today
) t
WHERE t.n = 1;

DROP TABLE IF EXISTS step_in_office;
CREATE TABLE step_in_office AS
SELECT DISTINCT p.body, p.speaker
FROM sql_speakers p
CROSS JOIN step_basis d
WHERE p.from_day <= d.today AND p.until_day >= d.today;

DROP TABLE IF EXISTS step_pool;
CREATE TABLE step_pool AS
SELECT t.*, 1 - t.any_of_today AS carried_over
FROM (
  SELECT c.*, MAX(c.of_today) OVER (PARTITION BY c.body, c.question) AS any_of_today
  FROM (
    SELECT
      w.*,
      CASE
        WHEN h.body IS NULL THEN CASE WHEN o.body IS NULL THEN 0 ELSE 1 END
        WHEN h.from_day <= w.last_day AND h.until_day >= w.first_day THEN 1
        ELSE 0
      END AS of_today
    FROM step_word w
    LEFT JOIN step_head h ON h.body = w.body
    LEFT JOIN step_in_office o ON o.body = w.body AND o.speaker = w.speaker
    WHERE w.admitted = 1
  ) c
) t
WHERE t.of_today = t.any_of_today;

-- 3. The last word of each speaker: own words before those of others, what it accepted before what it only rules out

DROP TABLE IF EXISTS step_kept;
CREATE TABLE step_kept AS
SELECT
  t.*,
  ROW_NUMBER() OVER (PARTITION BY t.body, t.question, t.speaker ORDER BY t.moment DESC, t.place DESC) AS from_last
FROM (
  SELECT p.*, MAX(p.own) OVER (PARTITION BY p.body, p.question, p.speaker) AS any_own
  FROM step_pool p
) t
WHERE t.own = t.any_own;

DROP TABLE IF EXISTS step_accepted_before;
CREATE TABLE step_accepted_before AS
SELECT t.body, t.question, t.speaker, t.record
FROM (
  SELECT
    e.body, e.question, e.speaker, e.record,
    ROW_NUMBER() OVER (PARTITION BY e.body, e.question, e.speaker ORDER BY e.from_last) AS n
  FROM step_kept l
  JOIN step_kept e
    ON e.body = l.body AND e.question = l.question AND e.speaker = l.speaker
    AND e.accepts = 1 AND e.first_day >= l.first_day - 183
  JOIN step_relation x ON x.question = l.question AND x.a = e.said AND x.b = l.said
  WHERE l.from_last = 1 AND l.only_rules_out = 1 AND x.relation <> 'opposed'
) t
WHERE t.n = 1;

DROP TABLE IF EXISTS step_last;
CREATE TABLE step_last AS
SELECT t.*
FROM (
  SELECT
    k.body, k.question, k.speaker, k.record, k.office, k.grade, k.first_day, k.last_day, k.moment, k.evidence,
    k.state, k.said, k.terms, k.same_as, k.own, k.accepts, k.only_rules_out, k.carried_over, k.published_later,
    m.majority,
    MAX(k.own) OVER (PARTITION BY k.body, k.question) AS any_own
  FROM step_kept k
  JOIN sql_actors m ON m.actor = k.body
  LEFT JOIN step_accepted_before e ON e.body = k.body AND e.question = k.question AND e.speaker = k.speaker
  WHERE (e.record IS NULL AND k.from_last = 1) OR e.record = k.record
) t
WHERE t.own = t.any_own;

-- 4. The voice -----------------------------------------------------------------------------------------------------

DROP TABLE IF EXISTS step_stated;
CREATE TABLE step_stated AS
SELECT
  l.*,
  RANK() OVER (PARTITION BY l.body, l.question ORDER BY l.moment DESC, l.evidence, l.office) AS from_foremost
FROM step_last l
WHERE l.state = 1 AND NOT l.majority;

-- Of a higher rank, within half a year before the latest.
DROP TABLE IF EXISTS step_higher;
CREATE TABLE step_higher AS
SELECT t.*
FROM (
  SELECT
    s.*,
    RANK() OVER (PARTITION BY s.body, s.question ORDER BY s.grade, s.moment DESC, s.evidence, s.office) AS n
  FROM step_stated s
  JOIN (
    SELECT DISTINCT f.body, f.question, f.grade, f.first_day
    FROM step_stated f
    WHERE f.from_foremost = 1
  ) l
    ON l.body = s.body AND l.question = s.question
    AND s.grade < l.grade AND s.first_day >= l.first_day - 183 AND s.first_day <= l.first_day
) t
WHERE t.n = 1;

DROP TABLE IF EXISTS step_highest;
CREATE TABLE step_highest AS
SELECT h.body, h.question, h.record, h.grade, h.first_day, h.said, h.only_rules_out
FROM step_higher h
UNION ALL
SELECT s.body, s.question, s.record, s.grade, s.first_day, s.said, s.only_rules_out
FROM step_stated s
LEFT JOIN (SELECT DISTINCT h.body, h.question FROM step_higher h) n ON n.body = s.body AND n.question = s.question
WHERE s.from_foremost = 1 AND n.body IS NULL;

-- To what one gives way that only rules options out.
DROP TABLE IF EXISTS step_gives_way;
CREATE TABLE step_gives_way AS
SELECT t.body, t.question, t.refusing, t.record
FROM (
  SELECT
    v.body, v.question, v.record AS refusing, s.record,
    RANK() OVER (PARTITION BY v.body, v.question, v.record ORDER BY s.moment DESC, s.evidence, s.office) AS n
  FROM step_highest v
  JOIN step_stated s
    ON s.body = v.body AND s.question = v.question AND s.accepts = 1 AND s.grade <= v.grade
    AND s.first_day >= v.first_day - 183 AND s.first_day <= v.first_day
  JOIN step_relation x ON x.question = v.question AND x.a = s.said AND x.b = v.said
  WHERE v.only_rules_out = 1 AND x.relation <> 'opposed'
) t
WHERE t.n = 1;

-- Those that are equal in all this, counted by what they answer.
DROP TABLE IF EXISTS step_equal;
CREATE TABLE step_equal AS
SELECT
  s.*,
  COUNT(*) OVER (PARTITION BY s.body, s.question) AS equals,
  COUNT(*) OVER (PARTITION BY s.body, s.question, s.same_as) AS alike,
  ROW_NUMBER() OVER (PARTITION BY s.body, s.question, s.same_as ORDER BY s.speaker) AS n
FROM step_stated s
JOIN (
  SELECT g.body, g.question, g.record
  FROM step_gives_way g
  UNION
  SELECT v.body, v.question, v.record
  FROM step_highest v
  LEFT JOIN step_gives_way g ON g.body = v.body AND g.question = v.question AND g.refusing = v.record
  WHERE g.record IS NULL
) e ON e.body = s.body AND e.question = s.question AND e.record = s.record;

DROP TABLE IF EXISTS step_voice;
CREATE TABLE step_voice AS
SELECT e.body, e.question, e.record, e.grade, e.first_day, e.moment
FROM step_equal e
WHERE 2 * e.alike > e.equals AND e.n = 1;

-- 5. Division, and the count of a majority -------------------------------------------------------------------------

DROP TABLE IF EXISTS step_beside;
CREATE TABLE step_beside AS
SELECT s.body, s.question, s.record, s.said, s.first_day
FROM step_voice v
JOIN step_stated s ON s.body = v.body AND s.question = v.question
WHERE s.record = v.record
  OR (s.grade <= v.grade AND ABS(s.first_day - v.first_day) <= 30)
  OR s.moment > v.moment;

DROP TABLE IF EXISTS step_split;
CREATE TABLE step_split AS
SELECT DISTINCT a.body, a.question
FROM (SELECT DISTINCT b.body, b.question, b.said FROM step_beside b) a
JOIN (SELECT DISTINCT b.body, b.question, b.said FROM step_beside b) c ON c.body = a.body AND c.question = a.question
JOIN step_relation x ON x.question = a.question AND x.a = a.said AND x.b = c.said
JOIN (SELECT b.body, b.question, MAX(b.first_day) AS latest FROM step_beside b GROUP BY b.body, b.question) l
  ON l.body = a.body AND l.question = a.question
CROSS JOIN step_basis d
WHERE x.relation = 'opposed' AND l.latest <= d.today AND l.latest >= d.today - 183;

DROP TABLE IF EXISTS step_vote;
CREATE TABLE step_vote AS
SELECT
  l.*,
  COUNT(*) OVER (PARTITION BY l.body, l.question) AS votes,
  COUNT(*) OVER (PARTITION BY l.body, l.question, l.same_as, l.terms) AS camp,
  ROW_NUMBER() OVER (
    PARTITION BY l.body, l.question, l.same_as, l.terms ORDER BY l.moment DESC, l.evidence, l.office, l.speaker) AS n
FROM step_last l
WHERE l.state = 1 AND l.majority;

-- Bodies that are divided, each with the words between which it is.
DROP TABLE IF EXISTS step_between;
CREATE TABLE step_between AS
SELECT b.body, b.question, b.record
FROM step_beside b
JOIN step_split t ON t.body = b.body AND t.question = b.question
UNION ALL
SELECT e.body, e.question, e.record
FROM step_equal e
LEFT JOIN step_voice v ON v.body = e.body AND v.question = e.question
WHERE v.body IS NULL
UNION ALL
SELECT o.body, o.question, o.record
FROM step_vote o
LEFT JOIN (SELECT DISTINCT m.body, m.question FROM step_vote m WHERE 2 * m.camp > m.votes) w
  ON w.body = o.body AND w.question = o.question
WHERE w.body IS NULL;

-- All others that have said anything, each with its one word; votes is 0 but for a majority.
DROP TABLE IF EXISTS step_taken;
CREATE TABLE step_taken AS
SELECT v.body, v.question, v.record, 0 AS votes, 0 AS camp
FROM step_voice v
LEFT JOIN step_split t ON t.body = v.body AND t.question = v.question
WHERE t.body IS NULL
UNION ALL
SELECT o.body, o.question, o.record, o.votes, o.camp
FROM step_vote o
WHERE 2 * o.camp > o.votes AND o.n = 1
UNION ALL
SELECT u.body, u.question, u.record, 0 AS votes, 0 AS camp
FROM (
  SELECT
    l.body, l.question, l.record,
    MIN(l.state) OVER (PARTITION BY l.body, l.question) AS best,
    ROW_NUMBER() OVER (
      PARTITION BY l.body, l.question ORDER BY l.moment DESC, l.evidence, l.office, l.state, l.speaker) AS n
  FROM step_last l
) u
WHERE u.best > 1 AND u.n = 1;

-- What has been claimed since of one that spoke for itself, where it is another answer: of a divided body, of each
-- speaker apart. It is told beside the word, and compared with nothing.
DROP TABLE IF EXISTS step_claimed;
CREATE TABLE step_claimed AS
SELECT t.body, t.question, t.record, t.claim
FROM (
  SELECT
    w.body, w.question, w.record, c.record AS claim,
    ROW_NUMBER() OVER (
      PARTITION BY w.body, w.question, w.record
      ORDER BY c.moment DESC, c.evidence, c.office, c.speaker DESC) AS n
  FROM (
    SELECT k.body, k.question, k.record, 0 AS divided
    FROM step_taken k
    WHERE k.votes = 0
    UNION ALL
    SELECT b.body, b.question, b.record, 1 AS divided
    FROM step_between b
  ) s
  JOIN step_last w ON w.body = s.body AND w.question = s.question AND w.record = s.record
  JOIN step_pool c ON c.body = s.body AND c.question = s.question
  LEFT JOIN step_relation x ON x.question = s.question AND x.a = w.said AND x.b = c.said
  WHERE w.own = 1 AND c.own = 0 AND c.state = 1 AND c.moment > w.moment
    AND (s.divided = 0 OR c.speaker = w.speaker)
    AND (x.relation IS NULL OR x.relation <> 'same')
) t
WHERE t.n = 1;

-- Under whom it was said, where it is carried over.
DROP TABLE IF EXISTS step_under;
CREATE TABLE step_under AS
SELECT t.body, t.record, t.head
FROM (
  SELECT
    l.body, l.record, p.speaker AS head,
    ROW_NUMBER() OVER (
      PARTITION BY l.body, l.record ORDER BY p.from_day DESC, p.until_day DESC, p.speaker, p.place) AS n
  FROM step_last l
  JOIN sql_speakers p ON p.body = l.body AND p.from_day <= l.last_day AND p.until_day >= l.first_day
  WHERE l.carried_over = 1 AND p.office = 1
) t
WHERE t.n = 1;

-- 6. The world assumed, and the conditions that are left -----------------------------------------------------------

DROP TABLE IF EXISTS step_fails;
CREATE TABLE step_fails AS
SELECT DISTINCT t.record
FROM sql_terms t
LEFT JOIN assumed a ON a.condition = t.condition
CROSS JOIN step_basis d
WHERE d.assumed AND ((t.required AND a.condition IS NULL) OR (NOT t.required AND a.condition IS NOT NULL));

DROP TABLE IF EXISTS step_term;
CREATE TABLE step_term AS
SELECT
  t.record, t.condition, t.required, c.question AS linked,
  CASE WHEN c.met_from <= d.today AND COALESCE(c.met_until, 9999999) >= d.today THEN 1 ELSE 0 END AS met
FROM sql_terms t
JOIN sql_conditions c ON c.condition = t.condition
CROSS JOIN step_basis d
WHERE NOT d.assumed;

DROP TABLE IF EXISTS step_standing;
CREATE TABLE step_standing AS
SELECT
  t.body, t.question,
  CASE
    WHEN l.state = 1 THEN CASE WHEN f.record IS NULL THEN 'stated' ELSE 'withheld' END
    WHEN l.state = 2 THEN 'undecided'
    WHEN l.state = 3 THEN 'declined'
    ELSE 'absent'
  END AS state,
  l.speaker, t.record, l.carried_over, l.published_later, t.votes, t.camp, l.first_day, l.said
FROM step_taken t
JOIN step_last l ON l.body = t.body AND l.question = t.question AND l.record = t.record
LEFT JOIN step_fails f ON f.record = t.record
UNION ALL
SELECT
  b.body, b.question, 'divided' AS state, '' AS speaker, '' AS record, MAX(l.carried_over) AS carried_over,
  0 AS published_later, 0 AS votes, 0 AS camp, 0 AS first_day, '' AS said
FROM step_between b
JOIN step_last l ON l.body = b.body AND l.question = b.question AND l.record = b.record
GROUP BY b.body, b.question;

-- The words that are compared: of the stated, and, each as an actor of its own, of those a body is divided between.
DROP TABLE IF EXISTS step_stand;
CREATE TABLE step_stand AS
SELECT s.body, s.question, 0 AS divided, s.body AS actor, s.record, s.state, s.said, s.first_day, s.camp
FROM step_standing s
WHERE s.state = 'stated'
UNION ALL
SELECT
  b.body, b.question, 1 AS divided, l.speaker AS actor, b.record,
  CASE WHEN f.record IS NULL THEN 'stated' ELSE 'withheld' END AS state,
  l.said, l.first_day, 0 AS camp
FROM step_between b
JOIN step_last l ON l.body = b.body AND l.question = b.question AND l.record = b.record
LEFT JOIN step_fails f ON f.record = b.record;

-- 7. What it rests on ----------------------------------------------------------------------------------------------

DROP TABLE IF EXISTS step_ground;
CREATE TABLE step_ground AS
SELECT g.body, g.question, g.record, r.evidence
FROM (
  SELECT t.body, t.question, t.record
  FROM step_taken t
  WHERE t.votes = 0
  UNION ALL
  SELECT o.body, o.question, o.record
  FROM step_vote o
  WHERE 2 * o.camp > o.votes
  UNION ALL
  SELECT b.body, b.question, b.record
  FROM step_between b
) g
JOIN sql_records r ON r.record = g.record;

DROP TABLE IF EXISTS step_weakest;
CREATE TABLE step_weakest AS
SELECT g.body, g.question, MAX(g.evidence) AS evidence, COUNT(*) AS records
FROM step_ground g
GROUP BY g.body, g.question;

-- On whose side the claimant of a record is: whom it speaks for, and who speaks for it.
DROP TABLE IF EXISTS step_side;
CREATE TABLE step_side AS
SELECT r.record, p.body AS other
FROM sql_records r
JOIN sql_speakers p ON p.speaker = r.claimant AND p.from_day <= r.last_day AND p.until_day >= r.first_day
WHERE r.evidence = 3
UNION
SELECT r.record, p.speaker AS other
FROM sql_records r
JOIN sql_speakers p ON p.body = r.claimant AND p.from_day <= r.last_day AND p.until_day >= r.first_day
WHERE r.evidence = 3;

-- Against whom a standing as a whole, or one word of a divided one, is one-sided.
DROP TABLE IF EXISTS step_slanted;
CREATE TABLE step_slanted AS
SELECT DISTINCT 0 AS divided, g.body, g.question, g.body AS actor, s.other, 1 AS slanted
FROM step_ground g
JOIN step_side s ON s.record = g.record
UNION ALL
SELECT DISTINCT 1 AS divided, t.body, t.question, t.actor, s.other, 1 AS slanted
FROM step_stand t
JOIN step_side s ON s.record = t.record
WHERE t.divided = 1;

-- 8. How an actor stands to a condition that is also an answer to a question ----------------------------------------

DROP TABLE IF EXISTS step_attitude;
CREATE TABLE step_attitude AS
SELECT
  s.actor, c.condition, c.question,
  CASE WHEN x.relation = 'same' THEN 'asks' ELSE 'rules-out' END AS attitude,
  w.evidence
FROM step_stand s
JOIN sql_conditions c ON c.question = s.question
JOIN step_relation x ON x.question = s.question AND x.a = s.said AND x.b = c.said
JOIN step_weakest w ON w.body = s.body AND w.question = s.question
LEFT JOIN (
  SELECT t.record, MAX(CASE WHEN t.required AND t.met = 1 THEN 0 ELSE 1 END) AS conditional
  FROM step_term t
  GROUP BY t.record
) u ON u.record = s.record
LEFT JOIN step_term o ON o.record = s.record AND o.condition = c.condition
WHERE s.divided = 0
  AND ((x.relation = 'same' AND COALESCE(u.conditional, 0) = 0) OR (x.relation = 'opposed' AND o.record IS NULL));

-- 9. Every two that are to be compared: two stated, or one stated and each word of a divided one -------------------

DROP TABLE IF EXISTS step_facing;
CREATE TABLE step_facing AS
SELECT
  x.question, x.body AS a, y.body AS b, x.actor AS a_actor, y.actor AS b_actor,
  x.divided AS a_divided, y.divided AS b_divided, x.record AS a_record, y.record AS b_record,
  x.camp AS a_camp, y.camp AS b_camp,
  CASE WHEN x.state = 'stated' AND y.state = 'stated' THEN 1 ELSE 0 END AS stated,
  ABS(x.first_day - y.first_day) AS days_apart,
  l.relation, l.within, l.neutral, l.a_is_lower, l.distance
FROM step_stand x
JOIN request_questions q ON q.question = x.question
JOIN request_actors ra ON ra.actor = x.body
JOIN step_stand y ON y.question = x.question
JOIN request_actors rb ON rb.actor = y.body
JOIN step_relation l ON l.question = x.question AND l.a = x.said AND l.b = y.said
WHERE ra.position < rb.position AND x.divided + y.divided < 2;

-- What each condition of one comes to against the other.
DROP TABLE IF EXISTS step_burden;
CREATE TABLE step_burden AS
SELECT
  m.question, m.a, m.b, m.a_actor, m.b_actor,
  CASE
    WHEN NOT m.required THEN CASE WHEN o.record IS NULL OR o.required THEN 'excluded' ELSE 'shared' END
    WHEN m.met = 1 THEN 'met'
    WHEN t.attitude = 'rules-out' THEN 'ruled-out'
    WHEN o.required THEN 'shared'
    WHEN t.attitude = 'asks' THEN 'asked-for'
    WHEN o.record IS NOT NULL THEN 'contradicted'
    ELSE 'added'
  END AS burden,
  CASE WHEN m.required AND o.record IS NOT NULL AND NOT o.required THEN 1 ELSE 0 END AS contradicted,
  COALESCE(t.evidence, 0) AS evidence,
  COALESCE(s.slanted, 0) AS slanted
FROM (
  SELECT
    f.question, f.a, f.b, f.a_actor, f.b_actor, t.condition, t.required, t.met,
    f.a_actor AS mine, f.b_actor AS other, f.b_record AS other_record
  FROM step_facing f
  JOIN step_term t ON t.record = f.a_record
  WHERE f.relation = 'same' AND f.stated = 1
  UNION ALL
  SELECT
    f.question, f.a, f.b, f.a_actor, f.b_actor, t.condition, t.required, t.met,
    f.b_actor AS mine, f.a_actor AS other, f.a_record AS other_record
  FROM step_facing f
  JOIN step_term t ON t.record = f.b_record
  WHERE f.relation = 'same' AND f.stated = 1
) m
LEFT JOIN step_term o ON o.record = m.other_record AND o.condition = m.condition
LEFT JOIN step_attitude t ON t.actor = m.other AND t.condition = m.condition
LEFT JOIN step_slanted s
  ON s.divided = 0 AND s.body = t.actor AND s.question = t.question AND s.other = m.mine;

DROP TABLE IF EXISTS step_terms;
CREATE TABLE step_terms AS
SELECT
  b.question, b.a, b.b, b.a_actor, b.b_actor,
  MAX(b.contradicted) AS contradicted,
  MAX(CASE WHEN b.burden = 'ruled-out' THEN 1 ELSE 0 END) AS ruled_out,
  MAX(CASE WHEN b.burden = 'asked-for' THEN 1 ELSE 0 END) AS asked_for,
  MAX(CASE WHEN b.burden IN ('added', 'excluded') THEN 1 ELSE 0 END) AS unsettled,
  MIN(CASE WHEN b.burden = 'ruled-out' THEN 2 * b.evidence + b.slanted ELSE 99 END) AS firmest,
  MAX(CASE WHEN b.burden = 'asked-for' THEN b.evidence ELSE 0 END) AS asked_evidence,
  MAX(CASE WHEN b.burden = 'asked-for' THEN b.slanted ELSE 0 END) AS asked_slanted
FROM step_burden b
GROUP BY b.question, b.a, b.b, b.a_actor, b.b_actor;

-- Neither without: the lower of two opposed on a two-sided scale names in unless what the other names in if.
DROP TABLE IF EXISTS step_neither;
CREATE TABLE step_neither AS
SELECT DISTINCT f.question, f.a, f.b, f.a_actor, f.b_actor
FROM step_facing f
JOIN sql_questions q ON q.question = f.question
JOIN step_term t ON t.record = CASE WHEN f.a_is_lower = 1 THEN f.a_record ELSE f.b_record END
JOIN step_term o
  ON o.record = CASE WHEN f.a_is_lower = 1 THEN f.b_record ELSE f.a_record END AND o.condition = t.condition
WHERE q.two_sided AND f.relation = 'opposed' AND NOT t.required AND o.required;

DROP TABLE IF EXISTS step_same_records;
CREATE TABLE step_same_records AS
SELECT f.question, f.a, f.b
FROM step_facing f
JOIN step_weakest wa ON wa.body = f.a AND wa.question = f.question
JOIN step_weakest wb ON wb.body = f.b AND wb.question = f.question AND wb.records = wa.records
JOIN step_ground g ON g.body = f.a AND g.question = f.question
JOIN step_ground h ON h.body = f.b AND h.question = f.question AND h.record = g.record
WHERE f.a_divided = 0 AND f.b_divided = 0
GROUP BY f.question, f.a, f.b, wa.records
HAVING COUNT(*) = wa.records;

-- The rule of each, by the number that stance prints, before anything is said of its footing.
DROP TABLE IF EXISTS step_rule;
CREATE TABLE step_rule AS
SELECT
  f.*,
  COALESCE(t.asked_for, 0) AS asked_for,
  -- A clash of terms needs but one condition that is ruled out: the one on the firmest evidence. Where the terms
  -- contradict each other as they are, it needs no further record.
  CASE
    WHEN t.contradicted = 1 OR t.ruled_out = 0 THEN 0
    ELSE COALESCE(t.firmest, 0)
  END AS firmest,
  COALESCE(t.asked_evidence, 0) AS asked_evidence,
  COALESCE(t.asked_slanted, 0) AS asked_slanted,
  CASE
    WHEN f.stated = 0 THEN '2'
    WHEN f.a_record = f.b_record AND f.a_camp <= 1 AND f.b_camp <= 1 THEN '0'
    WHEN q.own_country AND ma.country <> mb.country THEN '4a'
    WHEN f.relation = 'opposed' AND n.a IS NOT NULL THEN '5a'
    WHEN f.relation = 'opposed' THEN CASE WHEN q.choice THEN '6' ELSE '5' END
    WHEN f.relation = 'same' AND (t.contradicted = 1 OR t.ruled_out = 1) THEN '7'
    WHEN f.relation = 'same' AND t.unsettled = 1 THEN '9'
    WHEN f.relation = 'same' THEN '8'
    WHEN f.relation = 'exclusions' THEN '10'
    WHEN f.relation = 'near' THEN '11'
    ELSE '12'
  END AS matched
FROM step_facing f
JOIN sql_questions q ON q.question = f.question
JOIN sql_actors ma ON ma.actor = f.a_actor
JOIN sql_actors mb ON mb.actor = f.b_actor
LEFT JOIN step_terms t
  ON t.question = f.question AND t.a = f.a AND t.b = f.b AND t.a_actor = f.a_actor AND t.b_actor = f.b_actor
LEFT JOIN step_neither n
  ON n.question = f.question AND n.a = f.a AND n.b = f.b AND n.a_actor = f.a_actor AND n.b_actor = f.b_actor;

DROP TABLE IF EXISTS step_faced;
CREATE TABLE step_faced AS
SELECT
  t.question, t.a, t.b,
  MAX(t.matched) AS matched,
  MAX(t.kind) AS kind,
  MIN(CASE WHEN t.matched IN ('5', '6', '7') THEN 1 ELSE 0 END) AS all_differ,
  MAX(t.evidence) AS evidence,
  MAX(t.slanted) AS slanted,
  MAX(t.days_apart) AS days_apart,
  MAX(t.distance) AS distance
FROM (
  SELECT
    r.question, r.a, r.b, r.matched, r.days_apart, r.distance,
    CASE
      WHEN r.matched = '0' THEN 'one-record'
      WHEN r.matched = '4a' THEN 'own-country'
      WHEN r.matched = '5a' THEN 'conditional'
      WHEN r.matched = '7' THEN 'terms-clash'
      WHEN r.matched = '8' AND r.asked_for = 1 THEN 'terms-met'
      WHEN r.matched = '9' THEN 'terms'
      WHEN r.matched = '11' THEN CASE WHEN r.neutral = 1 THEN 'neutral' ELSE 'near' END
      WHEN r.matched = '12' THEN CASE WHEN r.within = 1 THEN 'compatible' ELSE 'overlap' END
      ELSE ''
    END AS kind,
    CASE
      WHEN r.decided_evidence >= r.a_evidence AND r.decided_evidence >= r.b_evidence THEN r.decided_evidence
      WHEN r.a_evidence >= r.b_evidence THEN r.a_evidence
      ELSE r.b_evidence
    END AS evidence,
    CASE WHEN r.a_slanted + r.b_slanted + r.decided_slanted > 0 THEN 1 ELSE 0 END AS slanted
  FROM (
    SELECT
      u.question, u.a, u.b, u.matched, u.days_apart, u.distance, u.asked_for, u.neutral, u.within,
      CASE WHEN u.a_divided = 1 THEN ea.evidence ELSE wa.evidence END AS a_evidence,
      CASE WHEN u.b_divided = 1 THEN eb.evidence ELSE wb.evidence END AS b_evidence,
      COALESCE(sa.slanted, 0) AS a_slanted,
      COALESCE(sb.slanted, 0) AS b_slanted,
      CASE
        WHEN u.matched = '7' THEN CAST(FLOOR(u.firmest / 2.0E0) AS INTEGER)
        WHEN u.matched = '8' THEN u.asked_evidence
        ELSE 0
      END AS decided_evidence,
      CASE
        WHEN u.matched = '7' THEN u.firmest - 2 * CAST(FLOOR(u.firmest / 2.0E0) AS INTEGER)
        WHEN u.matched = '8' THEN u.asked_slanted
        ELSE 0
      END AS decided_slanted
    FROM step_rule u
    JOIN sql_records ea ON ea.record = u.a_record
    JOIN sql_records eb ON eb.record = u.b_record
    JOIN step_weakest wa ON wa.body = u.a AND wa.question = u.question
    JOIN step_weakest wb ON wb.body = u.b AND wb.question = u.question
    LEFT JOIN step_slanted sa
      ON sa.divided = u.a_divided AND sa.body = u.a AND sa.question = u.question AND sa.actor = u.a_actor
      AND sa.other = u.b_actor
    LEFT JOIN step_slanted sb
      ON sb.divided = u.b_divided AND sb.body = u.b AND sb.question = u.question AND sb.actor = u.b_actor
      AND sb.other = u.a_actor
  ) r
) t
GROUP BY t.question, t.a, t.b;

-- 10. Flags --------------------------------------------------------------------------------------------------------

DROP TABLE IF EXISTS step_pair;
CREATE TABLE step_pair AS
SELECT
  p.question, p.a, p.b, p.a_state, p.b_state, p.matched,
  CASE
    WHEN p.matched IN ('1', '5', '6', '7') THEN 1
    WHEN p.matched IN ('5a', '9', '11', '12') THEN 2
    WHEN p.matched IN ('0', '8') THEN 3
    WHEN p.matched IN ('2', '4a', '10') THEN 4
    WHEN p.matched = '3' THEN 5
    ELSE 6
  END AS flag,
  CASE WHEN p.both_stated = 1 THEN p.kind ELSE '' END AS kind,
  CASE
    WHEN (p.both_stated = 1 OR p.matched = '1')
      AND p.faced_evidence >= p.a_evidence AND p.faced_evidence >= p.b_evidence THEN p.faced_evidence
    WHEN p.a_evidence >= p.b_evidence THEN p.a_evidence
    ELSE p.b_evidence
  END AS evidence,
  CASE
    WHEN p.a_slanted + p.b_slanted > 0 THEN 1
    WHEN (p.both_stated = 1 OR p.matched = '1') AND p.faced_slanted = 1 THEN 1
    ELSE 0
  END AS slanted,
  p.both_stated, p.days_apart, p.distance
FROM (
  SELECT
    c.question, c.a, c.b, c.a_state, c.b_state, c.both_stated, f.kind, f.days_apart, f.distance,
    COALESCE(f.evidence, 0) AS faced_evidence,
    COALESCE(f.slanted, 0) AS faced_slanted,
    COALESCE(wa.evidence, 0) AS a_evidence,
    COALESCE(wb.evidence, 0) AS b_evidence,
    COALESCE(sa.slanted, 0) AS a_slanted,
    COALESCE(sb.slanted, 0) AS b_slanted,
    CASE
      WHEN c.both_stated = 1 THEN f.matched
      WHEN f.all_differ = 1 AND c.own_countries = 0 THEN '1'
      WHEN c.a_state = 'none' AND c.b_state = 'none' THEN '4'
      WHEN c.a_state = 'none' AND c.b_state = 'stated' THEN '3'
      WHEN c.b_state = 'none' AND c.a_state = 'stated' THEN '3'
      ELSE '2'
    END AS matched
  FROM (
    SELECT
      q.question, ra.actor AS a, rb.actor AS b,
      COALESCE(xa.state, 'none') AS a_state,
      COALESCE(xb.state, 'none') AS b_state,
      CASE WHEN xa.state = 'stated' AND xb.state = 'stated' THEN 1 ELSE 0 END AS both_stated,
      CASE WHEN k.own_country AND ma.country <> mb.country THEN 1 ELSE 0 END AS own_countries
    FROM request_questions q
    JOIN sql_questions k ON k.question = q.question
    CROSS JOIN request_actors ra
    JOIN request_actors rb ON rb.position > ra.position
    JOIN sql_actors ma ON ma.actor = ra.actor
    JOIN sql_actors mb ON mb.actor = rb.actor
    LEFT JOIN step_standing xa ON xa.body = ra.actor AND xa.question = q.question
    LEFT JOIN step_standing xb ON xb.body = rb.actor AND xb.question = q.question
  ) c
  LEFT JOIN step_faced f ON f.question = c.question AND f.a = c.a AND f.b = c.b
  LEFT JOIN step_weakest wa ON wa.body = c.a AND wa.question = c.question
  LEFT JOIN step_weakest wb ON wb.body = c.b AND wb.question = c.question
  LEFT JOIN step_slanted sa
    ON sa.divided = 0 AND sa.body = c.a AND sa.question = c.question AND sa.actor = c.a AND sa.other = c.b
  LEFT JOIN step_slanted sb
    ON sb.divided = 0 AND sb.body = c.b AND sb.question = c.question AND sb.actor = c.b AND sb.other = c.a
) p;

-- Results ----------------------------------------------------------------------------------------------------------

DROP TABLE IF EXISTS standings;
CREATE TABLE standings AS
SELECT
  a.actor, q.question,
  COALESCE(s.state, 'none') AS state,
  COALESCE(s.speaker, '') AS via,
  COALESCE(s.record, '') AS record,
  COALESCE(s.carried_over, 0) AS carried_over,
  COALESCE(u.head, '') AS said_under,
  COALESCE(s.published_later, 0) AS published_later,
  COALESCE(c.claim, '') AS later_claim,
  CASE WHEN s.body IS NULL AND w.body IS NOT NULL THEN 1 ELSE 0 END AS filtered,
  COALESCE(s.votes, 0) AS votes,
  COALESCE(s.camp, 0) AS same_votes
FROM request_actors a
CROSS JOIN request_questions q
LEFT JOIN step_standing s ON s.body = a.actor AND s.question = q.question
LEFT JOIN step_under u ON u.body = s.body AND u.record = s.record
LEFT JOIN step_claimed c ON c.body = s.body AND c.question = s.question AND c.record = s.record
LEFT JOIN (SELECT DISTINCT o.body, o.question FROM step_word o WHERE o.admitted = 0) w
  ON w.body = a.actor AND w.question = q.question;

DROP TABLE IF EXISTS divided_between;
CREATE TABLE divided_between AS
SELECT
  s.body AS actor, s.question, s.actor AS speaker, s.record, s.state,
  COALESCE(u.head, '') AS said_under,
  l.published_later,
  COALESCE(c.claim, '') AS later_claim
FROM step_stand s
JOIN request_actors a ON a.actor = s.body
JOIN request_questions q ON q.question = s.question
JOIN step_last l ON l.body = s.body AND l.question = s.question AND l.record = s.record
LEFT JOIN step_under u ON u.body = s.body AND u.record = s.record
LEFT JOIN step_claimed c ON c.body = s.body AND c.question = s.question AND c.record = s.record
WHERE s.divided = 1;

-- In a world assumed, what holds depends on nothing any more.
DROP TABLE IF EXISTS standing_conditions;
CREATE TABLE standing_conditions AS
SELECT
  w.actor, w.question, w.speaker, t.condition,
  CASE WHEN t.required THEN 'if' ELSE 'unless' END AS role
FROM (
  SELECT s.actor, s.question, s.via AS speaker, s.record, s.state
  FROM standings s
  UNION ALL
  SELECT b.actor, b.question, b.speaker, b.record, b.state
  FROM divided_between b
) w
JOIN sql_terms t ON t.record = w.record
CROSS JOIN step_basis d
WHERE NOT d.assumed OR w.state = 'withheld';

DROP TABLE IF EXISTS implied_answers;
CREATE TABLE implied_answers AS
SELECT a.actor, q.question, i.question AS elsewhere, s.record, i.implied_answer AS implied
FROM sql_implications i
JOIN request_questions q ON q.question = i.implied_question
JOIN step_standing s ON s.question = i.question
JOIN request_actors a ON a.actor = s.body
JOIN step_relation x ON x.question = i.question AND x.a = s.said AND x.b = i.said
LEFT JOIN step_standing n ON n.body = a.actor AND n.question = q.question
WHERE s.state = 'stated' AND x.relation = 'same' AND n.body IS NULL;

DROP TABLE IF EXISTS pair_findings;
CREATE TABLE pair_findings AS
SELECT
  p.question, p.a, p.b, f.flag, p.kind, p.matched AS rule_number, e.basis, p.slanted AS one_sided,
  CASE WHEN p.both_stated = 1 THEN p.days_apart ELSE -1 END AS days_apart
FROM step_pair p
JOIN step_flags f ON f.number = p.flag
JOIN step_evidences e ON e.number = p.evidence;

DROP TABLE IF EXISTS findings;
CREATE TABLE findings AS
SELECT
  g.question, f.flag, g.kind, e.basis, g.one_sided, n.stated, n.asked,
  CASE WHEN n.stated < 2 THEN -1 ELSE n.days_apart END AS days_apart
FROM (
  SELECT
    t.question, t.weightiest,
    CASE WHEN MIN(t.kind) = MAX(t.kind) THEN MIN(t.kind) ELSE '' END AS kind,
    MAX(t.evidence) AS evidence,
    MIN(t.slanted) AS one_sided
  FROM (
    SELECT
      p.*,
      FIRST_VALUE(p.flag) OVER (
        PARTITION BY p.question
        -- Who answered and is not compared has no part in what others agree on.
        ORDER BY CASE p.matched WHEN '4a' THEN 3 WHEN '10' THEN 5 ELSE 2 * p.flag END
      ) AS weightiest
    FROM step_pair p
    JOIN (
      SELECT o.question, MIN(CASE WHEN o.matched = '0' THEN 1 ELSE 0 END) AS on_one_record
      FROM step_pair o
      GROUP BY o.question
    ) w ON w.question = p.question
    WHERE w.on_one_record = 1 OR p.matched <> '0'
  ) t
  WHERE t.flag = t.weightiest
  GROUP BY t.question, t.weightiest
) g
JOIN (
  SELECT
    z.question,
    COUNT(CASE WHEN z.state = 'stated' THEN 1 END) AS stated,
    COUNT(CASE WHEN z.state <> 'none' OR z.not_asked = 0 THEN 1 END) AS asked,
    MAX(z.first_day) - MIN(z.first_day) AS days_apart
  FROM (
    SELECT
      s.question, s.state,
      CASE WHEN s.state = 'stated' THEN x.first_day END AS first_day,
      CASE WHEN put.question IS NOT NULL AND m.country IS NOT NULL AND c.country IS NULL THEN 1 ELSE 0 END AS not_asked
    FROM standings s
    JOIN sql_actors m ON m.actor = s.actor
    LEFT JOIN step_standing x ON x.body = s.actor AND x.question = s.question
    LEFT JOIN (SELECT DISTINCT k.question FROM question_countries k) put ON put.question = s.question
    LEFT JOIN question_countries c ON c.question = s.question AND c.country = m.country
  ) z
  GROUP BY z.question
) n ON n.question = g.question
JOIN step_flags f ON f.number = g.weightiest
JOIN step_evidences e ON e.number = g.evidence;

DROP TABLE IF EXISTS tally;
CREATE TABLE tally AS
SELECT f.flag, COUNT(g.question) AS questions
FROM step_flags f
LEFT JOIN findings g ON g.flag = f.flag
GROUP BY f.flag;

-- agreement = credit / shared; low = (credit + worst) / questions; high = (credit + what is not shared) / questions.
DROP TABLE IF EXISTS agreements;
CREATE TABLE agreements AS
SELECT
  t.*,
  CASE WHEN t.shared > 0 THEN t.credit / (7.2072E11 * t.shared) END AS agreement,
  (t.credit + t.worst) / (7.2072E11 * t.questions) AS low,
  (t.credit + 7.2072E11 * (t.questions - t.shared)) / (7.2072E11 * t.questions) AS high
FROM (
  SELECT
    p.a, p.b,
    COUNT(*) AS questions,
    COUNT(CASE WHEN p.shared = 1 THEN 1 END) AS shared,
    COUNT(CASE WHEN p.flag = 3 THEN 1 END) AS agree,
    COUNT(CASE WHEN p.flag = 2 THEN 1 END) AS partly,
    COUNT(CASE WHEN p.flag = 1 THEN 1 END) AS differ,
    COUNT(CASE WHEN p.flag = 4 THEN 1 END) AS open,
    COUNT(CASE WHEN p.flag = 5 THEN 1 END) AS alone,
    COUNT(CASE WHEN p.flag = 6 THEN 1 END) AS none,
    CAST(SUM(CASE WHEN p.shared = 1 THEN 720720000000 - p.distance ELSE 0 END) AS BIGINT) AS credit,
    CAST(SUM(p.worst) AS BIGINT) AS worst
  FROM (
    SELECT
      o.a, o.b, o.flag, o.distance,
      CASE WHEN o.both_stated = 1 AND r.a IS NULL AND o.matched <> '4a' THEN 1 ELSE 0 END AS shared,
      CASE
        WHEN o.both_stated = 1 OR q.choice THEN 0
        WHEN o.a_state = 'stated' OR o.b_state = 'stated'
          THEN 720720000000 - CAST(FLOOR(7.2072E11 * l.furthest / q.steps) AS BIGINT)
        ELSE 0
      END AS worst
    FROM step_pair o
    JOIN sql_questions q ON q.question = o.question
    LEFT JOIN step_same_records r ON r.question = o.question AND r.a = o.a AND r.b = o.b
    LEFT JOIN (
      SELECT
        s.body, s.question,
        CASE WHEN 2 * d.level >= k.steps THEN d.level ELSE k.steps - d.level END AS furthest
      FROM step_standing s
      JOIN sql_said d ON d.question = s.question AND d.said = s.said
      JOIN sql_questions k ON k.question = s.question
      WHERE s.state = 'stated'
    ) l ON l.question = o.question AND l.body = CASE WHEN o.a_state = 'stated' THEN o.a ELSE o.b END
  ) p
  GROUP BY p.a, p.b
) t;
