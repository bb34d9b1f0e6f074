package org.countersign.demo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.countersign.caller.Role;

/** Everybody whom a demo server knows at the beginning. All of them have the same password. */
public final class Personas {
    /** Of every persona but the one with the temporary password. */
    public static final String PASSWORD = "countersign demo 2026";

    /** Of the persona with {@link Holding#TEMPORARY_PASSWORD}; opens once. */
    public static final String TEMPORARY_PASSWORD = "temporary demo 2026";

    public static final String ALDER = "Alder Castings Ltd";
    public static final String BIRCH = "Birch Avionics Inc";
    public static final String NORTHWIND = "Northwind Aero";
    public static final String HELIOS = "Helios Defence";

    public static final List<Persona> ALL = List.of(
            user("user_0001", "Ines", "Marlow", ALDER, Holding.NOTHING, null),
            user("user_0002", "Tom", "Ashby", ALDER, Holding.TOKEN_TO_REGISTER, "TA00000002"),
            user("user_0003", "Priya", "Nair", ALDER, Holding.TOKEN, "TA00000003"),
            user("user_0004", "Lena", "Brandt", ALDER, Holding.PROOFED_TOKEN, "TA00000004"),
            user("user_0005", "Omar", "Haddad", ALDER, Holding.TWO_PHONES, null),
            user("user_0006", "Sofia", "Reyes", BIRCH, Holding.MOBILE_ID, "APP0000006"),
            user("user_0007", "Noah", "Keller", BIRCH, Holding.LOCKED_TOKEN, "TA00000007"),
            user("user_0008", "Mei", "Tanaka", BIRCH, Holding.SUSPENDED_TOKEN, "TA00000008"),
            user("user_0009", "Luc", "Moreau", BIRCH, Holding.EXPIRED_TOKEN, "TA00000009"),
            user("user_0010", "Anna", "Kowal", BIRCH, Holding.REVOKED_TOKEN, "TA00000010"),
            user("user_0011", "Jack", "Osei", BIRCH, Holding.TEMPORARY_PASSWORD, null),
            new Persona("user_0012", "Rosa", "Lind", ALDER, "rosa.lind@mail.example", Set.of(), Holding.NOTHING, null),
            new Persona("user_0013", "Rosa", "Lind", BIRCH, "rosa.lind@mail.example", Set.of(), Holding.NOTHING, null),
            user("user_0014", "Emil", "Novak", ALDER, Holding.TOKEN_ENDING_SOON, "TA00000014"),
            user("user_0015", "Grace", "Bell", BIRCH, Holding.TOKEN_WAITING_FOR_APPROVAL, "TA00000015"),
            staff("admin_0001", "Vera", "Stone", NORTHWIND, Role.SYSTEM_ADMINISTRATOR, "TA00000016"),
            staff("org_admin_0001", "Ben", "Hollis", ALDER, Role.ORGANIZATION_ADMINISTRATOR, "TA00000017"),
            staff("support_0001", "Kay", "Winter", NORTHWIND, Role.SUPPORT_AGENT, "TA00000018"),
            staff("clerk_0001", "Dan", "Rowe", NORTHWIND, Role.FULFILMENT_CLERK, "TA00000019"),
            staff("auditor_0001", "Ruth", "Vogel", NORTHWIND, Role.AUDITOR, "TA00000020"),
            agent("agent_0001", "Nora", "Fields", "APP0000021"),
            agent("agent_0002", "Jonas", "Weber", "APP0000022"),
            agent("agent_0003", "Hana", "Mori", "APP0000023"));

    private Personas() {}

    /** Who has that user ID. */
    public static Optional<Persona> withUserId(String userId) {
        return ALL.stream().filter(one -> one.userId().equals(userId)).findFirst();
    }

    private static Persona user(
            String userId, String first, String last, String company, Holding holding, String serial) {
        return new Persona(userId, first, last, company, email(first, last, company), Set.of(), holding, serial);
    }

    private static Persona staff(String userId, String first, String last, String company, Role role, String serial) {
        String email = email(first, last, company);
        return new Persona(userId, first, last, company, email, Set.of(role), Holding.TOKEN, serial);
    }

    /** Proofing agents sign in with an app: the tokens in front of the stock are given out. */
    private static Persona agent(String userId, String first, String last, String app) {
        String email = email(first, last, NORTHWIND);
        return new Persona(userId, first, last, NORTHWIND, email, Set.of(Role.PROOFING_AGENT), Holding.MOBILE_ID, app);
    }

    private static String email(String first, String last, String company) {
        String domain = company.substring(0, company.indexOf(' ')) + ".example";
        return (first + "." + last + "@" + domain).toLowerCase(Locale.ROOT);
    }
}
