package stance.check;

import stance.problem.Severity;

/** A rule that finds nothing wrong, but what a reader of the dossier should know about it. */
interface Remark extends DossierRule {

  @Override
  default Severity severity() {
    return Severity.REMARK;
  }
}
