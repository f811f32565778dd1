package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.compare.Examples.assuming;
import static stance.compare.Examples.pair;
import static stance.dossier.DossierBuilder.declined;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.rejects;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;
import static stance.dossier.DossierBuilder.undecided;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import stance.dossier.DossierBuilder;
import stance.dossier.DossierBuilder.Part;

/**
 * Rules 0 to 4a, for two actors a and b of whom one gave no answer of its own, or a divided one.
 */
class UnansweredRulesTest {

  private static DossierBuilder onMission(Part a, Part b) {
    return mission().actor("a", a).actor("b", b);
  }

  /** A two-sided scale and conditions; two of these are also answers to other questions. */
  private static DossierBuilder mission() {
    return dossier()
        .scale("mission")
        .scale("separatist-consent")
        .choice("authority", "security-council", "osce", "coalition")
        .conditions("ukraine-asks", "russia-pays")
        .condition("separatists-agree", "separatist-consent", "supports")
        .condition("council-decides", "authority", "security-council");
  }

  private static DossierBuilder area() {
    return dossier().choice("area", "contact-line", "monitors", "border", "whole-area");
  }

  private static Part supports() {
    return says("mission", "supports");
  }

  @Nested
  class Rule1DifferFromADividedActorEitherWay {

    /** Russia, which is a, is divided: Lavrov is for the contact line, Putin for the monitors. */
    private DossierBuilder russiaAnd(Part... b) {
      return area()
          .actor("a")
          .actor("b", b)
          .actor("lavrov", speaksFor("a"), says("area", "contact-line"))
          .actor("putin", speaksFor("a"), says("area", "monitors"));
    }

    @Test
    void whoDiffersFromEachSpeakerDiffers() {
      assertThat(pair(russiaAnd(says("area", "whole-area"))).rule())
          .isEqualTo(FlagRule.DIFFERS_FROM_EVERY_SPEAKER);
      assertThat(pair(russiaAnd(rejects("area", "contact-line", "monitors"))).rule())
          .isEqualTo(FlagRule.DIFFERS_FROM_EVERY_SPEAKER);
    }

    @Test
    void whoStandsWithOneSpeakerDoesNot() {
      assertThat(pair(russiaAnd(says("area", "monitors"))).rule()).isEqualTo(FlagRule.NO_ANSWER);
      assertThat(pair(russiaAnd(says("area", "monitors", "whole-area"))).rule())
          .isEqualTo(FlagRule.NO_ANSWER);
    }

    @Test
    void whoGaveNoAnswerDoesNot() {
      assertThat(pair(russiaAnd(declined("area"))).rule()).isEqualTo(FlagRule.NO_ANSWER);
      assertThat(pair(russiaAnd()).rule()).isEqualTo(FlagRule.NO_ANSWER);
    }

    @Test
    void whoeverOfTheTwoIsDivided() {
      DossierBuilder turned =
          area()
              .actor("a", says("area", "whole-area"))
              .actor("b")
              .actor("lavrov", speaksFor("b"), says("area", "contact-line"))
              .actor("putin", speaksFor("b"), says("area", "monitors"));
      assertThat(pair(turned).rule()).isEqualTo(FlagRule.DIFFERS_FROM_EVERY_SPEAKER);
    }

    @Test
    void amongThreeSpeakersAllThreeMatter() {
      DossierBuilder three =
          russiaAnd(says("area", "whole-area"))
              .actor("nebenzia", speaksFor("a"), says("area", "border"));
      assertThat(pair(three).rule()).isEqualTo(FlagRule.DIFFERS_FROM_EVERY_SPEAKER);
      DossierBuilder withHim =
          russiaAnd(says("area", "border"))
              .actor("nebenzia", speaksFor("a"), says("area", "border"));
      assertThat(pair(withHim).rule()).isEqualTo(FlagRule.NO_ANSWER);
    }

    private DossierBuilder dividedOnMission(Part... lavrov) {
      return mission()
          .actor("a")
          .actor("b", supports(), says("separatist-consent", "opposes"))
          .actor("lavrov", lavrov)
          .actor("putin", speaksFor("a"), says("mission", "opposes"));
    }

    @Test
    void aSpeakerWhoGivesTheSameAnswerOnAConditionRuledOutDiffers() {
      Part onTerms = says("mission", "supports").onlyIf("separatists-agree");
      assertThat(pair(dividedOnMission(speaksFor("a"), onTerms)).rule())
          .isEqualTo(FlagRule.DIFFERS_FROM_EVERY_SPEAKER);
      assertThat(pair(dividedOnMission(speaksFor("a"), supports())).rule())
          .isEqualTo(FlagRule.NO_ANSWER);
    }

    @Test
    void theSpeakerNotTheDividedActorRulesAConditionOut() {
      Part onTerms = says("mission", "supports").onlyIf("council-decides");
      DossierBuilder dossier =
          mission()
              .actor("a", says("authority", "osce").on("2018"))
              .actor("b", onTerms)
              .actor("lavrov", speaksFor("a"), supports(), says("authority", "security-council"))
              .actor("putin", speaksFor("a"), says("mission", "opposes"));
      assertThat(pair(dossier).rule()).isEqualTo(FlagRule.NO_ANSWER);
      DossierBuilder turned =
          mission()
              .actor("a", says("authority", "security-council").on("2018"))
              .actor("b", onTerms)
              .actor("lavrov", speaksFor("a"), supports(), says("authority", "osce"))
              .actor("putin", speaksFor("a"), says("mission", "opposes"));
      assertThat(pair(turned).rule()).isEqualTo(FlagRule.DIFFERS_FROM_EVERY_SPEAKER);
    }

