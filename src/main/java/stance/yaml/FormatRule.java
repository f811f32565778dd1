package stance.yaml;

import stance.problem.Severity;

/**
 * The rules of the dossier format: what the reader refuses, so that the dossier does not load, and
 * what it warns of, because only the reader sees it. What each asks, and why, stands in the
 * catalogue, under its id.
 */
public enum FormatRule {
  // Files.
  MISSING_FILE("missing-file"),
  STRAY_FILE("stray-file"),
  BAD_FILE_NAME("bad-file-name"),
  UNREADABLE_FILE("unreadable-file"),
  FILE_TOO_LARGE("file-too-large"),
  LINE_TOO_LONG("line-too-long"),
  TOO_MANY_ERRORS("too-many-errors"),
  BAD_ENCODING("bad-encoding"),
  FORBIDDEN_CHARACTER("forbidden-character"),
  INVISIBLE_CHARACTER("invisible-character", Severity.WARNING),

  // YAML.
  EMPTY_FILE("empty-file"),
  SEVERAL_DOCUMENTS("several-documents"),
  SYNTAX("syntax"),
  NESTING_TOO_DEEP("nesting-too-deep"),
  ANCHOR("anchor"),
  ALIAS("alias"),
  MERGE_KEY("merge-key"),
  TAG("tag"),
  COMPLEX_KEY("complex-key"),
  DUPLICATE_KEY("duplicate-key"),

  // Keys and values.
  UNKNOWN_KEY("unknown-key"),
  KEYS_OUT_OF_ORDER("keys-out-of-order", Severity.WARNING),
  MISSING_KEY("missing-key"),
  MISPLACED_KEY("misplaced-key"),
  NO_VALUE("no-value"),
  TEXT_CUT("text-cut", Severity.WARNING),
  WRONG_TYPE("wrong-type"),
  UNKNOWN_FORMAT("unknown-format"),
  UNKNOWN_WORD("unknown-word"),
  BAD_ID("bad-id"),
  BAD_DATE("bad-date"),
  BAD_TERM("bad-term"),
  BAD_URL("bad-url"),
  BAD_COUNTRY("bad-country"),
  BAD_LANGUAGE("bad-language"),
  BAD_CITATION("bad-citation"),
  REPEATED_ITEM("repeated-item"),

  // Ids.
  DUPLICATE_ID("duplicate-id"),
  ID_NOT_FILE_NAME("id-not-file-name"),
  UNKNOWN_ID("unknown-id"),
  SPEAKS_FOR_CIRCLE("speaks-for-circle"),

  // Questions and stances.
  SECOND_MAIN("second-main"),
  TOO_FEW_ANSWERS("too-few-answers"),
  RESERVED_ANSWER("reserved-answer"),
  READS_AS_STATE("reads-as-state"),
  UNKNOWN_ANSWER("unknown-answer"),
  LIST_OF_LEVELS("list-of-levels"),
  REJECTS_ON_SCALE("rejects-on-scale"),
  ACCEPTED_AND_REJECTED("accepted-and-rejected"),
  ALL_REJECTED("all-rejected"),
  CONDITION_IN_BOTH("condition-in-both"),
  DUPLICATE_STANCE("duplicate-stance");

  private final String id;
  private final Severity severity;

  FormatRule(String id) {
    this(id, Severity.ERROR);
  }

  FormatRule(String id, Severity severity) {
    this.id = id;
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
