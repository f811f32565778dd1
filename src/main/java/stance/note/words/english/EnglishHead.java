package stance.note.words.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.dossier.Evidence;
import stance.dossier.PartialDate;
import stance.note.words.Claim.Subject;
import stance.note.words.HeadWords;
import stance.words.English;

/** What stands above the sections, in English. */
final class EnglishHead implements HeadWords {

  @Override
  public String note() {
    return "BRIEFING NOTE";
  }

  @Override
  public String title(
      String dossier, Optional<String> question, List<Subject> actors, boolean listed) {
    return dossier
        + question
            .filter(label -> !label.equalsIgnoreCase(dossier))
            .map(label -> ", " + label)
            .orElse("")
        + (dossierEnds(question.orElse(dossier)) ? " " : ": ")
        + (actors.size() > Grammar.NAMED_AT_MOST
            ? actors.size() + " actors" + (listed ? " (listed below)" : "")
            : Grammar.and(actors));
  }

  private static boolean dossierEnds(String text) {
    return text.endsWith("?") || text.endsWith("!") || text.endsWith(".");
  }

  @Override
  public String asOf(PartialDate date) {
    return "Positions as of " + ending(date);
  }

  @Override
  public String onRecordTo(PartialDate day) {
    return "Positions on record to " + ending(day);
  }

  private static String ending(PartialDate date) {
    return (date.precision() == PartialDate.Precision.DAY ? "" : "the end of ")
        + English.date(date);
  }

  @Override
  public String nothingOnRecord() {
    return "Nothing is on record";
  }

  @Override
  public String counting(Evidence weakest) {
    return switch (weakest) {
      case DIRECT -> "Counting only what they said in their own words";
      case REPORTED -> "Counting only what they said, or were reported to say";
      case CLAIMED -> "Leaving out our own readings";
      case INFERRED -> "Counting all that is on record";
    };
  }

  @Override
  public String from(PartialDate day) {
    return "Counting only what was said from " + English.date(day) + " on";
  }

  @Override
  public String assuming(List<String> conditions) {
    return switch (conditions.size()) {
      case 0 -> "Assuming that no condition is met";
      case 1 -> "Assuming that one condition is met, and no other: " + quoted(conditions);
      default ->
          "Assuming that "
              + Grammar.number(conditions.size())
              + " conditions are met, and no others: "
              + quoted(conditions);
    };
  }

  private static String quoted(List<String> labels) {
    return English.and(labels.stream().map(Grammar::quoted).toList());
  }

  @Override
  public String assumingAll() {
    return "Assuming that every condition that an actor makes is met";
  }

  @Override
  public String selected(int questions, int all) {
    return "On "
        + Grammar.number(questions)
        + " of the "
        + Grammar.count(all, "question", "questions")
        + " of the dossier";
  }

  @Override
  public String commonDate(PartialDate date) {
    return "Said " + English.when(date) + " where a numbered paragraph gives no date";
  }

  @Override
  public String called(String name, Optional<String> inText) {
    return name + inText.map(called -> " (" + called + ")").orElse("");
  }

  @Override
  public String office(
      Optional<String> role,
      Optional<Tenure> tenure,
      Optional<String> weight,
      List<String> speakers,
      boolean spokeItself,
      boolean byMajority) {
    List<String> parts = new ArrayList<>();
    role.ifPresent(parts::add);
    tenure.ifPresent(held -> parts.add(told(held)));
    weight.ifPresent(parts::add);
    if (!speakers.isEmpty()) {
      String lead =
          byMajority
              ? "deciding by the majority of "
              : spokeItself ? "also speaking through " : "speaking through ";
      parts.add(
          lead
              + (speakers.size() > Grammar.NAMED_AT_MOST
                  ? Grammar.number(speakers.size()) + " speakers"
                  : English.and(speakers)));
    }
    return English.capitalized(String.join("; ", parts));
  }

  private static String told(Tenure tenure) {
    return "for " + tenure.body().name() + during(tenure);
  }

  /** " from 4 November 2015", " to 19 November 2019". */
  private static String during(Tenure tenure) {
    String from = tenure.from().map(date -> " from " + English.date(date)).orElse("");
    String until = tenure.until().map(date -> " to " + English.date(date)).orElse("");
    return from + until;
  }

  @Override
  public String inBrief(String name, Optional<String> role, Held held) {
    return Grammar.sentence(name + role.map(office -> ", " + when(held) + office).orElse(""));
  }

  private static String when(Held held) {
    return switch (held) {
      case STILL -> "";
      case NO_MORE -> "former ";
      case NOT_YET -> "later ";
    };
  }

  @Override
  public String speaker(
      Subject speaker, Optional<String> called, Optional<String> role, Optional<Tenure> tenure) {
    List<String> office = new ArrayList<>();
    role.ifPresent(office::add);
    tenure.ifPresent(held -> office.add(during(held).strip()));
    List<String> aside = new ArrayList<>();
    called.ifPresent(name -> aside.add("called " + name));
    if (!office.isEmpty()) {
      aside.add(String.join(" ", office));
    }
    return speaker.name() + (aside.isEmpty() ? "" : " (" + String.join(", ", aside) + ")");
  }
}
