package stance.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.compare.Flag;
import stance.compare.PairFinding;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.dossier.TermOfOffice;

/**
 * How much of what a dossier finds falls with each of its sources: of the flags of every two actors
 * on every question that say that they agree, agree in part or differ, those that would be others
 * if the records that cite this source alone had never been made ({@link Robustness}). For one
 * thread.
 */
public final class SourceWeights {

  private final StandingTable standings;
  private final Map<Id, Set<Id>> questions;

  /** The weights of the sources of a dossier on one basis. */
  public SourceWeights(StandingTable standings) {
    this.standings = standings;
    Dossier dossier = standings.dossier();
    this.questions =
        SoleSources.of(
            dossier,
            dossier.actors().stream().map(Actor::id).toList(),
            dossier.questions().stream().map(Question::id).toList());
  }

  /** How many flags rest on {@code source} alone. */
  public int of(Id source) {
    Set<Id> touched = Optional.ofNullable(questions.get(source)).orElse(Set.of());
    if (touched.isEmpty()) {
      return 0;
    }
    StandingTable without = Robustness.without(source, standings);
    List<Id> losing = List.copyOf(losing(source));
    int flags = 0;
    for (Id question : touched) {
      flags += changed(without, standings.dossier().question(question), losing);
    }
    return flags;
  }

  /** The flags of these actors, with each other and with all others, that change. */
  private int changed(StandingTable without, Question question, List<Id> losing) {
    int changed = 0;
    for (int i = 0; i < losing.size(); i++) {
      Id one = losing.get(i);
      if (standings.of(one, question.id()).isSilent()) {
        continue;
      }
      for (Actor other : standings.dossier().actors()) {
        int place = losing.indexOf(other.id());
        boolean isCountedAlready = place >= 0 && place <= i;
        if (!isCountedAlready && !standings.of(other.id(), question.id()).isSilent()) {
          Flag flag = PairFinding.of(standings, question, one, other.id()).flag();
          boolean tells = flag.compareTo(Flag.OPEN) < 0;
          if (tells && flag != PairFinding.of(without, question, one, other.id()).flag()) {
            changed++;
          }
        }
      }
    }
    return changed;
  }

  /** The actors with a record that cites this source alone, and all for whom they ever speak. */
  private Set<Id> losing(Id source) {
    Dossier dossier = standings.dossier();
    Set<Id> losing = new LinkedHashSet<>();
    for (Actor actor : dossier.actors()) {
      for (Stance stance : actor.stances()) {
        if (SoleSources.of(stance).equals(Optional.of(source))) {
          losing.add(actor.id());
        }
      }
    }
    List<Id> waiting = new ArrayList<>(losing);
    for (int i = 0; i < waiting.size(); i++) {
      for (TermOfOffice term : dossier.actor(waiting.get(i)).speaksFor()) {
        if (losing.add(term.speaksFor())) {
          waiting.add(term.speaksFor());
        }
      }
    }
    return losing;
  }
}
