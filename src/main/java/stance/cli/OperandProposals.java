package stance.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import stance.dossier.Actor;
import stance.dossier.AnswerSpace;
import stance.dossier.Condition;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.text.FoldedName;
import stance.text.HiddenCharacters;

/** The values of an operand that a word so far may become. */
final class OperandProposals {

  private static final String SPEAKERS = "@";
  private static final int YEAR = "2017".length();
  private static final int MONTH = "2017-11".length();

  private final Supplier<ProposedEntries> dossier;
  private final List<Command> commands;
  private final Optional<String> question;

  /**
   * Those of a dossier.
   *
   * @param question the one that an answer is to, by its id or its label
   */
  OperandProposals(
      Supplier<ProposedEntries> dossier, List<Command> commands, Optional<String> question) {
    this.dossier = dossier;
    this.commands = commands;
    this.question = question;
  }

  /**
   * The proposals, in the order of what they name. Of several words with commas between, the last
   * is completed.
   *
   * @param given the values that were named before
   */
  List<Proposal> of(Operand operand, String word, List<String> given) {
    int comma = operand.separated() ? word.lastIndexOf(',') : -1;
    String before = word.substring(0, comma + 1);
    Set<String> named = new HashSet<>(given);
    named.addAll(Arrays.asList(before.split(",", -1)));
    List<Proposal> proposals = new ArrayList<>();
    for (Proposal each : values(operand, word.substring(comma + 1))) {
      if (!named.contains(each.value())) {
        proposals.add(new Proposal(before + each.value(), each.about()));
      }
    }
    return proposals;
  }

  private List<Proposal> values(Operand operand, String word) {
    List<Proposal> all = new ArrayList<>();
    operand.forEach(each -> all.add(new Proposal(each, "")));
    return switch (operand.kind()) {
      case OPEN, FILE, FOLDER -> beginning(word, all);
      case COMMAND -> {
        commands.forEach(each -> all.add(new Proposal(each.name(), Proposal.brief(each.does()))));
        yield beginning(word, all);
      }
      case COUNTRY -> beginning(word, countries());
      case TOPIC -> beginning(word, topics());
      case DATE -> dates(word);
      case ACTOR -> named(word, actors());
      case ACTORS -> word.startsWith(SPEAKERS) ? beginning(word, bodies()) : named(word, actors());
      case QUESTION -> named(word, questions());
      case CONDITION -> named(word, conditions());
      case SOURCE -> beginning(word, sources());
      case ANSWER -> {
        List<Proposal> answers = answers(Set.of(AnswerSpace.Type.values()));
        answers.addAll(all);
        yield beginning(word, answers);
      }
      case OPTION -> beginning(word, answers(Set.of(AnswerSpace.Type.CHOICE)));
      case ENTRY -> {
        List<Named> entries = actors();
        entries.addAll(questions());
        entries.addAll(conditions());
        List<Proposal> found = new ArrayList<>(named(word, entries));
        if (!word.isEmpty()) {
          // There are so many that a list of them all would hide the rest.
          found.addAll(beginning(word, sources()));
        }
        yield found;
      }
    };
  }

  private record Named(Id id, List<String> names) {}

  private List<Named> actors() {
    List<Named> entries = new ArrayList<>();
    for (Actor actor : dossier.get().actors().get()) {
      entries.add(new Named(actor.id(), Lookup.namesOf(actor)));
    }
    return entries;
  }

  private List<Named> questions() {
    List<Named> entries = new ArrayList<>();
    for (Question question : dossier.get().questions().get()) {
      entries.add(new Named(question.id(), List.of(question.label())));
    }
    return entries;
  }

  private List<Named> conditions() {
    List<Named> entries = new ArrayList<>();
    for (Condition condition : dossier.get().conditions().get()) {
      entries.add(new Named(condition.id(), List.of(condition.label())));
    }
    return entries;
  }

