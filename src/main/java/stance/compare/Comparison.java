package stance.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.compare.Standing.Spoken;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;

/**
 * Actors side by side: one finding a question. A closed value: all that a report of it says is in
 * it.
 *
 * @param day on which it looks: who is in office, and what the world has met
 * @param actors in the order asked for; one of them alone gets no flags
 * @param findings in the order of the questions asked for
 * @param elsewhere where those compared stand on other matters on which a condition depends
 * @param speakers who speaks for each of the actors, itself among them
 */
public record Comparison(
    Dossier dossier,
    Basis basis,
    LocalDate day,
    List<Actor> actors,
    List<QuestionFinding> findings,
    List<Elsewhere> elsewhere,
    Map<Id, List<Speaker>> speakers) {

  public Comparison {
    actors = List.copyOf(actors);
    findings = List.copyOf(findings);
    elsewhere = List.copyOf(elsewhere);
    speakers = Collections.unmodifiableMap(new LinkedHashMap<>(speakers));
  }

  /** Where somebody stands on a question that is also a condition. */
  public record Elsewhere(Id actor, Id question, Standing standing) {}

  /** The comparison of these actors on these questions, all of the dossier of the standings. */
  public static Comparison of(StandingTable table, List<Id> actors, List<Question> questions) {
    return of(table, actors, questions, Progress.UNHEARD);
  }

  /** The same, telling of the questions. */
  public static Comparison of(
      StandingTable table, List<Id> actors, List<Question> questions, Progress progress) {
    Dossier dossier = table.dossier();
    List<QuestionFinding> findings = new ArrayList<>();
    for (Question question : questions) {
      findings.add(QuestionFinding.of(table, question, actors));
      progress.reached(findings.size(), questions.size());
    }
    Map<Id, List<Speaker>> speakers = new LinkedHashMap<>();
    for (Id actor : actors) {
      speakers.put(actor, table.speakers(actor));
    }
    return new Comparison(
        dossier,
        table.basis(),
        table.day(),
        actors.stream().map(dossier::actor).toList(),
        findings,
        elsewhere(table, actors, findings),
        speakers);
  }

  /** For each condition named that is an answer to a question, where each stands on that. */
  private static List<Elsewhere> elsewhere(
      StandingTable table, List<Id> actors, List<QuestionFinding> findings) {
    Set<Id> asked = new LinkedHashSet<>();
    Set<Id> answering = new LinkedHashSet<>(actors);
    for (QuestionFinding finding : findings) {
      for (Standing standing : finding.standings().values()) {
        for (Spoken word : standing.words()) {
          for (Id required : word.terms().required()) {
            table
                .dossier()
                .condition(required)
                .answer()
                .map(Condition.NamedAnswer::question)
                .ifPresent(asked::add);
          }
        }
        // Each of those between whom one is divided is compared as an actor of its own.
        standing.divided().ifPresent(d -> d.between().forEach(s -> answering.add(s.speaker())));
      }
    }
    List<Elsewhere> elsewhere = new ArrayList<>();
    for (Id question : asked) {
      for (Id actor : answering) {
        elsewhere.add(new Elsewhere(actor, question, table.of(actor, question)));
      }
    }
    return elsewhere;
  }

  /**
   * Who speaks for {@code actor}, one of those compared, at some time: by id, itself among them.
   */
  public List<Id> speakersFor(Id actor) {
    return speakers.getOrDefault(actor, List.of()).stream()
        .map(speaker -> speaker.actor().id())
        .toList();
  }

  /** Whether what {@code speaker} said on a date counts as said for {@code actor}. */
  public boolean speaksFor(Id speaker, Id actor, PartialDate date) {
    for (Speaker one : speakers.getOrDefault(actor, List.of())) {
      if (one.actor().id().equals(speaker) && one.speaksOn(date)) {
        return true;
      }
    }
    return false;
  }

  /** How many of the questions have this flag; none for one actor alone. */
  public int count(Flag flag) {
    return actors.size() < 2
        ? 0
        : (int) findings.stream().filter(finding -> finding.flag() == flag).count();
  }
}
