package stance.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.analysis.Robustness;
import stance.analysis.Robustness.Loss;
import stance.compare.Flag;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.text.SentenceEnd;

/** How much a flag rests on, in words. */
public final class RobustnessWords {

  private static final int NAMED_AT_MOST = 6;

  private RobustnessWords() {}

  /** One sentence on the sources and, where the flag depends on it, one on the evidence. */
  public static List<String> of(Robustness robustness) {
    List<String> said = new ArrayList<>();
    said.add(sources(robustness.restsOn()));
    if (robustness.dependsOnEvidence()) {
      said.add(evidence(robustness.byEvidence()));
    }
    return said;
  }

  /** "Rests on [np-2017-11] alone: without it, only one is left." */
  private static String sources(List<Loss> losses) {
    if (losses.isEmpty()) {
      return "Survives the loss of any one source.";
    }
    if (losses.size() == 1) {
      Loss loss = losses.get(0);
      return "Rests on [" + loss.source() + "] alone: without it, " + left(loss.flag()) + ".";
    }
    Map<Flag, List<Id>> byFlag = new LinkedHashMap<>();
    losses.forEach(
        loss -> byFlag.computeIfAbsent(loss.flag(), flag -> new ArrayList<>()).add(loss.source()));
    List<String> parts = new ArrayList<>();
    byFlag.forEach((flag, sources) -> parts.add(without(sources) + ", " + left(flag)));
    return "Rests on each of "
        + English.count(losses.size(), "source", "sources")
        + ": "
        + String.join("; ", parts)
        + ".";
  }

  /** "without [a], or without [b]": one alone is enough. */
  private static String without(List<Id> sources) {
    List<String> each = new ArrayList<>();
    sources.stream().limit(NAMED_AT_MOST).forEach(source -> each.add("without [" + source + "]"));
    int more = sources.size() - each.size();
    if (more > 0) {
      each.add("without one of " + more + " more");
    }
    return String.join(", or ", each);
  }

  /** "Differ on the actors' own words; agree once claims count." */
  private static String evidence(Map<Evidence, Flag> byEvidence) {
    List<String> said = new ArrayList<>();
    Flag last = Flag.NONE;
    for (Map.Entry<Evidence, Flag> each : byEvidence.entrySet()) {
      if (said.isEmpty() || each.getValue() != last) {
        last = each.getValue();
        said.add(counted(last) + " " + when(each.getKey()));
      }
    }
    return SentenceEnd.ended(English.capitalized(String.join("; ", said)));
  }

  private static String when(Evidence evidence) {
    return switch (evidence) {
      case DIRECT -> "on the actors' own words";
      case REPORTED -> "once reports count";
      case CLAIMED -> "once claims count";
      case INFERRED -> "once our readings count";
    };
  }

  /** What is left of a flag without a source. */
  private static String left(Flag flag) {
    return switch (flag) {
      case DIFFER -> "they differ";
      case PARTLY -> "they agree in part";
      case AGREE -> "they agree";
      case OPEN -> "it is open";
      case ALONE -> "only one is left";
      case NONE -> "nothing is left";
    };
  }

  /** The flag of what counts: others may have spoken, and not count. */
  private static String counted(Flag flag) {
    return switch (flag) {
      case ALONE -> English.ALONE_BY_FILTER;
      case NONE -> "nothing counts";
      case DIFFER, PARTLY, AGREE, OPEN -> English.flag(flag);
    };
  }
}
