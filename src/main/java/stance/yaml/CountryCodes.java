package stance.yaml;

import java.util.Optional;

/**
 * The codes of countries: those of ISO 3166-1, alpha-2, in 2024; those of ISO 3166-3 that stand for
 * countries that are no more; and XK, in general use for Kosovo. Written out, since to ask Java for
 * them costs a start several milliseconds.
 */
final class CountryCodes {

  private static final String IN_USE =
      "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN "
          + "BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ "
          + "DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL "
          + "GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM "
          + "JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME "
          + "MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP "
          + "NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD "
          + "SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO "
          + "TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW ";

  private static final String FORMER =
      "AN BU CS CT DD DY FQ FX HV JT MI NH NQ NT PC PU PZ RH SU TP VD WK YD YU ZR ";

  private static final String KOSOVO = "XK ";

  private CountryCodes() {}

  static boolean has(String code) {
    return code.length() == 2
        && code.indexOf(' ') < 0
        && (isIn(IN_USE, code) || isIn(FORMER, code) || isIn(KOSOVO, code));
  }

  private static boolean isIn(String codes, String code) {
    for (int at = 0; at < codes.length(); at += 3) {
      if (codes.startsWith(code, at)) {
        return true;
      }
    }
    return false;
  }

  /** The code that someone who wrote {@code text} is likely to have meant. */
  static Optional<String> instead(String text) {
    String upper = text.toUpperCase(java.util.Locale.ROOT);
    return switch (upper) {
      case "UK" -> Optional.of("GB");
      case "EL" -> Optional.of("GR");
      default -> has(upper) ? Optional.of(upper) : Optional.empty();
    };
  }
}
