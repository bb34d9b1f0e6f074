package org.countersign.proofing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.countersign.shared.LegalName;
import org.countersign.shared.PostalAddress;

/**
 * What a person types so that the bureau finds him (PRF-3). It is there for one step and no longer (PRF-6): it cannot be
 * written into a session or a queue, tells nothing of itself, equals nothing else, and is empty once it is closed.
 */
public final class PersonalDetails implements AutoCloseable {
    private static final int LAST_FOUR = 4;
    private static final int ALL_NINE = 9;

    private final char[] digits;
    private LegalName name;
    private PostalAddress address;
    private String phone;
    private LocalDate birth;

    /**
     * @param phone in E.164, or null: it is optional
     * @param digits the last four of the social security number, or all nine; taken over, not copied
     * @throws IllegalArgumentException if there are not four or nine of them, or they are none
     */
    public PersonalDetails(LegalName name, PostalAddress address, String phone, LocalDate birth, char[] digits) {
        if (!areDigits(digits)) {
            throw new IllegalArgumentException("not four digits, nor nine");
        }
        this.name = Objects.requireNonNull(name);
        this.address = Objects.requireNonNull(address);
        this.phone = phone;
        this.birth = Objects.requireNonNull(birth);
        this.digits = digits;
    }

    private static boolean areDigits(char[] typed) {
        boolean digits = typed.length == LAST_FOUR || typed.length == ALL_NINE;
        for (char sign : typed) {
            digits &= sign >= '0' && sign <= '9';
        }
        return digits;
    }

    public LegalName name() {
        return name;
    }

    public PostalAddress address() {
        return address;
    }

    /** In E.164; null where none was told. */
    public String phone() {
        return phone;
    }

    public LocalDate birth() {
        return birth;
    }

    /** The array itself: a copy would outlive {@link #close()}. */
    public char[] digits() {
        return digits;
    }

    /** Whether the whole number is known, and not only its last four digits. */
    public boolean hasAllNine() {
        return digits.length == ALL_NINE;
    }

    /** Overwrites the digits and lets go of the rest. */
    @Override
    public void close() {
        Arrays.fill(digits, '\0');
        name = null;
        address = null;
        phone = null;
        birth = null;
    }

    @Override
    public String toString() {
        return "personal details";
    }
}
