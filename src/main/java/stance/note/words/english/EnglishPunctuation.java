package stance.note.words.english;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stance.note.words.Punctuation;
import stance.note.words.Punctuation.Cited;

/** Citations, references, sentences and lists, in English. */
final class EnglishPunctuation implements Punctuation {

  /** Keeps a number and its locator on one line; a document shows it as a space. */
  private static final char NO_BREAK = '\u00A0';

  private static final String ONE = "(\\d{1,4})(?:,\u00A0[^ \\]]*[^ ;\\]])?";

  /** What {@link #citation} made of one source. */
  private static final Pattern ONE_CITED = Pattern.compile(ONE);

  /** All that it made, and what a text quotes, where the same signs mean nothing. */
  private static final Pattern CITATION_OR_QUOTATION =
      Pattern.compile("“[^”]*”|\\[" + ONE + "(?:; " + ONE + ")*\\]");

  @Override
  public String citation(List<Cited> cited) {
    return cited.stream()
        .map(one -> one.number() + one.locator().map(where -> ", " + where).orElse(""))
        .map(one -> one.replace(' ', NO_BREAK))
        .collect(Collectors.joining("; ", "[", "]"));
  }

  @Override
  public List<Mention> citedIn(String text) {
    List<Mention> mentions = new ArrayList<>();
    Matcher citation = CITATION_OR_QUOTATION.matcher(text);
    while (citation.find()) {
      if (text.charAt(citation.start()) == '[') {
        Matcher one = ONE_CITED.matcher(text).region(citation.start() + 1, citation.end() - 1);
        while (one.find()) {
          mentions.add(new Mention(one.start(), one.end(), Integer.parseInt(one.group(1))));
        }
      }
    }
    return mentions;
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
        : Grammar.sentence(text.replaceFirst("(?<!\\.)\\.$", "") + " " + citation);
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
