package stance.yaml;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stance.Effort;
import stance.Golden;

/** Dossiers that were broken on purpose, each by what its name says. */
public final class HostileFiles {

  private static final String SAJJAN = "actors/sajjan.yaml";
  private static final String HEAD = "id: sajjan\nname: Harjit Sajjan\nkind: person\n";
  private static final String STANCE =
      "stances:\n"
          + "  - question: mission\n"
          + "    stance: supports\n"
          + "    date: 2017-11-09\n"
          + "    summary: s\n";
  private static final String SOURCES = "    sources: [np-2017-11]\n";

  /** As a rule a tenth of what is tried before anything is handed on. */
  private static final int MANY = 100_000 / Effort.oneIn(10);

  private static final int MEGABYTES = 30 * MANY;

  private final Map<String, Map<String, byte[]>> cases = new LinkedHashMap<>();

  private HostileFiles() {}

  /** The files of each case, which take the place of those of the example, or are added to them. */
  public static Map<String, Map<String, byte[]>> cases() {
    HostileFiles hostile = new HostileFiles();
    hostile.nesting();
    hostile.size();
    hostile.encodings();
    hostile.characters();
    hostile.yaml();
    hostile.values();
    hostile.names();
    hostile.references();
    Map<String, Map<String, byte[]>> all = new LinkedHashMap<>();
    hostile.cases.forEach((name, files) -> all.put(name, withRest(files)));
    return all;
  }

  private static Map<String, byte[]> withRest(Map<String, byte[]> files) {
    Map<String, byte[]> all =
        new TreeMap<>(DossierText.files(Golden.RESOURCES.resolve("dossiers/example.dossier")));
    all.putAll(files);
    return all;
  }

  private void add(String name, String text) {
    add(name, SAJJAN, text.getBytes(UTF_8));
  }

  private void add(String name, String file, String text) {
    add(name, file, text.getBytes(UTF_8));
  }

  private void add(String name, String file, byte[] bytes) {
    cases.put(name, Map.of(file, bytes));
  }

  private void nesting() {
    add("brackets, very deep", HEAD + "role: " + "[".repeat(MANY));
    add("brackets, very deep and closed", HEAD + "role: " + "[".repeat(MANY) + "]".repeat(MANY));
    add("braces, very deep", HEAD + "role: " + "{a: ".repeat(MANY));
    add("hyphens, 10,000 deep", HEAD + "stances:\n" + "- ".repeat(10_000) + "x\n");
    add("keys, 2,000 deep", "a:\n" + indented(2_000));
    add("question marks, 10,000 deep", "? ".repeat(10_000) + "x\n");
    add("brackets as keys, 5,000 deep", "{[".repeat(5_000));
  }

  private static String indented(int deep) {
    return IntStream.range(1, deep)
        .mapToObj(i -> " ".repeat(i) + "a:\n")
        .collect(Collectors.joining());
  }

  private void size() {
    add("a plain text of megabytes", HEAD + "role: " + "x".repeat(MEGABYTES) + "\n");
    add("a quoted text of megabytes", HEAD + "role: '" + "x ".repeat(MEGABYTES / 2) + "'\n");
    add("a block of megabytes", HEAD + "role: >-\n" + "  words and words\n".repeat(MANY));
    add("a key of megabytes", HEAD + "x".repeat(MEGABYTES) + ": x\n");
    add("a comment of megabytes", HEAD + "# " + "x".repeat(MEGABYTES) + "\n");
    add("megabytes of empty lines", HEAD + "\n".repeat(MEGABYTES));
    add("megabytes of spaces", HEAD + "role:" + " ".repeat(MEGABYTES) + "x\n");
    add("megabytes of backslashes", HEAD + "role: \"" + "\\\\".repeat(MEGABYTES / 2) + "\"\n");
    add("a quotation mark that is never closed", HEAD + "role: '" + "x ".repeat(MEGABYTES / 2));
    add("a bracket that is never closed", HEAD + "role: [" + "x, ".repeat(MANY));
    add("very many unknown keys", HEAD + numbered(MANY, "k%d: x\n"));
    add("very many equal keys", HEAD + "role: x\n".repeat(MANY));
    add("20,000 citations", HEAD + STANCE + "    sources:\n" + numbered(20_000, "      - s%d\n"));
    add("an error at the end of a long line", HEAD + "role: '" + "é".repeat(MANY) + "'x\n");
    add("1,000 documents", (HEAD + "---\n").repeat(1_000));
    add("65 MiB", SAJJAN, new byte[65 * 1024 * 1024]);
    add("nothing", "");
    add("a comment alone", "# nothing\n");
    add("hyphens alone", "---\n");
  }

  private static String numbered(int times, String line) {
    return IntStream.range(0, times)
        .mapToObj(i -> line.replace("%d", Integer.toString(i)))
        .collect(Collectors.joining());
  }

