package stance.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Worded;
import stance.problem.Span;
import stance.problem.Suggestion;
import stance.text.WhiteSpace;

/** From nodes to single values; a node that is none is reported, and nothing comes of it. */
final class Values {

  /** The words by which screens say that there is no answer. */
  private static final List<String> STATES =
      List.of(
          "nothing", "(nothing)", "none", "undecided", "declined", "absent", "silent", "unknown");

  private Values() {}

  /**
   * A text that says something; its white space is folded to single spaces.
   *
   * @param what what to call the node in a message
   */
  static Optional<Node.Scalar> text(Node node, Supplier<String> what, FileProblems problems) {
    if (node instanceof Node.Scalar scalar) {
      String folded = WhiteSpace.folded(scalar.text());
      if (!folded.isEmpty()) {
        return Optional.of(new Node.Scalar(folded, scalar.span()));
      }
      problems.add(
          FormatRule.NO_VALUE, scalar.span(), what.get() + " is an empty text", "write the text");
    } else if (node instanceof Node.Empty) {
      problems.add(FormatRule.NO_VALUE, node.span(), what.get() + " has no value", "write one");
    } else {
      reportType(node, what.get(), "a text", textInsteadOf(node), problems);
    }
    return Optional.empty();
  }

  /** A citation or a phrase with ': ' in it is read as a mapping: the likeliest slip. */
  private static String textInsteadOf(Node node) {
    if (node instanceof Node.Mapping mapping && mapping.entries().size() == 1) {
      return "write a text; one with ': ' in it needs quotation marks around it";
    }
    if (node instanceof Node.Sequence list && list.flow()) {
      return "write a text; one that begins with '[' needs quotation marks around it";
    }
    return "write a text";
  }

  /** Reports that {@code node} is not what it must be; but what was reported already is not. */
  static void reportType(
      Node node, String what, String wanted, String help, FileProblems problems) {
    switch (node.kind()) {
      case REFUSED -> {}
      case EMPTY -> problems.add(FormatRule.NO_VALUE, node.span(), what + " is missing here", help);
      case SEQUENCE -> reportWrong(node, what, wanted, "a list", help, problems);
      case MAPPING -> reportWrong(node, what, wanted, "a mapping", help, problems);
      case SCALAR -> reportWrong(node, what, wanted, "a text", help, problems);
    }
  }

  private static void reportWrong(
      Node node, String what, String wanted, String is, String help, FileProblems problems) {
    problems.add(
        FormatRule.WRONG_TYPE,
        node.span(),
        what + " is " + wanted + ", but here it is " + is,
        help);
  }

  static Optional<Id> id(Node.Scalar text, FileProblems problems) {
    if (!Id.isValid(text.text())) {
      problems.add(
          FormatRule.BAD_ID,
          text.span(),
          FileProblems.quoted(text.text()) + " is not an id",
          idInsteadOf(text.text()));
      return Optional.empty();
    }
    return Optional.of(new Id(text.text()));
  }

  /** How an id is written, with one made of the author's text if that is possible. */
  static String idInsteadOf(String text) {
    String rule = "an id is lower-case letters, digits and single hyphens between them";
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        made.append(c);
      } else if (c > 0x7F) {
        return rule;
      } else if (made.length() > 0 && made.charAt(made.length() - 1) != '-') {
        made.append('-');
      }
    }
    if (made.length() > 0 && made.charAt(made.length() - 1) == '-') {
      made.setLength(made.length() - 1);
    }
    return Id.isValid(made.toString()) ? "write '" + made + "': " + rule : rule;
  }

  static Optional<PartialDate> date(Node.Scalar text, FileProblems problems) {
    Optional<PartialDate> date = PartialDate.parse(text.text());
    if (date.isEmpty()) {
      problems.add(
          FormatRule.BAD_DATE,
          text.span(),
          FileProblems.quoted(text.text()) + " is not a date",
          "write 2017, 2017-11 or 2017-11-09, as precisely as it is known, and a day that exists");
    }
    return date;
  }

  static <E extends Worded> Optional<E> word(
      Node.Scalar text, String key, E[] words, FileProblems problems) {
    for (E word : words) {
      if (word.word().equals(text.text())) {
        return Optional.of(word);
      }
    }
    List<String> known = new ArrayList<>();
    for (E word : words) {
      known.add(word.word());
    }
    List<String> closest = Suggestion.closest(text.text(), known);
    problems.add(
        FormatRule.UNKNOWN_WORD,
        text.span(),
        "'" + key + "' cannot be " + FileProblems.quoted(text.text()),
        closest.isEmpty() ? "it is one of: " + listed(known) : didYouMean(closest));
    return Optional.empty();
  }

  /** Reports a text that a reader of a screen would take for the absence of an answer. */
  static void refuseState(Node.Scalar text, String what, FileProblems problems) {
    if (STATES.contains(text.text().toLowerCase(Locale.ROOT))) {
      problems.add(
          FormatRule.READS_AS_STATE,
          text.span(),
          what + " cannot be " + FileProblems.quoted(text.text()) + ": it reads as no answer",
          insteadOfState(text.text().toLowerCase(Locale.ROOT)));
    }
  }

  private static String insteadOfState(String state) {
    return switch (state) {
      case "nothing", "(nothing)", "none" -> "say what there is none of, as in 'no change'";
      case "unknown" -> "say what is not known, as in 'date not known'";
      default ->
          "say it in other words; as an answer leave it out: any stance can be undecided, declined"
              + " or absent";
    };
  }

  /** Whether a text is the code of a country; that it is none is reported. */
  static boolean isCountry(Node.Scalar text, FileProblems problems) {
    boolean is = CountryCodes.has(text.text());
    if (!is) {
      problems.add(
          FormatRule.BAD_COUNTRY,
          text.span(),
          FileProblems.quoted(text.text()) + " is not the code of a country",
          CountryCodes.instead(text.text())
              .map(code -> didYouMean(List.of(code)))
              .orElse("write the two capital letters of ISO 3166, such as CA, UA or RU"));
    }
    return is;
  }

  /** Reports the second of two equal items of a list. */
  static void reportRepeated(Span span, String text, String key, FileProblems problems) {
    problems.add(
        FormatRule.REPEATED_ITEM,
        span,
        FileProblems.quoted(text) + " stands twice in '" + key + "'",
        "delete one of the two");
  }

  static String didYouMean(Collection<String> words) {
    List<String> quoted = new ArrayList<>();
    for (String word : words) {
      quoted.add("'" + word + "'");
    }
    return "did you mean " + String.join(" or ", quoted) + "?";
  }

  /** The words as a message lists them. */
  static String listed(List<String> words) {
    return String.join(", ", words);
  }
}
