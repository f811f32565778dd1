package stance.words;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.dossier;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Variation;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NamesTest {

  private static Actor labelled(Actor actor, String label) {
    return new Actor(
        actor.id(),
        actor.name(),
        label,
        actor.kind(),
        Optional.empty(),
        Optional.empty(),
        actor.speaksFor(),
        actor.stances());
  }

  @Test
  void two_actors_with_one_label_are_told_apart_by_their_ids() {
    Dossier dossier =
        Variation.withActors(
            dossier().scale("mission").actor("ann").actor("bob").actor("cid").build(),
            actor -> labelled(actor, actor.id().text().equals("cid") ? "Cid" : "D Smith"));
    assertThat(new Names(dossier).actors(List.of(new Id("ann"), new Id("bob"), new Id("cid"))))
        .containsExactly("D Smith (ann)", "D Smith (bob)", "Cid");
  }
}
