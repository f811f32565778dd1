package stance.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that a commit holds, by the path from the root of the repository. Read from git's objects
 * themselves, so that no attribute of a file leaves it out or changes it. Links are followed within
 * the commit, as they are on a disk.
 */
final class GitTree {

  private static final String LINK = "120000";
  private static final String FOLDER = "040000";
  private static final int MOST_LINKS = 40;

  /**
   * As much as a file of a dossier may have, and one byte for the reader to see that it has more.
   */
  private static final int LARGEST = 64 * 1024 * 1024 + 1;

  private final Git git;
  private final TreeMap<String, Entry> entries = new TreeMap<>();

  /**
   * What stands at a path.
   *
   * @param mode git's own, of six digits
   */
  private record Entry(String mode, String object) {}

  private GitTree(Git git) {
    this.git = git;
  }

  /** The tree of a commit, named in full. */
  static GitTree of(Git git, String commit) throws IOException {
    GitTree tree = new GitTree(git);
    Git.Reply listed = git.ask("ls-tree", "-r", "-t", "-z", "--full-tree", commit);
    if (!listed.done()) {
      throw new IOException(listed.reason());
    }
    tree.entries.put("", new Entry(FOLDER, commit));
    for (String line : new String(listed.output(), StandardCharsets.UTF_8).split("\0")) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        String[] words = line.substring(0, tab).split(" ");
        tree.entries.put(line.substring(tab + 1), new Entry(words[0], words[2]));
      }
    }
    return tree;
  }

  /**
   * Where a path leads once every link on it is followed; nothing if there is nothing, or if a link
   * leads out of the commit or in a circle.
   */
  Optional<String> real(String path) throws IOException {
    Deque<String> toGo = new ArrayDeque<>(List.of(path.split("/")));
    String at = "";
    int links = 0;
    while (!toGo.isEmpty()) {
      String name = toGo.removeFirst();
      if (name.isEmpty() || name.equals(".")) {
        continue;
      }
      if (name.equals("..")) {
        if (at.isEmpty()) {
          return Optional.empty();
        }
        at = above(at);
        continue;
      }
      String next = at.isEmpty() ? name : at + "/" + name;
      Entry entry = entries.get(next);
      if (entry == null) {
        return Optional.empty();
      }
      if (entry.mode().equals(LINK)) {
        String target = new String(contents(List.of(next)).get(0), StandardCharsets.UTF_8);
        if (target.startsWith("/") || ++links > MOST_LINKS) {
          return Optional.empty();
        }
        List<String> parts = List.of(target.split("/"));
        for (int i = parts.size() - 1; i >= 0; i--) {
          toGo.addFirst(parts.get(i));
        }
      } else {
        at = next;
      }
    }
    return Optional.of(at);
  }

  private static String above(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** Whether a folder stands at this path, which {@link #real} gave. */
  boolean isFolder(String path) {
    Entry entry = entries.get(path);
    return entry != null && entry.mode().equals(FOLDER);
  }

  /** The names of what stands in a folder, sorted. */
  List<String> names(String folder) {
    String prefix = folder.isEmpty() ? "" : folder + "/";
    List<String> names = new ArrayList<>();
    for (String path : entries.tailMap(prefix, false).keySet()) {
      if (!path.startsWith(prefix)) {
        break;
      }
      if (path.indexOf('/', prefix.length()) < 0) {
        names.add(path.substring(prefix.length()));
      }
    }
    return names;
  }

  /** The contents of files, at paths that {@link #real} gave, in their order. */
  List<byte[]> contents(List<String> paths) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    if (paths.isEmpty()) {
      return contents;
    }
    Process reading = git.start("cat-file", "--batch");
    try (OutputStream asks = reading.getOutputStream();
        InputStream answers = new BufferedInputStream(reading.getInputStream())) {
      for (String path : paths) {
        String object = Optional.ofNullable(entries.get(path)).orElseThrow().object();
        asks.write((object + "\n").getBytes(StandardCharsets.US_ASCII));
        asks.flush();
        contents.add(answer(answers, path));
      }
    } finally {
      reading.destroy();
    }
    return contents;
  }

  /** Reads "OBJECT blob SIZE", a line, and the contents with a line break after them. */
  private static byte[] answer(InputStream answers, String path) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = answers.read(); c != '\n'; c = answers.read()) {
      if (c < 0) {
        throw new IOException("git ended while '" + path + "' was read");
      }
      line.append((char) c);
    }
    String[] words = line.toString().split(" ");
    if (words.length != 3) {
      throw new IOException("the repository lacks the contents of '" + path + "'");
    }
    long size = Long.parseLong(words[2]);
    byte[] bytes = answers.readNBytes((int) Math.min(size, LARGEST));
    answers.skipNBytes(size - bytes.length + 1);
    return bytes;
  }

  /** What is at each of the paths, by other names. */
  Map<String, byte[]> contents(Map<String, String> pathsByName) throws IOException {
    List<byte[]> contents = contents(List.copyOf(pathsByName.values()));
    Map<String, byte[]> byName = new TreeMap<>();
    int i = 0;
    for (String name : pathsByName.keySet()) {
      byName.put(name, contents.get(i++));
    }
    return byName;
  }
}
