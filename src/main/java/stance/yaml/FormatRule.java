package stance.yaml;

import java.util.Locale;
import stance.problem.Severity;

/**
 * The rules of the dossier format: what the reader refuses, so that the dossier does not load, and
 * the one thing that it warns of, because only the reader sees it.
 */
public enum FormatRule {
  // Files.
  MISSING_FILE("A dossier has a dossier.yaml, a sources.yaml, and a file for each actor."),
  STRAY_FILE("A file that looks like part of the dossier stands where none is read."),
  BAD_FILE_NAME("An actor's file is named by an id, and ends in .yaml."),
  UNREADABLE_FILE("The system does not let the file be read."),
  FILE_TOO_LARGE("A file has 64 MiB at most."),
  TOO_MANY_ERRORS("Of a file's errors, the first 10,000 are listed."),
  BAD_ENCODING("Files are UTF-8."),
  FORBIDDEN_CHARACTER("Text holds no control characters and no bidirectional overrides."),

  // YAML.
  EMPTY_FILE("A file holds one YAML document."),
  SEVERAL_DOCUMENTS("A file holds one YAML document."),
  SYNTAX("A file is well-formed YAML 1.2."),
  NESTING_TOO_DEEP("Lists and mappings nest at most 100 deep."),
  ANCHOR("YAML anchors are not used."),
  ALIAS("YAML aliases are not used."),
  MERGE_KEY("YAML merge keys are not used."),
  TAG("YAML tags are not used."),
  COMPLEX_KEY("A key is a word, not a list or a mapping."),
  DUPLICATE_KEY("A key stands once in its mapping."),

  // Keys and values.
  UNKNOWN_KEY("Only the keys of the format are allowed."),
  KEYS_OUT_OF_ORDER("Keys stand in the order of the format.", Severity.WARNING),
  MISSING_KEY("The keys that the format requires are there."),
  MISPLACED_KEY("Some keys mean something only beside another key or value."),
  NO_VALUE("A key or an item of a list has a value."),
  WRONG_TYPE("A value is a text, a list or a mapping, as its key asks."),
  UNKNOWN_FORMAT("The dossier is in format 1."),
  UNKNOWN_WORD("Some keys take one of a few words."),
  BAD_ID("An id is lower-case letters, digits and single hyphens between them."),
  BAD_DATE("A date is a year, a month or a day that exists: 2017, 2017-11 or 2017-11-09."),
  BAD_TERM("A term does not end before it begins."),
  BAD_URL("A URL begins with http:// or https:// and has no white space."),
  BAD_COUNTRY("A country is its ISO 3166-1 code of two capital letters."),
  BAD_LANGUAGE("A language is a BCP 47 tag."),
  BAD_CITATION("A source is cited by its id, with a locator after a comma or without one."),
  REPEATED_ITEM("A list names nothing twice."),

  // Ids.
  DUPLICATE_ID("Actors, questions, conditions and sources share one name space."),
  ID_NOT_FILE_NAME("An actor's file is named by the actor's id."),
  UNKNOWN_ID("What is referred to exists."),
  SPEAKS_FOR_CIRCLE("No actor speaks for itself, not even by way of others."),

  // Questions and stances.
  TOO_FEW_ANSWERS("A question has two levels or options at least."),
  RESERVED_ANSWER("undecided and declined are no levels or options: any stance can say them."),
  UNKNOWN_ANSWER("A stance takes a level or an option that its question has."),
  LIST_OF_LEVELS("On a scale, a stance takes one level."),
  REJECTS_ON_SCALE("Only the options of a choice question can be ruled out."),
  ACCEPTED_AND_REJECTED("No option is both accepted and ruled out."),
  ALL_REJECTED("Not every option is ruled out."),
  CONDITION_IN_BOTH("No condition stands in both if and unless."),
  DUPLICATE_STANCE("An actor has one stance on a question at a date.");

  private final String id;
  private final String meaning;
  private final Severity severity;

  FormatRule(String meaning) {
    this(meaning, Severity.ERROR);
  }

  FormatRule(String meaning, Severity severity) {
    this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.meaning = meaning;
    this.severity = severity;
  }

  /** Its name in messages: kebab-case. */
  public String id() {
    return id;
  }

  /** What the rule asks, in one sentence. */
  public String meaning() {
    return meaning;
  }

  /** Whether it is an error to break it, or worth a warning. */
  public Severity severity() {
    return severity;
  }
}
