package stance.screen;

import stance.compare.Flag;
import stance.text.Role;

/** The roles that the words for flags have. */
final class FlagRoles {

  private FlagRoles() {}

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
