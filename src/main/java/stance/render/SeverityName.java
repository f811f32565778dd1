package stance.render;

import stance.problem.Severity;
import stance.text.Role;

/** How a severity is called and which role it plays on a screen. */
record SeverityName(String word, Role role) {

  static SeverityName of(Severity severity) {
    return switch (severity) {
      case ERROR -> new SeverityName("error", Role.ERROR);
      case WARNING -> new SeverityName("warning", Role.WARNING);
      case REMARK -> new SeverityName("remark", Role.REMARK);
    };
  }
}
