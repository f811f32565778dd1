package stance.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The same input gives the same bytes: nothing asks the machine for its language or the time. */
@AnalyzeClasses(packages = "stance", importOptions = ImportOption.DoNotIncludeTests.class)
final class SameEverywhereTest {

  @ArchTest
  static final ArchRule no_text_is_made_in_the_language_of_the_machine =
      noClasses()
          .should()
          .accessTargetWhere(leavesOut(Locale.class))
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(Locale.class, "getDefault");

  @ArchTest
  static final ArchRule no_text_is_read_or_written_in_the_character_set_of_the_machine =
      noClasses()
          .should()
          .accessTargetWhere(
              // Its methods are UTF-8 by contract.
              leavesOut(Charset.class)
                  .and(target(owner(DescribedPredicate.not(equivalentTo(Files.class))))))
          .orShould()
          .callMethod(Charset.class, "defaultCharset");

  @ArchTest
  static final ArchRule no_line_ends_as_lines_do_on_the_machine =
      noClasses()
          .should()
          .callMethod(System.class, "lineSeparator")
          .orShould()
          .accessTargetWhere(
              target(name("println"))
                  .and(
                      target(
                          owner(
                              equivalentTo(PrintStream.class)
                                  .or(equivalentTo(PrintWriter.class))))));

  @ArchTest
  static final ArchRule nothing_looks_at_a_clock =
      noClasses()
          .should()
          .accessTargetWhere(
              target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Date")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  /**
   * A use of a method or a constructor that has a sibling with the same parameters and, before or
   * after them, one of the given type: to leave it out is to take the machine's.
   */
  private static DescribedPredicate<JavaAccess<?>> leavesOut(Class<?> type) {
    return DescribedPredicate.describe(
        "a " + type.getSimpleName() + " is left out",
        access ->
            access instanceof JavaCodeUnitAccess<?> use
                && hasSiblingWith(type, names(use.getTarget().getRawParameterTypes()), use));
  }

  private static boolean hasSiblingWith(
      Class<?> type, List<String> given, JavaCodeUnitAccess<?> use) {
    List<String> before = Stream.concat(Stream.of(type.getName()), given.stream()).toList();
    List<String> after = Stream.concat(given.stream(), Stream.of(type.getName())).toList();
    return use.getTargetOwner().getCodeUnits().stream()
        .filter(sibling -> sibling.getName().equals(use.getName()))
        .map(JavaCodeUnit::getRawParameterTypes)
        .map(SameEverywhereTest::names)
        .anyMatch(parameters -> parameters.equals(before) || parameters.equals(after));
  }

  private static List<String> names(List<JavaClass> types) {
    return types.stream().map(JavaClass::getName).toList();
  }
}
