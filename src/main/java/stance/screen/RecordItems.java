package stance.screen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.compare.Statement;
import stance.document.Block.Item;
import stance.document.Block.Items;
import stance.document.Block.Paragraph;
import stance.document.Block.Prose;
import stance.dossier.Citation;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.dossier.SourceLink;
import stance.dossier.Stance;
import stance.text.Link;
import stance.text.QuotationMarks;
import stance.text.Role;
import stance.text.SentenceEnd;
import stance.text.Styled;
import stance.words.ConditionWords;
import stance.words.English;
import stance.words.HowItCounts;
import stance.words.Names;
import stance.words.RecordWords;

/**
 * One record in full, as an item of a list: who took which stance when, how that is known, and
 * where it can be read.
 */
final class RecordItems {

  private final Names names;
  private final ConditionWords terms;
  private final RecordWords words;

  RecordItems(Names names) {
    this.names = names;
    this.terms = new ConditionWords(names);
    this.words = new RecordWords(names);
  }

  /** The record behind where {@code actor} stands, which another may have said for it. */
  Item of(Question question, Spoken spoken, Id actor) {
    return new Item(
        (spoken.count().isPresent()
                ? Styled.of(names.actor(actor), Role.ACTOR)
                : who(spoken, actor))
            .plus(": ")
            .plus(told(question, spoken))
            .plus(counts(question, spoken, actor)),
        body(question, spoken, actor),
        Optional.of(Places.answer(question.id(), actor)));
  }

  /** What was said, when, and how that is known; of a body that decides by majority, its count. */
  private Styled told(Question question, Spoken spoken) {
    return spoken.count().isPresent()
        ? new CountItems(names, this).told(question, spoken)
        : asSentence(question, spoken).plus(facts(spoken.stance()));
  }

  /** One of the records that are counted, in full. */
  Item of(Question question, Statement statement) {
    Stance stance = statement.stance();
    return under(
        Styled.of(names.actor(statement.speaker()), Role.ACTOR)
            .plus(role(statement.speaker()))
            .plus(": ")
            .plus(ended(position(question, stance)))
            .plus(facts(stance)),
        body(stance));
  }

  /** The record in full, and under it that which is told beside it, where there is one. */
  private List<Prose> body(Question question, Spoken spoken, Id actor) {
    List<Prose> body =
        new ArrayList<>(
            spoken.count().isPresent()
                ? new CountItems(names, this).counted(question, spoken)
                : prose(body(spoken.stance())));
    spoken
        .toldBeside()
        .map(beside -> new Items(List.of(beside(question, spoken, beside, actor))))
        .ifPresent(body::add);
    return body;
  }

  /** "SPD, through Brandt (party leader), since then: asked, and declined to say. ...". */
  Item beside(Question question, Standing standing, Spoken beside, Id actor) {
    return new Item(
        who(beside, actor)
            .plus(standing.isBesideLater() ? ", since then: " : ", before that: ")
            .plus(asSentence(question, beside))
            .plus(facts(beside.stance())),
        prose(body(beside.stance())));
  }

  /** " Under Poroshenko, not repeated since.", but for the speaker, who is named already. */
  private String counts(Question question, Spoken spoken, Id actor) {
    StringBuilder said = new StringBuilder();
    Set<String> told = new HashSet<>(HowItCounts.count(spoken));
    for (String one : new HowItCounts(names).of(question, actor, spoken)) {
      String via = "via " + names.inText(spoken.speaker());
      if (!one.equals(via) && !told.contains(one)) {
        said.append(' ')
            .append(sentence(one.startsWith(via + ", ") ? one.substring(via.length() + 2) : one));
      }
    }
    return said.toString();
  }

