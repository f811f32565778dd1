package stance.report.note;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.dossier.Actor;

/**
 * The card: the bottom line, then the questions by how they compare, for a reader who has a minute.
 * Where there is no room for all, each list names fewer questions and counts the others; then the
 * bottom line loses its last sentences.
 */
final class BriefingCard {

  private final Draft draft;
  private final NoteWording wording;

  private BriefingCard(NoteRequest request) {
    this.wording = EnglishNoteWording.INSTANCE;
    this.draft = new Draft(request, wording, true);
  }

  /** The cards for a request, the fullest first. */
  static Stream<Note> drafts(NoteRequest request) {
    int most = request.comparison().findings().size();
    Stream<Note> fewerNames =
        IntStream.rangeClosed(0, most)
            .mapToObj(fewer -> new BriefingCard(request).written(most - fewer, BottomLine.MOST));
    Stream<Note> fewerSentences =
        IntStream.of(2, 1).mapToObj(sentences -> new BriefingCard(request).written(0, sentences));
    return Stream.concat(fewerNames, fewerSentences);
  }

  private Note written(int named, int sentences) {
    List<QuestionFinding> findings = draft.request().comparison().findings();
    List<Actor> actors = draft.request().comparison().actors();
    boolean alone = actors.size() == 1;
    draft.add(
        SectionKind.BOTTOM_LINE,
        List.of(Draft.Paragraph.whole(String.join(" ", bottomLine(sentences)))));
    if (alone) {
      list(SectionKind.POSITIONS, answered(findings, true), named);
      list(SectionKind.NOTHING_ON_RECORD, answered(findings, false), named);
    } else {
      new Outline(findings).sections().forEach((kind, flagged) -> list(kind, flagged, named));
      list(SectionKind.NOTHING_ON_RECORD, answered(findings, false), named);
    }
    return draft.finished(
        wording.title(
            draft.request().dossier().title(),
            draft.claims().subjects(actors.stream().map(Actor::id).toList())),
        false);
  }

  private List<String> bottomLine(int most) {
    if (draft.request().isOfOneActor()) {
      List<String> sentences = BottomLine.ofOneActor(draft);
      return sentences.subList(0, Math.min(most, sentences.size()));
    }
    return draft.request().comparison().findings().size() == 1
        ? BottomLine.ofOneQuestion(draft)
        : BottomLine.of(draft, new Outline(List.of()), most);
  }

  private static List<QuestionFinding> answered(List<QuestionFinding> findings, boolean any) {
    return findings.stream()
        .filter(
            finding ->
                finding.standings().values().stream().anyMatch(s -> !(s instanceof Standing.None))
                    == any)
        .toList();
  }

  private void list(SectionKind kind, List<QuestionFinding> findings, int named) {
    List<String> questions = new ArrayList<>();
    findings.stream().limit(named).forEach(finding -> questions.add(finding.question().label()));
    if (!findings.isEmpty()) {
      draft.add(
          kind,
          List.of(
              Draft.Paragraph.whole(
                  wording.questions(questions, findings.size() - questions.size()))));
    }
  }
}
