package org.countersign.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a letter or a parcel goes. The country is ISO 3166-1 alpha-2; region is a state or province where the country
 * has them; which parts a country needs is told by {@link PostalRules}.
 */
@Embeddable
public record PostalAddress(
        @Column(name = "line1") String line1,
        @Column(name = "line2") String line2,
        @Column(name = "city") String city,
        @Column(name = "region") String region,
        @Column(name = "postal_code") String postalCode,
        @Column(name = "country") String country)
        implements Serializable {

    /** The lines as on an envelope, without the recipient and with the country's code last. */
    public List<String> lines() {
        Stream<String> parts = PostalRules.codeFirst(country)
                ? Stream.of(postalCode, city, region)
                : Stream.of(city, region, postalCode);
        String place = parts.filter(Objects::nonNull).collect(Collectors.joining(" "));
        return Stream.of(line1, line2, place, country)
                .filter(Objects::nonNull)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
