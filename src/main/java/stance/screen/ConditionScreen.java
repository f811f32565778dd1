package stance.screen;

import java.util.ArrayList;
import java.util.List;
import stance.compare.Attitude;
import stance.compare.StandingTable;
import stance.document.Block;
import stance.document.Data;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Condition.NamedAnswer;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.export.EntryData;
import stance.text.QuotationMarks;
import stance.text.Role;
import stance.text.SentenceEnd;
import stance.text.Styled;
import stance.words.AnswerWords;
import stance.words.BasisWords;
import stance.words.English;
import stance.words.HowItCounts;
import stance.words.Names;

/**
 * One condition, whole: who names it and where, and whose own answers ask for it too or rule it
 * out.
 */
public final class ConditionScreen {

  private final StandingTable standings;
  private final Dossier dossier;
  private final Names names;
  private final Condition condition;

  private ConditionScreen(StandingTable standings, Condition condition) {
    this.standings = standings;
    this.dossier = standings.dossier();
    this.names = new Names(dossier);
    this.condition = condition;
  }

  private record Naming(Actor actor, Stance stance, boolean required) {}

  /** The sheet of {@code condition}. */
  public static Document of(StandingTable standings, Condition condition) {
    return new ConditionScreen(standings, condition).document();
  }

  /** The same as data, the schema {@code stance.condition/2}. */
  public static Data.Fields data(StandingTable standings, Condition condition) {
    ConditionScreen sheet = new ConditionScreen(standings, condition);
    return EntryData.of(condition)
        .first("schema", "stance.condition/2")
        .with("namedBy", Data.items(sheet.namings(), naming -> naming(standings, naming)))
        .with("askedForBy", Data.texts(sheet.standing(Attitude.Kind.ASKS_FOR_IT)))
        .with("ruledOutBy", Data.texts(sheet.standing(Attitude.Kind.RULES_IT_OUT)));
  }

  private static Data naming(StandingTable standings, Naming naming) {
    return Data.fields()
        .with("actor", naming.actor().id().text())
        .with("question", naming.stance().question().text())
        .with("date", naming.stance().date().toString())
        .with("as", naming.required() ? "if" : "unless")
        .with("publishedLater", new Data.Truth(standings.isPublishedLater(naming.stance())));
  }

  private Document document() {
    DocumentBuilder document = new DocumentBuilder();
    document.add(
        new Block.Title(
            Styled.of("Condition: " + condition.label(), Role.HEADING),
            Styled.of(condition.id().text(), Role.LITERAL)));
    document.addParagraph(Styled.of(QuotationMarks.around("If " + condition.means())));
    condition.answer().ifPresent(answer -> document.addParagraph(Styled.of(linked(answer))));
    condition.met().ifPresent(met -> document.addParagraph(Styled.of(met(met))));
    if (!condition.holder().isEmpty()) {
      document.addParagraph(
          Styled.of("In the hands of ").plus(names.and(condition.holder()), Role.ACTOR));
    }
    BasisWords.asked(dossier, standings.basis())
        .forEach(said -> document.addParagraph(Styled.of(said)));
    document.startPart();
    List<Naming> namings = namings();
    document.addParagraph(Styled.of("Named by", Role.TOPIC));
    document.add(
        Block.Items.of(
            namings.isEmpty()
                ? List.of(Styled.of("nobody"))
                : namings.stream().map(this::line).toList()));
    if (condition.answer().isPresent()) {
      document.startPart();
      addWho(document, "Asked for by the answer of: ", Attitude.Kind.ASKS_FOR_IT);
      addWho(document, "Ruled out by the answer of: ", Attitude.Kind.RULES_IT_OUT);
    }
    return document.build();
  }

  private String met(Condition.Met met) {
    String until = met.until().map(date -> " until " + English.date(date)).orElse("");
    List<String> cited =
        met.sources().stream()
            .map(
                citation ->
                    citation.source() + citation.locator().map(where -> ", " + where).orElse(""))
            .toList();
    return "Met since " + English.date(met.from()) + until + " [" + String.join("; ", cited) + "]";
  }

  private String linked(NamedAnswer answer) {
    Question question = dossier.question(answer.question());
    return SentenceEnd.ended(
        "Also an answer to "
            + QuotationMarks.around(question.asks())
            + ": "
            + AnswerWords.text(question, answer.answer()));
  }

  private Styled line(Naming naming) {
    return Styled.of(dossier.label(naming.actor().id()), Role.ACTOR)
        .plus(naming.required() ? ", as a condition" : ", as what must not be")
        .plus(" on " + names.question(naming.stance().question()))
        .plus(", " + English.date(naming.stance().date()))
        .plus(
            standings.isPublishedLater(naming.stance()) ? ", " + HowItCounts.PUBLISHED_LATER : "");
  }

  private void addWho(DocumentBuilder document, String words, Attitude.Kind kind) {
    List<Id> actors = standing(kind);
    String who =
        actors.isEmpty() ? "nobody" : String.join(", ", actors.stream().map(this::who).toList());
    document.add(new Block.Labelled(Styled.of(words, Role.TOPIC), Styled.of(who)));
  }

  /** An actor, and that it asks for the condition or rules it out on conditions of its own. */
  private String who(Id actor) {
    boolean onConditions =
        standings
            .attitude(actor, condition.id())
            .by()
            .filter(answer -> !answer.openTerms().isEmpty())
            .isPresent();
    return names.actor(actor) + (onConditions ? " (on conditions)" : "");
  }

  private List<Naming> namings() {
    List<Naming> namings = new ArrayList<>();
    for (Actor actor : dossier.actors()) {
      for (Stance stance : standings.admitted(actor)) {
        if (Mentions.conditions(stance).required().contains(condition.id())) {
          namings.add(new Naming(actor, stance, true));
        }
        if (Mentions.conditions(stance).excluded().contains(condition.id())) {
          namings.add(new Naming(actor, stance, false));
        }
      }
    }
    return namings;
  }

  /** The actors who stand so to this condition by what they answer elsewhere. */
  private List<Id> standing(Attitude.Kind kind) {
    List<Id> actors = new ArrayList<>();
    for (Actor actor : dossier.actors()) {
      if (standings.attitude(actor.id(), condition.id()).kind() == kind) {
        actors.add(actor.id());
      }
    }
    return actors;
  }
}
