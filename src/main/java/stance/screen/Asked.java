package stance.screen;

import java.util.List;
import stance.dossier.Id;

/**
 * What was asked of the command whose answer a screen is, for the commands that the screen proposes
 * next: they show the same actors on the same questions, by the same words.
 *
 * @param actors the words of a command line that name whom it is about; empty, or with a blank
 *     before each
 * @param questions the options that choose the questions, alike
 * @param basis the options that decide which words count, alike
 * @param assumed the option for a world to try, alike
 * @param dossier the option that names the folder of the dossier, alike
 */
public record Asked(String actors, String questions, String basis, String assumed, String dossier) {

  /** Nothing but the defaults. */
  public static final Asked NOTHING = new Asked("", "", "", "", "");

  /** Another command of the same actors and questions. */
  String of(String command) {
    return "stance " + command + actors + questions + basis + dossier + assumed;
  }

  /** Another command of one entry alone, with all its questions. */
  String ofOne(String command, Id entry) {
    return "stance " + command + " " + entry + basis + dossier + assumed;
  }

  /** The same in a world in which these conditions are met, and no others. */
  Asked assuming(List<Id> conditions) {
    return new Asked(
        actors,
        questions,
        basis,
        " --assume " + String.join(",", conditions.stream().map(Id::text).toList()),
        dossier);
  }

  /** A command that asks for something else in the same dossier. */
  String elsewhere(String command) {
    return "stance " + command + dossier;
  }
}
