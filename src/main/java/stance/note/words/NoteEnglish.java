package stance.note.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.compare.Change;
import stance.compare.Flag;
import stance.dossier.Actor;
import stance.dossier.Evidence;
import stance.dossier.PartialDate;
import stance.dossier.Source;
import stance.note.Note;
import stance.note.style.NoteStyles;
import stance.note.words.Claim.Mention;
import stance.note.words.Claim.Provisos;
import stance.note.words.Claim.Said;
import stance.note.words.Claim.Subject;
import stance.words.English;

/** The words of a note in English. */
public final class NoteEnglish implements NoteLanguage {

  /** Keeps a number and its locator on one line; a document shows it as a space. */
  /** Acronyms that are read as a word. */
  private static final List<String> WITHOUT_ARTICLE = List.of("NATO");

  private static final char NO_BREAK = '\u00A0';

  private static final String DATE = "(?:(?:\\d{1,2} )?[A-Z][a-z]+ )?\\d{4}";

  private static final int NAMED_AT_MOST = 5;
  private static final int SILENT_NAMED_AT_MOST = 3;

  // What stands above the sections.

  @Override
  public String heading(NoteStyles style) {
    return switch (style) {
      case NOTE -> "BRIEFING NOTE";
      case CARD -> "BRIEFING CARD";
      case REPLY -> "FOR CORRECTION";
    };
  }

  @Override
  public String title(String dossier, List<Subject> actors) {
    return title(
        dossier,
        actors.size() > NAMED_AT_MOST
            ? actors.size() + " actors"
            : English.and(actors.stream().map(NoteEnglish::called).toList()));
  }

  @Override
  public String title(String dossier, String matter) {
    return dossier + ": " + matter;
  }

  @Override
  public String asOf(PartialDate date) {
    return "Positions as of " + English.date(date);
  }

  @Override
  public String onRecordTo(PartialDate day) {
    return "Positions on record to " + English.date(day);
  }

  @Override
  public String nothingOnRecord() {
    return "Nothing is on record";
  }

  @Override
  public String counting(List<Evidence> admitted) {
    return "Counting only stances that are "
        + English.or(admitted.stream().map(Evidence::word).toList());
  }

  @Override
  public String assuming(List<String> conditions) {
    return conditions.isEmpty()
        ? "Assuming that no condition is met"
        : "Assuming that " + English.and(conditions) + ", and that no other condition is met";
  }

  @Override
  public String selected(int questions, int all) {
    return "On "
        + questions
        + " of the "
        + English.count(all, "question", "questions")
        + " of the dossier";
  }

  @Override
  public String commonDate(PartialDate date) {
    return "Said " + English.when(date) + " where no date is given";
  }

  // Sections and paragraphs.

  @Override
  public String heading(SectionKind kind) {
    return switch (kind) {
      case REQUEST -> "WHAT WE ASK";
      case BOTTOM_LINE -> "BOTTOM LINE";
      case DIFFERENCES -> "DIFFERENCES";
      case AGREEMENT_IN_PART -> "AGREEMENT IN PART";
      case AGREEMENT -> "AGREEMENT";
      case OPEN -> "OPEN QUESTIONS";
      case ONLY_ONE -> "ONLY ONE HAS SPOKEN";
      case CAMPS -> "ANSWERS";
      case POSITIONS -> "POSITIONS ON RECORD";
      case UNANSWERED -> "WITHOUT AN ANSWER";
      case NOTHING_ON_RECORD -> "NOTHING ON RECORD";
      case CHANGES -> "CHANGES";
      case CAUTIONS -> "GAPS AND CAUTIONS";
      case IN_FULL -> "POSITIONS IN FULL";
    };
  }

  @Override
  public String changesSince(PartialDate since) {
    return "CHANGES SINCE " + English.date(since).toUpperCase(Locale.ROOT);
  }

  @Override
  public String sources() {
    return "SOURCES";
  }

  @Override
  public String method() {
    return "METHOD";
  }

