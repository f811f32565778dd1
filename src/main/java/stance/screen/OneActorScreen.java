package stance.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.compare.Selection;
import stance.compare.Standing;
import stance.compare.Standing.Divided;
import stance.compare.Standing.Spoken;
import stance.document.Block;
import stance.document.Block.Gap;
import stance.document.Block.Heading;
import stance.document.Block.Paragraph;
import stance.dossier.Actor;
import stance.dossier.Question;
import stance.text.Role;
import stance.text.Styled;
import stance.words.English;
import stance.words.Names;

/**
 * Where one actor stands, question by question, to be read by itself: what a comparison comes to
 * that has nobody to compare with.
 */
final class OneActorScreen {

  private static final int INDENT = 2;

  private final Comparison comparison;
  private final Selection view;
  private final Names names;
  private final RecordParagraphs records;
  private final Actor actor;

  private OneActorScreen(Comparison comparison, Selection view) {
    this.comparison = comparison;
    this.view = view;
    this.names = new Names(comparison.standings().dossier());
    this.records = new RecordParagraphs(names);
    this.actor = comparison.actors().get(0);
  }

  /** What stands under the title. */
  static List<Block> of(Comparison comparison, Selection view) {
    return new OneActorScreen(comparison, view).blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(onRecord()));
    Optional<String> topic = Optional.empty();
    List<QuestionFinding> silent = new ArrayList<>();
    for (QuestionFinding finding : comparison.findings()) {
      if (!view.everyRow() && finding.isSilent()) {
        silent.add(finding);
        continue;
      }
      Question question = finding.question();
      if (!question.topic().equals(topic) || blocks.size() == 1) {
        blocks.add(new Gap());
        topic = question.topic();
        topic.ifPresent(text -> blocks.add(new Heading(Styled.of(text, Role.TOPIC))));
      }
      finding.standings().values().forEach(s -> blocks.addAll(position(question, s)));
    }
    if (!silent.isEmpty()) {
      blocks.add(new Gap());
      blocks.add(QuestionsWithoutRow.silent("Nothing on record", silent));
    }
    blocks.add(new Gap());
    blocks.add(
        Paragraph.of(
            Styled.of("Every record with its sources: ", Role.MUTED)
                .plus("stance show " + actor.id(), Role.LITERAL)));
    return blocks;
  }

  /** "Chrystia Freeland, Minister of Foreign Affairs of Canada: on record on 9 of 38 questions." */
  private Styled onRecord() {
    long answered = comparison.findings().stream().filter(f -> !f.isSilent()).count();
    String role = actor.role().map(r -> ", " + r).orElse("");
    String of = English.count(comparison.findings().size(), "question", "questions");
    return Styled.of(actor.name(), Role.ACTOR)
        .plus(role + ": on record on " + answered + " of " + of + ".");
  }

  private List<Paragraph> position(Question question, Standing standing) {
    Styled label = Styled.of(question.label(), Role.HEADING);
    if (standing instanceof Spoken spoken) {
      return records.of(label, question, spoken, actor.id(), INDENT, view.explained());
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    if (standing instanceof Divided divided) {
      paragraphs.add(
          new Paragraph(
              label.plus(": divided" + records.between(actor.id(), divided)), INDENT, 2 * INDENT));
      divided
          .between()
          .forEach(
              stated ->
                  paragraphs.addAll(
                      records.of(
                          Styled.of(names.actor(stated.speaker()), Role.ACTOR),
                          question,
                          stated,
                          stated.speaker(),
                          2 * INDENT,
                          view.explained())));
    } else {
      paragraphs.add(new Paragraph(label.plus(": nothing on record."), INDENT, 2 * INDENT));
    }
    return paragraphs;
  }
}
