package stance.report;

import stance.compare.Flag;
import stance.text.Role;

/** The roles that the words for flags have. */
final class Roles {

  private Roles() {}

  static Role of(Flag flag) {
    return switch (flag) {
      case DIFFER -> Role.DIFFER;
      case PARTLY -> Role.PARTLY;
      case AGREE -> Role.AGREE;
      case OPEN -> Role.OPEN;
      case ALONE -> Role.ALONE;
      case NONE -> Role.NONE;
    };
  }
}