  @Override
  public String citation(List<Cited> cited) {
    return cited.stream()
        .map(one -> one.number() + one.locator().map(where -> ", " + where).orElse(""))
        .map(one -> one.replace(' ', NO_BREAK))
        .collect(Collectors.joining("; ", "[", "]"));
  }

  @Override
  public String paragraph(String number) {
    return "(" + number + ")";
  }

  @Override
  public String question(String label) {
    return "“" + label + "”";
  }

  @Override
  public String sentence(String clause) {
    return English.capitalized(clause) + (clause.endsWith(".") ? "" : ".");
  }

  @Override
  public String listed(List<String> parts) {
    return sentence(String.join("; ", parts));
  }

  // The bottom line.

  @Override
  public String counts(Map<Flag, Integer> tally) {
    int agree = tally.getOrDefault(Flag.AGREE, 0);
    int partly = tally.getOrDefault(Flag.PARTLY, 0);
    int differ = tally.getOrDefault(Flag.DIFFER, 0);
    List<String> compared = new ArrayList<>();
    int comparable = agree + partly + differ;
    addIfAny(compared, agree, "agreement" + onSome(agree, comparable));
    addIfAny(compared, partly, "agreement in part" + onSome(partly, comparable));
    addIfAny(compared, differ, "difference" + onSome(differ, comparable));
    int all = tally.values().stream().mapToInt(Integer::intValue).sum();
    String first =
        "Of "
            + English.count(all, "question", "questions")
            + ", "
            + (comparable == 0 ? "none" : comparable)
            + " can be compared"
            + (comparable == 0 ? "" : ", with " + English.and(compared));
    List<String> others = others(tally, all);
    String then = comparable == 0 ? ": " : "; ";
    return first + (others.isEmpty() ? "" : then + English.and(others)) + ".";
  }

  /** On how many of the questions that can be compared it is. */
  private static String onSome(int number, int all) {
    if (all == 1) {
      return "";
    }
    return " on " + (number == all ? English.all(all) : number);
  }

  private static List<String> others(Map<Flag, Integer> tally, int all) {
    int open = tally.getOrDefault(Flag.OPEN, 0);
    int alone = tally.getOrDefault(Flag.ALONE, 0);
    int none = tally.getOrDefault(Flag.NONE, 0);
    List<String> others = new ArrayList<>();
    addIfAny(others, open, open + (open == 1 ? " is open" : " are open"));
    addIfAny(others, alone, "on " + alone + " only one has spoken");
    String which = none == all && all > 1 ? English.all(all) : Integer.toString(none);
    addIfAny(others, none, "on " + which + " nothing is on record");
    return others;
  }

  private static void addIfAny(List<String> parts, int number, String part) {
    if (number > 0) {
      parts.add(part);
    }
  }

  @Override
  public String matter(String question, List<String> clauses) {
    int last = clauses.size() - 1;
    return question(question)
        + ", where "
        + (last == 0
            ? clauses.get(0)
            : String.join("; ", clauses.subList(0, last)) + "; and " + clauses.get(last));
  }

  @Override
  public String matterInBrief(String question, Optional<String> paragraph, List<String> camps) {
    return question(question)
        + paragraph.map(number -> " " + paragraph(number)).orElse("")
        + ": "
        + String.join("; ", camps);
  }

  @Override
  public String sharpest(boolean only, String matter) {
    return (only ? "The difference is on " : "The sharpest difference is on ") + matter + ".";
  }

  @Override
  public String firmest(boolean only, String matter) {
    return (only ? "The common ground is on " : "The firmest common ground is on ") + matter + ".";
  }

  @Override
  public String nearest(String matter) {
    return "There is no full agreement; nearest to it is " + matter + ".";
  }

  @Override
  public String sameOnOtherTerms(String common, String question, Optional<String> paragraph) {
    return common.substring(0, common.length() - 1)
        + "; on "
        + question(question)
        + " the answer is the same, on different terms"
        + paragraph.map(number -> " " + paragraph(number)).orElse("")
        + ".";
  }

  @Override
  public String counted(Said answer, int actors) {
    return stand(answer) + " (" + actors + ")";
  }

  @Override
  public String everyone(Said answer, int actors) {
    return stand(answer) + " (" + English.all(actors) + ")";
  }