  /** What can be answered to the question, if it is of one of these types, each with its text. */
  private List<Proposal> answers(Set<AnswerSpace.Type> types) {
    List<Proposal> proposals = new ArrayList<>();
    question.ifPresent(
        asked -> {
          for (Question each : dossier.get().questions().get()) {
            boolean isAsked =
                each.id().text().equals(asked)
                    || FoldedName.of(each.label()).equals(FoldedName.of(asked));
            boolean isOfType = types.contains(each.answers().type());
            List<AnswerSpace.Possible> all =
                isAsked && isOfType ? each.answers().possible() : List.of();
            for (AnswerSpace.Possible one : all) {
              String id = one.id().text();
              proposals.add(new Proposal(id, id.equals(one.text()) ? "" : one.text()));
            }
          }
        });
    return proposals;
  }

  private List<Proposal> sources() {
    List<Proposal> proposals = new ArrayList<>();
    for (Source source : dossier.get().sources().get()) {
      String about = source.title().map(t -> t + ", ").orElse("") + source.publisher();
      proposals.add(new Proposal(source.id().text(), about));
    }
    return proposals;
  }

  /** Bodies for which somebody speaks. */
  private List<Proposal> bodies() {
    List<Actor> actors = dossier.get().actors().get();
    Set<Id> bodies = new HashSet<>();
    actors.forEach(actor -> actor.speaksFor().forEach(term -> bodies.add(term.speaksFor())));
    List<Proposal> proposals = new ArrayList<>();
    for (Actor actor : actors) {
      if (bodies.contains(actor.id())) {
        proposals.add(new Proposal(SPEAKERS + actor.id(), "all who speak for " + actor.called()));
      }
    }
    return proposals;
  }

  /** Those whose id begins with the word; else the only one with such a word in a name. */
  private static List<Proposal> named(String word, List<Named> entries) {
    List<Proposal> byId = new ArrayList<>();
    List<Proposal> byName = new ArrayList<>();
    String folded = FoldedName.of(word);
    for (Named entry : entries) {
      Proposal proposal = new Proposal(entry.id.text(), entry.names.get(entry.names.size() - 1));
      if (begins(entry.id.text(), word)) {
        byId.add(proposal);
      } else if (entry.names.stream().anyMatch(name -> hasWord(name, folded))) {
        byName.add(proposal);
      }
    }
    return byId.isEmpty() && byName.size() == 1 ? byName : byId;
  }

  private static boolean hasWord(String name, String folded) {
    return !folded.isEmpty() && (" " + FoldedName.of(name)).contains(" " + folded);
  }

  private List<Proposal> countries() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Actor actor : dossier.get().actors().get()) {
      actor.country().ifPresent(code -> counts.merge(code, 1, Integer::sum));
    }
    return counted(counts, "actor");
  }

  /** Topics, but for those with characters that cannot be typed. */
  private List<Proposal> topics() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Question question : dossier.get().questions().get()) {
      question
          .topic()
          .filter(topic -> HiddenCharacters.inLine(topic).equals(topic))
          .ifPresent(topic -> counts.merge(topic, 1, Integer::sum));
    }
    return counted(counts, "question");
  }

  /** Years; for a year its months, for a month its days, so far as there are records of them. */
  private List<Proposal> dates(String word) {
    int length =
        word.length() < YEAR ? YEAR : word.length() < MONTH ? MONTH : "2017-11-09".length();
    Map<String, Integer> counts = new TreeMap<>();
    for (PartialDate date : dossier.get().dates().get()) {
      String text = date.toString();
      if (text.startsWith(word)) {
        counts.merge(text.substring(0, Math.min(length, text.length())), 1, Integer::sum);
      }
    }
    return counted(counts, "record");
  }

  private static List<Proposal> counted(Map<String, Integer> counts, String noun) {
    List<Proposal> proposals = new ArrayList<>();
    counts.forEach(
        (value, count) ->
            proposals.add(new Proposal(value, count + " " + noun + (count == 1 ? "" : "s"))));
    return proposals;
  }

  private static List<Proposal> beginning(String word, List<Proposal> all) {
    return all.stream().filter(each -> begins(each.value(), word)).toList();
  }

  private static boolean begins(String value, String word) {
    return value.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT));
  }
}
