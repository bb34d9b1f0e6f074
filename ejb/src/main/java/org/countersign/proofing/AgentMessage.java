package org.countersign.proofing;

import org.countersign.shared.MessageKey;

/** What agents are told who cannot do what they wanted (PRF-11). */
public enum AgentMessage implements MessageKey {
    OWN_CASE("CS-PRF-230"),
    OWN_ORGANIZATION("CS-PRF-231"),
    /** {0} when the appointment begins. */
    NOT_YET("CS-PRF-232"),
    /** {0} until when an outcome could be given. */
    TOO_LATE("CS-PRF-233"),
    /** It has an outcome, or was moved or cancelled. */
    DECIDED("CS-PRF-234"),
    DOCUMENT_NEEDED("CS-PRF-235"),
    /** No such kind of document of that country. */
    DOCUMENT_NOT_ACCEPTED("CS-PRF-236"),
    EXPIRY_NEEDED("CS-PRF-237"),
    DOCUMENT_EXPIRED("CS-PRF-238"),
    NUMBER_NEEDED("CS-PRF-239"),
    ANSWERS_NEEDED("CS-PRF-240"),
    NOT_ALL_YES("CS-PRF-241"),
    NAME_DIFFERS("CS-PRF-242"),
    CONSENT_NEEDED("CS-PRF-243"),
    /** Whoever thinks of fraud leaves the decision to two others. */
    SUSPICION_MARKED("CS-PRF-244"),
    /** Notes hold a number, or what looks like one. */
    NUMBER_IN_NOTES("CS-PRF-245"),
    NOTES_NEEDED("CS-PRF-246"),
    /** Somebody else has to. */
    ANOTHER_PERSON("CS-PRF-247"),
    /** There is no code to give any more. */
    NO_CODE("CS-PRF-248"),
    /** Who was met did not stay away. */
    MET("CS-PRF-249");

    private final String code;

    AgentMessage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
