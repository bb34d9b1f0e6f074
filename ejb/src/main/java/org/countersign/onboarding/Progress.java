package org.countersign.onboarding;

import java.io.Serializable;

/**
 * Where a person stands, as far as the steps care; all of it is in the database, so any node and device tell the same.
 *
 * @param way what was chosen on the first page since the wizard was last finished; null for nothing
 * @param underWay whether a right waits for its device or its holder's proof, or one was opened that the wizard has not
 *     been finished for
 * @param profileConfirmed whether name and country were confirmed since the last right was opened
 * @param proofing whether what was bought waits for the person to be proofed (ONB-4, PRF-13)
 * @param finished whether the wizard was finished since the last right was opened
 */
public record Progress(Way way, boolean underWay, boolean profileConfirmed, boolean proofing, boolean finished)
        implements Serializable {}
