package org.countersign.adapter.bureau;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.proofing.PersonalDetails;
import org.countersign.shared.LegalName;
import org.countersign.shared.PostalAddress;

/** An invented person whom tests tell a bureau of, and that bureau. */
final class Somebody {
    static final PostalAddress ADDRESS =
            new PostalAddress("12 Zinnia Wharf", "Apt 9", "Dayton", "OH", "45402-1187", "US");

    /** What must not be told to anybody but the bureau. */
    static final List<String> CANARIES =
            List.of("Ottoline", "Quill", "Zinnia", "45402-1187", "9375550188", "1971-02-28", "900126417");

    private Somebody() {}

    static PersonalDetails withNineDigits() {
        return with("900126417");
    }

    static PersonalDetails withFourDigits() {
        return with("6417");
    }

    static PersonalDetails with(String digits) {
        return at(ADDRESS, digits);
    }

    static PersonalDetails at(PostalAddress address, String digits) {
        return new PersonalDetails(
                new LegalName("Ottoline", null, "Quill", null),
                address,
                "+19375550188",
                LocalDate.of(1971, 2, 28),
                digits.toCharArray());
    }

    static BureauSettings at(String url) {
        return at(url, Duration.ofSeconds(30));
    }

    static BureauSettings at(String url, Duration whole) {
        return settings(url, whole, Optional.of(Certificates.BUREAU.believed()), Optional.empty());
    }

    static BureauSettings settings(
            String url, Duration whole, Optional<BureauSettings.Store> trust, Optional<BureauSettings.Store> keys) {
        return new BureauSettings(new BureauSettings.Line(URI.create(url), Duration.ofSeconds(20), whole), keys, trust);
    }
}
