package stance.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stance.text.Styled.Piece;

class StyledTest {

  @Test
  void neverHoldsAControlCharacterHoweverItIsMade() {
    RandomText.forAll(
        random -> {
          Styled text =
              Styled.join(random.hostile(), List.of(Styled.of(random.hostile()), Styled.EMPTY))
                  .plus(random.hostile(), Role.ACTOR)
                  .plus(new Styled(List.of(new Piece(random.hostile(), Role.NONE))))
                  .map(s -> s + random.hostile())
                  .padTo(random.below(40));
          assertThat(text.text()).isEqualTo(HiddenCharacters.inLine(text.text()));
        });
  }

  @Test
  void hasNoEmptyPieceAndNoNeighboursOfTheSameRole() {
    RandomText.forAll(
        random -> {
          List<Piece> pieces = random.styled(random.hostile()).plus("").pieces();
          for (int i = 0; i < pieces.size(); i++) {
            assertThat(pieces.get(i).text()).isNotEmpty();
            assertThat(i > 0 && pieces.get(i).role() == pieces.get(i - 1).role()).isFalse();
          }
        });
  }

  @Test
  void isTheSameHoweverItsPiecesWereCut() {
    RandomText.forAll(
        random -> {
          String text = random.sentence(3, 4);
          int cut = random.cut(text, 1);
          assertThat(Styled.of(text.substring(0, cut)).plus(text.substring(cut)))
              .isEqualTo(Styled.of(text));
        });
  }

  @Test
  void isAsWideAsItsTextAndAtLeastAsWideAsItIsPaddedTo() {
    RandomText.forAll(
        random -> {
          Styled text = random.styled(random.sentence(4, 3));
          int width = random.below(30);
          assertThat(text.width()).isEqualTo(DisplayWidth.of(text.text()));
          assertThat(text.padTo(width).width()).isEqualTo(Math.max(width, text.width()));
          assertThat(text.padTo(width).stripTrailing()).isEqualTo(text.stripTrailing());
        });
  }

  @Test
  void cutByCellsIsExactlyAsWideAsTheCut() {
    RandomText.forAll(
        random -> {
          Styled text = random.styled(random.sentence(4, 3));
          int from = random.below(text.width() + 1);
          int to = from + random.below(text.width() - from + 1);
          assertThat(text.cells(from, to).width()).isEqualTo(to - from);
          assertThat(text.cells(0, text.width())).isEqualTo(text);
        });
  }

  @Test
  void cutThroughAWideClusterHasASpaceForItsHalf() {
    assertThat(Styled.of("日本語").cells(1, 5).text()).isEqualTo(" 本 ");
    assertThat(Styled.of("日本語").cells(2, 9).text()).isEqualTo("本語");
    assertThat(Styled.of("日").cells(1, 1).text()).isEmpty();
  }

  @Test
  void joinsItsPartsWithTheSeparatorBetween() {
    Styled joined =
        Styled.join(", ", List.of(Styled.of("Freeland", Role.ACTOR), Styled.of("Sajjan")));
    assertThat(joined.pieces())
        .containsExactly(new Piece("Freeland", Role.ACTOR), new Piece(", Sajjan", Role.PLAIN));
    assertThat(Styled.join(", ", List.of())).isEqualTo(Styled.EMPTY);
  }

  @Test
  void isEmptyWithoutACharacter() {
    assertThat(Styled.of("", Role.ERROR)).isEqualTo(Styled.EMPTY);
    assertThat(Styled.EMPTY.isEmpty()).isTrue();
    assertThat(Styled.of(" ").isEmpty()).isFalse();
  }

  @Test
  void keepsItsRolesWhenItsCharactersChange() {
    assertThat(Styled.of("≠ differ", Role.DIFFER).plus(" – now").map(Ascii::of).pieces())
        .containsExactly(new Piece("!= differ", Role.DIFFER), new Piece(" - now", Role.PLAIN));
  }

  @Test
  void writesOutTheHalvesOfACharacterThatTwoPiecesShare() {
    assertThat(Styled.of("\uD83D", Role.ACTOR).plus("\uDE00").text())
        .isEqualTo("\\u{D83D}\\u{DE00}");
  }

  @Test
  void keepsWhereItLeadsAndItsLanguageHoweverItIsCut() {
    Link link = Link.to(new Anchor("Source-1"));
    RandomText.forAll(
        random -> {
          Styled plain = random.styled(random.sentence(4, 3));
          Styled linked = plain.linked(link).inLanguage("uk");
          Styled cut = linked.cells(0, random.below(plain.width() + 1)).map(Ascii::of);
          assertThat(cut.stripTrailing().pieces())
              .allMatch(piece -> piece.link().equals(Optional.of(link)))
              .allMatch(piece -> piece.language().equals(Optional.of("uk")));
          assertThat(linked.inRoles()).isEqualTo(plain);
        });
  }

  @Test
  void keepsNeighboursApartThatLeadElsewhere() {
    Styled text =
        Styled.of("[").plus(Styled.of("1").linked(Link.to(new Anchor("Source-1")))).plus("]");
    assertThat(text.text()).isEqualTo("[1]");
    assertThat(text.pieces()).hasSize(3);
  }
}
