package org.countersign.audit.control;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.audit.entity.Line;
import org.countersign.crypto.KeyedHash;
import org.countersign.shared.AccountId;

/**
 * A link of the chain.
 *
 * @param place counted from 1
 * @param record the highest number of the records sealed with it
 */
record Link(long place, long record, String hash, Instant at) {

    /** What the link of a record at that place is, after that link. */
    static String hash(KeyedHash hashes, String before, long place, long record, Line line) {
        return hashes.of("audit", canonical(before, place, record, line));
    }

    /** Everything in an order that never changes, each part with its length, so that none runs into its neighbour. */
    static String canonical(String before, long place, long record, Line line) {
        return Stream.of(
                        before,
                        place,
                        record,
                        line.at(),
                        line.act(),
                        line.succeeded(),
                        number(line.actor()),
                        number(line.subject()),
                        line.strength(),
                        line.address(),
                        line.correlation(),
                        line.details())
                .map(Link::framed)
                .collect(Collectors.joining());
    }

    private static String framed(Object part) {
        return part == null ? "-," : part.toString().length() + ":" + part + ",";
    }

    private static Object number(AccountId account) {
        return account == null ? null : account.value();
    }
}
