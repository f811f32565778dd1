package stance.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.ConditionsCompared;
import stance.compare.ConditionsCompared.Decided;
import stance.compare.Flag;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.Standing.Stated;
import stance.compare.StandingTable;
import stance.dossier.Conditions;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Worded;

/**
 * What would have to be met, or given up, for two actors to agree: what follows from what they
 * said, and no advice.
 *
 * @param before how the two compare
 * @param matters the questions that both have answered and on which they do not agree, but for
 *     those on which each speaks of its own country: by heading, then in the order asked for
 * @param assumed the conditions that all those of the first heading need together, those too that
 *     the world has met, sorted
 * @param after how the two compare where these are met and no others; as before where there are no
 *     terms that could be met
 */
public record Gap(Comparison before, List<Matter> matters, List<Id> assumed, Comparison after) {

  public Gap {
    matters = List.copyOf(matters);
    assumed = List.copyOf(assumed);
  }

  /** Those of the assumed conditions that the world has met. */
  public List<Id> met() {
    Set<Id> met = new TreeSet<>();
    matters.forEach(matter -> met.addAll(matter.met()));
    met.retainAll(assumed);
    return List.copyOf(met);
  }

  /** What kind of thing lies between two actors on a question. */
  public enum Heading implements Worded {
    /** The same answer on terms that could be met. */
    TERMS("terms"),
    /** The same answer, and a term of one that the other rules out, or can only do without. */
    RULED_OUT("ruled-out"),
    /** Answers that are near each other or have something in common. */
    NEAR("near"),
    /** Answers that cannot stand together. */
    DIFFERENT("different");

    private final String word;

