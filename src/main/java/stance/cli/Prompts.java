package stance.cli;

import java.util.ArrayList;
import java.util.List;
import stance.dossier.RecordKeys.Key;

/** How the keys of a record that is being added are asked for. */
final class Prompts {

  private static final String YES_OR_NO =
      "for a question of yes or no, answered by supports, neutral or opposes";

  private final Answers answers;

  Prompts(Answers answers) {
    this.answers = answers;
  }

  /**
   * The question of a key.
   *
   * @param name what stands before the answer
   * @param isList whether there can be several answers
   * @param isNeeded whether there has to be one
   */
  Questioner.Question of(String name, Key<?> key, boolean isList, boolean isNeeded) {
    List<String> choice = answers.choice(key);
    String emptyMeans = isNeeded ? "" : isList ? "ends" : withoutIt(key);
    String meaning = KeyDefault.meaningWithout(key);
    String example = TypedExample.of(answers.kind(), key);
    if (key.type() == Key.Type.ANSWER) {
      return answer(name, key, choice, isList);
    }
    if (key.type() == Key.Type.FLAG) {
      String about = meaning.replaceFirst("^true ", "yes ");
      return open(name, about, List.of(), isList, emptyMeans, "");
    }
    if (key.type() == Key.Type.MAPPING) {
      return answersOf(name, key, example);
    }
    if (!key.words().isEmpty()) {
      boolean isSelfEvident = key.words().stream().allMatch(meaning::contains);
      String about =
          meaning
              + (isSelfEvident ? "" : ": " + String.join(", ", choice))
              + "; ? says what each is";
      return open(name, about, WordMeanings.lines(key, choice), isList, emptyMeans, "");
    }
    if (key.type() == Key.Type.DATE) {
      return open(
          name,
          meaning,
          List.of("a day, a month or a year: " + TypedDate.FORMS),
          isList,
          emptyMeans,
          TypedDate.FORMS);
    }
    if (answers.isClaim() && key.name().equals("reported-by")) {
      String takes = answers.usual(key).map(who -> "takes: " + who).orElse("");
      return open(
          name,
          "whose claim it is, as a note names them",
          List.of(),
          isList,
          takes,
          takes.isEmpty() ? "Jane Doe, Minister of Finance" : "");
    }
    if (key.name().equals("claimant")) {
      return new Questioner.Question(
          name,
          "the actor whose claim it is",
          choice,
          "",
          choice,
          isList,
          "if it is none of them",
          "");
    }
    if (key.name().equals("id")) {
      String about = meaning + ": a short name of small letters, digits and hyphens";
      return open(name, about, List.of(), isList, emptyMeans, example);
    }
    if (key.name().equals("topic")) {
      List<String> listed = new ArrayList<>();
      listed.add(meaning + ": a new one, such as " + example + ", or one that there is");
      answers.dossier().questions().stream()
          .flatMap(each -> each.topic().stream())
          .distinct()
          .forEach(listed::add);
      return open(name, meaning, listed, isList, emptyMeans, example);
    }
    if (key.name().equals("role") && answers.isBody()) {
      return open(
          name,
          "what it is, in a state or beside it",
          List.of(),
          isList,
          emptyMeans,
          "Official Opposition from 2026");
    }
    if (key.name().equals("in-text")) {
      String about = meaning + ", as in \"the plan of " + example + "\"";
      return open(name, about, List.of(), isList, emptyMeans, example);
    }
    if (isCitation(key) && !choice.isEmpty()) {
      String cited = choice.get(0).split(" ", 2)[0] + ", para. 7";
      List<String> listed = new ArrayList<>(choice);
      listed.add("behind a comma the place in it, as in " + cited);
      return new Questioner.Question(
          name, "the source", choice, "", listed, isList, emptyMeans, cited);
    }
    return new Questioner.Question(
        name, meaning, choice, "", choice, isList, emptyMeans, choice.isEmpty() ? example : "");
  }

  /** What an empty line means where there need be no answer. */
  private static String withoutIt(Key<?> key) {
    return KeyDefault.of(key).map(usual -> "takes: " + usual).orElse("leaves it out");
  }

  private static Questioner.Question open(
      String name,
      String about,
      List<String> listed,
      boolean isList,
      String emptyMeans,
      String example) {
    return new Questioner.Question(name, about, List.of(), "", listed, isList, emptyMeans, example);
  }

  /** What answers a question that is being added. */
  private static Questioner.Question answersOf(String name, Key<?> key, String example) {
    boolean isUnordered = key.name().equals("options");
    List<String> listed =
        List.of(
            "an empty line at once is " + YES_OR_NO,
            isUnordered
                ? "which, where or who: an option a line, its id and its text, as " + example
                : "how much or how soon: a level a line, its id and its text, as " + example,
            isUnordered
                ? "how much or how soon: an empty line here; levels are asked for next"
                : "or the name of a scale that stands in dossier.yaml");
    String emptyMeans =
        isUnordered
            ? "ends: at once " + YES_OR_NO + ", or by levels"
            : "ends: at once " + YES_OR_NO;
    String about = KeyDefault.meaningWithout(key) + "; each is " + AddOptions.ID_AND_TEXT;
    return open(name, about, listed, true, emptyMeans, example);
  }

  private static Questioner.Question answer(
      String name, Key<?> key, List<String> choice, boolean isList) {
    List<String> listed = new ArrayList<>(choice);
    listed.addAll(WordMeanings.lines(key, KeyValues.states()));
    return new Questioner.Question(
        name,
        "the answer",
        choice,
        "undecided, declined (asked, and did not answer) or absent (took no part)"
            + (isList ? "; several where any of them would do" : ""),
        listed,
        isList,
        isList ? "ends: at once, where all that is said is what it rules out" : "",
        "");
  }

  private static boolean isCitation(Key<?> key) {
    return key.type() == Key.Type.CITATIONS || key.type() == Key.Type.CITATION;
  }
}
