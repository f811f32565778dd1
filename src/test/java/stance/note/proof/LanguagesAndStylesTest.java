package stance.note.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.ForEachSeed;
import stance.dossier.Id;
import stance.note.BottomLine;
import stance.note.Draft;
import stance.note.Note;
import stance.note.NoteDocument;
import stance.note.NoteRequest;
import stance.note.NoteStyle;
import stance.note.Outline;
import stance.note.style.NoteStyles;
import stance.note.words.NoteLanguage;
import stance.note.words.SectionKind;
import stance.note.words.english.NoteEnglish;
import stance.render.DocumentText;
import stance.render.Page;
import stance.text.Styled;

/** A second language and a fourth style are files of their own, and a line in one other each. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class LanguagesAndStylesTest {

  private static final int SOME = 100;

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("stance");

  /** The classes, by the names of their files, that use such a class and are none themselves. */
  private static Set<String> users(Predicate<JavaClass> used) {
    return PROGRAM.stream()
        .filter(used.negate())
        .filter(
            user ->
                user.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .anyMatch(used))
        .map(LanguagesAndStylesTest::file)
        .collect(Collectors.toSet());
  }

  private static String file(JavaClass one) {
    return one.getName().replaceFirst("\\$.*", "");
  }

  @Test
  void one_class_alone_names_the_language() {
    assertThat(users(one -> one.getPackageName().startsWith("stance.note.words.english")))
        .containsExactly("stance.cli.NoteOptions");
  }

  @Test
  void one_list_alone_names_the_styles() {
    for (NoteStyle style : NoteStyles.ALL) {
      String file = style.getClass().getName();
      assertThat(users(one -> file(one).equals(file)))
          .as(file)
          .containsExactly("stance.note.style.NoteStyles");
    }
  }

  @Test
  void no_note_takes_the_words_of_the_screens() {
    assertThat(users(one -> file(one).equals("stance.words.English")))
        .filteredOn(user -> user.startsWith("stance.note."))
        .allMatch(user -> user.startsWith("stance.note.words.english."));
  }

  @ForEachSeed(SOME)
  void a_note_in_another_language_has_no_word_of_the_first(long seed) {
    Sample sample = Samples.of(seed * Samples.SEEDS / SOME);
    for (NoteStyle style : NoteStyles.ALL) {
      if (sample.isTriedIn(style)) {
        Note note = style.drafts(sample.request(style, Whistling.LANGUAGE)).get(0).get();
        Set<String> data = data(sample);
        assertThat(texts(note))
            .as("%s, %s", sample.command(), style.name())
            .allSatisfy(text -> assertThat(without(data, text)).doesNotContainPattern("\\p{L}{2}"));
      }
    }
  }

  private static List<String> texts(Note note) {
    List<String> texts = new ArrayList<>(note.opening());
    texts.add(note.heading());
    texts.add(note.title());
    for (Note.Section section : note.sections()) {
      texts.add(section.heading());
      section.items().forEach(item -> texts.add(item.lead() + " " + item.text()));
    }
    note.annex().ifPresent(annex -> texts.addAll(annex.key()));
    note.sources().forEach(source -> texts.add(source.text()));
    texts.addAll(note.methodInWords());
    Note.Labels labels = note.labels();
    texts.addAll(
        List.of(
            labels.sources(), labels.method(), labels.test(), labels.madeWith(), labels.annex()));
    return texts;
  }

  /** What a note takes from the dossier as it stands: the longest first. */
  private static Set<String> data(Sample sample) {
    return sample.recount().questions().stream()
        .flatMap(
            asked ->
                Stream.concat(
                    Stream.of(asked.asks(), asked.label()),
                    Stream.concat(
                        sample.dossier().question(new Id(asked.id())).caution().stream(),
                        sample.summaries(asked.id()))))
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String without(Set<String> data, String text) {
    String rest = text;
    for (String said : data) {
      rest = rest.replace(said, "");
    }
    return rest;
  }

  /** The bottom line alone. */
  private static final class Headline implements NoteStyle {

    @Override
    public String name() {
      return "headline";
    }

    @Override
    public String remark() {
      return "the bottom line";
    }

    @Override
    public String heading(NoteLanguage language) {
      return "HEADLINE";
    }

    @Override
    public Note.Layout layout() {
      return Note.Layout.PAGES;
    }

    @Override
    public OptionalInt mostLines() {
      return OptionalInt.empty();
    }

    @Override
    public boolean isOfOneActor() {
      return false;
    }

    @Override
    public boolean takesAdditions() {
      return false;
    }

    @Override
    public List<Supplier<Note>> drafts(NoteRequest request) {
      Draft draft = new Draft(request, this, false);
      List<String> sentences = new BottomLine(draft, Outline.none()).sentences();
      draft.add(
          SectionKind.BOTTOM_LINE, List.of(Draft.Paragraph.whole(String.join(" ", sentences))));
      return List.of(() -> draft.finished("A headline", false, Optional.empty()));
    }
  }

  @ForEachSeed(SOME)
  void a_fourth_style_is_one_file(long seed) {
    Sample sample = Samples.ofSeveral(seed * Samples.SEEDS / SOME);
    NoteStyle style = new Headline();
    Note note = style.drafts(sample.request(style, NoteEnglish.LANGUAGE)).get(0).get();
    List<String> lines =
        DocumentText.lines(NoteDocument.of(note), new Page(72, false)).stream()
            .map(Styled::text)
            .toList();
    assertThat(lines).startsWith("HEADLINE").contains("1. BOTTOM LINE", "METHOD");
    assertThat(note.style()).isEqualTo("headline");
  }
}
