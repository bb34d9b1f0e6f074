package org.countersign.it;

import org.countersign.it.fixture.Node;
import org.countersign.it.fixture.NodePlan;
import org.countersign.it.fixture.Postgres;

/** Nodes of production. */
final class Production {
    private Production() {}

    /** A node of which nothing is told yet but that it is one of production. */
    static NodePlan named(String name) {
        return Node.named(name).inProduction();
    }

    /** The least that a production node has to be told. */
    static NodePlan right(String name, Postgres postgres) {
        return named(name)
                .on(postgres)
                .withKeysOfItsOwn()
                .with("COUNTERSIGN_MAIL_SMTP_HOST", "mail.office.example")
                .with("COUNTERSIGN_MAIL_FROM", "Countersign <no-reply@office.example>")
                .with("COUNTERSIGN_SUPPORT", "support@office.example")
                .with("COUNTERSIGN_SMS_GATEWAYS", "none")
                .with("COUNTERSIGN_VOICE_GATEWAYS", "none")
                .with("COUNTERSIGN_LETTER_GATEWAYS", "none")
                .with("COUNTERSIGN_MEETING_ICE", "none");
    }
}
