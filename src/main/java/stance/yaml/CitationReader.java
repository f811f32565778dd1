package stance.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.dossier.Citation;
import stance.dossier.Id;

/** Reads the sources that a stance cites: {@code ID} or {@code ID, LOCATOR}. */
final class CitationReader {

  private final Referable vocabulary;
  private final Fields fields;

  private CitationReader(Referable vocabulary, Fields fields) {
    this.vocabulary = vocabulary;
    this.fields = fields;
  }

  static List<Citation> read(Fields fields, Referable vocabulary) {
    return new CitationReader(vocabulary, fields).citations();
  }

  private List<Citation> citations() {
    boolean inBrackets =
        fields.node("sources").orElse(null) instanceof Node.Sequence list && list.flow();
    List<Citation> citations = new ArrayList<>();
    Optional<Node.Scalar> before = Optional.empty();
    for (Node.Scalar text : texts()) {
      if (inBrackets && before.isPresent() && isStrayLocator(text.text(), before.get().text())) {
        reportStrayLocator(before.get(), text);
        before = Optional.empty();
        continue;
      }
      before = Optional.of(text);
      Optional<Citation> citation = citation(text);
      if (citation.isPresent() && citations.contains(citation.get())) {
        Values.reportRepeated(text.span(), text.text(), "sources", fields.problems());
      }
      citation.ifPresent(citations::add);
    }
    return citations;
  }

  /** The citations as texts. One that a colon has made a mapping is told how it is written. */
  private List<Node.Scalar> texts() {
    List<Node.Scalar> texts = new ArrayList<>();
    for (Node item : fields.items("sources", likely())) {
      if (item instanceof Node.Mapping mapping && mapping.entries().size() == 1) {
        String id = mapping.entries().keySet().iterator().next();
        fields
            .problems()
            .add(
                FormatRule.BAD_CITATION,
                item.span(),
                "a comma, not a colon, joins a source and where in it",
                "write it as '- " + id + ", para. 7'");
      } else {
        Values.text(item, () -> "an item of 'sources'", fields.problems()).ifPresent(texts::add);
      }
    }
    return texts;
  }

  private String likely() {
    return fields.node("sources").orElse(null) instanceof Node.Scalar one
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
    return vocabulary.sources().isComplete()
        && !vocabulary.sources().has(text)
        && Character.isDigit(text.charAt(0));
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

  private Optional<Citation> citation(Node.Scalar text) {
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
              "write the id of a source, and after a comma, if need be, where in it:"
                  + " np-2017-11, para. 7");
      return Optional.empty();
    }
    return vocabulary
        .id(new Node.Scalar(source, text.span()), vocabulary.sources(), fields.problems())
        .map(id -> new Citation(id, locator));
  }
}
