package stance.cli;

/** The names by which answers as JSON say what they are, and the commands that give them. */
enum JsonSchemaName {
  COMPARE("stance.compare/2", "stance compare"),
  BRIEF("stance.brief/2", "stance brief"),
  EDITION("stance.edition/1", "stance brief --against"),
  ACTOR("stance.actor/2", "stance show, of an actor"),
  QUESTION("stance.question/2", "stance show, of a question"),
  CONDITION("stance.condition/2", "stance show, of a condition"),
  SOURCE("stance.source/2", "stance show, of a source"),
  MATRIX("stance.matrix/1", "stance matrix and stance near"),
  GAP("stance.gap/1", "stance gap"),
  GROUND("stance.ground/1", "stance ground"),
  LIST("stance.list/2", "stance list"),
  CHECK("stance.check/1", "stance check"),
  DIFF("stance.diff/2", "stance diff"),
  CHANGES("stance.changes/1", "stance changes"),
  FIND("stance.find/1", "stance find"),
  AGREE("stance.agree/1", "stance agree"),
  DOCTOR("stance.doctor/1", "stance doctor");

  private final String text;
  private final String command;

  JsonSchemaName(String text, String command) {
    this.text = text;
    this.command = command;
  }

  /** The name, with its number. */
  String text() {
    return text;
  }

  /** What gives such an answer. */
  String command() {
    return command;
  }
}
