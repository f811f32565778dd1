package stance.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a dossier of any size, such as the format admits and as long in its texts as a curated
 * one: {@code java GenerateDossier.java FOLDER ACTORS STANCES_OF_EACH [QUESTIONS [ONE_IN]]}, where
 * one stance in ONE_IN depends on a condition. The same sizes give the same dossier; 1000 actors
 * with 200 stances each make 50 MB. A large assembly and its roll calls of some years are 193
 * actors with 917 stances each on 1000 questions, and a condition for one stance in 200.
 */
final class GenerateDossier {

  private static final int CONDITIONS = 12;
  private static final List<String> WORDS =
      List.of(
          "the mission",
          "wants",
          "a mandate",
          "of the Council",
          "says",
          "in the east",
          "no",
          "observers",
          "to protect",
          "with consent",
          "the border",
          "first",
          "a ceasefire",
          "Україна",
          "must",
          "before",
          "an election",
          "police",
          "and",
          "peacekeepers",
          "“as agreed”",
          "after");

  private final Random random = new Random(1);
  private final int actors;
  private final int stances;
  private final int questions;
  private final int oneIn;

  private GenerateDossier(int actors, int stances, int questions, int oneIn) {
    this.actors = actors;
    this.stances = stances;
    this.questions = questions;
    this.oneIn = oneIn;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder.resolve("actors"));
    new GenerateDossier(
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[2]),
            number(arguments, 3, 40),
            number(arguments, 4, 4))
        .write(folder);
  }

  private static int number(String[] arguments, int place, int usual) {
    return arguments.length > place ? Integer.parseInt(arguments[place]) : usual;
  }

  private void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("dossier.yaml"), dossier());
    Files.writeString(folder.resolve("sources.yaml"), sources());
    for (int i = 0; i < actors; i++) {
      Files.writeString(folder.resolve("actors/actor-" + i + ".yaml"), actor(i));
    }
  }

  private String dossier() {
    StringBuilder text = new StringBuilder("format: 1\ntitle: A generated dossier\n");
    text.append("compare: [actor-0, actor-1, actor-2]\nquestions:\n");
    for (int i = 0; i < questions; i++) {
      text.append("  - id: q-").append(i).append("\n    label: Question ").append(i);
      text.append("\n    topic: Topic ").append(i / 8);
      text.append("\n    asks: ").append(words(8)).append("?\n");
    }
    text.append("conditions:\n");
    for (int i = 0; i < CONDITIONS; i++) {
      text.append("  - id: c-").append(i).append("\n    label: Condition ").append(i);
      text.append("\n    means: ").append(words(5)).append('\n');
    }
    return text.toString();
  }

  private int howManySources() {
    return Math.max(10, actors * 2);
  }

  private String sources() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < howManySources(); i++) {
      text.append("- id: s-").append(i).append("\n  title: ").append(words(7));
      text.append("\n  publisher: Paper ").append(i % 50);
      text.append("\n  published: ").append(2020 + i % 5);
      text.append("\n  url: https://example.org/").append(i).append('\n');
    }
    return text.toString();
  }

  private String actor(int number) {
    StringBuilder text = new StringBuilder("id: actor-").append(number);
    text.append("\nname: Actor ").append(number).append("\nlabel: Actor ").append(number);
    text.append("\nkind: person\nrole: ").append(words(4)).append("\ncountry: CA\nstances:\n");
    for (int i = 0; i < stances; i++) {
      stance(text, number * 7, i);
    }
    return text.toString();
  }

  /** Whoever answers not all questions is silent on others than the next one is. */
  private void stance(StringBuilder text, int first, int number) {
    text.append("  - question: q-").append((first + number) % questions);
    text.append("\n    stance: ")
        .append(List.of("supports", "opposes", "neutral").get(random.nextInt(3)));
    if (random.nextInt(oneIn) == 0) {
      text.append("\n    if: [c-").append(random.nextInt(CONDITIONS)).append(']');
    }
    text.append("\n    date: ").append(date(number));
    text.append("\n    summary: >-\n      ").append(words(7)).append("\n      ").append(words(4));
    text.append(".\n");
    if (random.nextInt(4) == 0) {
      text.append("    quote: ").append(words(5)).append('\n');
    }
    text.append("    sources:\n      - s-").append(random.nextInt(howManySources()));
    text.append(", para. ").append(1 + random.nextInt(20)).append('\n');
  }

  /** Never twice for two stances of one actor. */
  private static String date(int number) {
    int day = number % 28;
    int month = number / 28 % 12;
    return String.format(Locale.ROOT, "%d-%02d-%02d", 2010 + number / 336, month + 1, day + 1);
  }

  private String words(int many) {
    StringBuilder text = new StringBuilder("That");
    for (int i = 0; i < many; i++) {
      text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }
}
