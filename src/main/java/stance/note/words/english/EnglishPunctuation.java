package stance.note.words.english;

import java.util.List;
import java.util.stream.Collectors;
import stance.note.words.Punctuation;
import stance.note.words.Punctuation.Cited;

/** Citations, references, sentences and lists, in English. */
final class EnglishPunctuation implements Punctuation {

  /** Keeps a number and its locator on one line; a document shows it as a space. */
  private static final char NO_BREAK = '\u00A0';

  @Override
  public String citation(List<Cited> cited) {
    return cited.stream()
        .map(one -> one.number() + one.locator().map(where -> ", " + where).orElse(""))
        .map(one -> one.replace(' ', NO_BREAK))
        .collect(Collectors.joining("; ", "[", "]"));
  }

  @Override
  public String paragraph(String number) {
    return Grammar.reference(number);
  }

  @Override
  public String sentence(String clause) {
    return Grammar.sentence(clause);
  }

  @Override
  public String withProof(String text, String citation) {
    return citation.isEmpty()
        ? text
        : Grammar.sentence(text.replaceFirst("\\.$", "") + " " + citation);
  }

  @Override
  public String listed(List<String> parts) {
    return sentence(String.join("; ", parts));
  }

  @Override
  public String question(String label) {
    return Grammar.quoted(label);
  }
}