  @Override
  public String allBut(Said answer, List<Subject> others) {
    return stand(answer)
        + " (all but "
        + English.and(others.stream().map(NoteEnglish::called).toList())
        + ")";
  }

  @Override
  public String named(Said answer, List<String> actors) {
    return stand(answer) + " (" + String.join(", ", actors) + ")";
  }

  @Override
  public String nameInBrief(Subject actor, Evidence evidence) {
    return switch (evidence) {
      case DIRECT -> called(actor);
      case REPORTED, CLAIMED -> called(actor) + " as reported";
      case INFERRED -> called(actor) + " in our reading";
    };
  }

  private static String stand(Said said) {
    if (!(said instanceof Claim.ForOrAgainst side)) {
      return words(said);
    }
    return switch (side.side()) {
      case FOR -> "for it";
      case NEUTRAL -> "neutral";
      case AGAINST -> "against it";
    };
  }

  @Override
  public String countedWithout(int actors) {
    return "without an answer (" + actors + ")";
  }

  @Override
  public String onRecord(Subject actor, int questions, int answered, int declined, int undecided) {
    String of = " of " + English.count(questions, "question", "questions");
    int all = answered + declined + undecided;
    if (all == 0) {
      return "Nothing is on record from " + called(actor) + " on any" + of + ".";
    }
    List<String> parts = new ArrayList<>();
    addIfAny(parts, answered, answered + " answered");
    addIfAny(parts, declined, declined + " asked and not answered");
    addIfAny(parts, undecided, undecided + " undecided");
    return English.capitalized(called(actor))
        + (isPlural(actor) ? " are" : " is")
        + " on record on "
        + all
        + of
        + (declined + undecided == 0 ? "" : ": " + English.and(parts))
        + ".";
  }

  @Override
  public String conditional(List<String> questions) {
    return "On "
        + English.and(questions)
        + (questions.size() == 1
            ? " the answer depends on conditions."
            : " the answers depend on conditions.");
  }

  @Override
  public String inOwnWords(int direct, int stances) {
    if (stances == 1) {
      return direct == 1
          ? "The one stance is known from the actor's own words."
          : "The one stance is not known from the actor's own words.";
    }
    if (direct == 0) {
      return "None of the " + stances + " stances is known from the actor's own words.";
    }
    return (direct == stances ? "All " + stances : direct + " of the " + stances)
        + " stances "
        + (direct == 1 ? "is" : "are")
        + " known from the actor's own words.";
  }

  @Override
  public String answeredBy(int actors, Map<State, Integer> states) {
    List<String> others = new ArrayList<>();
    states.forEach(
        (state, number) -> {
          if (state != State.ANSWERED && number > 0) {
            others.add(counted(state, number));
          }
        });
    int answered = states.getOrDefault(State.ANSWERED, 0);
    return "Of "
        + English.count(actors, "actor", "actors")
        + ", "
        + (answered == 0 ? "none" : answered)
        + " answered"
        + (others.isEmpty() ? "" : "; " + English.and(others))
        + ".";
  }

  private static String counted(State state, int number) {
    String are = number + (number == 1 ? " is" : " are");
    return switch (state) {
      case ANSWERED -> number + " answered";
      case DIVIDED -> are + " divided";
      case UNDECIDED -> are + " undecided";
      case DECLINED -> number + (number == 1 ? " was" : " were") + " asked and did not say";
      case WITHHELD -> number + " answered on conditions that are not met";
      case SILENT -> "from " + number + " nothing is on record";
    };
  }

  @Override
  public String lead(State state) {
    return switch (state) {
      case ANSWERED -> "Answered";
      case DIVIDED -> "Divided";
      case UNDECIDED -> "Undecided";
      case DECLINED -> "Asked, and did not say";
      case WITHHELD -> "Conditions not met";
      case SILENT -> "Nothing on record";
    };
  }

  @Override
  public String verdict(Flag flag, List<String> camps) {
    String verdict =
        switch (flag) {
          case DIFFER -> "The answers differ";
          case PARTLY -> "The answers agree in part";
          case AGREE -> "The answers agree";
          case OPEN -> "The question is open";
          case ALONE -> "Only one has spoken";
          case NONE -> "Nothing is on record";
        };
    return verdict + ": " + String.join("; ", camps) + ".";
  }