    @Test
    void twoDividedActorsDoNotDiffer() {
      DossierBuilder both =
          area()
              .actor("a")
              .actor("b")
              .actor("lavrov", speaksFor("a"), says("area", "contact-line"))
              .actor("putin", speaksFor("a"), says("area", "monitors"))
              .actor("klimkin", speaksFor("b"), says("area", "border"))
              .actor("poroshenko", speaksFor("b"), says("area", "whole-area"));
      assertThat(pair(both).rule()).isEqualTo(FlagRule.NO_ANSWER);
    }
  }

  @Nested
  class Rule2OpenWhereEitherGaveNoAnswer {

    @Test
    void isUndecidedOrDeclinedAgainstAnAnswer() {
      assertThat(pair(onMission(undecided("mission"), supports())).rule())
          .isEqualTo(FlagRule.NO_ANSWER);
      assertThat(pair(onMission(supports(), declined("mission"))).rule())
          .isEqualTo(FlagRule.NO_ANSWER);
    }

    @Test
    void isWithheldAgainstAnAnswer() {
      Part onTerms = says("mission", "supports").onlyIf("ukraine-asks");
      assertThat(pair(onMission(onTerms, supports()), assuming("russia-pays")).rule())
          .isEqualTo(FlagRule.NO_ANSWER);
    }

    @Test
    void outweighsSilence() {
      Part elsewhere = says("separatist-consent", "opposes");
      assertThat(pair(onMission(declined("mission"), elsewhere)).rule())
          .isEqualTo(FlagRule.NO_ANSWER);
    }

    @Test
    void isTwoRefusalsToo() {
      assertThat(pair(onMission(undecided("mission"), declined("mission"))).flag())
          .isEqualTo(Flag.OPEN);
    }
  }

  @Nested
  class Rules3And4Silence {

    private final Part elsewhere = says("separatist-consent", "opposes");

    @Test
    void ofOneAgainstAnAnswerIsAlone() {
      assertThat(pair(onMission(supports(), elsewhere)).flag()).isEqualTo(Flag.ALONE);
      assertThat(pair(onMission(elsewhere, supports())).rule()).isEqualTo(FlagRule.ONE_IS_SILENT);
    }

    @Test
    void ofBothIsNone() {
      assertThat(pair(onMission(elsewhere, elsewhere)).flag()).isEqualTo(Flag.NONE);
      assertThat(pair(onMission(elsewhere, elsewhere)).rule()).isEqualTo(FlagRule.BOTH_ARE_SILENT);
    }
  }

  @Nested
  class Rule0OneRecord {

    private final DossierBuilder ukraine =
        mission().actor("a").actor("b", speaksFor("a"), supports());

    @Test
    void isNotComparedWithItself() {
      PairFinding found = pair(ukraine);
      assertThat(found.rule()).isEqualTo(FlagRule.ONE_RECORD);
      assertThat(found.flag()).isEqualTo(Flag.AGREE);
      assertThat(found.kind()).contains(FlagKind.ONE_RECORD);
    }

    @Test
    void evenWhereItsConditionIsRuledOutByWhatTheSpeakerSaidElsewhere() {
      DossierBuilder zerkal =
          mission()
              .actor("a")
              .actor(
                  "b",
                  speaksFor("a"),
                  says("mission", "supports").onlyIf("separatists-agree"),
                  says("separatist-consent", "opposes"));
      assertThat(pair(zerkal).rule()).isEqualTo(FlagRule.ONE_RECORD);
    }

    @Test
    void isNoAgreementWhereItGivesNoAnswer() {
      DossierBuilder declining =
          mission().actor("a").actor("b", speaksFor("a"), declined("mission"));
      assertThat(pair(declining).rule()).isEqualTo(FlagRule.NO_ANSWER);
    }

    @Test
    void keepsABodyFromDifferingFromItsOwnSpeaker() {
      DossierBuilder divided =
          mission()
              .actor("a")
              .actor("b", speaksFor("a"), supports())
              .actor("c", speaksFor("a"), says("mission", "opposes"));
      assertThat(pair(divided).rule()).isEqualTo(FlagRule.NO_ANSWER);
    }
  }

  @Nested
  class Rule4aOwnCountries {

    private PairFinding of(Part countryOfB) {
      return pair(
          dossier()
              .scale("own-troops")
              .ofOwnCountry()
              .actor("a", of("CA"), says("own-troops", "supports"))
              .actor("b", countryOfB, says("own-troops", "opposes")));
    }

    private static Part of(String country) {
      return DossierBuilder.of(country);
    }

    @Test
    void isOpenBetweenActorsOfTwoCountries() {
      PairFinding found = of(of("DE"));
      assertThat(found.rule()).isEqualTo(FlagRule.OWN_COUNTRIES);
      assertThat(found.flag()).isEqualTo(Flag.OPEN);
      assertThat(found.kind()).contains(FlagKind.OWN_COUNTRY);
    }

    @Test
    void isNotWhereTheyAreOfOneCountryOrOneOfNone() {
      assertThat(of(of("CA")).rule()).isEqualTo(FlagRule.LEVELS_FAR_APART);
      assertThat(of(speaksFor("a").until("2010")).rule()).isEqualTo(FlagRule.LEVELS_FAR_APART);
    }
  }
}
