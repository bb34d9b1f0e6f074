package org.countersign.it.race;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.crypto.NodeKeys;
import org.countersign.crypto.Seal;
import org.countersign.crypto.SealedSecret;
import org.countersign.it.fixture.Database;

/** What the simulated carriers sent, each with the number that it went to: what the world saw, whatever was charged. */
final class SentToPhones {
    private static final Pattern TO = Pattern.compile("\"to\":\"(\\+\\d+)\"");
    private static final String SENT = """
            select o.public_id, o.sealed, d.account_id, p.address, p.calling_code
              from demo_outbox o
              join delivery d on d.public_id = o.reference
              left join phone_send p on p.delivery_id = o.reference
             where o.channel in ('SMS', 'VOICE') and d.account_id >= ?
            """;

    private final List<Message> messages;

    private SentToPhones(List<Message> messages) {
        this.messages = messages;
    }

    /** @param address that it is counted under, and prefix: null where nothing was charged */
    record Message(String to, Object account, Object address, Object prefix) {}

    /** For that account and all that came after it. */
    static SentToPhones since(long account, Database database, Path keys) {
        Seal seal = NodeKeys.seal(keys);
        return new SentToPhones(database.rows(SENT, account).stream()
                .map(row ->
                        new Message(to(row, seal), row.get("account_id"), row.get("address"), row.get("calling_code")))
                .toList());
    }

    private static String to(Map<String, Object> row, Seal seal) {
        String text = seal.openText(new SealedSecret((byte[]) row.get("sealed")), "outbox:" + row.get("public_id"));
        Matcher found = TO.matcher(text);
        if (!found.find()) {
            throw new AssertionError("went to no number");
        }
        return found.group(1);
    }

    long all() {
        return messages.size();
    }

    long to(String number) {
        return messages.stream().filter(message -> message.to().equals(number)).count();
    }

    /** How many went out that nobody was charged for. */
    long free() {
        return messages.stream().filter(message -> message.address() == null).count();
    }

    /** How many more than that went out for any one of them, all together. */
    long over(long budget, Function<Message, Object> whose) {
        return messages.stream()
                .filter(message -> whose.apply(message) != null)
                .collect(groupingBy(whose, counting()))
                .values()
                .stream()
                .mapToLong(sent -> Math.max(0, sent - budget))
                .sum();
    }

    /** The most that went out for any one of them. */
    long most(Function<Message, Object> whose) {
        return messages.stream()
                .filter(message -> whose.apply(message) != null)
                .collect(groupingBy(whose, counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }
}
