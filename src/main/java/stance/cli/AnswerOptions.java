package stance.cli;

import picocli.CommandLine.Model.CommandSpec;

/**
 * The last options of a command that answers from a dossier, in the order in which help has them.
 */
final class AnswerOptions {

  private AnswerOptions() {}

  /** The form of the answer and where it goes, the dossier, how it is shown, and help. */
  static void addTo(CommandSpec spec, Format... formats) {
    Output.addTo(spec, formats);
    DossierOptions.addTo(spec);
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
  }
}
