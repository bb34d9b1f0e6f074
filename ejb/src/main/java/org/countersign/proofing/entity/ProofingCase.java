package org.countersign.proofing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.order.Purchase;
import org.countersign.proofing.AnswerSheet;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.ProofingLifeCycle;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingMoveRefused;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.shared.AccountId;
import org.countersign.shared.OrganizationId;
import org.countersign.shared.PublicId;

/**
 * One person's way to be proofed. It begins with the choice of a country and a method; the bureau's way goes over terms,
 * consent and details to questions or a letter, the agent's over an appointment to a code. It ends passed, failed or
 * cancelled; then another one can be begun.
 */
@Entity
@Table(name = "proofing_case")
public class ProofingCase {
    /** Longer than any adapter waits for the bureau: after it, nobody does any more. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proofing_case_seq")
    @SequenceGenerator(name = "proofing_case_seq", sequenceName = "proofing_case_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "public_id")
    private PublicId publicId;

    @Column(name = "account_id")
    private AccountId account;

    @Column(name = "open_for")
    private AccountId openFor;

    @Enumerated(EnumType.STRING)
    private ProofingState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private ProofingMethod method;

    private String country;

    @Column(name = "product_code")
    private String productCode;

    @Column(name = "partner_id")
    private OrganizationId partner;

    @Column(name = "policy_version")
    private Long policyVersion;

    @Column(name = "fraud_signal")
    private boolean fraudSignal;

    private boolean barred;

    private int tries;
    private String request;

    @Column(name = "bureau_reference")
    private String bureauReference;

    @Column(name = "answer_until")
    private Instant answerUntil;

    @Column(name = "answer_sheet")
    private String answerSheet;

    protected ProofingCase() {}

    /** @param bought as what the right was bought that awaits proofing; of null if it was not bought here */
    public ProofingCase(PublicId publicId, AccountId account, Purchase bought, Instant at) {
        this.publicId = publicId;
        this.account = account;
        this.openFor = account;
        this.state = ProofingState.CHOOSING;
        this.stateSince = at;
        this.begunAt = at;
        this.productCode = bought.product();
        this.partner = bought.partner();
    }

    /**
     * Takes one step; its row is what keeps others from taking another one at the same time.
     *
     * @return the step, for the history
     * @throws ProofingMoveRefused if the life of a case has no such step
     */
    public ProofingMove fire(ProofingTrigger trigger, AccountId actor, Instant at) {
        ProofingState was = state;
        state = ProofingLifeCycle.next(was, trigger).orElseThrow(ProofingMoveRefused::new);
        stateSince = at;
        if (state.isFinal()) {
            openFor = null;
            endedAt = at;
        }
        return new ProofingMove(id, was, trigger, state, actor, at);
    }

    /** What was chosen first (PRF-1). */
    public void chose(String inCountry, ProofingMethod by) {
        country = inCountry;
        method = by;
    }

    public void goesBy(ProofingMethod another) {
        method = another;
    }

    /** A question goes to the bureau under that request. */
    public void asks(PublicId underRequest) {
        request = underRequest.value();
    }

    /** The question counts as one of the tries that a person has (PRF-5). */
    public void chargeTry() {
        tries++;
    }

    /** The bureau could not be asked, or never judged: the try is given back. */
    public void refundTry() {
        tries--;
    }

    /** How often it asked the bureau, save where that had no answer. */
    public int tries() {
        return tries;
    }

    /** The bureau has answered, and asks nothing unless more is said. */
    public void answered(String reference) {
        bureauReference = reference;
        answerUntil = null;
        answerSheet = null;
    }

    /**
     * It asks questions.
     *
     * @param until when the answers must be there
     */
    public void isToAnswer(AnswerSheet sheet, Instant until) {
        answerSheet = sheet.stored();
        answerUntil = until;
    }

    /** Whether the questions that came of that request are the ones that are out. */
    public boolean isAskedBy(PublicId underRequest) {
        return state == ProofingState.QUESTIONS && underRequest.value().equals(request);
    }

    /** Whether those answers can be judged. Of questions that were out before sheets were kept only their choices are known. */
    public boolean takes(List<Integer> answers) {
        return answerSheet == null
                ? !answers.isEmpty() && answers.stream().allMatch(answer -> answer > 0)
                : AnswerSheet.read(answerSheet).takes(answers);
    }

    /** Whether that request is the one under way: an answer to another comes too late. */
    public boolean isAsking(PublicId underRequest) {
        return state == ProofingState.ASKED && underRequest.value().equals(request);
    }

    /** Whether the bureau was to answer or to judge, and nobody waits for that any more. */
    public boolean isLost(Instant at) {
        boolean awaited = state == ProofingState.ASKED || state == ProofingState.ANSWERED;
        return awaited && !at.isBefore(stateSince.plus(PATIENCE));
    }

    /** Its person's answers were wrong where that is a sign of fraud (PRF-6b). */
    public void signalsFraud() {
        fraudSignal = true;
    }

    /** Two people took it for fraud: its person begins no other one until an administrator lets him. */
    public void bar() {
        barred = true;
    }

    public void unbar() {
        barred = false;
    }

    public boolean isBarred() {
        return barred;
    }

    /**
     * @param confirmWithin the time that a second agent has for a pass
     * @param codeUntil by when an agent hands over a code; null where none is awaited
     */
    public CaseView view(int triesLeft, Duration confirmWithin, Instant codeUntil, Set<ProofingTrigger> possible) {
        return new CaseView(
                publicId,
                state,
                method,
                country,
                triesLeft,
                stateSince,
                answerUntil,
                confirmUntil(confirmWithin).orElse(null),
                codeUntil,
                possible);
    }

    /** By when a second agent has to confirm its pass; empty where none has to. */
    public Optional<Instant> confirmUntil(Duration within) {
        return state == ProofingState.CONFIRMING ? Optional.of(stateSince.plus(within)) : Optional.empty();
    }

    public PublicId publicId() {
        return publicId;
    }

    public AccountId account() {
        return account;
    }

    public ProofingState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public ProofingMethod method() {
        return method;
    }

    public String country() {
        return country;
    }

    public Optional<String> bureauReference() {
        return Optional.ofNullable(bureauReference);
    }

    public Instant answerUntil() {
        return answerUntil;
    }

    /** As what the right was bought for which it is; of null where nothing was bought here. */
    public Purchase bought() {
        return new Purchase(productCode, partner);
    }

    /** The policy under which it stands from now on. */
    public void under(long version) {
        policyVersion = version;
    }

    public Long policyVersion() {
        return policyVersion;
    }

    public Long id() {
        return id;
    }
}
