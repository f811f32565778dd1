package stance.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import stance.compare.SameAnswer;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.compare.StandingTable;
import stance.document.Bar;
import stance.document.Block;
import stance.document.Block.Items;
import stance.document.Data;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.export.EntryData;
import stance.export.StandingData;
import stance.text.Link;
import stance.text.Role;
import stance.text.SentenceEnd;
import stance.text.Styled;
import stance.words.AnswerWords;
import stance.words.BasisWords;
import stance.words.English;
import stance.words.HowItCounts;
import stance.words.Names;

/**
 * One question, whole: the camps, who ruled what out, and how many are silent.
 *
 * <p>Counted is who has a word of its own on record: an actor that stands only through those who
 * speak for it is counted in them. A body that is divided is counted with its own word, if that is
 * one of those between which it is divided, and these are told.
 */
public final class QuestionScreen {

  private static final List<Standing.State> WITHOUT_ANSWER =
      List.of(
          Standing.State.UNDECIDED,
          Standing.State.DECLINED,
          Standing.State.ABSENT,
          Standing.State.WITHHELD);

  private final StandingTable standings;
  private final Dossier dossier;
  private final Names names;
  private final Question question;
  private final Map<Id, Standing> own = new LinkedHashMap<>();
  private final Map<Id, Standing.Divided> divided = new LinkedHashMap<>();
  private final Map<Id, Standing> besides = new LinkedHashMap<>();
  private final List<Id> through = new ArrayList<>();
  private final int nothing;
  private final int filtered;
  private final int notAsked;

  private QuestionScreen(StandingTable standings, Question question) {
    this.standings = standings;
    this.dossier = standings.dossier();
    this.names = new Names(dossier);
    this.question = question;
    int silent = 0;
    int leftOut = 0;
    int others = 0;
    for (Actor actor : dossier.actors()) {
      Standing standing = standings.of(actor.id(), question.id());
      Optional<Spoken> itself =
          standing.words().stream().filter(word -> word.speaker().equals(actor.id())).findFirst();
      standing.divided().ifPresent(between -> divided.put(actor.id(), between));
      standing.toldBeside().ifPresent(word -> besides.put(actor.id(), standing));
      if (itself.isPresent() && standing.spoken().isPresent()) {
        own.put(actor.id(), standing);
      } else if (standing.divided().isPresent()) {
        itself.ifPresent(word -> own.put(actor.id(), word));
      } else if (!standing.isSilent()) {
        through.add(actor.id());
      } else if (standing.isFiltered()) {
        leftOut++;
      } else if (question.isAskedOf(actor)) {
        silent++;
      } else {
        others++;
      }
    }
    this.nothing = silent;
    this.filtered = leftOut;
    this.notAsked = others;
  }

  /** The sheet of {@code question}. */
  public static Document of(StandingTable standings, Question question) {
    return new QuestionScreen(standings, question).document();
  }

  /** The same as a page: the names lead to the records, and these to the sources. */
  public static Document page(StandingTable standings, Question question) {
    QuestionScreen sheet = new QuestionScreen(standings, question);
    List<List<Block>> parts = new ArrayList<>(sheet.document().parts());
    List<Block.Item> records = sheet.records();
    if (!records.isEmpty()) {
      parts.add(
          List.of(
              new Block.Heading(Styled.of("Records", Role.HEADING)),
              new Block.Folded(
                  Styled.of(
                      English.count(sheet.recordsToldOf(), "record", "records") + " with sources"),
                  List.of(new Block.Items(records)))));
    }
    return SourceList.under(new Document(parts), standings.dossier());
  }

  private int recordsToldOf() {
    int told = 0;
    for (Standing standing : own.values()) {
      told += standing.words().size() + (standing.toldBeside().isPresent() ? 1 : 0);
    }
    return told;
  }

  private List<Block.Item> records() {
    RecordItems records = new RecordItems(names);
    List<Block.Item> items = new ArrayList<>();
    own.forEach(
        (actor, standing) ->
            standing.words().forEach(word -> items.add(records.of(question, word, actor))));
    return items;
  }

