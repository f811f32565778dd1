package stance.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.compare.coding.CodingAgreement;
import stance.document.Data;
import stance.dossier.ActorRecord;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.export.CodingData;
import stance.problem.Place;
import stance.screen.CodingScreen;

/** {@code stance agree}: how far two people who coded the same statements agree. */
final class AgreeCommand implements Command {

  private static final Format[] FORMATS =
      Format.from(Format.Source.DOCUMENT, Format.Source.TABLE, Format.Source.DATA);

  private static final String FIRST = "CODING1";
  private static final String SECOND = "CODING2";

  @Override
  public String name() {
    return "agree";
  }

  @Override
  public String does() {
    return "Measures how far two codings of the same statements agree: Krippendorff's alpha, and"
        + " each disagreement with its places. Two codings are two dossiers with the same"
        + " questions.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(
            this,
            "stance blind positions recoded --sample 60 --seed 7",
            "stance agree positions recoded",
            "stance agree positions recoded -f csv -o units.csv");
    TwoDossiers.addTo(spec, FIRST, SECOND);
    Output.addTo(spec, FORMATS);
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    TwoDossiers two = TwoDossiers.of(parsed, FIRST, SECOND, console);
    List<String> names = two.names();
    NamedDossier first = two.first();
    NamedDossier second = two.second();
    requireSameQuestions(first.dossier(), second.dossier(), names);
    CodingAgreement agreement = CodingAgreement.of(first.dossier(), second.dossier());
    output.write(
        Forms.of(
            () ->
                CodingScreen.of(
                    agreement, names, inWords(first, names.get(0)), inWords(second, names.get(1))),
            () -> CodingData.table(agreement),
            () -> CodingData.of(agreement, names, asData(first), asData(second))),
        console);
    return agreement.shared().isEmpty() && agreement.statements().isEmpty()
        ? ExitStatus.NO
        : ExitStatus.DONE;
  }

  private static Function<ActorRecord, String> inWords(NamedDossier coding, String name) {
    String base = name.endsWith("/") ? name : name + "/";
    return record -> {
      Place place = coding.place(record);
      return base
          + place.file()
          + place.excerpt().map(at -> ":" + at.span().startLine()).orElse("");
    };
  }

  private static Function<ActorRecord, Data> asData(NamedDossier coding) {
    return record -> {
      Place place = coding.place(record);
      return Data.fields()
          .with("file", place.file())
          .with("line", place.excerpt().map(at -> at.span().startLine()).orElse(1));
    };
  }

  private static void requireSameQuestions(Dossier first, Dossier second, List<String> names) {
    requireAll(first, second, names.get(0), names.get(1));
    requireAll(second, first, names.get(1), names.get(0));
  }

  private static void requireAll(Dossier one, Dossier other, String name, String otherName) {
    Set<List<Id>> asked = new HashSet<>();
    other.questions().forEach(question -> asked.add(withAnswers(question)));
    List<String> missing = new ArrayList<>();
    for (Question question : one.questions()) {
      if (!asked.contains(withAnswers(question))) {
        missing.add(question.id().text());
      }
    }
    if (!missing.isEmpty()) {
      throw new UsageError(
          "'"
              + otherName
              + "' does not have these questions of '"
              + name
              + "', or not with the same answers: "
              + String.join(", ", missing),
          "two codings answer the same questions: give both the same dossier.yaml");
    }
  }

  private static List<Id> withAnswers(Question question) {
    List<Id> ids = new ArrayList<>(List.of(question.id()));
    question.answers().possible().forEach(answer -> ids.add(answer.id()));
    return ids;
  }
}
