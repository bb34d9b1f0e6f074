package org.countersign.account.control;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.account.AccountMessage;
import org.countersign.account.Contact;
import org.countersign.shared.InvalidInput;

/**
 * What a password must be (ACC-8, NIST SP 800-63B-4 section 3.1.1.2): long enough, not among the common and breached
 * ones, not the person's own names. No rules of composition.
 */
@ApplicationScoped
public class PasswordRules {
    /** 30,000 passwords by frequency in published breaches, as the zxcvbn library ships them. */
    private static final String COMMON = "/com/nulabinc/zxcvbn/matchers/dictionaries/passwords.txt";

    static final int LONGEST = 128;
    static final int SHORTEST_WITH_FACTOR = 12;
    static final int SHORTEST_ALONE = 15;
    private static final int TELLING_PART = 4;

    private Set<String> common;

    @PostConstruct
    void readList() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Zxcvbn.class.getResourceAsStream(COMMON), StandardCharsets.UTF_8))) {
            common = lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * @param field the form's field beside which a refusal is shown
     * @throws InvalidInput if the password cannot be taken
     */
    public void check(String field, String password, Contact owner, boolean holdsFactor) {
        String normal = Normalizer.normalize(password, Normalizer.Form.NFC);
        int length = normal.codePointCount(0, normal.length());
        int shortest = holdsFactor ? SHORTEST_WITH_FACTOR : SHORTEST_ALONE;
        if (length < shortest) {
            throw new InvalidInput(field, AccountMessage.PASSWORD_TOO_SHORT, shortest);
        }
        if (length > LONGEST) {
            throw new InvalidInput(field, AccountMessage.PASSWORD_TOO_LONG, LONGEST);
        }
        String plain = normal.toLowerCase(Locale.ROOT);
        if (isCommon(plain)) {
            throw new InvalidInput(field, AccountMessage.PASSWORD_COMMON);
        }
        if (names(owner).anyMatch(plain::contains)) {
            throw new InvalidInput(field, AccountMessage.PASSWORD_NAMES_YOU);
        }
    }

    /** Common as it stands, or a common one with more of the same or some digits behind it. */
    private boolean isCommon(String plain) {
        return common.contains(plain) || common.contains(plain.replaceAll("[\\d\\p{Punct}]+$", "")) || repeats(plain);
    }

    private static boolean repeats(String plain) {
        return plain.matches("(.{1,6})\\1+.{0,5}");
    }

    private static Stream<String> names(Contact owner) {
        return Stream.of(
                        owner.userId(),
                        owner.email().replaceAll("@.*", ""),
                        owner.name().first(),
                        owner.name().middle(),
                        owner.name().last(),
                        owner.organizationName())
                .flatMap(name -> Optional.ofNullable(name).stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.length() >= TELLING_PART);
    }
}
