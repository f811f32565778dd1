package stance.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.analysis.Agreement;
import stance.analysis.Share;
import stance.document.Block;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.text.Link;
import stance.text.Role;
import stance.text.Styled;
import stance.words.English;
import stance.words.Names;

/** The agreement of two actors, in figures and in words. */
final class AgreementWords {

  /** What stands where too few questions are shared for a percentage. */
  static final String TOO_FEW = "·";

  /** The heading of the column of those that stand on the same records. */
  static final String SAME_RECORD = "same";

  private static final int STEP = 20;
  private static final List<Role> STEPS =
      List.of(Role.LOWEST, Role.LOW, Role.MIDDLE, Role.HIGH, Role.HIGHEST);

  private AgreementWords() {}

  /** A whole per cent, shaded in five steps; a point where too few questions are shared. */
  static Styled percent(Agreement pair) {
    return pair.isTold() ? shaded(pair.agreement().orElseThrow()) : Styled.of(TOO_FEW, Role.MUTED);
  }

  /** A whole per cent, shaded, of whatever few questions. */
  static Styled shaded(Share share) {
    int percent = share.percent();
    Role step = STEPS.get(Math.min(percent / STEP, STEPS.size() - 1));
    return Styled.of(Integer.toString(percent), step);
  }

  /** "12 of 29 questions", or "all 29 questions", with the topic where they are of one alone. */
  static String over(List<Question> questions, int all) {
    Optional<String> topic = topic(questions);
    String of = topic.map(text -> " of " + text).orElse("");
    return questions.size() == all
        ? "all " + English.count(all, "question", "questions")
        : English.count(questions.size(), "question", "questions") + of;
  }

  private static Optional<String> topic(List<Question> questions) {
    List<Optional<String>> topics = questions.stream().map(Question::topic).distinct().toList();
    return topics.size() == 1 ? topics.get(0) : Optional.empty();
  }

  /** Pairs in a list, a line each: who, and then the figures. */
  static Block.Listing listing(Names names, List<Agreement> pairs) {
    boolean same = haveSameRecords(pairs);
    List<List<Styled>> entries = new ArrayList<>();
    for (Agreement pair : pairs) {
      List<Styled> entry = new ArrayList<>();
      entry.add(percent(pair).linked(Link.to(Places.pair(pair.a(), pair.b()))));
      entry.add(Styled.of(names.labels(List.<Id>of(pair.a(), pair.b())), Role.ACTOR));
      entry.add(Styled.of(pair.shared() + " of " + pair.questions()));
      entry.addAll(counts(pair));
      if (same) {
        entry.add(sameRecord(pair));
      }
      entry.add(bounds(pair));
      entries.add(entry);
    }
    List<String> headings =
        new ArrayList<>(List.of("%", "pair", "shared", "agree", "in part", "differ"));
    if (same) {
      headings.add(SAME_RECORD);
    }
    headings.add("if all answered");
    return new Block.Listing(headings(headings), entries);
  }

  /** On how many they agree by records of their own, agree in part and differ. */
  static List<Styled> counts(Agreement pair) {
    return List.of(
        number(pair.agree() - pair.sameRecord()), number(pair.partly()), number(pair.differ()));
  }

  /** Whether some of the pairs stand on the same records, so that a column has to say it. */
  static boolean haveSameRecords(List<Agreement> pairs) {
    for (Agreement pair : pairs) {
      if (pair.sameRecord() > 0) {
        return true;
      }
    }
    return false;
  }

  /** On how many both stand on the same records; empty of none. */
  static Styled sameRecord(Agreement pair) {
    return pair.sameRecord() > 0 ? number(pair.sameRecord()) : Styled.EMPTY;
  }

  /** Why a pair of 100 per cent can agree in part. */
  static Styled aboutPercent() {
    return Styled.of(
        "The per cent is of the answers alone; agree, in part and differ look at their conditions"
            + " too.",
        Role.MUTED);
  }

  /** What the column of those is. */
  static Styled aboutSameRecords() {
    return Styled.of(
        "Same: where both stand on one and the same record, by one speaker. That is no"
            + " agreement of two, and the per cent leaves it out.",
        Role.MUTED);
  }

  private static Styled number(int count) {
    return Styled.of(Integer.toString(count));
  }

  /** "18 to 97": what it could be if every question were answered. */
  static Styled bounds(Agreement pair) {
    return Styled.of(
        pair.low().map(low -> low.percent() + " to ").orElse("")
            + pair.high().map(high -> Integer.toString(high.percent())).orElse(""),
        Role.MUTED);
  }

  static List<Styled> headings(List<String> words) {
    List<Styled> headings = new ArrayList<>();
    for (String word : words) {
      headings.add(Styled.of(word, Role.MUTED));
    }
    return headings;
  }
}
