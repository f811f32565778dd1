package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.RecordKeys.Key;

/**
 * What each of the few words means that can stand behind a key, for one who has to choose among
 * them.
 */
final class WordMeanings {

  /** By the key and the word. */
  private static final Map<String, String> ALL =
      Map.ofEntries(
          Map.entry("kind person", "one human being"),
          Map.entry("kind government", "of a country, or of a part of one"),
          Map.entry("kind party", "a political party, or its group in a parliament"),
          Map.entry("kind organization", "any other body: an authority, a union, the UN"),
          Map.entry("kind bloc", "several governments or parties that speak as one"),
          Map.entry("as head", "president, prime minister, party leader"),
          Map.entry("as principal", "foreign minister, or whoever binds by office"),
          Map.entry("as member", "other ministers and members; so where nothing is said"),
          Map.entry("as envoy", "ambassadors, spokesmen"),
          Map.entry("decides latest", "by its latest word; so where nothing is said"),
          Map.entry("decides majority", "by what more than half of those say that speak for it"),
          Map.entry("evidence direct", "in the actor's own words; so where nothing is said"),
          Map.entry("evidence reported", "paraphrased by a third party, such as a newspaper"),
          Map.entry(
              "evidence claimed",
              "said of the actor by a party with an interest, such as the other side of talks"),
          Map.entry("evidence inferred", "concluded by us"),
          Map.entry("seen whole", "all of it"),
          Map.entry("seen part", "a part of it"),
          Map.entry("seen relay", "what another publication tells of it"),
          Map.entry("medium official", "a document or a statement of an authority"),
          Map.entry("medium transcript", "what was said, word for word"),
          Map.entry("medium press", "a newspaper, an agency, a broadcaster"),
          Map.entry("medium party", "a manifesto, or whatever else a party publishes"),
          Map.entry("medium read-out", "one side's account of talks"),
          Map.entry("medium social", "a post on social media"),
          Map.entry("medium scholarly", "a book or an article of research"),
          Map.entry("about own-country", "no two can differ, since each speaks of its own"),
          Map.entry("stance undecided", "says that it has not decided"),
          Map.entry("stance declined", "was asked, and did not answer"),
          Map.entry("stance absent", "took no part in the vote"));

  private WordMeanings() {}

  /** The words, each with what it means. */
  static List<String> lines(Key<?> key, List<String> words) {
    List<String> lines = new ArrayList<>();
    for (String word : words) {
      lines.add(
          Optional.ofNullable(ALL.get(key.name() + " " + word))
              .map(meaning -> word + ": " + meaning)
              .orElse(word));
    }
    return lines;
  }
}
