package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.it.fixture.Canary;
import org.countersign.it.fixture.Countersign;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Holders;
import org.countersign.it.fixture.Holders.Holder;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.countersign.it.fixture.Oathtool;
import org.junit.jupiter.api.Test;

/**
 * Case 16: secrets that were used a moment ago are nowhere in clear: not in the tables, nor in PostgreSQL's own files and
 * its log of writes, nor in the server's logs, the broker's journal and what else lies in the node's folder.
 */
@Journey
class SecretsAtRestIT {
    private static final Pattern KEY = Pattern.compile("[A-Z2-7]{4}(?: [A-Z2-7]{4}){7}");

    @Test
    void no_seed_no_app_s_key_and_no_password_is_found_in_tables_or_files(
            HttpVisitor browser, Database database, Countersign running, Oathtool program) {
        Holder person = Holders.of("Canaries", database, running.keys()).hire();
        TokenHolder holder = new TokenHolder(browser, person, database);
        String temporary = TokenHolder.canary("autumn");
        String password = TokenHolder.canary("winter");
        holder.choosesPassword(Holders.PASSWORD, temporary);
        holder.choosesPassword(temporary, password);
        String code = holder.signsIn(password, program);
        String appKey = seesAppKey(browser, person, database, running);
        List<Canary> canaries = List.of(
                Canary.of(
                        "the token's seed",
                        HexFormat.of().parseHex(person.seed().hex()),
                        null),
                Canary.of("the app's key", base32(appKey), appKey),
                Canary.of("the temporary password", temporary),
                Canary.of("the password", password));
        AtRest places = new AtRest(database, running);
        assertThat(places.found(canaries)).isEmpty();
        assertThat(places.foundInLogs(Canary.of("a code that was typed", code))).isEmpty();
        places.looksEverywhere(Canary.of("what is no secret", person.userId()));
    }

    /** The page that an app is set up from shows the key: the one place where it may be seen. */
    private static String seesAppKey(HttpVisitor browser, Holder person, Database database, Countersign running) {
        String app = Holders.of("Canaries' apps", database, running.keys())
                .give(person.account(), "MOBILE_ID", HexFormat.of().formatHex(new byte[20]));
        database.change(
                "update credential set state = 'PENDING_ACTIVATION', activated_at = null, sealed = null, serial = null,"
                        + " mode = null, algorithm = null, digits = null, step_seconds = null where public_id = ?",
                app);
        Matcher shown = KEY.matcher(browser.get("/credentials/mobile-id").page().text());
        assertThat(shown.find()).as("the page shows a key").isTrue();
        return shown.group().replace(" ", "");
    }

    private static byte[] base32(String text) {
        byte[] bytes = new byte[text.length() * 5 / 8];
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(text.charAt(bit / 5));
            bytes[bit / 8] |= (byte) ((value >> 4 - bit % 5 & 1) << 7 - bit % 8);
        }
        return bytes;
    }
}