  /**
   * The same under a label that says what it is about.
   *
   * @param whole whether its caution and its sources are told too
   */
  Item of(Styled label, Question question, Spoken spoken, Id actor, boolean whole) {
    boolean counted = spoken.count().isPresent();
    String through =
        counted || spoken.speaker().equals(actor)
            ? ""
            : " "
                + SentenceEnd.ended(
                    "Through " + names.inText(spoken.speaker()) + role(spoken.speaker()));
    return new Item(
        label
            .plus(": ")
            .plus(
                counted
                    ? told(question, spoken)
                    : asSentence(question, spoken).plus(through + facts(spoken.stance())))
            .plus(counts(question, spoken, actor))
            .plus(whole ? "" : beside(question, spoken)),
        whole
            ? body(question, spoken, actor)
            : counted ? List.of() : prose(List.of(summary(spoken.stance()))),
        Optional.empty());
  }

  /** " Since asked, declined to say, 20 Mar 2026: Brandt, reported by the paper.". */
  String beside(Question question, Standing standing) {
    return new HowItCounts(names)
        .beside(question, standing, false)
        .map(told -> " " + sentence(told))
        .orElse("");
  }

  /** The record of an answer to another question: who, what, when, and what was said. */
  Item elsewhere(Question question, Spoken spoken, Id actor) {
    Stance stance = spoken.stance();
    return under(
        who(spoken, actor)
            .plus(", on ")
            .plus(Styled.of(question.label()).linked(Link.to(Places.answer(question.id(), actor))))
            .plus(": ")
            .plus(ended(position(question, stance)))
            .plus(facts(stance)),
        body(stance));
  }

  /**
   * " between Lavrov, Putin and Russia itself, who differ within half a year.", or that no answer
   * has a majority.
   */
  String between(Id actor, Standing.Divided divided) {
    List<String> speakers =
        divided.words().stream()
            .map(Spoken::speaker)
            .map(id -> names.inText(id) + (id.equals(actor) ? " " + names.itself(id) : ""))
            .toList();
    String others =
        divided.unstated().isEmpty()
            ? ""
            : " " + sentence(HowItCounts.unstated(divided.unstated()));
    return " between " + English.and(speakers) + why(actor, divided) + others;
  }

  private String why(Id actor, Standing.Divided divided) {
    return switch (names.dossier().actor(actor).decides()) {
      case LATEST -> ", who differ within half a year.";
      case MAJORITY ->
          ": no answer has more than half of the " + divided.words().size() + " who answered.";
    };
  }

  /** "Sajjan", or "Canada, through Sajjan (Minister of National Defence)". */
  private Styled who(Spoken spoken, Id actor) {
    Id speaker = spoken.speaker();
    return speaker.equals(actor)
        ? Styled.of(names.actor(actor), Role.ACTOR)
        : Styled.of(names.actor(actor) + ", through " + names.inText(speaker), Role.ACTOR)
            .plus(role(speaker));
  }

  private String role(Id actor) {
    return names.dossier().actor(actor).role().map(role -> " (" + role + ")").orElse("");
  }

  /** What was said, and whether it counts, with a sign at its end. */
  Styled asSentence(Question question, Spoken spoken) {
    return ended(position(question, spoken.stance()).plus(withheld(spoken)));
  }

  /** A sentence with a sign at its end: a stop, unless it has one. */
  static Styled ended(Styled sentence) {
    return sentence.plus(SentenceEnd.stop(sentence.text()));
  }

  /**
   * The record under its date: what was said, how it is known, and where it can be read.
   *
   * @param later whether its sources came out later than the day asked for
   */
  Item dated(Question question, Stance stance, boolean later) {
    return under(
        Styled.of(English.date(stance.date()), Role.ACTOR)
            .plus(": ")
            .plus(ended(position(question, stance)))
            .plus(" " + evidence(stance))
            .plus(later ? " " + sentence(HowItCounts.PUBLISHED_LATER) : ""),
        body(stance));
  }

  private static String sentence(String words) {
    return SentenceEnd.ended(English.capitalized(words));
  }

  private static Item under(Styled head, List<Styled> body) {
    return new Item(head, prose(body));
  }

  private static List<Prose> prose(List<Styled> body) {
    return body.stream().<Prose>map(Paragraph::new).toList();
  }

  private String facts(Stance stance) {
    return " " + English.date(stance.date()) + ". " + evidence(stance);
  }

  private String evidence(Stance stance) {
    return sentence(words.known(stance));
  }