  // Claims.

  @Override
  public String claim(Claim claim) {
    boolean alone = claim.who().size() == 1;
    boolean crowded = claim.who().size() > NAMED_AT_MOST;
    String who =
        crowded
            ? Integer.toString(claim.who().size())
            : alone
                ? name(claim.who().get(0))
                : English.and(claim.who().stream().map(NoteEnglish::named).toList());
    String proof =
        alone
            ? proof(claim.who().get(0))
            : crowded
                ? claim.who().stream()
                    .map(NoteEnglish::named)
                    .collect(Collectors.joining("; ", " (", ")"))
                : "";
    return said(claim, who) + proof;
  }

  /** An actor as sentences name it: bodies with their article, which their labels leave out. */
  private static String called(Subject actor) {
    boolean article =
        switch (actor.kind()) {
          case PERSON -> false;
          case GOVERNMENT -> actor.name().startsWith("United ");
          case PARTY, ORGANIZATION, BLOC ->
              !actor.name().startsWith("the ") && !WITHOUT_ARTICLE.contains(actor.name());
        };
    return article ? "the " + actor.name() : actor.name();
  }

  /** Whether the verb is a plural: after the name of a party that ends in s. */
  private static boolean isPlural(Subject actor) {
    return actor.kind() == Actor.Kind.PARTY && actor.name().endsWith("s");
  }

  private static String name(Mention mention) {
    return called(mention.actor())
        + mention.through().map(speaker -> " (through " + speaker + ")").orElse("");
  }

  /** "Canada (through Sajjan, 9 November 2017) [1, para. 6]", of one among several. */
  private static String named(Mention mention) {
    List<String> aside = new ArrayList<>();
    mention.through().ifPresent(speaker -> aside.add("through " + speaker));
    mention.date().ifPresent(date -> aside.add(English.date(date)));
    return called(mention.actor())
        + (aside.isEmpty() ? "" : " (" + String.join(", ", aside) + ")")
        + " "
        + mention.citation();
  }

  private static String proof(Mention mention) {
    return mention.date().map(date -> " (" + English.date(date) + ")").orElse("")
        + " "
        + mention.citation();
  }

  private static String said(Claim claim, String who) {
    if (claim.known() instanceof Claim.OurReading) {
      return "we read " + who + " " + reading(claim.said());
    }
    boolean plural = claim.who().size() > 1 || isPlural(claim.who().get(0).actor());
    String together = !claim.everyone() ? "" : claim.who().size() == 2 ? " both" : " all";
    String said = who + predicate(claim.said(), plural, together);
    return claim.known() instanceof Claim.According according
        ? "according to " + according.by() + ", " + said
        : said;
  }

  private static String predicate(Said said, boolean plural, String together) {
    if (said instanceof Claim.ForOrAgainst side) {
      String verb =
          switch (side.side()) {
            case FOR -> together + (plural ? " support it" : " supports it");
            case AGAINST -> together + (plural ? " oppose it" : " opposes it");
            case NEUTRAL -> (plural ? " are" : " is") + together + " neutral on it";
          };
      return verb + tail(side.provisos());
    }
    if (said instanceof Claim.Chosen) {
      return together + " said: " + words(said);
    }
    String were = (plural ? " were" : " was") + together;
    return said instanceof Claim.Undecided ? were + " undecided" : were + " asked and did not say";
  }

  private static String reading(Said said) {
    if (said instanceof Claim.ForOrAgainst side) {
      String verb =
          switch (side.side()) {
            case FOR -> "as supporting it";
            case AGAINST -> "as opposing it";
            case NEUTRAL -> "as neutral on it";
          };
      return verb + tail(side.provisos());
    }
    if (said instanceof Claim.Chosen) {
      return "as saying: " + words(said);
    }
    return said instanceof Claim.Undecided ? "as undecided" : "as not having answered";
  }

