package stance.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.dossier.Citation;
import stance.dossier.Id;

/** Reads the sources that a record cites: {@code ID} or {@code ID, LOCATOR}. */
final class CitationReader {

  /** The sources that are known when citations are read. */
  interface Sources {

    /** Whether {@code text} may be the id of a source. */
    boolean maybe(String text);

    /** The source that a citation names; {@code item} is where it stands in its list. */
    Optional<Id> source(Node.Scalar name, int item, FileProblems problems);
  }

  private final Sources sources;
  private final Fields fields;
  private final String key;

  private CitationReader(Fields fields, String key, Sources sources) {
    this.sources = sources;
    this.fields = fields;
    this.key = key;
  }

  /** The citations in the list under {@code key}. */
  static List<Citation> list(Fields fields, String key, Sources sources) {
    return new CitationReader(fields, key, sources).citations();
  }

  /** The one citation under {@code key}, where it is there and can be read. */
  static Optional<Citation> one(Fields fields, String key, Sources sources) {
    CitationReader reader = new CitationReader(fields, key, sources);
    return fields.text(key).flatMap(text -> reader.citation(text, 0));
  }

  /** The reading of a citation once all sources are known. */
  static Sources among(Referable vocabulary) {
    return new Sources() {
      @Override
      public boolean maybe(String text) {
        return !vocabulary.sources().isComplete() || vocabulary.sources().has(text);
      }

      @Override
      public Optional<Id> source(Node.Scalar name, int item, FileProblems problems) {
        return vocabulary.id(name, vocabulary.sources(), problems);
      }
    };
  }

  private List<Citation> citations() {
    boolean inBrackets = fields.node(key).orElse(null) instanceof Node.Sequence list && list.flow();
    List<Citation> citations = new ArrayList<>();
    Optional<Node.Scalar> before = Optional.empty();
    int item = -1;
    for (Optional<Node.Scalar> each : texts()) {
      item++;
      if (each.isEmpty()) {
        continue;
      }
      Node.Scalar text = each.get();
      fields.problems().warnIfCut(text);
      if (inBrackets && before.isPresent() && isStrayLocator(text.text(), before.get().text())) {
        reportStrayLocator(before.get(), text);
        before = Optional.empty();
        continue;
      }
      before = Optional.of(text);
      Optional<Citation> citation = citation(text, item);
      if (citation.isPresent() && citations.contains(citation.get())) {
        Values.reportRepeated(text.span(), text.text(), key, fields.problems());
      }
      citation.ifPresent(citations::add);
    }
    return citations;
  }

  /** The citations as texts. If a colon made one a mapping, the message says how to write it. */
  private List<Optional<Node.Scalar>> texts() {
    List<Optional<Node.Scalar>> texts = new ArrayList<>();
    for (Node item : fields.items(key, likely())) {
      if (item instanceof Node.Mapping mapping && mapping.entries().size() == 1) {
        String id = mapping.entries().keySet().iterator().next();
        fields
            .problems()
            .add(
                FormatRule.BAD_CITATION,
                item.span(),
                "a comma, not a colon, joins a source and where in it",
                "write it as '- " + id + ", para. 7'");
        texts.add(Optional.empty());
      } else {
        texts.add(Values.text(item, () -> "an item of '" + key + "'", fields.problems()));
      }
    }
    return texts;
  }

  private String likely() {
    return fields.node(key).orElse(null) instanceof Node.Scalar one
        ? one.text()
        : "np-2017-11, para. 7";
  }

  /** In brackets a comma ends an item, and so cuts a locator off from its source. */
  private boolean isStrayLocator(String text, String before) {
    if (before.indexOf(',') >= 0) {
      return false;
    }
    if (!Id.isValid(text)) {
      return text.indexOf(',') < 0;
    }
    return !sources.maybe(text) && Character.isDigit(text.charAt(0));
  }

  private void reportStrayLocator(Node.Scalar source, Node.Scalar locator) {
    fields
        .problems()
        .add(
            FormatRule.BAD_CITATION,
            locator.span(),
            FileProblems.quoted(locator.text()) + " stands apart from its source",
            "in brackets, a source with a locator needs quotation marks: [\""
                + source.text()
                + ", "
                + locator.text()
                + "\"]");
  }

  private Optional<Citation> citation(Node.Scalar text, int item) {
    int comma = text.text().indexOf(',');
    String source = comma < 0 ? text.text() : text.text().substring(0, comma).strip();
    Optional<String> locator =
        comma < 0 ? Optional.empty() : Optional.of(text.text().substring(comma + 1).strip());
    if (!Id.isValid(source) || locator.isPresent() && locator.get().isEmpty()) {
      fields
          .problems()
          .add(
              FormatRule.BAD_CITATION,
              text.span(),
              FileProblems.quoted(text.text()) + " is not a citation",
              helpWith(source, locator));
      return Optional.empty();
    }
    return sources
        .source(new Node.Scalar(source, text.span()), item, fields.problems())
        .map(id -> new Citation(id, locator));
  }

  /** Often nothing lacks but the comma. */
  private String helpWith(String source, Optional<String> locator) {
    String[] words = source.split(" ", 2);
    boolean lacksComma = words.length > 1 && Id.isValid(words[0]) && sources.maybe(words[0]);
    return lacksComma
        ? "a comma belongs behind the id of a source: '"
            + words[0]
            + ", "
            + words[1]
            + locator.map(rest -> ", " + rest).orElse("")
            + "'"
        : "write the id of a source, and after a comma, if need be, where in it: np-2017-11, para."
            + " 7";
  }
}