    Heading(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /**
   * What lies between the two on one question.
   *
   * @param finding how they compare on it
   * @param needs the fewest conditions such that, were these met, those that the world has met, and
   *     no others, both would stand by their answer and agree; under {@link Heading#TERMS} alone
   * @param met those of the conditions of either that the world has met; under {@link
   *     Heading#TERMS} alone
   * @param forbidden the terms in the way of the other; under {@link Heading#RULED_OUT} alone
   * @param between who stands between two different answers, by id
   */
  public record Matter(
      QuestionFinding finding,
      Heading heading,
      Optional<List<Id>> needs,
      List<Id> met,
      List<Forbidden> forbidden,
      List<Id> between) {

    public Matter {
      needs = needs.map(List::copyOf);
      met = List.copyOf(met);
      forbidden = List.copyOf(forbidden);
      between = List.copyOf(between);
    }

    /** The pair. */
    public PairFinding pair() {
      return finding.pairs().get(0);
    }

    /** What is needed, as conditions that exclude all that either of the two excludes. */
    public Conditions terms() {
      return new Conditions(needs.orElse(List.of()), asked(finding).excluded());
    }
  }

  /** What either of the two asks for and what either excludes, sorted. */
  private static Conditions asked(QuestionFinding finding) {
    Set<Id> required = new TreeSet<>();
    Set<Id> excluded = new TreeSet<>();
    for (Stated stated : finding.answers().values()) {
      required.addAll(stated.conditions().required());
      excluded.addAll(stated.conditions().excluded());
    }
    return new Conditions(List.copyOf(required), List.copyOf(excluded));
  }

  /** The gap between {@code a} and {@code b} on these questions. */
  public static Gap of(StandingTable standings, Id a, Id b, List<Question> questions) {
    Comparison before = Comparison.of(standings, List.of(a, b), questions);
    List<Matter> matters = new ArrayList<>();
    for (QuestionFinding finding : before.findings()) {
      heading(finding.pairs().get(0))
          .ifPresent(heading -> matters.add(matter(standings, finding, heading)));
    }
    matters.sort(Comparator.comparing(Matter::heading));
    Set<Id> together = new TreeSet<>();
    boolean any = false;
    for (Matter matter : matters) {
      if (matter.heading() == Heading.TERMS) {
        any = true;
        together.addAll(asked(matter.finding()).required());
      }
    }
    Comparison after =
        any ? Comparison.of(assuming(standings, together), List.of(a, b), questions) : before;
    return new Gap(before, matters, List.copyOf(together), after);
  }

  /** Nothing where they agree, or where their answers are not compared. */
  private static Optional<Heading> heading(PairFinding pair) {
    return switch (pair.rule()) {
      case OTHER_TERMS -> Optional.of(Heading.TERMS);
      case TERMS_CLASH -> Optional.of(Heading.RULED_OUT);
      case NEITHER_WITHOUT, LEVELS_NEAR, OPTIONS_OVERLAP, ONLY_EXCLUSIONS ->
          Optional.of(Heading.NEAR);
      case LEVELS_FAR_APART, OPTIONS_OPPOSED -> Optional.of(Heading.DIFFERENT);
      case ONE_RECORD,
          DIFFERS_FROM_EVERY_SPEAKER,
          NO_ANSWER,
          ONE_IS_SILENT,
          BOTH_ARE_SILENT,
          OWN_COUNTRIES,
          SAME_TERMS ->
          Optional.empty();
    };
  }

  private static Matter matter(StandingTable standings, QuestionFinding finding, Heading heading) {
    return switch (heading) {
      case TERMS -> onTerms(standings, finding);
      case RULED_OUT ->
          new Matter(finding, heading, Optional.empty(), List.of(), ruledOut(finding), List.of());
      case NEAR -> new Matter(finding, heading, Optional.empty(), List.of(), List.of(), List.of());
      case DIFFERENT ->
          new Matter(
              finding,
              heading,
              Optional.empty(),
              List.of(),
              List.of(),
              Between.of(standings, finding.question(), finding.pairs().get(0)));
    };
  }

  /**
   * Both stand only where all that either asks for is met: no smaller set will do. What either
   * excludes is not among it: such terms clash. What the world has met nobody need bring about; but
   * in an assumed world it is met only where it is assumed.
   */
  private static Matter onTerms(StandingTable standings, QuestionFinding finding) {
    Conditions asked = asked(finding);
    requireAgreement(assuming(standings, asked.required()), finding);
    List<Id> needs = new ArrayList<>(asked.required());
    needs.removeIf(standings::isMet);
    List<Id> met = new ArrayList<>(asked.required());
    met.addAll(asked.excluded());
    met.removeIf(condition -> !standings.isMet(condition));
    return new Matter(finding, Heading.TERMS, Optional.of(needs), met, List.of(), List.of());
  }

  /** The answer checks itself: under what is needed, the rules must give the flag. */
  private static void requireAgreement(StandingTable world, QuestionFinding finding) {
    PairFinding pair = finding.pairs().get(0);
    Flag flag = PairFinding.of(world, finding.question(), pair.a(), pair.b()).flag();
    if (flag != Flag.AGREE) {
      throw new IllegalStateException(
          "the terms of " + finding.question().id() + " are met, and the flag is " + flag.word());
    }
  }

  private static StandingTable assuming(StandingTable standings, Collection<Id> conditions) {
    Basis basis = standings.basis();
    Set<Id> all = new TreeSet<>(conditions);
    all.addAll(basis.assumed().orElse(List.of()));
    return new StandingTable(standings.dossier(), basis.withAssumed(Optional.of(List.copyOf(all))));
  }

  private static List<Forbidden> ruledOut(QuestionFinding finding) {
    PairFinding pair = finding.pairs().get(0);
    ConditionsCompared terms = pair.terms().orElseThrow();
    List<Forbidden> forbidden = new ArrayList<>();
    addRuledOut(terms.ofA(), pair.b(), forbidden);
    addRuledOut(terms.ofB(), pair.a(), forbidden);
    return forbidden;
  }

  private static void addRuledOut(
      ConditionsCompared.OneSided side, Id by, List<Forbidden> forbidden) {
    for (Decided decided : side.ruledOut()) {
      forbidden.add(new Forbidden(decided.condition(), by, Optional.of(decided)));
    }
    for (Id condition : side.contradicted()) {
      forbidden.add(new Forbidden(condition, by, Optional.empty()));
    }
  }
}
