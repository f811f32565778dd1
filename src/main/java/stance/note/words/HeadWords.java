package stance.note.words;

import java.util.List;
import stance.dossier.Evidence;
import stance.dossier.PartialDate;
import stance.note.words.Claim.Subject;

/** What stands above the sections of a note. */
public interface HeadWords {

  /** What it is about, and whom. */
  String title(String dossier, List<Subject> actors);

  /** What it is about where that is one question, or one actor. */
  String title(String dossier, String matter);

  /** That positions are told as of a date that was asked for. */
  String asOf(PartialDate date);

  /** That positions are told as of the dossier's last day. */
  String onRecordTo(PartialDate day);

  /** That the dossier holds no record at all. */
  String nothingOnRecord();

  /** That only this evidence counts. */
  String counting(List<Evidence> admitted);

  /** That these conditions, as they read after "if", are taken to be met and no others. */
  String assuming(List<String> conditions);

  /** That the note is on some of the dossier's questions alone. */
  String selected(int questions, int all);

  /** The day that claims without a date were said on. */
  String commonDate(PartialDate date);
}
