package stance.note.words.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.note.words.Claim;
import stance.note.words.Claim.Known;
import stance.note.words.Claim.Manner;
import stance.note.words.Claim.Mention;
import stance.note.words.Unanimous;
import stance.text.QuotationMarks;
import stance.words.English;

/** Actors in a sentence, each with how it is known, when it was said, and the proof. */
final class Mentions {

  /** That an answer holds on terms that are assumed. */
  static final String ASSUMING = "on assumed terms";

  /** That it was said under an earlier government alone. */
  static final String NOT_REPEATED = "not repeated since";

  private static final String ON_CONDITIONS = "on conditions";

  private Mentions() {}

  /** "Freeland, for Canada, 9 November 2017 [1, para. 4]; Scheer, the Star reported [2]". */
  static String listed(List<Mention> who) {
    List<String> told = who.stream().map(Mentions::told).toList();
    boolean plain = who.stream().allMatch(mention -> parts(mention).size() == 1);
    return plain ? English.and(told) : String.join("; ", told);
  }

  /** One of them with all that is said of it. */
  static String told(Mention mention) {
    return String.join(", ", parts(mention)) + proof(mention);
  }

  /** The proof, after a space. */
  static String proof(Mention mention) {
    return mention.citation().isEmpty() ? "" : " " + mention.citation();
  }

  private static List<String> parts(Mention mention) {
    List<String> parts = new ArrayList<>();
    Manner manner = mention.manner();
    Optional<Claim.Subject> speaker = manner.speaker();
    if (speaker.isPresent()) {
      parts.add(speaker.get().name());
      List<Claim.Subject> bodies = new ArrayList<>();
      bodies.add(mention.actor());
      manner.alsoFor().forEach(other -> bodies.add(other.body()));
      parts.add((manner.former() ? "then for " : "for ") + Grammar.and(bodies));
    } else {
      parts.add(mention.actor().name());
      parts.addAll(alsoFor(manner.alsoFor()));
    }
    manner.voice().ifPresent(voice -> parts.add("through " + voice));
    manner.count().ifPresent(count -> parts.add(count.same() + " of " + count.all()));
    manner.carriedOver().ifPresent(over -> parts.add(carriedOver(over)));
    mention.date().ifPresent(date -> parts.add(English.date(date)));
    known(mention.known()).ifPresent(parts::add);
    if (manner.assuming()) {
      parts.add(ASSUMING);
    }
    if (!manner.terms().isEmpty()) {
      parts.add(AnswerClauses.terms(manner.terms()).strip());
    }
    mention.quotation().ifPresent(quotation -> parts.add(quotation(quotation)));
    return parts;
  }

  /** "also for Canada", "then also for Ukraine, not repeated since". */
  private static List<String> alsoFor(List<Claim.AlsoFor> others) {
    List<String> parts = new ArrayList<>();
    List<Claim.Subject> plain =
        others.stream().filter(Claim.AlsoFor::isPlain).map(Claim.AlsoFor::body).toList();
    if (!plain.isEmpty()) {
      parts.add("also for " + Grammar.and(plain));
    }
    for (Claim.AlsoFor other : others) {
      if (!other.isPlain()) {
        parts.add((other.former() ? "then also for " : "also for ") + other.body().name());
        other.carriedOver().ifPresent(over -> parts.add(carriedOver(over)));
      }
    }
    return parts;
  }

  private static String carriedOver(Claim.CarriedOver over) {
    return over.under().map(head -> "under " + head.name() + ", ").orElse("") + NOT_REPEATED;
  }

  /** How it is known, where that is not by the words themselves. */
  static Optional<String> known(Known known) {
    return known.read(
        new Known.Reader<>() {

          @Override
          public Optional<String> ownWords() {
            return Optional.empty();
          }

          @Override
          public Optional<String> reported(String by) {
            return Optional.of(by + " reported");
          }

          @Override
          public Optional<String> claimed(String by, Optional<Claim.Subject> claimant) {
            return Optional.of(by + " said");
          }

          @Override
          public Optional<String> ourReading() {
            return Optional.of("in our reading");
          }
        });
  }