  /** The same as data, the schema {@code stance.question/2}. */
  public static Data.Fields data(StandingTable standings, Question question) {
    QuestionScreen sheet = new QuestionScreen(standings, question);
    return EntryData.of(question)
        .first("schema", "stance.question/2")
        .with("asOf", standings.basis().asOf().map(Object::toString))
        .with(
            "stances",
            Data.items(List.copyOf(sheet.own.entrySet()), entry -> sheet.standing(entry)))
        .with("silent", sheet.nothing + sheet.filtered);
  }

  /** Of a body that is divided, the whole of it, and not its own word alone. */
  private Data standing(Map.Entry<Id, Standing> entry) {
    Id actor = entry.getKey();
    Standing standing =
        divided.containsKey(actor) ? standings.of(actor, question.id()) : entry.getValue();
    return new StandingData(names).of(actor, standing);
  }

  private Document document() {
    DocumentBuilder document = new DocumentBuilder();
    document.add(
        new Block.Title(
            Styled.of(question.label(), Role.HEADING),
            Styled.of(BasisWords.time(dossier, standings.basis()), Role.MUTED)));
    document.addParagraph(Styled.of(question.asks()));
    BasisWords.restrictions(dossier, standings.basis())
        .forEach(said -> document.addParagraph(Styled.of(said)));
    List<Standing> told = new ArrayList<>(own.values());
    told.addAll(besides.values());
    document.addAll(ScreenKey.toEvidenceOf(told));
    new QuestionFacts(question, names).addTo(document);
    document.startPart();
    List<Bar> bars = bars();
    if (bars.isEmpty()) {
      document.addParagraph(
          Styled.of(
              filtered > 0
                  ? "Nothing on record on this question counts here."
                  : "Nobody has anything on record on this question."));
    } else {
      document.add(new Block.Bars(bars));
    }
    List<Block.Labelled> ruledOut = ruledOut();
    if (!ruledOut.isEmpty()) {
      document.startPart();
      ruledOut.forEach(document::add);
    }
    List<Styled> conditions = conditions();
    if (!conditions.isEmpty()) {
      document.startPart();
      document.addParagraph(Styled.of("Conditions", Role.TOPIC));
      document.add(Block.Items.of(conditions));
    }
    document.startPart();
    List<Id> later =
        own.entrySet().stream()
            .filter(one -> publishedLater(one.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    if (!later.isEmpty()) {
      document.addParagraph(
          Styled.of(
              SentenceEnd.ended(
                  "Said by then, but " + HowItCounts.PUBLISHED_LATER + ": " + names.and(later))));
    }
    DividedItems between = new DividedItems(names, Optional.empty());
    divided.forEach(
        (actor, words) -> document.add(new Items(List.of(between.of(question, actor, words)))));
    document.addAll(new BesideItems(names).of(question, besides));
    if (!through.isEmpty()) {
      document.addParagraph(
          Styled.of(
              SentenceEnd.ended(
                  "Through others who speak for "
                      + (through.size() == 1 ? "it" : "them")
                      + ", and not counted again: "
                      + names.and(through)),
              Role.MUTED));
    }
    if (!bars.isEmpty() || filtered > 0) {
      addOthers(nothing, " nothing on record on this question.", document);
    }
    addOthers(filtered, " nothing on it that counts here.", document);
    if (notAsked > 0) {
      String who = English.count(notAsked, "other actor", "other actors");
      document.addParagraph(
          Styled.of("It is not asked of " + who + ", of other countries.", Role.MUTED));
    }
    return document.build();
  }

  /** How many others there are of whom no word is told. */
  private void addOthers(int count, String what, DocumentBuilder document) {
    if (count > 0) {
      String other = own.isEmpty() ? "" : "other ";
      String who = English.count(count, other + "actor has", other + "actors have");
      document.addParagraph(Styled.of(who + what, Role.MUTED));
    }
  }

  private static boolean publishedLater(Standing standing) {
    return standing.words().stream().anyMatch(word -> word.statement().publishedLater());
  }

  /** The camps in the order of the question's answers, then those without an answer. */
  private List<Bar> bars() {
    List<SameAnswer> camps = new ArrayList<>(SameAnswer.of(own));
    camps.sort((a, b) -> Integer.compare(place(a), place(b)));
    List<Bar> bars = new ArrayList<>();
    List<Id> onlyRulingOut = new ArrayList<>();
    for (SameAnswer camp : camps) {
      if (camp.answer().taken().isEmpty()) {
        onlyRulingOut.addAll(camp.members().keySet());
      } else {
        String answer = AnswerWords.taken(question, camp.answer());
        Styled said = Styled.of(answer, AnswerStyle.of(question, camp.answer()));
        addBar(bars, said, members(camp, false));
        addBar(bars, said.plus(", ").plus("on conditions", Role.CONDITIONAL), members(camp, true));
      }
    }
    addBar(bars, Styled.of("only rules something out"), onlyRulingOut);
    for (Standing.State state : WITHOUT_ANSWER) {
      addBar(bars, Styled.of(English.withoutAnswer(state), Role.OPEN), those(state));
    }
    return bars;
  }

  private void addBar(List<Bar> bars, Styled label, List<Id> members) {
    if (!members.isEmpty()) {
      bars.add(new Bar(label, members.size(), named(members)));
    }
  }

  /** Their names, each of which leads to its record, with the mark of its evidence. */
  private Styled named(List<Id> members) {
    Styled named = Styled.EMPTY;
    for (Id member : members) {
      named =
          named
              .plus(named.isEmpty() ? "" : ", ", Role.ACTOR)
              .plus(
                  StandingCell.marked(
                      Styled.of(names.actor(member), Role.ACTOR)
                          .linked(Link.to(Places.answer(question.id(), member))),
                      Objects.requireNonNull(own.get(member))));
    }
    return named;
  }

  /** Where a camp stands: by its first answer, those who only rule things out last. */
  private int place(SameAnswer camp) {
    List<Id> taken = camp.answer().taken();
    int last = question.answers().possible().size();
    int position =
        taken.isEmpty() ? last : question.answers().positionOf(taken.get(0)).orElseThrow();
    return switch (question.answers().type()) {
      case SCALE -> -position;
      case CHOICE -> position * 100 + taken.size();
    };
  }

  private static List<Id> members(SameAnswer camp, boolean onConditions) {
    return camp.members().entrySet().stream()
        .filter(member -> member.getValue().conditions().isEmpty() != onConditions)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Id> those(Standing.State state) {
    return own.entrySet().stream()
        .filter(entry -> entry.getValue().state() == state)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Block.Labelled> ruledOut() {
    Map<Integer, List<Id>> byOption = new TreeMap<>();
    own.forEach(
        (actor, standing) -> {
          for (Id option : ruledOut(standing)) {
            int position = question.answers().positionOf(option).orElseThrow();
            byOption.computeIfAbsent(position, p -> new ArrayList<>()).add(actor);
          }
        });
    List<Block.Labelled> lines = new ArrayList<>();
    byOption.forEach(
        (position, actors) ->
            lines.add(
                new Block.Labelled(
                    Styled.of("Ruled out: " + question.answers().possible().get(position).text())
                        .plus(" (" + actors.size() + "): "),
                    Styled.of(String.join(", ", names.actors(actors)), Role.ACTOR))));
    return lines;
  }

  private static List<Id> ruledOut(Standing standing) {
    return standing.answered().map(stated -> stated.answer().ruledOut()).orElse(List.of());
  }

  /** Each condition named on this question, with those who name it. */
  private List<Styled> conditions() {
    Map<Id, List<Id>> required = new LinkedHashMap<>();
    Map<Id, List<Id>> excluded = new LinkedHashMap<>();
    own.forEach(
        (actor, standing) -> {
          for (Spoken word : standing.words()) {
            word.terms().required().forEach(id -> name(required, id, actor));
            word.terms().excluded().forEach(id -> name(excluded, id, actor));
          }
        });
    List<Styled> lines = new ArrayList<>();
    required.forEach((id, actors) -> lines.add(condition("if ", id, actors)));
    excluded.forEach((id, actors) -> lines.add(condition("unless ", id, actors)));
    return lines;
  }

  private static void name(Map<Id, List<Id>> map, Id condition, Id actor) {
    map.computeIfAbsent(condition, id -> new ArrayList<>()).add(actor);
  }

  private Styled condition(String how, Id id, List<Id> actors) {
    return Styled.of(how + dossier.condition(id).means() + ": ")
        .plus(String.join(", ", names.actors(actors)), Role.ACTOR);
  }
}
