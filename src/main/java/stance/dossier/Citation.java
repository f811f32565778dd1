package stance.dossier;

import java.util.Optional;

/** A source, and where in it. */
public record Citation(Id source, Optional<String> locator) {}
