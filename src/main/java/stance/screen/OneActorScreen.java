package stance.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.compare.Selection;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.document.Block.Heading;
import stance.document.Block.Item;
import stance.document.Block.Items;
import stance.document.DocumentBuilder;
import stance.dossier.Actor;
import stance.dossier.Question;
import stance.text.Role;
import stance.text.Styled;
import stance.words.English;
import stance.words.HowItCounts;
import stance.words.Names;

/**
 * Where one actor stands, question by question, to be read by itself: what a comparison comes to
 * that has nobody to compare with.
 */
final class OneActorScreen {

  private final Comparison comparison;
  private final Selection view;
  private final Asked asked;
  private final Names names;
  private final RecordItems records;
  private final Actor actor;

  private OneActorScreen(Comparison comparison, Selection view, Asked asked) {
    this.asked = asked;
    this.comparison = comparison;
    this.view = view;
    this.names = new Names(comparison.dossier());
    this.records = new RecordItems(names);
    this.actor = comparison.actors().get(0);
  }

  /** Adds what stands under the title. */
  static void addTo(DocumentBuilder document, Comparison comparison, Selection view, Asked asked) {
    new OneActorScreen(comparison, view, asked).addTo(document);
  }

  private void addTo(DocumentBuilder document) {
    document.addParagraph(onRecord());
    List<QuestionFinding> silent = new ArrayList<>();
    List<QuestionFinding> shown = new ArrayList<>();
    for (QuestionFinding finding : comparison.findings()) {
      (!view.everyRow() && finding.isSilent() ? silent : shown).add(finding);
    }
    int end;
    for (int start = 0; start < shown.size(); start = end) {
      Optional<String> topic = shown.get(start).question().topic();
      end = start + 1;
      while (end < shown.size() && shown.get(end).question().topic().equals(topic)) {
        end++;
      }
      document.startPart();
      topic.ifPresent(text -> document.add(new Heading(Styled.of(text, Role.TOPIC))));
      document.add(new Items(shown.subList(start, end).stream().map(this::position).toList()));
    }
    if (!silent.isEmpty()) {
      document.startPart();
      QuestionsWithoutRow.silent("Nothing on record", silent).forEach(document::add);
    }
    document.startPart();
    document.addParagraph(
        Styled.of("Every record with its sources: ", Role.MUTED)
            .plus(asked.ofOne("show", actor.id()), Role.LITERAL));
  }

  /** "Chrystia Freeland, Minister of Foreign Affairs of Canada: on record on 9 of 38 questions." */
  private Styled onRecord() {
    long answered = comparison.findings().stream().filter(f -> !f.isSilent()).count();
    String role = actor.role().map(r -> ", " + r).orElse("");
    String of = English.count(comparison.findings().size(), "question", "questions");
    return Styled.of(actor.name(), Role.ACTOR)
        .plus(role + ": on record on " + answered + " of " + of + ".");
  }

  private Item position(QuestionFinding finding) {
    Question question = finding.question();
    Standing standing = finding.standing(actor.id());
    Styled label = Styled.of(question.label(), Role.HEADING);
    return switch (standing.state()) {
      case STATED, UNDECIDED, DECLINED, ABSENT, WITHHELD ->
          records.of(
              label, question, standing.spoken().orElseThrow(), actor.id(), view.explained());
      case DIVIDED -> divided(label, question, standing.divided().orElseThrow());
      case NONE -> Item.of(label.plus(": " + HowItCounts.nothing(standing.isFiltered()) + "."));
    };
  }

  private Item divided(Styled label, Question question, Standing.Divided divided) {
    List<Item> between = new ArrayList<>();
    for (Spoken word : divided.words()) {
      between.add(
          records.of(
              Styled.of(names.actor(word.speaker()), Role.ACTOR),
              question,
              word,
              word.speaker(),
              view.explained()));
    }
    if (view.explained()) {
      divided
          .toldBeside()
          .map(beside -> records.beside(question, divided, beside, actor.id()))
          .ifPresent(between::add);
    }
    String beside = view.explained() ? "" : records.beside(question, divided);
    return new Item(
        label.plus(": divided" + records.between(actor.id(), divided) + beside),
        List.of(new Items(between)));
  }
}
