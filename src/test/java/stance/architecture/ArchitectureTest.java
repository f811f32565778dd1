package stance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Which package may use what: the way of the data is one direction, with no way back. */
@AnalyzeClasses(packages = "stance", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest static final ArchRule dossier = mayUse("dossier");

  @ArchTest static final ArchRule problem = mayUse("problem");

  @ArchTest static final ArchRule text = mayUse("text");

  @ArchTest
  static final ArchRule yaml =
      mayUse(
          "yaml",
          "stance.dossier..",
          "stance.problem..",
          "stance.intake..",
          "stance.text..",
          "tools.jackson.core..",
          "tools.jackson.dataformat.yaml..",
          "org.snakeyaml.engine..");

  @ArchTest
  static final ArchRule check =
      mayUse(
          "check",
          "stance.dossier..",
          "stance.problem..",
          "stance.compare..",
          "stance.analysis..",
          "stance.text..");

  @ArchTest static final ArchRule compare = mayUse("compare", "stance.dossier..");

  @ArchTest
  static final ArchRule analysis = mayUse("analysis", "stance.dossier..", "stance.compare..");

  @ArchTest static final ArchRule document = mayUse("document", "stance.text..");

  @ArchTest
  static final ArchRule render =
      mayUse(
          "render",
          "stance.document..",
          "stance.problem..",
          "stance.text..",
          "tools.jackson.core..",
          "com.github.difflib..");

  @ArchTest
  static final ArchRule words =
      mayUse("words", "stance.dossier..", "stance.compare..", "stance.analysis..", "stance.text..");

  @ArchTest
  static final ArchRule export =
      mayUse(
          "export",
          "stance.dossier..",
          "stance.compare..",
          "stance.analysis..",
          "stance.words..",
          "stance.document..");

  @ArchTest
  static final ArchRule note =
      mayUse(
          "note",
          "stance.dossier..",
          "stance.compare..",
          "stance.analysis..",
          "stance.words..",
          "stance.document..",
          "stance.text..");

  @ArchTest
  static final ArchRule screen =
      mayUse(
          "screen",
          "stance.dossier..",
          "stance.problem..",
          "stance.compare..",
          "stance.analysis..",
          "stance.check..",
          "stance.words..",
          "stance.export..",
          "stance.document..",
          "stance.intake..",
          "stance.text..");

  @ArchTest
  static final ArchRule terminal =
      mayUse("terminal", "stance.text..", "org.jline..", "org.fusesource..");

  @ArchTest
  static final ArchRule intake =
      mayUse(
          "intake",
          "stance.dossier..",
          "stance.problem..",
          "stance.text..",
          "de.siegmar.fastcsv..");

  @ArchTest
  static final ArchRule restore =
      mayUse(
          "restore",
          "stance.dossier..",
          "stance.problem..",
          "stance.intake..",
          "stance.yaml..",
          "stance.export..");

  @ArchTest static final ArchRule startup = mayUse("startup", "stance.dossier..");

  @ArchTest
  static final ArchRule lsp =
      mayUse(
          "lsp",
          "stance.dossier..",
          "stance.problem..",
          "stance.check..",
          "stance.yaml..",
          "org.eclipse.lsp4j..");

  @ArchTest
  static final ArchRule the_language_server_is_known_by_its_name_alone =
      noClasses()
          .that(resideOutsideOfPackage("stance.lsp.."))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("stance.lsp..");

  @ArchTest static final ArchRule cli = mayUse("cli", "stance..", "picocli..");

  @ArchTest
  static final ArchRule every_class_lives_in_one_of_these_packages =
      classes()
          .should()
          .resideInAnyPackage(
              "stance.dossier..",
              "stance.problem..",
              "stance.text..",
              "stance.intake..",
              "stance.yaml..",
              "stance.check..",
              "stance.compare..",
              "stance.analysis..",
              "stance.document..",
              "stance.words..",
              "stance.export..",
              "stance.note..",
              "stance.screen..",
              "stance.render..",
              "stance.terminal..",
              "stance.startup..",
              "stance.lsp..",
              "stance.restore..",
              "stance.cli..");

  @ArchTest
  static final ArchRule packages_are_free_of_cycles =
      slices().matching("stance.(**)").should().beFreeOfCycles();

  /** The packages in which no two classes need each other, a class with all those within it. */
  private static final Set<String> WITHOUT_KNOTS =
      Set.of(
          "stance.analysis",
          "stance.cli",
          "stance.document",
          "stance.intake",
          "stance.lsp",
          "stance.note",
          "stance.note.recheck",
          "stance.note.style",
          "stance.note.words",
          "stance.note.words.english",
          "stance.render",
          "stance.restore",
          "stance.startup",
          "stance.text",
          "stance.yaml");

  @ArchTest
  static final ArchRule classes_are_free_of_cycles =
      slices()
          .assignedFrom(
              new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                  String outermost = javaClass.getName().replaceFirst("\\$.*", "");
                  return WITHOUT_KNOTS.contains(javaClass.getPackageName())
                      ? SliceIdentifier.of(outermost)
                      : SliceIdentifier.ignore();
                }

                @Override
                public String getDescription() {
                  return "the classes of " + WITHOUT_KNOTS;
                }
              })
          .should()
          .beFreeOfCycles();

  @ArchTest
  static final ArchRule only_the_command_line_touches_the_standard_streams =
      noClasses()
          .that(resideOutsideOfPackage("stance.cli.."))
          .should(ACCESS_STANDARD_STREAMS)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule only_the_command_line_ends_the_program =
      noClasses()
          .that(resideOutsideOfPackage("stance.cli.."))
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule names_say_what_a_class_is =
      noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Manager|Impl)");

  @ArchTest
  static void every_package_says_that_nothing_in_it_is_null(JavaClasses all) {
    Set<JavaPackage> unmarked =
        all.stream()
            .map(JavaClass::getPackage)
            .filter(one -> !one.isAnnotatedWith(NullMarked.class))
            .collect(Collectors.toSet());
    assertThat(unmarked).isEmpty();
  }

  /** A package may use the JDK, the annotations for null, itself and those named. */
  private static ArchRule mayUse(String name, String... others) {
    String self = "stance." + name + "..";
    String[] allowed =
        Stream.concat(Stream.of("java..", "org.jspecify.annotations", self), Stream.of(others))
            .toArray(String[]::new);
    return classes()
        .that(resideInAPackage(self))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .allowEmptyShould(true);
  }
}
