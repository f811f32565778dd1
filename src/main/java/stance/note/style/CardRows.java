package stance.note.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.dossier.Id;
import stance.note.Annex;
import stance.note.AnnexWriter;
import stance.note.BottomLine;
import stance.note.Draft;
import stance.note.OneActor;
import stance.note.OneQuestion;
import stance.note.Outline;
import stance.note.Placement;
import stance.note.Ranking;
import stance.note.words.CardWords;
import stance.note.words.Claim.Subject;
import stance.note.words.ClaimWords.Brevity;
import stance.note.words.NoteLanguage;
import stance.note.words.SectionKind;

/** The rows of a card: which findings it tells where there is no room for all, and how. */
final class CardRows {

  /** The rows beside the findings: what was not said, what is weak, silence. */
  static final int BESIDES = 3;

  private static final int NAMED_SILENT = 3;
  private static final int WORDS_OF_A_ROW = 40;
  private static final int ACTORS_IN_SENTENCES = 5;

  private final Draft draft;
  private final NoteLanguage wording;
  private final CardWords words;
  private final List<QuestionFinding> findings;
  private final int actors;
  private final boolean naming;

  /**
   * @param naming whether some of the questions are named on which nothing is on record
   */
  CardRows(Draft draft, boolean naming) {
    this.naming = naming;
    this.draft = draft;
    this.wording = draft.wording();
    this.words = wording.card();
    this.findings = draft.request().comparison().findings();
    this.actors = draft.request().comparison().actors().size();
  }

  /** Adds so many rows at most, and gives the table of those that are its rows. */
  Optional<Annex> addTo(int most) {
    if (draft.request().isOfOneActor()) {
      add(OneActor.sentences(draft).subList(0, 1));
      ofOneActor(most);
      return Optional.empty();
    }
    if (findings.size() == 1) {
      ofOneQuestion(most);
      return Optional.empty();
    }
    return ofSeveral(most);
  }

  private void add(List<String> sentences) {
    draft.add(SectionKind.BOTTOM_LINE, List.of(Draft.Paragraph.whole(String.join(" ", sentences))));
  }

  private void add(SectionKind kind, String heading, String text) {
    draft.add(kind, heading, List.of(Draft.Paragraph.whole(text)));
  }

  private Optional<Annex> ofSeveral(int most) {
    BottomLine bottomLine = new BottomLine(draft, Outline.none());
    add(bottomLine.onCard(most == 0));
    boolean inSentences = actors <= ACTORS_IN_SENTENCES;
    int besides = Math.min(most, BESIDES);
    Set<QuestionFinding> told = new LinkedHashSet<>();
    for (QuestionFinding finding : byWeight()) {
      if (told.size() < most - besides) {
        told.add(finding);
      }
    }
    List<QuestionFinding> inOrder = inOrder(told);
    for (QuestionFinding finding : inOrder) {
      SectionKind kind = Placement.of(finding).orElseThrow();
      if (inSentences || isSharpest(finding)) {
        add(kind, words.heading(kind, finding.stated(), actors), row(finding));
      }
    }
    besides(besides);
    int more = byWeight().size() - told.size();
    if (more > 0 && most > 0) {
      add(SectionKind.ONLY_ONE, words.more(), words.more(more));
    }
    return inSentences || inOrder.isEmpty()
        ? Optional.empty()
        : Optional.of(AnnexWriter.of(draft, inOrder));
  }

  /** Where a table tells the rest, the sharpest difference alone is told with its proof. */
  private boolean isSharpest(QuestionFinding finding) {
    return new Ranking(draft.request().comparison())
        .differences().stream().findFirst().equals(Optional.of(finding));
  }

  /** The sharpest, the main one and the firmest first, then the others as a note has them. */
  private Set<QuestionFinding> byWeight() {
    Ranking ranking = new Ranking(draft.request().comparison());
    Set<QuestionFinding> ordered = new LinkedHashSet<>();
    ranking.differences().stream().limit(1).forEach(ordered::add);
    ranking.agreements().stream().limit(1).forEach(ordered::add);
    ranking.main().filter(main -> Placement.of(main).isPresent()).ifPresent(ordered::add);
    new Outline(findings, 0).sections().values().forEach(ordered::addAll);
    return ordered;
  }

