package org.countersign.it.inside.order;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.countersign.account.NewAccount;
import org.countersign.account.boundary.Accounts;
import org.countersign.caller.Caller;
import org.countersign.caller.Role;
import org.countersign.caller.Strength;
import org.countersign.crypto.RandomCodes;
import org.countersign.demo.MagicCard;
import org.countersign.it.inside.Inside;
import org.countersign.order.Draft;
import org.countersign.order.PaymentMethod;
import org.countersign.order.PlaceOutcome;
import org.countersign.order.StartOrder;
import org.countersign.order.boundary.CardCheckout;
import org.countersign.order.boundary.Checkout;
import org.countersign.organization.OrganizationSummary;
import org.countersign.organization.OrganizationType;
import org.countersign.organization.boundary.Organizations;
import org.countersign.shared.AccountId;
import org.countersign.shared.LegalName;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PublicId;

/** What tests of orders have in common: a buyer of their own, a draft as far as its last page, the provider's book. */
abstract class InsideOrder extends Inside {
    private static final PostalAddress ADDRESS =
            new PostalAddress("12 Foundry Road", null, "Sheffield", null, "S1 2AB", "GB");

    /** Somebody nobody else knows. */
    static Caller buyer() {
        String userId = "fault_" + bean(RandomCodes.class).digits(10);
        OrganizationSummary company =
                bean(Organizations.class).add("Company of " + userId, OrganizationType.SUPPLIER, "GB");
        AccountId account = bean(Accounts.class)
                .add(new NewAccount(
                        userId,
                        userId + "@mail.example",
                        new LegalName("Ann", null, "Miller", null),
                        company.id(),
                        Locale.ENGLISH,
                        ZoneId.of("Europe/London"),
                        "+441212345678",
                        ADDRESS,
                        Set.of(Role.USER)));
        return new Caller(
                0,
                account,
                userId,
                "Ann Miller",
                company.id(),
                company.name(),
                Set.of(Role.USER),
                Strength.PASSWORD,
                1,
                null,
                false);
    }

    /** That person's draft of a mobile ID, with every question answered. */
    static Draft draft(PaymentMethod method) {
        Checkout checkout = bean(Checkout.class);
        Draft draft = checkout.start(new StartOrder(null, "MOBILE_ID"));
        checkout.details(draft.id(), draft.buyer());
        checkout.billing(draft.id(), ADDRESS);
        return checkout.payment(draft.id(), method, null);
    }

    static String fingerprint(PublicId order) {
        return bean(Checkout.class).review(order).fingerprint();
    }

    /** Sends the buyer to the provider, and gives the payment's name there. */
    static String opened(PublicId order) throws Exception {
        PlaceOutcome outcome = bean(CardCheckout.class).pay(order, fingerprint(order));
        return ((PlaceOutcome.PayThere) outcome).address().replaceFirst(".*payment=", "");
    }

    /** The provider's own book: that card was entered so long ago; his message is left to the test. */
    static void entered(String payment, MagicCard card, Duration ago) throws Exception {
        change(
                "update simulated_payment set stage = 'ENTERED', magic = ?, card_token = 'card_of_a_test',"
                        + " card_brand = ?, card_last_four = ?, decided_at = ?, notice_at = null where reference = ?",
                card.name(),
                card.brand(),
                card.lastFour(),
                java.sql.Timestamp.from(Instant.now().minus(ago)),
                payment);
    }

    static PublicId tryOf(String payment) throws Exception {
        return new PublicId(text("select public_id from card_payment where provider_reference = ?", payment));
    }

    static String stateOf(PublicId order) throws Exception {
        return text("select state from purchase_order where public_id = ?", order.value());
    }

    static long keysOf(Caller buyer) throws Exception {
        return number(
                "select count(*) from license_key where buyer_id = ?",
                buyer.account().value());
    }

    /** How many deliveries of that kind, in whatever state, are on record for him; all kinds for %. */
    static long mails(Caller buyer, String template) throws Exception {
        return number(
                "select count(*) from delivery where account_id = ? and template like ?",
                buyer.account().value(),
                template);
    }

    static long number(String sql, Object... parameters) throws Exception {
        return Long.parseLong(text(sql, parameters));
    }

    static String text(String sql, Object... parameters) throws Exception {
        try (var connection = database("CountersignDS").getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int each = 0; each < parameters.length; each++) {
                statement.setObject(each + 1, parameters[each]);
            }
            var rows = statement.executeQuery();
            return rows.next() ? rows.getString(1) : null;
        }
    }

    static void change(String sql, Object... parameters) throws Exception {
        execute("CountersignDS", sql, parameters);
    }

    /** As the schema's owner. */
    static void define(String sql) throws Exception {
        execute("CountersignOwnerDS", sql);
    }

    private static void execute(String source, String sql, Object... parameters) throws SQLException, NamingException {
        try (var connection = database(source).getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int each = 0; each < parameters.length; each++) {
                statement.setObject(each + 1, parameters[each]);
            }
            statement.executeUpdate();
        }
    }

    private static DataSource database(String name) throws NamingException {
        return InitialContext.doLookup("java:jboss/datasources/" + name);
    }
}
