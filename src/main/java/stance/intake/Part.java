package stance.intake;

import stance.dossier.Worded;

/** A part of a stance that a row of a table can tell, or that all its rows have in common. */
public enum Part implements Worded {
  ACTOR("actor", Where.COLUMN, "who"),
  NAME("name", Where.COLUMN, "the actor's name in full"),
  GROUP("group", Where.EITHER, "for whom the actor speaks"),
  KIND("kind", Where.EITHER, "what the actor is: person, government, party, organization, bloc"),
  GROUP_KIND("group-kind", Where.GIVEN, "what the group is"),
  COUNTRY("country", Where.EITHER, "the actor's country, by its two letters"),
  QUESTION("question", Where.COLUMN, "on what, in full"),
  LABEL("label", Where.COLUMN, "the question in a few words"),
  TOPIC("topic", Where.EITHER, "what it belongs to"),
  ANSWER("answer", Where.COLUMN, "the answer, by one of the map's values"),
  DATE("date", Where.EITHER, "when that was said"),
  TEXT("text", Where.COLUMN, "what was said, verbatim"),
  EVIDENCE("evidence", Where.EITHER, "direct, reported, claimed or inferred"),
  PUBLISHER("publisher", Where.EITHER, "who published it"),
  SOURCE_TITLE("source-title", Where.EITHER, "the title of the source"),
  PUBLISHED("published", Where.EITHER, "when the source came out"),
  URL("url", Where.EITHER, "where it is on the web"),
  LOCATOR("locator", Where.COLUMN, "where in the source"),
  LANGUAGE("language", Where.GIVEN, "the language of the sources, a tag of BCP 47"),
  TITLE("title", Where.GIVEN, "the title of the dossier");

  private enum Where {
    COLUMN,
    GIVEN,
    EITHER
  }

  private final String word;
  private final Where where;
  private final String meaning;

  Part(String word, Where where, String meaning) {
    this.word = word;
    this.where = where;
    this.meaning = meaning;
  }

  @Override
  public String word() {
    return word;
  }

  /** What it tells. */
  public String meaning() {
    return meaning;
  }

  /** Whether a column can hold it. */
  public boolean canBeColumn() {
    return where != Where.GIVEN;
  }

  /** Whether it can be the same for all rows. */
  public boolean canBeGiven() {
    return where != Where.COLUMN;
  }
}
