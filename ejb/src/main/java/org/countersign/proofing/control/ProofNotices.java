package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import org.countersign.account.Contact;
import org.countersign.account.boundary.Accounts;
import org.countersign.crypto.RandomCodes;
import org.countersign.delivery.Send;
import org.countersign.delivery.boundary.Deliveries;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.entity.ProofNotice;
import org.countersign.shared.AccountId;
import org.countersign.shared.Deployment;
import org.countersign.shared.EmailAddress;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;
import org.countersign.shared.PublicId;

/**
 * Tells a person at all confirmed addresses that an identity was proofed in his name, and how to object (ACC-13, SP
 * 800-63A-4 section 3.1.10): whoever was proofed, he learns of it. In the transaction that causes it.
 */
@ApplicationScoped
public class ProofNotices {
    private static final String PROOFED = "proofing-notice";
    private static final String OBJECTED = "proofing-objected";
    private static final String TO_SUPPORT = "proofing-objected-support";

    @Inject
    ProofLinks links;

    @Inject
    Accounts accounts;

    @Inject
    Deliveries deliveries;

    @Inject
    RandomCodes random;

    @Inject
    Policies policies;

    @Inject
    Deployment deployment;

    /**
     * The notice of a proof; its link works once, from whichever of the addresses it is used first.
     *
     * @param at when the person was proofed
     */
    public void send(AccountId account, PublicId proof, ProofingMethod method, Instant at) {
        Contact contact = accounts.contact(account);
        String link = random.secret();
        Instant ends = at.plus(policies.duration(Policy.PROOFING_OBJECTION_TTL));
        links.add(new ProofNotice(links.hash(link), account, proof, method, at, ends));
        contact.notices(PROOFED)
                .forEach(notice ->
                        deliveries.enqueue(notice.with("name", contact.name().first())
                                .with("userId", contact.userId())
                                .with("method", method)
                                .with("when", contact.inWords(at))
                                .with("link", link)
                                .with("until", contact.inWords(ends))));
    }

    /** Tells the person that the proof was objected to, and customer support where that is an e-mail address. */
    void objected(ProofNotice notice, Instant at) {
        Contact contact = accounts.contact(notice.account());
        contact.notices(OBJECTED)
                .forEach(mail ->
                        deliveries.enqueue(mail.with("name", contact.name().first())
                                .with("userId", contact.userId())
                                .with("when", contact.inWords(at))));
        EmailAddress.read(support())
                .ifPresent(support -> deliveries.enqueue(Send.email(TO_SUPPORT, support)
                        .in(Locale.ENGLISH)
                        .with("userId", contact.userId())
                        .with("organization", contact.organizationName())
                        .with("proof", notice.proof())
                        .with("when", at)));
    }

    /** How people reach customer support, in the operator's words: an e-mail address, or something else. */
    String support() {
        return deployment.support();
    }
}
