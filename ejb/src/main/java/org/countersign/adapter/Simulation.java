package org.countersign.adapter;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.countersign.delivery.boundary.DeliveryReports;
import org.countersign.delivery.port.Receipt;
import org.countersign.demo.MagicNumber;
import org.countersign.demo.Sent;
import org.countersign.demo.boundary.Outbox;
import org.countersign.shared.Deployment;

/** How simulated peers behave: telephone gateways by the number they are asked for, and all that dawdle or hang. */
@ApplicationScoped
public class Simulation {
    private static final int REPORT_TRIES = 10;

    @Inject
    Deployment deployment;

    @Inject
    Outbox outbox;

    @Inject
    DeliveryReports reports;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService threads;

    /**
     * @param first whether the gateway is its channel's first choice
     * @param attempt counted from 1
     */
    public Receipt telephone(Sent sent, boolean first, int attempt) {
        MagicNumber magic = MagicNumber.of(sent.to());
        return switch (magic) {
            case REFUSED -> Receipt.refused("unknown number");
            case HANGS -> hang();
            case FAILS_FIRST -> attempt == 1 ? Receipt.unclear("no answer") : accept(sent, magic);
            case FALLS_BACK -> first ? Receipt.unavailable("away") : accept(sent, magic);
            case ANSWERS_TWICE, NEVER_ARRIVES, WORKS -> accept(sent, magic);
        };
    }

    private Receipt accept(Sent sent, MagicNumber magic) {
        outbox.keep(sent);
        report(sent, magic, REPORT_TRIES);
        if (magic == MagicNumber.ANSWERS_TWICE) {
            report(sent, magic, REPORT_TRIES);
        }
        return Receipt.accepted(sent.reference());
    }

    /**
     * After a second, as a network would; again if the acceptance is not on record yet. Nobody waits for the report: one
     * that fails is lost, as reports are.
     */
    private void report(Sent sent, MagicNumber magic, int tries) {
        var unused = threads.schedule(
                () -> {
                    boolean known = magic == MagicNumber.NEVER_ARRIVES
                            ? reports.undeliverable(sent.gateway(), sent.reference())
                            : reports.delivered(sent.gateway(), sent.reference());
                    if (!known && tries > 1) {
                        report(sent, magic, tries - 1);
                    }
                },
                1,
                TimeUnit.SECONDS);
    }

    /** Takes the connection and never answers: for as long as a real adapter would wait. */
    public Receipt hang() {
        pause(longest());
        return Receipt.unclear("no answer");
    }

    /** Takes its time, and answers while it is still waited for. */
    public void dawdle() {
        pause(longest().dividedBy(2));
    }

    private Duration longest() {
        return Duration.ofSeconds(deployment.number("countersign.simulator.hang-seconds", 10));
    }

    private static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
