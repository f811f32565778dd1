package stance.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stance.compare.Progress;
import stance.compare.RecordFilter;
import stance.dossier.ActorRecord;
import stance.dossier.Citation;
import stance.dossier.Dossier;
import stance.dossier.Quote;
import stance.dossier.Stance;
import stance.export.FoundData;
import stance.export.Workbooks;
import stance.screen.FoundScreen;
import stance.text.WordQuery;

/** {@code stance find}: the records in which words occur, or that are as asked for. */
final class FindCommand implements Command {

  private static final Format[] FORMATS =
      Format.from(Format.Source.DOCUMENT, Format.Source.TABLE, Format.Source.DATA);

  @Override
  public String name() {
    return "find";
  }

  @Override
  public String does() {
    return "Finds records: by words in what was said, noted or in the titles of the sources,"
        + " without regard to case, accents and script, and by what they are. All words must"
        + " occur.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(
            this,
            "stance find robust",
            "stance find robust --from 2017-11 --to 2017-11",
            "stance find --evidence claimed --country CA",
            "stance find --source np-2017-11 --state declined -f csv");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("WORD")
            .completionCandidates(Operand.TEXT)
            .index("0..*")
            .arity("0..1")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("A word, or its beginning; several in quotation marks stand in a row.")
            .build());
    RecordFilterOptions.addTo(spec);
    AnswerOptions.addTo(spec, FORMATS);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    Dossier dossier = DossierOptions.load(parsed, console);
    var filter = RecordFilterOptions.of(parsed, dossier);
    WordQuery query = new WordQuery(parsed.matchedPositionalValue(0, List.<String>of()));
    List<ActorRecord> found =
        ProgressLine.during(
            console, "looking at", "records", progress -> found(dossier, filter, query, progress));
    output.write(
        Forms.of(
                () -> FoundScreen.of(dossier, found, query),
                () -> FoundData.table(dossier, found),
                () -> FoundData.of(dossier, found))
            .inSheets(() -> Workbooks.of(dossier, "Records", FoundData.table(dossier, found))),
        console);
    return found.isEmpty() ? ExitStatus.NO : ExitStatus.DONE;
  }

  /** Those that are as asked for, by date. */
  private static List<ActorRecord> found(
      Dossier dossier, RecordFilter filter, WordQuery query, Progress progress) {
    List<ActorRecord> found = new ArrayList<>();
    List<ActorRecord> all = ActorRecord.of(dossier);
    int done = 0;
    for (ActorRecord record : all) {
      if (filter.admits(record) && query.matches(texts(record.stance(), dossier))) {
        found.add(record);
      }
      done++;
      progress.reached(done, all.size());
    }
    found.sort(Comparator.comparing(record -> record.stance().date()));
    return found;
  }

  private static List<String> texts(Stance stance, Dossier dossier) {
    List<String> texts = new ArrayList<>();
    stance.summary().ifPresent(texts::add);
    stance.text().ifPresent(texts::add);
    stance.quote().map(Quote::text).ifPresent(texts::add);
    stance.note().ifPresent(texts::add);
    for (Citation citation : stance.sources()) {
      dossier.source(citation.source()).title().ifPresent(texts::add);
    }
    return texts;
  }
}
