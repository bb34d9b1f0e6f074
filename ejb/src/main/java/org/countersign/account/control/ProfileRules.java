package org.countersign.account.control;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.countersign.account.AccountMessage;
import org.countersign.account.Profile;
import org.countersign.shared.InvalidForm;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.LegalName;
import org.countersign.shared.PostalRules;

/** Brings typed details into shape and refuses what no identity document has. Names come in every script. */
public final class ProfileRules {
    private static final int LONGEST = 100;
    private static final int LONGEST_SUFFIX = 20;

    private final List<InvalidInput> problems = new ArrayList<>();

    private ProfileRules() {}

    /** @throws InvalidForm that names every field that is missing or impossible */
    public static Profile checked(Profile typed) {
        return new ProfileRules().check(typed);
    }

    /** @throws InvalidForm likewise */
    public static LegalName checked(LegalName typed) {
        ProfileRules rules = new ProfileRules();
        LegalName name = rules.name(typed);
        rules.refuse();
        return name;
    }

    private LegalName name(LegalName typed) {
        return new LegalName(
                required("firstName", typed.first()),
                part("middleName", typed.middle(), LONGEST),
                required("lastName", typed.last()),
                part("suffix", typed.suffix(), LONGEST_SUFFIX));
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new InvalidForm(problems);
        }
    }

    private Profile check(Profile typed) {
        LegalName name = name(typed.name());
        if (!PostalRules.isCountry(typed.country())) {
            problems.add(new InvalidInput("country", AccountMessage.COUNTRY_UNKNOWN));
        }
        refuse();
        return new Profile(name, typed.country());
    }

    private String required(String field, String typed) {
        String part = part(field, typed, LONGEST);
        if (part == null) {
            problems.add(new InvalidInput(field, AccountMessage.NAME_NEEDED));
        }
        return part;
    }

    private String part(String field, String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String part = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        if (part.length() > longest) {
            problems.add(new InvalidInput(field, AccountMessage.NAME_TOO_LONG, longest));
        } else if (!LegalName.isPossible(part)) {
            problems.add(new InvalidInput(field, AccountMessage.NAME_IMPOSSIBLE));
        }
        return part;
    }
}
