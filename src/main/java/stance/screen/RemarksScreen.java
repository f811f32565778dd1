package stance.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.check.RulePage;
import stance.document.Block;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.problem.Place;
import stance.problem.Problem;
import stance.text.Role;
import stance.text.Styled;
import stance.words.English;

/**
 * What is worth knowing about the data: how much of each kind, and what was not counted; then rule
 * by rule.
 *
 * @param base what stands before each file for its path to lead there
 * @param most how many remarks of one rule are shown
 */
public record RemarksScreen(Counted counted, String base, int most) {

  /** Where nothing was counted, they stay in their order. */
  private static final Comparator<Problem> WEIGHTIEST_FIRST =
      Comparator.comparing((Problem remark) -> -remark.weight().orElse(0));

  /** How many files are named with their counts. */
  private static final int MOST_FILES = 8;

  /**
   * Which remarks were looked for.
   *
   * @param loaded whether there was a dossier to look at
   * @param rules in the order of the report
   * @param others the rules that the user left out
   * @param texts whether quotations were held against texts
   */
  public record Counted(boolean loaded, List<String> rules, List<String> others, boolean texts) {

    public Counted {
      rules = List.copyOf(rules);
      others = List.copyOf(others);
    }
  }

  /** The report on remarks, which stand in order. */
  public Document of(List<Problem> remarks) {
    DocumentBuilder document = new DocumentBuilder();
    String count =
        counted.loaded() ? English.count(remarks.size(), "remark", "remarks") : "not counted";
    document.add(
        new Block.Title(
            Styled.of("Quality of the data", Role.HEADING), Styled.of(count, Role.MUTED)));
    if (!counted.loaded()) {
      document.addParagraph(
          Styled.of("Nothing was counted: the dossier does not load until its errors are mended."));
      return document.build();
    }
    Map<String, List<Problem>> byRule = new LinkedHashMap<>();
    counted.rules().forEach(rule -> byRule.put(rule, new ArrayList<>()));
    remarks.forEach(r -> byRule.computeIfAbsent(r.rule(), x -> new ArrayList<>()).add(r));
    document.startPart();
    document.add(counts(byRule));
    document.startPart();
    addFiles(remarks, document);
    if (!counted.others().isEmpty()) {
      document.add(
          new Block.Labelled(
              Styled.of("Not counted, as --rule or --no-rule says: ", Role.TOPIC),
              Styled.of(String.join(", ", counted.others()))));
    }
    if (!counted.texts()) {
      document.add(
          new Block.Labelled(
              Styled.of("Not verified: ", Role.TOPIC),
              Styled.of("quotations; --texts DIR holds them against the texts of their sources")));
    }
    byRule.forEach((rule, all) -> add(document, rule, all));
    return document.build();
  }

  private static Block counts(Map<String, List<Problem>> byRule) {
    List<List<Styled>> entries = new ArrayList<>();
    byRule.forEach(
        (rule, all) ->
            entries.add(
                List.of(
                    Styled.of(Integer.toString(all.size())),
                    Styled.of(rule, Role.TOPIC),
                    Styled.of(RulePage.of(rule).meaning()))));
    return new Block.Listing(
        List.of(
            Styled.of("remarks", Role.MUTED),
            Styled.of("rule", Role.MUTED),
            Styled.of("what it remarks on", Role.MUTED)),
        entries);
  }

  /** The files with the most remarks, for an actor is a file. */
  private static void addFiles(List<Problem> remarks, DocumentBuilder document) {
    Map<String, Integer> byFile = new LinkedHashMap<>();
    remarks.forEach(remark -> byFile.merge(remark.place().file(), 1, Integer::sum));
    List<Map.Entry<String, Integer>> files = new ArrayList<>(byFile.entrySet());
    files.sort(Comparator.comparing(file -> -file.getValue()));
    List<String> words = new ArrayList<>();
    int shown = 0;
    for (Map.Entry<String, Integer> file : files.subList(0, Math.min(MOST_FILES, files.size()))) {
      String path = file.getKey();
      words.add(path.substring(path.lastIndexOf('/') + 1) + "\u00A0" + file.getValue());
      shown += file.getValue();
    }
    if (files.size() > MOST_FILES) {
      int rest = files.size() - MOST_FILES;
      words.add(
          English.count(rest, "more file", "more files") + "\u00A0" + (remarks.size() - shown));
    }
    if (!words.isEmpty()) {
      document.add(
          new Block.Labelled(
              Styled.of("By file: ", Role.TOPIC), Styled.of(String.join(", ", words))));
    }
  }

  private void add(DocumentBuilder document, String rule, List<Problem> all) {
    if (all.isEmpty()) {
      return;
    }
    document.startPart();
    document.add(
        new Block.Heading(
            Styled.of(rule, Role.TOPIC)
                .plus(" (" + all.size() + "): ", Role.MUTED)
                .plus(RulePage.of(rule).meaning())));
    document.add(
        new Block.Verbatim(
            all.stream().sorted(WEIGHTIEST_FIRST).limit(most).map(this::line).toList()));
    if (all.size() > most) {
      String more = "and " + (all.size() - most) + " more; --all shows them";
      document.add(new Block.Verbatim(List.of(Styled.of(more, Role.MUTED))));
    }
  }

  /** In one piece, however long, so that terminals and editors can open the place. */
  private Styled line(Problem remark) {
    Place place = remark.place();
    String line = place.excerpt().map(e -> ":" + e.span().startLine()).orElse("");
    return Styled.of(base + place.file() + line + ": ", Role.MUTED).plus(remark.message());
  }
}
