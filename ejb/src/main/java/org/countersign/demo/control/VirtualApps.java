package org.countersign.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.crypto.RandomCodes;
import org.countersign.crypto.Seal;
import org.countersign.demo.DemoMessage;
import org.countersign.demo.Personas;
import org.countersign.demo.VirtualToken;
import org.countersign.demo.entity.VirtualApp;
import org.countersign.otp.OtpDevice;
import org.countersign.otp.OtpProfile;
import org.countersign.shared.InvalidInput;

/** Authenticator apps for visitors without a phone at hand. */
@ApplicationScoped
public class VirtualApps {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Pattern KEY = Pattern.compile("[A-Z2-7]{16,128}");
    private static final int SHOWN = 20;

    @PersistenceContext
    EntityManager database;

    @Inject
    Seal seal;

    @Inject
    RandomCodes random;

    public List<VirtualToken> all(Instant now) {
        return Stream.concat(ofVisitors(now), ofPersonas(now)).toList();
    }

    /** @throws InvalidInput if the key cannot be one */
    public void add(String name, String key, Instant now) {
        String plain = key.replaceAll("[\\s=-]", "").toUpperCase(Locale.ROOT);
        if (!KEY.matcher(plain).matches()) {
            throw new InvalidInput("key", DemoMessage.KEY_IMPOSSIBLE);
        }
        database.persist(new VirtualApp(
                random.publicId(), name.strip(), id -> seal.seal(decoded(plain), owner(id.value())), now));
    }

    private Stream<VirtualToken> ofPersonas(Instant now) {
        return Personas.ALL.stream()
                .filter(persona -> persona.serial() != null && persona.serial().startsWith("APP"))
                .map(persona -> app(
                        persona.first() + " " + persona.last(),
                        persona.userId(),
                        DemoTokens.of(persona.serial()).secret(),
                        now));
    }

    private Stream<VirtualToken> ofVisitors(Instant now) {
        return database.createQuery("select a from VirtualApp a order by a.id desc", VirtualApp.class)
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(app -> app(
                        app.name(),
                        null,
                        seal.open(app.secret(), owner(app.publicId().value())),
                        now));
    }

    private static VirtualToken app(String name, String owner, byte[] secret, Instant now) {
        return Display.of(name, owner, null, new OtpDevice(OtpProfile.ANY_APP, secret), 0, now);
    }

    private static String owner(String id) {
        return "demo-app:" + id;
    }

    /** Base32 without padding; bits that do not fill a byte are dropped. */
    private static byte[] decoded(String key) {
        BigInteger bits = BigInteger.ONE;
        for (int place = 0; place < key.length(); place++) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(ALPHABET.indexOf(key.charAt(place))));
        }
        byte[] bytes = bits.shiftRight(key.length() * 5 % 8).toByteArray();
        return Arrays.copyOfRange(bytes, 1, bytes.length);
    }
}