  private void encodings() {
    add("UTF-16 with a mark", SAJJAN, ("\uFEFF" + HEAD).getBytes(UTF_16LE));
    add("UTF-16 without one", SAJJAN, HEAD.getBytes(UTF_16BE));
    add("UTF-32", SAJJAN, HEAD.getBytes(Charset.forName("UTF-32LE")));
    add("a mark alone", "\uFEFF");
    add("two marks", "\uFEFF\uFEFF" + HEAD);
    add("a surrogate in UTF-8", SAJJAN, bytes("role: ", 0xED, 0xA0, 0x80));
    add("a slash in two bytes", SAJJAN, bytes("role: ", 0xC0, 0xAF));
    add("a character cut off at the end", SAJJAN, bytes("role: ", 0xF0, 0x9F, 0x87));
    add("a byte that UTF-8 has not", SAJJAN, bytes("role: ", 0xFF));
    add("a character beyond Unicode", SAJJAN, bytes("role: ", 0xF7, 0xBF, 0xBF, 0xBF));
    add("an archive", SAJJAN, bytes("PK\u0003\u0004", 0x00, 0x14, 0xFF, 0x08));
    add("zeros alone", SAJJAN, new byte[10_000]);
  }

  private static byte[] bytes(String text, int... more) {
    byte[] start = (HEAD + text).getBytes(UTF_8);
    byte[] all = Arrays.copyOf(start, start.length + more.length);
    for (int i = 0; i < more.length; i++) {
      all[start.length + i] = (byte) more[i];
    }
    return all;
  }

  private void characters() {
    add("NUL in a text", HEAD + "role: a\u0000b\n");
    add("NUL as an escape", HEAD + "role: \"a\\0b\"\n");
    add("half a pair as an escape", HEAD + "role: \"\\ud83c\"\n");
    add("the other half as an escape", HEAD + "role: \"\\udde6\"\n");
    add("an escape sequence", HEAD + "role: \u001B[31mred\u001B[0m\n");
    add("an escape sequence as an escape", HEAD + "role: \"\\e[31mred\"\n");
    add("a title for the window", HEAD + "role: \"\\e]0;owned\\a\"\n");
    add("an escape sequence in a key", HEAD + "\"\\e[2Jrole\": x\n");
    add("an escape sequence in an id", "id: \"\\e[2Jsajjan\"\nname: x\nkind: person\n");
    add("an escape sequence of one character", HEAD + "role: \u009B31m\n");
    add("an override of the direction", HEAD + "role: a\u202Eb\u202C\n");
    add("an isolate in a key", HEAD + "ro\u2067le: x\n");
    add("a backspace", HEAD + "role: safe\b\b\b\bevil\n");
    add("a carriage return that hides a line", HEAD + "role: evil\rrole: safe\n");
    add("a line separator", HEAD + "role: a\u2028id: b\n");
    add("the next line of mainframes", HEAD + "role: a\u0085id: b\n");
    add("characters that are none", HEAD + "role: \uFFFE\uFFFF\n");
    add("a space of no width in an id", "id: saj\u200Bjan\nname: x\nkind: person\n");
    add("a Cyrillic letter in an id", "id: s\u0430jjan\nname: x\nkind: person\n");
    add("wide letters in an id", "id: ｓａｊｊａｎ\nname: x\nkind: person\n");
    add("tags of a language", HEAD + "role: \uDB40\uDC01\uDB40\uDC65\n");
    add("very many combining marks", "id: sajjan\nname: a" + "\u0301".repeat(MANY) + "\nkind: x\n");
    add("a family of 10,000", "id: sajjan\nname: " + "👨\u200D".repeat(10_000) + "👩\nkind: x\n");
  }

  private void yaml() {
    add("a bomb of aliases", bomb());
    add("an alias of itself", "id: &a [*a]\nname: x\nkind: person\n");
    add("very many anchors", HEAD + "role: [" + numbered(MANY, "&a%d x, ") + "]\n");
    add("a merge of itself", "a: &a\n  <<: *a\n" + HEAD);
    add("a tag of Python", HEAD + "role: !!python/object/apply:os.system [id]\n");
    add("a tag of Java", HEAD + "role: !!javax.script.ScriptEngineManager []\n");
    add("a tag of binary data", HEAD + "role: !!binary aGVsbG8=\n");
    add("directives", "%YAML 9.9\n" + "%TAG ! tag:x,2000:\n".repeat(1_000) + "---\n" + HEAD);
    add("a document that ends twice", HEAD + "...\n...\n");
    add("a key that is a mapping", "{a: b}: c\n" + HEAD);
    add("a key that is nothing", ": x\n" + HEAD);
    add("keys with question marks", "? id\n: sajjan\n? [a, b]\n: x\n");
    add("a block that is indented nine", HEAD + "role: |9\n  x\n");
    add("tabs", "id:\tsajjan\n\tname: x\n");
    add("mixed ends of lines", "id: sajjan\r\nname: x\rkind: person\n\r");
    add("a list where a mapping belongs", "- id: sajjan\n");
    add("a text where a mapping belongs", "sajjan\n");
    add("indicators alone", "@`%&*!|>'\"[]{},?:-#\n");
  }