  /** "one in our reading", "two not in their own words": how not all of them are known. */
  static Optional<String> weaker(Unanimous all) {
    int count = all.notInOwnWords();
    if (count == 0) {
      return Optional.empty();
    }
    if (count == all.actors()) {
      return Optional.of((count == 2 ? "neither" : "none") + " in their own words");
    }
    String how =
        all.weaker().size() > 1
            ? "not in their own words"
            : switch (all.weaker().keySet().iterator().next()) {
              case DIRECT -> "in their own words";
              case REPORTED -> "as reported";
              case CLAIMED -> "on " + whose(all.claimants()) + " word";
              case INFERRED -> "in our reading";
            };
    return Optional.of(Grammar.number(count) + " " + how);
  }

  /** "Ukraine's", "Ann's and Bob's", or else "another's". */
  private static String whose(List<Claim.Subject> claimants) {
    return claimants.isEmpty()
        ? "another's"
        : English.and(claimants.stream().map(one -> Grammar.possessive(one.name())).toList());
  }

  /** The words themselves in quotation marks, and that they are a translation. */
  static String quotation(Claim.Quotation quotation) {
    return QuotationMarks.around(quotation.text())
        + (quotation.translated() ? " (translated)" : "");
  }

  /** Whether who reads English can read the words themselves, so that they say something. */
  static boolean isLegible(Claim.Quotation quotation) {
    return quotation
        .text()
        .codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }

  /** "Canada (Freeland, in our reading) [1]": as few words as tell who, when and how known. */
  static String inBrief(Mention mention, boolean withSpeaker) {
    return withoutProof(mention, withSpeaker) + proof(mention);
  }

  /** They as few words tell each; many by their number, and how many of these are known so. */
  static String few(List<Mention> who) {
    if (who.size() <= Grammar.NAMED_AT_MOST) {
      return English.and(who.stream().map(one -> inBrief(one, false)).toList());
    }
    long weaker = who.stream().filter(one -> knownInBrief(one.known()).isPresent()).count();
    long conditional = who.stream().filter(Mentions::isConditional).count();
    List<String> aside = new ArrayList<>();
    if (weaker > 0) {
      aside.add(Grammar.number((int) weaker) + " not in their own words");
    }
    if (conditional > 0) {
      aside.add(Grammar.number((int) conditional) + " " + ON_CONDITIONS);
    }
    return Grammar.number(who.size())
        + (aside.isEmpty() ? "" : " (" + String.join(", ", aside) + ")");
  }

  private static boolean isConditional(Mention mention) {
    return !mention.manner().terms().isEmpty();
  }

  /** The same without the proof, which follows later. */
  static String withoutProof(Mention mention, boolean withSpeaker) {
    List<String> aside = new ArrayList<>();
    if (withSpeaker) {
      mention.manner().speaker().ifPresent(speaker -> aside.add(speaker.name()));
    }
    mention.year().ifPresent(year -> aside.add(Integer.toString(year)));
    knownInBrief(mention.known()).ifPresent(aside::add);
    mention.manner().carriedOver().ifPresent(over -> aside.add(carriedOver(over)));
    if (mention.manner().assuming()) {
      aside.add(ASSUMING);
    }
    if (isConditional(mention)) {
      aside.add(ON_CONDITIONS);
    }
    return mention.actor().name() + (aside.isEmpty() ? "" : " (" + String.join(", ", aside) + ")");
  }

  private static Optional<String> knownInBrief(Known known) {
    return known.read(
        new Known.Reader<>() {

          @Override
          public Optional<String> ownWords() {
            return Optional.empty();
          }

          @Override
          public Optional<String> reported(String by) {
            return Optional.of("as reported");
          }

          @Override
          public Optional<String> claimed(String by, Optional<Claim.Subject> claimant) {
            return Optional.of(
                "on "
                    + claimant
                        .map(one -> Grammar.possessive(one.name()) + " word")
                        .orElse("another's word"));
          }

          @Override
          public Optional<String> ourReading() {
            return Optional.of("in our reading");
          }
        });
  }
}
