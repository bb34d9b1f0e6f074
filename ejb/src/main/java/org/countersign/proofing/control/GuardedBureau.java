package org.countersign.proofing.control;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.countersign.proofing.BureauAnswer;
import org.countersign.proofing.PersonalDetails;
import org.countersign.proofing.Verdict;
import org.countersign.proofing.port.BureauAway;
import org.countersign.proofing.port.CreditBureau;
import org.countersign.shared.CircuitBreaker;
import org.countersign.shared.PostalAddress;

/**
 * A bureau behind its circuit breaker: nobody waits ten seconds for one that did not answer those before (PRF-4). What it
 * says no to, or what one person makes it say, closes it to nobody else.
 */
final class GuardedBureau implements CreditBureau {
    private static final Logger LOG = System.getLogger(GuardedBureau.class.getName());

    private final CreditBureau bureau;
    private final CircuitBreaker breaker;

    GuardedBureau(CreditBureau bureau, CircuitBreaker breaker) {
        this.bureau = bureau;
        this.breaker = breaker;
    }

    @Override
    public String name() {
        return bureau.name();
    }

    @Override
    public BureauAnswer locate(String request, PersonalDetails details) throws BureauAway {
        return ask(() -> bureau.locate(request, details));
    }

    @Override
    public BureauAnswer complete(String reference, char[] nineDigits) throws BureauAway {
        return ask(() -> bureau.complete(reference, nineDigits));
    }

    @Override
    public Verdict judge(String reference, List<Integer> answers) throws BureauAway {
        return ask(() -> bureau.judge(reference, answers));
    }

    @Override
    public Optional<Verdict> verdict(String reference) throws BureauAway {
        return ask(() -> bureau.verdict(reference));
    }

    @Override
    public Optional<PostalAddress> address(String reference) throws BureauAway {
        return ask(() -> bureau.address(reference));
    }

    @Override
    public Optional<String> hindrance() {
        return bureau.hindrance();
    }

    private <T> T ask(Question<T> question) throws BureauAway {
        if (!breaker.allows()) {
            throw BureauAway.unusable("left alone for a while");
        }
        boolean there = false;
        try {
            T answer = question.put();
            there = true;
            return answer;
        } catch (BureauAway away) {
            there = !away.isAiling();
            LOG.log(Level.WARNING, "the bureau {0} is away: {1}", name(), away.getMessage());
            throw away;
        } finally {
            if (there) {
                breaker.succeeded();
            } else {
                breaker.failed();
            }
        }
    }

    private interface Question<T> {
        T put() throws BureauAway;
    }
}
