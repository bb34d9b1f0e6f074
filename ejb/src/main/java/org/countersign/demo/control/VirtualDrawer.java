package org.countersign.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.countersign.demo.VirtualToken;
import org.countersign.otp.OtpDevice;
import org.countersign.shared.NotFound;
import org.countersign.token.NewToken;

/** The demo's hardware tokens. Their secrets are computed from the serial; none is ever opened in the stock. */
@ApplicationScoped
public class VirtualDrawer {
    private static final Pattern SERIAL = Pattern.compile("TA\\d{8}");
    private static final String FIND = """
            select t.serial, a.user_id, t.state, coalesce(d.presses, 0)
              from token t
              left join account a on a.id = t.account_id
              left join demo_token d on d.serial = t.serial
             where t.serial like 'TA%'
            """;

    @PersistenceContext
    EntityManager database;

    private List<VirtualToken> find(String sql, String words, Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(FIND + sql, Object[].class)
                .setParameter("words", "%" + words + "%")
                .getResultList();
        return rows.stream()
                .filter(row -> SERIAL.matcher((String) row[0]).matches())
                .map(row -> display(row, now))
                .toList();
    }

    /** Without words, those that are somebody's, the latest first. */
    public List<VirtualToken> find(String words, Instant now) {
        String wanted =
                words == null ? "" : words.strip().toLowerCase(Locale.ROOT).replaceAll("[%_!]", "!$0");
        return find(
                wanted.isEmpty()
                        ? "and t.account_id is not null and '' <> :words order by t.state_since desc, t.serial"
                                + " fetch first 60 rows only"
                        : "and (lower(t.serial) like :words escape '!' or lower(a.user_id) like :words escape '!')"
                                + " order by t.serial fetch first 30 rows only",
                wanted,
                now);
    }

    /** @throws NotFound if no token has that serial */
    public void press(String serial) {
        int pressed = update("update demo_token set presses = presses + 1 where serial = :serial", serial);
        if (pressed == 0
                && update(
                                "insert into demo_token (serial, presses) select serial, 1 from token where serial = :serial",
                                serial)
                        == 0) {
            throw new NotFound();
        }
    }

    private int update(String sql, String serial) {
        return database.createNativeQuery(sql).setParameter("serial", serial).executeUpdate();
    }

    private static VirtualToken display(Object[] row, Instant now) {
        NewToken token = DemoTokens.of((String) row[0]);
        OtpDevice device = new OtpDevice(token.profile(), token.secret());
        return Display.of(token.serial(), (String) row[1], (String) row[2], device, ((Number) row[3]).longValue(), now);
    }
}
