package stance.note;

import java.util.List;
import java.util.Optional;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.note.words.Punctuation.Mention;
import stance.note.words.SectionKind;
import stance.text.HiddenCharacters;

/**
 * A note as a value: all that it says, in order, whatever it is to look like. Characters that
 * nobody sees are in none of it.
 *
 * @param style the name of its style
 * @param dossier the title of the dossier
 * @param heading what kind of paper it is
 * @param title what it is about, and whom
 * @param opening what it rests on, a sentence a line
 * @param actors whom it is about
 * @param annex questions by actors, where there are too many for sentences
 * @param sources in the order of their numbers, each cited at least once
 * @param methodInWords the method for a reader, but for the arguments
 * @param labels what stands over or before the parts that every note has
 */
public record Note(
    String style,
    Layout layout,
    String dossier,
    Optional<PartialDate> asOf,
    String heading,
    String title,
    List<String> opening,
    List<Participant> actors,
    List<Section> sections,
    Optional<Annex> annex,
    List<Reference> sources,
    Method method,
    List<String> methodInWords,
    Labels labels) {

  public Note {
    dossier = HiddenCharacters.without(dossier);
    title = HiddenCharacters.without(title);
    opening = opening.stream().map(HiddenCharacters::without).toList();
    actors = List.copyOf(actors);
    sections = List.copyOf(sections);
    sources = List.copyOf(sources);
    methodInWords = List.copyOf(methodInWords);
  }

  /** The same with another opening, and another account of how it came about. */
  public Note telling(List<String> otherOpening, List<String> otherMethod) {
    return new Note(
        style,
        layout,
        dossier,
        asOf,
        heading,
        title,
        otherOpening,
        actors,
        sections,
        annex,
        sources,
        method,
        otherMethod,
        labels);
  }

  /** How the parts of a note lie on a page. */
  public enum Layout {
    /** Numbered sections, each under its heading. */
    PAGES,
    /** The same of a paper that is not made anew from what it says of itself. */
    LEAF,
    /** Close set, with the headings beside the text. */
    CARD
  }

  /**
   * The words over or before the parts that every note has, in its language.
   *
   * @param sources over the list of the sources
   * @param method over the method
   * @param test before the command that tests the note
   * @param testCommand that command
   * @param madeWith before the arguments that make the note anew, with which it is a command
   * @param annex over the annex
   */
  public record Labels(
      String sources,
      String method,
      String test,
      String testCommand,
      String madeWith,
      String annex) {}

  /**
   * Someone whom the note is about.
   *
   * @param brief the name that the text uses, and the office
   */
  public record Participant(Id id, String name, Optional<String> role, String brief) {

    public Participant {
      name = HiddenCharacters.without(name);
      role = role.map(HiddenCharacters::without);
      brief = HiddenCharacters.without(brief);
    }
  }

  /** A part of the note under one heading; it holds at least one paragraph. */
  public record Section(SectionKind kind, String heading, List<Item> items) {

    public Section {
      items = List.copyOf(items);
    }
  }

  /**
   * A paragraph.
   *
   * @param number by which other papers can refer to it; absent where it stands for its section
   * @param question the question that it is about, where that is one
   * @param lead the words that it begins with, which name its matter; may be empty
   * @param citations where the text names sources by their numbers
   */
  public record Item(
      Optional<String> number,
      Optional<Id> question,
      String lead,
      String text,
      List<Mention> citations) {

    public Item {
      citations = List.copyOf(citations);
    }
  }

  /**
   * A source, by the number that citations have.
   *
   * @param text all that identifies it
   * @param brief what finds it again in another list
   */
  public record Reference(int number, Id id, String text, String brief, Optional<String> url) {

    public Reference {
      text = HiddenCharacters.without(text);
      brief = HiddenCharacters.without(brief);
      url = url.map(HiddenCharacters::without);
    }
  }

  /**
   * How the note came about, and what a test of it needs.
   *
   * @param version of the program
   * @param day how far the dossier reached; absent where a day was asked for, or nothing is on
   *     record
   * @param fingerprint of the data that the note rests on ({@link Fingerprint})
   * @param questions how many it looks at
   * @param stances how many records it rests on
   * @param arguments those of the command that make the note anew
   */
  public record Method(
      String version,
      Optional<PartialDate> day,
      String fingerprint,
      int actors,
      int questions,
      int stances,
      int sources,
      String arguments) {}
}
