package org.countersign.proofing.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.proofing.Party;
import org.countersign.proofing.RoomEar;
import org.countersign.proofing.Seat;
import org.countersign.shared.PublicId;

/** Who sits in which room at this node. It protects nothing: who may sit there, the database is asked at each word. */
@ApplicationScoped
public class OpenSeats {
    private final Map<Place, Sitting> sittings = new ConcurrentHashMap<>();

    /** The window's sitting, if it has not been displaced. */
    Optional<Sitting> of(Seat seat, RoomEar ear) {
        return Optional.ofNullable(sittings.get(Place.of(seat))).filter(sitting -> sitting.ear() == ear);
    }

    /** From now on that window has the place; one of the same person that had it here is told. */
    Sitting sit(Seat seat, RoomEar ear, String name, Instant now) {
        Sitting sitting = new Sitting(name, ear, now, new SignalRate(now));
        Optional.ofNullable(sittings.put(Place.of(seat), sitting))
                .ifPresent(former -> former.ear().displaced());
        return sitting;
    }

    /** Whether the window still had the place that it gives up. */
    boolean rise(Seat seat, RoomEar ear) {
        return of(seat, ear)
                .filter(sitting -> sittings.remove(Place.of(seat), sitting))
                .isPresent();
    }

    /**
     * Passes news on to whom they are for, if he sits here. That a place was taken may be heard only after the next one took it.
     *
     * @return whether he was told what the other party said
     */
    boolean hear(RoomNews news) {
        Place place = new Place(news.appointment(), news.party());
        Sitting sitting = sittings.get(place);
        if (sitting == null) {
            return false;
        }
        if (news.sitting() == null) {
            sitting.ear().hears(news.text());
            return true;
        }
        if (sitting.isOlderThan(news) && sittings.remove(place, sitting)) {
            sitting.ear().displaced();
        }
        return false;
    }

    private record Place(PublicId appointment, Party party) {
        static Place of(Seat seat) {
            return new Place(seat.appointment(), seat.party());
        }
    }

    /**
     * A window in its place.
     *
     * @param name that no other sitting has, on any node
     * @param since when it took the place
     */
    record Sitting(String name, RoomEar ear, Instant since, SignalRate rate) {
        boolean isOlderThan(RoomNews news) {
            return !news.sitting().equals(name) && !news.at().isBefore(since);
        }
    }
}
