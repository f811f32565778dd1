package stance.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.yaml.RecordFile.Block;

/**
 * Two versions of a file of the dossier that come from one, merged record by record. What neither
 * changed, or only one did, is copied as it is written; where both changed one record, each in its
 * way, both stand between the marks that git uses.
 */
public final class RecordMerge {

  /**
   * What came of it.
   *
   * @param conflicts how many records, or keys of the file, both changed
   */
  public record Merged(String text, int conflicts) {}

  private static final Block NOTHING = new Block("", List.of(), "", "");

  private final Map<List<String>, Block> before;
  private final Map<List<String>, Block> here;
  private final Map<List<String>, Block> there;
  private final String lineBreak;
  private final StringBuilder text = new StringBuilder();
  private final List<List<String>> kept = new ArrayList<>();
  private int conflicts;

  private RecordMerge(RecordFile base, RecordFile ours, RecordFile theirs, String lineBreak) {
    this.before = byKey(base);
    this.here = byKey(ours);
    this.there = byKey(theirs);
    this.lineBreak = lineBreak;
  }

  /**
   * The merged file; nothing where a version is no valid YAML or cannot be cut into records, or
   * where the records of both do not make one file.
   */
  public static Optional<Merged> of(byte[] base, byte[] ours, byte[] theirs) {
    Optional<RecordFile> was = RecordFile.of(base);
    Optional<RecordFile> one = RecordFile.of(ours);
    Optional<RecordFile> other = RecordFile.of(theirs);
    if (was.isEmpty() || one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    boolean hasReturns = new String(ours, StandardCharsets.UTF_8).contains("\r\n");
    String lineBreak = hasReturns ? "\r\n" : "\n";
    RecordMerge merge = new RecordMerge(was.get(), one.get(), other.get(), lineBreak);
    for (List<String> key : order(was.get(), one.get(), other.get())) {
      merge.add(key);
    }
    Merged merged = new Merged(merge.text.toString(), merge.conflicts);
    return merge.conflicts > 0 || merge.holds(merged.text())
        ? Optional.of(merged)
        : Optional.empty();
  }

  private static Map<List<String>, Block> byKey(RecordFile file) {
    Map<List<String>, Block> byKey = new HashMap<>();
    file.blocks().forEach(block -> byKey.put(block.key(), block));
    return byKey;
  }

  private static List<List<String>> keys(RecordFile file) {
    return file.blocks().stream().map(Block::key).toList();
  }

  /** Whether the text, read again, has all the blocks that went into it, and in this order. */
  private boolean holds(String merged) {
    return RecordFile.of(merged.getBytes(StandardCharsets.UTF_8))
        .map(file -> keys(file).equals(kept))
        .orElse(false);
  }

  /**
   * The order of the one that changed it, or else of ours; and in it what only the other has, each
   * behind what it stands behind there.
   */
  private static List<List<String>> order(RecordFile was, RecordFile ours, RecordFile theirs) {
    return isInOrderOf(was, ours)
        ? woven(was, theirs, ours, false)
        : woven(was, ours, theirs, true);
  }

  private static boolean isInOrderOf(RecordFile was, RecordFile now) {
    List<List<String>> old = new ArrayList<>(keys(was));
    List<List<String>> still = new ArrayList<>(keys(now));
    old.retainAll(new HashSet<>(still));
    still.retainAll(new HashSet<>(old));
    return old.equals(still);
  }

  private static List<List<String>> woven(
      RecordFile was, RecordFile main, RecordFile other, boolean mainIsOurs) {
    Set<List<String>> known = new HashSet<>(keys(was));
    List<Block> ordered = new ArrayList<>(main.blocks());
    List<List<String>> placed = new ArrayList<>(keys(main));
    int after = 0;
    for (Block block : other.blocks()) {
      int place = placed.indexOf(block.key());
      if (place >= 0) {
        after = place + 1;
        continue;
      }
      // What both have added at one place stands by date; of one date, ours first.
      while (after < ordered.size()
          && !known.contains(placed.get(after))
          && ordered.get(after).isSoonerThan(block)
          && (mainIsOurs || !block.isSoonerThan(ordered.get(after)))) {
        after++;
      }
      ordered.add(after, block);
      placed.add(after, block.key());
      after++;
    }
    return placed;
  }

  private void add(List<String> key) {
    Block base = before.getOrDefault(key, NOTHING);
    Block ours = here.getOrDefault(key, NOTHING);
    Block theirs = there.getOrDefault(key, NOTHING);
    String gap = gap(base.gap(), ours.gap(), theirs.gap());
    if (ours.body().equals(theirs.body()) || theirs.body().equals(base.body())) {
      keep(key, ours, gap);
    } else if (ours.body().equals(base.body())) {
      keep(key, theirs, gap);
    } else {
      conflicts++;
      line("<<<<<<< ours" + lineBreak);
      line(ours.body());
      line("=======" + lineBreak);
      line(theirs.body());
      line(">>>>>>> theirs" + lineBreak);
      // The marks stand on lines of their own; what is left of the gap are empty lines.
      text.append(gap.substring(gap.indexOf('\n') + 1));
    }
  }

  /** What is behind a block is no record: where both changed it, the comments of both stand. */
  private static String gap(String base, String ours, String theirs) {
    if (theirs.equals(base) || theirs.equals(ours)) {
      return ours;
    }
    if (ours.equals(base)) {
      return theirs;
    }
    return ours.isBlank() ? theirs : theirs.isBlank() ? ours : ours + theirs;
  }

  private void keep(List<String> key, Block block, String gap) {
    if (!block.equals(NOTHING)) {
      line(block.body());
      text.append(gap);
      kept.add(key);
    }
  }

  /** Adds whole lines, on a line of their own. */
  private void line(String lines) {
    boolean isOpen = text.length() > 0 && text.charAt(text.length() - 1) != '\n';
    if (!lines.isEmpty() && isOpen) {
      text.append(lineBreak);
    }
    text.append(lines);
  }
}
