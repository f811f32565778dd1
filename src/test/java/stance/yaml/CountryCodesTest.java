package stance.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CountryCodesTest {

  @Test
  void every_country_that_Java_knows_has_its_code() {
    assertThat(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2)).allMatch(CountryCodes::has);
  }

  /** Java writes a former country with four letters, of which the first two were its code. */
  @Test
  void every_former_country_has_its_code() {
    Set<String> former =
        Locale.getISOCountries(IsoCountryCode.PART3).stream()
            .map(code -> code.substring(0, 2))
            .collect(Collectors.toSet());
    assertThat(former).allMatch(CountryCodes::has);
  }

  @Test
  void no_other_two_letters_are_a_code_but_that_of_Kosovo() {
    Set<String> known = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);
    Set<String> former = Locale.getISOCountries(IsoCountryCode.PART3);
    for (char first = 'A'; first <= 'Z'; first++) {
      for (char second = 'A'; second <= 'Z'; second++) {
        String code = "" + first + second;
        boolean is =
            known.contains(code)
                || former.stream().anyMatch(each -> each.startsWith(code))
                || code.equals("XK");
        assertThat(CountryCodes.has(code)).as(code).isEqualTo(is);
      }
    }
    assertThat(CountryCodes.has("D A")).isFalse();
    assertThat(CountryCodes.has("ca")).isFalse();
  }

  @Test
  void what_is_often_written_in_place_of_a_code_is_put_right() {
    assertThat(CountryCodes.instead("UK")).contains("GB");
    assertThat(CountryCodes.instead("ca")).contains("CA");
    assertThat(CountryCodes.instead("XX")).isEmpty();
  }
}
