package stance.cli;

import java.util.Optional;

/** The version of the program. */
final class Version {

  private Version() {}

  /** As the jar says; a program that runs from classes has none. */
  static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }
}
