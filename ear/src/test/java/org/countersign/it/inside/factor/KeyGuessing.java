package org.countersign.it.inside.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.caller.Caller;
import org.countersign.caller.RequestOrigin;
import org.countersign.catalog.Offer;
import org.countersign.crypto.RandomCodes;
import org.countersign.license.IssueKeys;
import org.countersign.license.KeyFor;
import org.countersign.license.LicenseMessage;
import org.countersign.license.RedeemOutcome;
import org.countersign.license.RedeemOutcome.Refused;
import org.countersign.license.boundary.KeyRedemption;
import org.countersign.license.boundary.LicenseKeys;
import org.countersign.license.control.KeyEntry;
import org.countersign.organization.OrganizationSummary;
import org.countersign.shared.Kind;

/** Case 23: guessing license keys from many accounts and addresses, and what the answers give away (ONB-2). */
abstract class KeyGuessing extends InsideFactor {
    private static final int PER_ORGANIZATION = 100;

    /**
     * So many guesses within a window of ten minutes: by people of one company, none of them from an address or an
     * account that was used more than four times.
     */
    static void a_company_s_guesses_are_looked_at_a_hundred_times_and_no_more(int guesses) throws Exception {
        OrganizationSummary company = company();
        Instant now = now();
        List<LicenseMessage> answers = new ArrayList<>();
        Caller guesser = null;
        for (int each = 0; each < guesses; each++) {
            guesser = each % 4 == 0 ? person(company) : guesser;
            RequestOrigin from = new RequestOrigin("10.20." + company.id().value() + "." + each / 4, "test", "test");
            calls(guesser);
            answers.add(reason(bean(KeyEntry.class)
                    .enter(bean(RandomCodes.class).readable(20), guesser, from, now.plusMillis(each))));
        }
        Map<LicenseMessage, Long> count =
                answers.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        assertThat(count)
                .containsOnlyKeys(LicenseMessage.NOT_ACCEPTED, LicenseMessage.TOO_MANY_TRIES)
                .containsEntry(LicenseMessage.NOT_ACCEPTED, (long) PER_ORGANIZATION);
    }

    static LicenseMessage reason(RedeemOutcome outcome) {
        return outcome instanceof Refused refused ? refused.reason() : null;
    }

    static String issued(Caller buyer, Kind kind) throws Exception {
        String order = "GUESS-" + unique();
        inTransaction(() -> {
            bean(LicenseKeys.class)
                    .issue(new IssueKeys(
                            order,
                            List.of(new KeyFor(Offer.PURCHASE, kind, 2, 12, now())),
                            buyer.account(),
                            buyer.organization(),
                            "buyer@example.com",
                            Locale.ENGLISH));
            return null;
        });
        calls(buyer);
        return bean(KeyRedemption.class).handedOver(order).orElseThrow();
    }
}
