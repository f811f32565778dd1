package stance.screen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import stance.compare.coding.CodedStatement;
import stance.compare.coding.CodingAgreement;
import stance.compare.coding.Measure;
import stance.compare.coding.Unit;
import stance.compare.coding.Variable;
import stance.document.Block;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.dossier.ActorRecord;
import stance.dossier.Dossier;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.text.Role;
import stance.text.Styled;
import stance.words.English;
import stance.words.Names;
import stance.words.RecordWords;

/** How far two codings agree, and where they do not. */
public final class CodingScreen {

  private static final int DECIMALS = 3;

  private final CodingAgreement agreement;
  private final DocumentBuilder document = new DocumentBuilder();
  private final Coder first;
  private final Coder second;

  /** One of the two: what it is called, and where its records stand. */
  private record Coder(Dossier dossier, String name, Function<ActorRecord, String> places) {

    Styled says(ActorRecord record, boolean withQuestion) {
      Stance stance = record.stance();
      Question question = dossier.question(stance.question());
      Names names = new Names(dossier);
      return Styled.of(name + ": ", Role.MUTED)
          .plus(withQuestion ? question.label() + ": " : "")
          .plus(new RecordItems(names).position(question, stance))
          .plus(" (" + new RecordWords(names).known(stance) + "). ")
          .plus(places.apply(record), Role.LITERAL);
    }
  }

  private CodingScreen(CodingAgreement agreement, Coder first, Coder second) {
    this.agreement = agreement;
    this.first = first;
    this.second = second;
  }

  /**
   * The screen of two codings.
   *
   * @param names what the user calls the two
   * @param firstPlaces where the first coder's records stand
   * @param secondPlaces where the second coder's do
   */
  public static Document of(
      CodingAgreement agreement,
      List<String> names,
      Function<ActorRecord, String> firstPlaces,
      Function<ActorRecord, String> secondPlaces) {
    CodingScreen screen =
        new CodingScreen(
            agreement,
            new Coder(agreement.first(), names.get(0), firstPlaces),
            new Coder(agreement.second(), names.get(1), secondPlaces));
    screen.head();
    screen.measures();
    screen.disagreements();
    screen.otherQuestions();
    return screen.document.build();
  }

  private void head() {
    document.add(
        new Block.Title(
            Styled.of(agreement.first().title(), Role.HEADING),
            Styled.of("two codings: " + first.name() + " and " + second.name(), Role.MUTED)));
    document.addParagraph(
        Styled.of(
            English.count(agreement.shared().size(), "unit", "units")
                + " coded by both, "
                + agreement.byFirstAlone()
                + " by the first alone, "
                + agreement.bySecondAlone()
                + " by the second alone. A unit is what an actor said on a question on a date; a"
                + " statement, of which both coded "
                + agreement.statements().size()
                + ", is the same words of an actor on a date, whatever the question."));
  }

  private void measures() {
    document.startPart();
    List<List<Styled>> rows = new ArrayList<>();
    boolean undefined = false;
    for (Measure measure : agreement.measures()) {
      undefined |= measure.alpha().isEmpty();
      rows.add(
          List.of(
              Styled.of(what(measure)),
              Styled.of(Integer.toString(measure.units())),
              Styled.of(Integer.toString(measure.same())),
              Styled.of(measure.raw().isPresent() ? decimals(measure.raw()) : "n/a"),
              Styled.of(alpha(measure), Role.HEADING)));
    }
    document.add(
        new Block.Listing(
            List.of(
                Styled.of("What is coded", Role.TOPIC),
                Styled.of("coded by both", Role.TOPIC),
                Styled.of("the same", Role.TOPIC),
                Styled.of("share", Role.TOPIC),
                Styled.of("alpha", Role.TOPIC)),
            rows));
    document.startPart();
    document.addParagraph(
        Styled.of(
            "Alpha is Krippendorff's (2011): 1 is full agreement, 0 what chance would give. He"
                + " asks for 0.800, and for 0.667 where conclusions are tentative."
                + (undefined ? " Where nothing varies, there is none." : ""),
            Role.MUTED));
  }

  private String what(Measure measure) {
    return switch (measure.variable()) {
      case ANSWER ->
          measure.scale().isEmpty()
              ? "answer (nominal)"
              : "answer on a scale (ordinal): "
                  + String.join(", ", measure.scale().stream().map(Object::toString).toList());
      case QUESTION_AND_ANSWER -> "question and answer of a statement (nominal)";
      case CONDITIONS -> "conditions of an answer (nominal)";
      case EVIDENCE -> "evidence (nominal)";
    };
  }

  private static String alpha(Measure measure) {
    return measure.alpha().isPresent()
        ? decimals(measure.alpha())
        : measure.units() == 0 ? "n/a (none coded by both)" : "n/a (no variation)";
  }

  private static String decimals(OptionalDouble value) {
    return BigDecimal.valueOf(value.orElseThrow())
        .setScale(DECIMALS, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private void disagreements() {
    List<Block.Item> items = new ArrayList<>();
    for (Unit unit : agreement.disagreements()) {
      Styled head =
          Styled.of(first.dossier().label(unit.actor()), Role.ACTOR)
              .plus(" on " + first.dossier().question(unit.question()).label())
              .plus(", " + English.date(unit.date()) + ": ")
              .plus(String.join(", ", differing(unit)), Role.DIFFER);
      items.add(
          item(
              head,
              List.of(
                  first.says(unit.first().orElseThrow(), false),
                  second.says(unit.second().orElseThrow(), false))));
    }
    list("Coded otherwise", items);
  }

  private static List<String> differing(Unit unit) {
    List<String> differing = new ArrayList<>();
    for (Variable variable : Variable.values()) {
      if (variable != Variable.QUESTION_AND_ANSWER && unit.differsIn(variable)) {
        differing.add(variable.word());
      }
    }
    return differing;
  }

  private void otherQuestions() {
    List<Block.Item> items = new ArrayList<>();
    for (CodedStatement statement : agreement.onOtherQuestions()) {
      List<Styled> said = new ArrayList<>();
      statement.first().forEach(record -> said.add(first.says(record, true)));
      statement.second().forEach(record -> said.add(second.says(record, true)));
      items.add(
          item(
              Styled.of(first.dossier().label(statement.actor()), Role.ACTOR)
                  .plus(", " + English.date(statement.date()) + ": ")
                  .plus(statement.first().get(0).stance().inWords(), Role.MUTED),
              said));
    }
    list("Read as an answer to another question", items);
  }

  private static Block.Item item(Styled head, List<Styled> under) {
    return new Block.Item(head, under.stream().<Block.Prose>map(Block.Paragraph::new).toList());
  }

  private void list(String heading, List<Block.Item> items) {
    if (!items.isEmpty()) {
      document.startPart();
      document.add(new Block.Heading(Styled.of(heading, Role.TOPIC)));
      document.add(new Block.Items(items));
    }
  }
}
