package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.countersign.crypto.RandomCodes;
import org.countersign.proofing.RoomEar;
import org.countersign.proofing.Seat;
import org.countersign.proofing.Signalled;
import org.countersign.proofing.control.OpenSeats.Sitting;
import org.countersign.shared.PublicId;

/**
 * What is said in meeting rooms, from one party to the other, whatever nodes they are at. A window takes its place with
 * its first {@code hello}; another window of the same person then loses it.
 */
@ApplicationScoped
public class RoomTalk {
    /** News that took longer are of a meeting that has moved on, as after nodes lost each other for a while. */
    private static final Duration FRESH = Duration.ofSeconds(15);

    private static final Logger LOG = System.getLogger(RoomTalk.class.getName());

    @Inject
    OpenSeats seats;

    @Inject
    Rooms rooms;

    @Inject
    RoomTopic topic;

    @Inject
    RandomCodes random;

    @Inject
    Clock clock;

    /** Passes on what a window said. */
    public Signalled say(Seat seat, RoomEar ear, String text) {
        Instant now = clock.instant();
        Optional<Signal> signal = Signal.read(text);
        Optional<Sitting> sitting = seats.of(seat, ear);
        if (signal.isEmpty() || sitting.isEmpty() && signal.get().kind() != Signal.Kind.HELLO) {
            return Signalled.UNREADABLE;
        }
        if (sitting.isEmpty() && !sit(seat, ear, now)) {
            return Signalled.AWAY;
        }
        if (sitting.isPresent() && !sitting.get().rate().allows(now)) {
            return Signalled.TOO_MANY;
        }
        return signal.get().kind() == Signal.Kind.HERE ? Signalled.HEARD : pass(seat, signal.get(), now);
    }

    private boolean sit(Seat seat, RoomEar ear, Instant now) {
        Sitting sitting = seats.sit(seat, ear, random.publicId().value(), now);
        return topic.tell(RoomNews.taken(seat.appointment(), seat.party(), sitting.name(), now));
    }

    private Signalled pass(Seat seat, Signal signal, Instant now) {
        boolean passed =
                topic.tell(RoomNews.said(seat.appointment(), seat.party().other(), signal, now));
        return passed ? Signalled.SAID : Signalled.AWAY;
    }

    /**
     * A window is no longer there; the other party hears of it, unless the same person sits there by another window.
     *
     * @param forGood whether the person leaves or may not come back: the other one's browser then hangs up
     */
    public void leave(Seat seat, RoomEar ear, boolean forGood) {
        if (seats.rise(seat, ear)) {
            pass(seat, forGood ? Signal.BYE : Signal.GONE, clock.instant());
        }
    }

    /** Takes what the line between the nodes brings. */
    public void take(Message message) {
        topic.read(message).ifPresent(this::hear);
    }

    void hear(RoomNews news) {
        Instant now = clock.instant();
        boolean fresh = Duration.between(news.at(), now).abs().compareTo(FRESH) < 0;
        if (fresh && seats.hear(news) && isGreeting(news)) {
            met(news.appointment(), now);
        }
    }

    /** Whoever greets has taken his seat before. */
    private static boolean isGreeting(RoomNews news) {
        return Signal.read(news.text())
                .filter(signal -> signal.kind() == Signal.Kind.HELLO)
                .isPresent();
    }

    /** What cannot be written down must not be heard again: the greeting that answers this one tries once more. */
    private void met(PublicId appointment, Instant now) {
        try {
            rooms.met(appointment, now);
        } catch (RuntimeException broken) {
            LOG.log(
                    Level.WARNING,
                    () -> "that the two of appointment " + appointment + " met is not on record",
                    broken);
        }
    }
}