  private static String bomb() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append(String.join(", ", Collections.nCopies(9, alias))).append("]\n");
    }
    return bomb + HEAD;
  }

  private void values() {
    List<String> dates =
        List.of("2017-02-30", "0000-00-00", "99999-01-01", "-2017", "２０１７", "9".repeat(1_000));
    dates.forEach(d -> add("the date " + d, HEAD + STANCE.replace("2017-11-09", d) + SOURCES));
    add("a quote of left-out parts", HEAD + STANCE + "    quote: '[...] [...]'\n" + SOURCES);
    add("words for a format", "id: '%s%n%d{}'\nname: '%n'\nkind: '%x'\nrole: '${jndi:ldap://x}'\n");
    add(
        "a command for a workflow",
        "id: \"%0A::error::x\"\nname: '::stop-commands::x'\nkind: a,b:c\n");
    add("quotation marks for JSON", "id: '\"},{\"'\nname: '\\\"'\nkind: '\\u0000'\n");
    add("a formula", "id: '=1+1'\nname: '=cmd|x'\nkind: person\n");
    add("a number for a format", "dossier.yaml", "format: 1e999999999\ntitle: x\nquestions: []\n");
    add("numbers, truths and nothings", "id: 0x1F\nname: .inf\nkind: ~\nrole: no\ncountry: NO\n");
  }

  private void names() {
    for (String device : List.of("con", "nul", "aux", "com1", "lpt9")) {
      add(
          "the device " + device,
          "actors/" + device + ".yaml",
          "id: " + device + "\nname: x\nkind: person\n");
    }
    add("a name of dots", "actors/...yaml", HEAD);
    add("a name of an ending alone", "actors/.yaml", HEAD);
    add("a name with a line break", "actors/a\nb.yaml", HEAD);
    add("a name with an escape sequence", "actors/\u001B[31mred.yaml", HEAD);
    add("a name that turns round", "actors/a\u202Elmay.yaml", HEAD);
    add("a name with commands", "actors/a,line=1::error::b.yaml", HEAD);
    add("a long name", "actors/" + "x".repeat(200) + ".yaml", HEAD);
    add("one actor in two folders", "actors/x/scheer.yaml", "id: scheer\nname: x\nkind: person\n");
  }

  private void references() {
    Map<String, byte[]> circle = new TreeMap<>();
    Map<String, byte[]> chain = new TreeMap<>();
    int actors = 2_000;
    for (int i = 0; i < actors; i++) {
      String next = "speaks-for: a" + (i + 1) % actors + "\n";
      String head = "id: a" + i + "\nname: x\nkind: person\n";
      circle.put("actors/a" + i + ".yaml", (head + next).getBytes(UTF_8));
      chain.put("actors/a" + i + ".yaml", (head + (i == 0 ? "" : next)).getBytes(UTF_8));
    }
    cases.put("a circle of 2,000 actors", circle);
    cases.put("a chain of 2,000 actors", chain);
    Map<String, byte[]> lattice = new TreeMap<>();
    for (int layer = 0; layer < 60; layer++) {
      for (String side : List.of("l", "r")) {
        String to = "[{actor: l" + (layer + 1) + "}, {actor: r" + (layer + 1) + "}]";
        String text =
            "id: %s%d\nname: x\nkind: person\n".replace("%s", side).replace("%d", "" + layer);
        String file = "actors/" + side + layer + ".yaml";
        lattice.put(file, (text + (layer < 59 ? "speaks-for: " + to + "\n" : "")).getBytes(UTF_8));
      }
    }
    cases.put("a lattice with more ways than atoms", lattice);
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < MANY / 10; i++) {
      questions.add("  - {id: q" + i + ", label: x, asks: x}\n");
    }
    add(
        "very many questions",
        "dossier.yaml",
        "format: 1\ntitle: x\nquestions:\n  - {id: mission, label: x, asks: x}\n"
            + String.join("", questions));
    add(
        "very many options",
        "dossier.yaml",
        "format: 1\n"
            + "title: x\n"
            + "questions:\n"
            + "  - id: mission\n"
            + "    label: x\n"
            + "    asks: x\n"
            + "    options:\n"
            + numbered(MANY / 10, "      o%d: x\n"));
    add(
        "very many accepted warnings",
        "dossier.yaml",
        "format: 1\ntitle: x\nquestions:\n  - {id: mission, label: x, asks: x}\naccepted:\n"
            + numbered(MANY / 10, "  - {rule: r%d, at: [scheer], because: x}\n"));
  }
}
