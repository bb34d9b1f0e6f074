package org.countersign.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.countersign.it.fixture.Oathtool;
import org.countersign.it.fixture.Oathtool.Seed;
import org.countersign.it.fixture.ReferenceOtp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tokens in the tests' hand are right themselves: both speak the vectors of RFC 4226 and RFC 6238 (TOK-3). */
class OathtoolIT {
    private static final String TWENTY = "12345678901234567890";
    private static final String THIRTY_TWO = "12345678901234567890123456789012";
    private static final String SIXTY_FOUR = "1234567890123456789012345678901234567890123456789012345678901234";

    @ParameterizedTest
    @CsvSource({"0,755224", "1,287082", "2,359152", "3,969429", "4,338314", "5,254676", "9,520489"})
    void counters_give_the_codes_of_rfc_4226_appendix_d(long counter, String code) {
        var seed = new Seed(hex(TWENTY), 6, "SHA1");
        assertThat(Oathtool.found().hotp(seed, counter)).isEqualTo(code);
        assertThat(new ReferenceOtp().hotp(seed, counter)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "59,94287082,46119246,90693936",
        "1111111109,07081804,68084774,25091201",
        "1234567890,89005924,91819424,93441116",
        "20000000000,65353130,77737706,47863826"
    })
    void instants_give_the_codes_of_rfc_6238_appendix_b(long second, String sha1, String sha256, String sha512) {
        Instant at = Instant.ofEpochSecond(second);
        for (Oathtool token : new Oathtool[] {Oathtool.found(), new ReferenceOtp()}) {
            assertThat(token.totp(new Seed(hex(TWENTY), 8, "SHA1"), at)).isEqualTo(sha1);
            assertThat(token.totp(new Seed(hex(THIRTY_TWO), 8, "SHA256"), at)).isEqualTo(sha256);
            assertThat(token.totp(new Seed(hex(SIXTY_FOUR), 8, "SHA512"), at)).isEqualTo(sha512);
        }
    }

    private static String hex(String ascii) {
        return HexFormat.of().formatHex(ascii.getBytes(StandardCharsets.US_ASCII));
    }
}