  private List<QuestionFinding> inOrder(Set<QuestionFinding> told) {
    List<QuestionFinding> inOrder = new ArrayList<>();
    new Outline(findings, 0)
        .sections()
        .values()
        .forEach(section -> section.stream().filter(told::contains).forEach(inOrder::add));
    return inOrder;
  }

  /** The question as asked, and who says what. */
  private String row(QuestionFinding finding) {
    return draft.fullest(
        WORDS_OF_A_ROW,
        Stream.of(Brevity.WITH_WORDS, Brevity.WITH_TERMS, Brevity.WITHOUT_TERMS)
            .<Supplier<String>>map(brevity -> () -> row(finding, brevity))
            .toList());
  }

  private String row(QuestionFinding finding, Brevity brevity) {
    List<String> clauses = new ArrayList<>(draft.claims().inBrief(finding, brevity));
    draft.claims().divided(finding).forEach(clauses::add);
    clauses.addAll(draft.claims().withoutAnswer(finding));
    clauses.addAll(draft.claims().silentInBrief(finding));
    return finding.question().asks() + " " + wording.punctuation().listed(clauses);
  }

  private void besides(int most) {
    Map<Subject, List<String>> declined = new LinkedHashMap<>();
    List<String> silent = new ArrayList<>();
    List<String> oneSided = new ArrayList<>();
    List<String> ourReading = new ArrayList<>();
    for (QuestionFinding finding : findings) {
      String label = finding.question().label();
      finding
          .standings()
          .forEach(
              (actor, standing) -> {
                if (standing.state() == Standing.State.DECLINED) {
                  declined.computeIfAbsent(subject(actor), a -> new ArrayList<>()).add(label);
                }
              });
      if (finding.isSilent()) {
        silent.add(label);
      }
      Optional<SectionKind> kind = Placement.of(finding);
      if (kind.equals(Optional.of(SectionKind.ONE_SIDED))) {
        oneSided.add(label);
      } else if (kind.equals(Optional.of(SectionKind.OUR_READING))) {
        ourReading.add(label);
      }
    }
    int left = most;
    if (left > 0 && !declined.isEmpty()) {
      add(SectionKind.UNANSWERED, words.didNotSay(), words.didNotSay(declined));
      left--;
    }
    if (left > 0 && oneSided.size() + ourReading.size() > 0) {
      add(SectionKind.CAUTIONS, words.weak(), words.weak(oneSided, ourReading));
      left--;
    }
    if (left > 0 && !silent.isEmpty()) {
      List<String> named = silent.subList(0, naming ? Math.min(NAMED_SILENT, silent.size()) : 0);
      add(
          SectionKind.NOTHING_ON_RECORD,
          words.silent(),
          words.silent(silent.size(), findings.size(), named));
    }
  }

  private Subject subject(Id actor) {
    return draft.speaking().subject(actor);
  }

  private void ofOneQuestion(int most) {
    QuestionFinding finding = findings.get(0);
    add(OneQuestion.sentences(draft));
    List<String> camps = new ArrayList<>(draft.claims().camps(finding));
    camps.addAll(draft.claims().divided(finding));
    camps.addAll(draft.claims().withoutAnswer(finding));
    camps.stream()
        .limit(most)
        .forEach(
            camp -> add(SectionKind.CAMPS, words.answers(), wording.punctuation().sentence(camp)));
  }

  private void ofOneActor(int most) {
    List<QuestionFinding> spoken =
        findings.stream().filter(finding -> !finding.isSilent()).toList();
    spoken.stream()
        .limit(most)
        .forEach(
            finding -> {
              List<String> clauses = new ArrayList<>(draft.claims().camps(finding));
              clauses.addAll(draft.claims().divided(finding));
              clauses.addAll(draft.claims().withoutAnswer(finding));
              add(
                  SectionKind.POSITIONS,
                  finding.question().label(),
                  finding.question().asks() + " " + wording.punctuation().listed(clauses));
            });
    if (spoken.size() > most && most > 0) {
      add(SectionKind.POSITIONS, words.more(), words.more(spoken.size() - most));
    }
  }
}
