package org.countersign.proofing.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.countersign.proofing.port.CreditBureau;
import org.countersign.shared.CircuitBreaker;
import org.countersign.shared.Deployment;

/**
 * The credit bureau that the operator chose: {@code countersign.bureau} is {@code http}, {@code simulator} or {@code
 * none}. Without a word a demo has the simulator, and production none.
 */
@ApplicationScoped
public class Bureaus {
    /** The setting that names the bureau. */
    public static final String SETTING = "countersign.bureau";

    /** In place of a bureau's name: there is none. */
    public static final String NONE = "none";

    private static final Logger LOG = System.getLogger(Bureaus.class.getName());

    @Inject
    Deployment deployment;

    @Inject
    @Any
    Instance<CreditBureau> all;

    private String name;
    private Optional<CreditBureau> chosen;

    @PostConstruct
    void settle() {
        String usual = deployment.isDemo() ? "simulator" : NONE;
        use(
                deployment.text(SETTING).map(String::strip).orElse(usual),
                all.stream().toList(),
                System::nanoTime);
        hindrance().ifPresent(words -> LOG.log(Level.ERROR, "No credit bureau: {0}", words));
    }

    void use(String wanted, List<CreditBureau> bureaus, LongSupplier nanos) {
        name = wanted;
        chosen = bureaus.stream()
                .filter(bureau -> bureau.name().equals(wanted))
                .findFirst()
                .map(bureau -> new GuardedBureau(bureau, new CircuitBreaker(nanos)));
    }

    /** Whether people can be proofed by a bureau here (PRF-1); one that cannot work as it is configured proofs nobody. */
    public boolean isOffered() {
        return chosen.isPresent() && hindrance().isEmpty();
    }

    /** The bureau, behind its circuit breaker; empty where the operator has none. */
    public Optional<CreditBureau> chosen() {
        return chosen;
    }

    /** What the operator wrote; {@link #NONE} where there is none. */
    public String name() {
        return name;
    }

    /** Why the bureau that he wants cannot work, in words for him. */
    public Optional<String> hindrance() {
        return chosen.map(CreditBureau::hindrance).orElseGet(this::unknown);
    }

    private Optional<String> unknown() {
        return name.equals(NONE)
                ? Optional.empty()
                : Optional.of("COUNTERSIGN_BUREAU names what does not exist: " + name);
    }
}