  /** "supports, if Ukraine asks for it", with the conditions in full. */
  Styled position(Question question, Stance stance) {
    Position position = stance.position();
    return switch (position.state()) {
      case STATED ->
          AnswerStyle.words(
              question, position.given().orElseThrow(), terms.inFull(position.conditions()));
      case UNDECIDED, DECLINED, ABSENT -> Styled.of(words.position(question, stance), Role.OPEN);
    };
  }

  /** That it does not count in the world assumed, where it does not. */
  static String withheld(Spoken spoken) {
    return switch (spoken.lapse()) {
      case NONE -> "";
      case LACKING, LACKING_AND_BARRED -> " (not met in the world assumed)";
      case BARRED -> " (falls away in the world assumed)";
    };
  }

  /** The summary with its quotation, the caution, and the sources with their locators. */
  List<Styled> body(Stance stance) {
    List<Styled> body = new ArrayList<>();
    body.add(summary(stance));
    stance.note().ifPresent(note -> body.add(Styled.of("Note: " + note)));
    body.add(sources(stance));
    return body;
  }

  /** Our words, then the actor's own in quotation marks: the phrase quoted, or all it said. */
  private Styled summary(Stance stance) {
    List<Styled> said = new ArrayList<>();
    stance.summary().map(Styled::of).ifPresent(said::add);
    stance
        .quote()
        .map(
            q ->
                q.translated()
                    ? Styled.of(QuotationMarks.around(q.text()) + " (translated)")
                    : asSaid(q.text(), stance))
        .ifPresent(said::add);
    stance.text().map(text -> asSaid(text, stance)).ifPresent(said::add);
    return Styled.join(" ", said);
  }

  /** The words in quotation marks, in the language of the sources, if all have the same. */
  private Styled asSaid(String words, Stance stance) {
    Styled quoted = Styled.of(QuotationMarks.around(words));
    List<Source> sources =
        stance.sources().stream().map(c -> names.dossier().source(c.source())).toList();
    boolean known =
        !sources.get(0).isOfLanguageOfDossiers()
            && sources.stream().map(Source::language).distinct().count() == 1;
    return known ? quoted.inLanguage(sources.get(0).language()) : quoted;
  }

  private Styled sources(Stance stance) {
    String word = stance.sources().size() == 1 ? "Source: " : "Sources: ";
    List<Styled> cited = stance.sources().stream().map(one -> cited(stance, one)).toList();
    return Styled.of(word, Role.MUTED).plus(joined(cited));
  }

  /** The ids of its sources with the places in them: "[np-2017-11, para. 6; star-2017-11-09]". */
  Styled citedInBrief(Stance stance) {
    List<Styled> cited = new ArrayList<>();
    for (Citation citation : stance.sources()) {
      String locator = citation.locator().map(where -> ", " + where).orElse("");
      cited.add(id(citation.source()).plus(locator, Role.MUTED));
    }
    return Styled.of("[", Role.MUTED).plus(joined(cited)).plus("]", Role.MUTED);
  }

  /** Its publisher, which leads to the words of the stance, and where in it they stand. */
  private Styled cited(Stance stance, Citation citation) {
    Source source = names.dossier().source(citation.source());
    Styled publisher = Styled.of(source.publisher(), Role.MUTED);
    String locator = citation.locator().map(where -> ", " + where).orElse("");
    return SourceLink.of(source, stance)
        .nearest()
        .flatMap(Link::toPage)
        .map(publisher::linked)
        .orElse(publisher)
        .plus(locator + " [", Role.MUTED)
        .plus(id(source.id()))
        .plus("]", Role.MUTED);
  }

  /** The id of a source, which leads to the source where a page lists it. */
  private static Styled id(Id source) {
    return Styled.of(source.text(), Role.MUTED).linked(Link.to(Places.source(source)));
  }

  private static Styled joined(List<Styled> cited) {
    Styled joined = Styled.EMPTY;
    for (Styled one : cited) {
      joined = joined.plus(joined.isEmpty() ? "" : "; ", Role.MUTED).plus(one);
    }
    return joined;
  }
}