  /** An answer from those that a question offers, or that there is none. */
  private static String words(Said said) {
    if (!(said instanceof Claim.Chosen chosen)) {
      return said instanceof Claim.Undecided ? "undecided" : "asked, and did not say";
    }
    String ruledOut =
        switch (chosen.ruledOut().size()) {
          case 0 -> "";
          case 1 -> "not " + chosen.ruledOut().get(0);
          default -> "neither " + String.join(" nor ", chosen.ruledOut());
        };
    return Stream.of(English.or(chosen.accepted()), ruledOut)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", and "))
        + tail(chosen.provisos());
  }

  /** ", if A, and if B, unless C or D". */
  private static String tail(Provisos provisos) {
    String required =
        provisos.required().stream().map(one -> "if " + one).collect(Collectors.joining(", and "));
    String excluded =
        provisos.excluded().isEmpty() ? "" : "unless " + English.or(provisos.excluded());
    String tail =
        Stream.of(required, excluded)
            .filter(part -> !part.isEmpty())
            .map(part -> ", " + part)
            .collect(Collectors.joining());
    return tail + (provisos.withheld() ? ", which is not so in the world assumed" : "");
  }

  @Override
  public String silent(List<Subject> actors, int compared) {
    return "nothing is on record from "
        + (actors.size() > SILENT_NAMED_AT_MOST
            ? actors.size() + " of the " + compared
            : English.or(actors.stream().map(NoteEnglish::called).toList()));
  }

  @Override
  public String divided(Subject actor, List<String> clauses) {
    return English.capitalized(called(actor))
        + (isPlural(actor) ? " are" : " is")
        + " divided: "
        + String.join("; ", clauses);
  }

  @Override
  public String differEitherWay(List<Subject> actors, Subject divided) {
    boolean plural = actors.size() > 1 || isPlural(actors.get(0));
    return English.capitalized(English.and(actors.stream().map(NoteEnglish::called).toList()))
        + (plural ? " differ" : " differs")
        + " from each of those between whom "
        + called(divided)
        + (isPlural(divided) ? " are" : " is")
        + " divided.";
  }

  @Override
  public String sameAnswerOtherTerms() {
    return "The same answer, on different terms.";
  }

  @Override
  public String sameAnswerTermsClash() {
    return "The same answer, on terms that clash.";
  }

  @Override
  public String onlyExclusions(List<Subject> actors) {
    return English.capitalized(English.and(actors.stream().map(NoteEnglish::called).toList()))
        + " only rule something out, and nothing in common.";
  }

  @Override
  public String met(List<Subject> owners, String condition, List<Mention> others, String question) {
    return terms(owners, condition, "is met", others, question);
  }

  @Override
  public String ruledOut(
      List<Subject> owners, String condition, List<Mention> others, String question) {
    return terms(owners, condition, "is ruled out", others, question);
  }

  private String terms(
      List<Subject> owners, String condition, String verb, List<Mention> others, String question) {
    return "The condition of "
        + English.and(owners.stream().map(NoteEnglish::called).toList())
        + " that "
        + condition
        + " "
        + verb
        + " by the answer of "
        + English.and(others.stream().map(NoteEnglish::named).toList())
        + " on "
        + question(question)
        + ".";
  }

  @Override
  public String camp(Said said, int actors) {
    return English.capitalized(counted(said, actors));
  }

  // Changes.

  @Override
  public String change(Change.Kind kind, String before, String now) {
    return lead(kind) + ". Before: " + before + ". Now: " + now + ".";
  }

  @Override
  public String lead(Change.Kind kind) {
    return switch (kind) {
      case FIRST -> "First on record";
      case RESTATED -> "Said again";
      case TERMS_CHANGED -> "The same answer, on other terms";
      case MOVED -> "Moved";
      case REVERSED -> "Reversed";
      case WENT_QUIET -> "An answer before, and none now";
      case TOOK_A_POSITION -> "No answer before, and one now";
    };
  }

  @Override
  public String positionFor(Subject actor, Subject spokenFor, String question) {
    return called(actor) + ", for " + called(spokenFor) + ", on " + question;
  }

  @Override
  public String dated(String position, PartialDate date, String citation) {
    return position + " (" + English.date(date) + ") " + citation;
  }

  @Override
  public String unchanged(PartialDate since) {
    return "Nothing new is on record since " + English.date(since) + ".";
  }

  // Gaps and cautions.

  @Override
  public String lead(Caution caution) {
    return switch (caution) {
      case SILENCE -> "Silence";
      case DECLINED -> "Asked, and did not say";
      case UNDECIDED -> "Undecided";
      case REPORTED -> "Reported";
      case CLAIMED -> "From another party";
      case INFERRED -> "Our reading";
      case SOURCES -> "Sources";
      case AGE -> "Age";
    };
  }

  @Override
  public String silence(List<Subject> actors, List<String> questions) {
    String whom =
        switch (actors.size()) {
          case 1 -> called(actors.get(0));
          case 2 -> "either";
          case 3 -> "any of the three";
          case 4 -> "any of the four";
          case 5 -> "any of the five";
          default -> "any of the " + actors.size();
        };
    return "Nothing is on record from "
        + whom
        + " on "
        + (questions.size() == 1
            ? questions.get(0)
            : questions.size() + " questions: " + English.and(questions))
        + ".";
  }

  @Override
  public String about(Subject actor, List<String> questions) {
    return called(actor) + " on " + English.and(questions);
  }

  @Override
  public String knownBy(Evidence evidence, int stances, int all, Map<String, Integer> by) {
    String count = someOf(stances, all);
    String is = stances == 1 ? " is" : " are";
    String who =
        English.and(
            by.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .toList());
    return switch (evidence) {
      case DIRECT -> count + is + " in the actor's own words.";
      case REPORTED -> count + is + " known from reports: " + who + ".";
      case CLAIMED -> count + is + " known only from a party with an interest: " + who + ".";
      case INFERRED -> count + is + " our reading of what was said, not said in these words.";
    };
  }

  /** "2 of 3 stances", "All 3 stances". */
  private static String someOf(int stances, int all) {
    return stances == all && all > 1
        ? "All " + all + " stances"
        : stances + " of " + English.count(all, "stance", "stances");
  }

  @Override
  public String seen(Source.Seen seen, List<Integer> sources) {
    String which = English.and(runs(sources));
    String were = sources.size() == 1 ? " was" : " were";
    return switch (seen) {
      case WHOLE -> which + were + " seen whole.";
      case PART -> which + were + " seen in part.";
      case RELAY -> which + were + " seen in another's copy or translation.";
    };
  }

  /** "[1]", "[3] to [5]": three or more that follow each other are one run. */
  private static List<String> runs(List<Integer> numbers) {
    List<String> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < numbers.size(); i++) {
      boolean ends = i + 1 == numbers.size() || numbers.get(i + 1) != numbers.get(i) + 1;
      if (ends && i - start >= 2) {
        runs.add("[" + numbers.get(start) + "] to [" + numbers.get(i) + "]");
      } else if (ends) {
        numbers.subList(start, i + 1).forEach(number -> runs.add("[" + number + "]"));
      }
      start = ends ? i + 1 : start;
    }
    return runs;
  }

  @Override
  public String old(
      PartialDate day, int old, int all, Subject actor, String question, PartialDate oldest) {
    return someOf(old, all)
        + (old == 1 ? " is" : " are")
        + " more than a year old "
        + (day.precision() == PartialDate.Precision.DAY ? "on " : "at the end of ")
        + English.date(day)
        + (old == 1 ? ": " : "; the oldest is ")
        + called(actor)
        + " on "
        + question
        + " ("
        + English.date(oldest)
        + ").";
  }

  // Positions in full, and the form that is sent for correction.

  @Override
  public String position(Subject actor, String question) {
    return called(actor) + " on " + question;
  }

  @Override
  public String quotation(String text, boolean translated) {
    return "“" + text + "”" + (translated ? " (translated)" : "") + ".";
  }

  @Override
  public String caution(String note) {
    return "Caution: " + note;
  }

  @Override
  public String request() {
    return "This is what is recorded of your public statements. Please say, by the numbers below,"
        + " what is wrong or missing, and where your words can be read. What is right needs no"
        + " answer.";
  }

  @Override
  public String recorded(Said said, PartialDate date, Claim.Known known) {
    String how =
        known instanceof Claim.According according
            ? "according to " + according.by()
            : known instanceof Claim.OwnWords ? "own words" : "our reading";
    return (said instanceof Claim.ForOrAgainst ? predicate(said, false, "").strip() : words(said))
        + " ("
        + English.date(date)
        + "; "
        + how
        + ")";
  }

  @Override
  public String recordedOf(Subject speaker, String recorded) {
    return "through " + called(speaker) + ": " + recorded;
  }

  @Override
  public String toCorrect(String recorded, String citation) {
    return "Recorded: " + recorded + " " + citation + ".";
  }

  // The card.

  @Override
  public String questions(int all, List<String> named) {
    int more = all - named.size();
    if (named.isEmpty()) {
      return Integer.toString(all);
    }
    return all
        + ": "
        + (more == 0 ? English.and(named) : String.join(", ", named) + " and " + more + " more");
  }

  @Override
  public String morePositions(int more) {
    return "and " + English.count(more, "more position", "more positions");
  }

  @Override
  public String sourceInBrief(Source source) {
    return source.publisher()
        + source.published().map(date -> ", " + English.date(date)).orElse("");
  }

  // Sources and method.

  @Override
  public String source(Source source) {
    return Stream.of(
                source.author().filter(author -> !author.equals(source.publisher())),
                source.title(),
                Optional.of(source.publisher()),
                source.published().map(English::date))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "))
        + ".";
  }

  @Override
  public String data(Note.Method method) {
    return fingerprint(method.fingerprint())
        + method.day().map(day -> ", " + reachingTo(day.toString())).orElse("")
        + ": "
        + String.join(
            ", ",
            English.count(method.actors(), "actor", "actors"),
            English.count(method.questions(), "question", "questions"),
            English.count(method.stances(), "stance", "stances"),
            English.count(method.sources(), "source", "sources"))
        + ".";
  }

  @Override
  public String citing(boolean all) {
    return all
        ? "Positions are given with all their sources."
        : "Each claim cites the source that bears it best.";
  }

  @Override
  public String marking() {
    return "Evidence that is not direct is marked as such.";
  }

  @Override
  public String madeBy(String version) {
    return "Made by stance " + version + ".";
  }

  @Override
  public String test() {
    return "To test whether this note still holds:";
  }

  @Override
  public String testCommand() {
    return "stance brief --check FILE";
  }

  @Override
  public String fingerprint(String hash) {
    return "Data " + hash;
  }

  @Override
  public String reachingTo(String date) {
    return "reaching to " + date;
  }

  @Override
  public String madeWith() {
    return "Made with:";
  }

  // What a test of a note answers.

  @Override
  public String withoutDates(String text) {
    return text.replaceAll(" \\(" + DATE + "\\)", "").replaceAll(", " + DATE + "\\)", ")");
  }

  @Override
  public String holds() {
    return "The note still holds.";
  }

  @Override
  public String holdsEdited(int lines) {
    return "The note still holds; its wording was edited by hand in "
        + English.count(lines, "line", "lines")
        + ".";
  }

  @Override
  public String holdsOtherVersion(String version, String thisVersion) {
    return "The note still holds; stance "
        + version
        + " wrote it, and stance "
        + thisVersion
        + " words it otherwise.";
  }

  @Override
  public String holdsDespiteData() {
    return "The note still holds; records that it rests on were edited where it does not show.";
  }

  @Override
  public String outdated(String before, String now) {
    return "The note no longer holds: the data changed (" + before + " then, " + now + " now).";
  }

  @Override
  public String moved(String finding, Optional<String> before, Optional<String> now) {
    return finding
        + ": "
        + before.map(section -> "under " + section).orElse("not told")
        + " then, "
        + now.map(section -> "under " + section).orElse("not told")
        + " now.";
  }

  @Override
  public String reworded(String finding, String section) {
    return finding + ": under " + section + " then and now, with another text.";
  }
}
