package stance.yaml;

import java.util.Locale;
import stance.problem.Severity;

/**
 * The rules of the dossier format: what the reader refuses, so that the dossier does not load, and
 * what it warns of, because only the reader sees it. What each asks, and why, stands in the
 * catalogue, under its id.
 */
public enum FormatRule {
  // Files.
  MISSING_FILE,
  STRAY_FILE,
  BAD_FILE_NAME,
  UNREADABLE_FILE,
  FILE_TOO_LARGE,
  LINE_TOO_LONG,
  TOO_MANY_ERRORS,
  BAD_ENCODING,
  FORBIDDEN_CHARACTER,
  INVISIBLE_CHARACTER(Severity.WARNING),

  // YAML.
  EMPTY_FILE,
  SEVERAL_DOCUMENTS,
  SYNTAX,
  NESTING_TOO_DEEP,
  ANCHOR,
  ALIAS,
  MERGE_KEY,
  TAG,
  COMPLEX_KEY,
  DUPLICATE_KEY,

  // Keys and values.
  UNKNOWN_KEY,
  KEYS_OUT_OF_ORDER(Severity.WARNING),
  MISSING_KEY,
  MISPLACED_KEY,
  NO_VALUE,
  TEXT_CUT(Severity.WARNING),
  WRONG_TYPE,
  UNKNOWN_FORMAT,
  UNKNOWN_WORD,
  BAD_ID,
  BAD_DATE,
  BAD_TERM,
  BAD_URL,
  BAD_COUNTRY,
  BAD_LANGUAGE,
  BAD_CITATION,
  REPEATED_ITEM,

  // Ids.
  DUPLICATE_ID,
  ID_NOT_FILE_NAME,
  UNKNOWN_ID,
  SPEAKS_FOR_CIRCLE,

  // Questions and stances.
  SECOND_MAIN,
  TOO_FEW_ANSWERS,
  RESERVED_ANSWER,
  READS_AS_STATE,
  UNKNOWN_ANSWER,
  LIST_OF_LEVELS,
  REJECTS_ON_SCALE,
  ACCEPTED_AND_REJECTED,
  ALL_REJECTED,
  CONDITION_IN_BOTH,
  DUPLICATE_STANCE;

  private final String id;
  private final Severity severity;

  FormatRule() {
    this(Severity.ERROR);
  }

  FormatRule(Severity severity) {
    this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.severity = severity;
  }

  /** Its name in messages: kebab-case. */
  public String id() {
    return id;
  }

  /** Whether it is an error to break it, or worth a warning. */
  public Severity severity() {
    return severity;
  }
}
