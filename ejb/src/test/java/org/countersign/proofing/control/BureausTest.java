package org.countersign.proofing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.countersign.proofing.BureauAnswer;
import org.countersign.proofing.PersonalDetails;
import org.countersign.proofing.Verdict;
import org.countersign.proofing.port.BureauAway;
import org.countersign.proofing.port.CreditBureau;
import org.countersign.shared.CircuitBreaker;
import org.countersign.shared.PostalAddress;
import org.junit.jupiter.api.Test;

/** The operator's bureau, and what keeps people from waiting for one that is away (PRF-4, case 47). */
class BureausTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Peer peer = new Peer();
    private final Bureaus bureaus = named("peer");

    @Test
    void the_bureau_is_the_one_that_the_operator_names() {
        assertThat(bureaus.isOffered()).isTrue();
        assertThat(bureaus.chosen())
                .hasValueSatisfying(bureau -> assertThat(bureau.name()).isEqualTo("peer"));
        assertThat(bureaus.hindrance()).isEmpty();
    }

    @Test
    void there_may_be_none() {
        assertThat(named(Bureaus.NONE).isOffered()).isFalse();
        assertThat(named(Bureaus.NONE).chosen()).isEmpty();
        assertThat(named(Bureaus.NONE).hindrance()).isEmpty();
    }

    @Test
    void one_that_does_not_exist_is_not_offered_and_told() {
        assertThat(named("pear").isOffered()).isFalse();
        assertThat(named("pear").hindrance()).hasValue("COUNTERSIGN_BUREAU names what does not exist: pear");
    }

    @Test
    void what_hinders_the_bureau_is_told() {
        peer.hindrance = "no keys";
        assertThat(bureaus.hindrance()).hasValue("no keys");
    }

    /** PRF-1: whoever chose it would be told after all his details that it cannot be asked. */
    @Test
    void one_that_is_hindered_is_not_offered() {
        peer.hindrance = "no keys";
        assertThat(bureaus.isOffered()).isFalse();
    }

    @Test
    void after_some_failures_nobody_waits_any_more() {
        peer.away = true;
        fail(CircuitBreaker.FAILURES + 10);
        assertThat(peer.asked).isEqualTo(CircuitBreaker.FAILURES);
        BureauAway away = catchThrowableOfType(BureauAway.class, this::ask);
        assertThat(away.isAiling()).isFalse();
        assertThat(away).hasMessage("left alone for a while");
    }

    @Test
    void after_the_pause_one_finds_out_for_all() throws BureauAway {
        peer.away = true;
        fail(CircuitBreaker.FAILURES);
        nanos.addAndGet(CircuitBreaker.PAUSE.toNanos());
        fail(3);
        assertThat(peer.asked).isEqualTo(CircuitBreaker.FAILURES + 1);
        peer.away = false;
        nanos.addAndGet(CircuitBreaker.PAUSE.toNanos());
        ask();
        ask();
        assertThat(peer.asked).isEqualTo(CircuitBreaker.FAILURES + 3);
    }

    @Test
    void an_answer_between_failures_is_enough() throws BureauAway {
        peer.away = true;
        fail(CircuitBreaker.FAILURES - 1);
        peer.away = false;
        ask();
        peer.away = true;
        fail(CircuitBreaker.FAILURES - 1);
        assertThat(peer.asked).isEqualTo(2 * CircuitBreaker.FAILURES - 1);
    }

    /** What one person typed must not keep all others from it. */
    @Test
    void however_often_it_refuses_it_is_there_for_others() {
        peer.refuses = true;
        fail(3 * CircuitBreaker.FAILURES);
        assertThat(peer.asked).isEqualTo(3 * CircuitBreaker.FAILURES);
    }

    @Test
    void a_refusal_after_the_pause_shows_that_it_is_back() throws BureauAway {
        peer.away = true;
        fail(CircuitBreaker.FAILURES);
        nanos.addAndGet(CircuitBreaker.PAUSE.toNanos());
        peer.away = false;
        peer.refuses = true;
        fail(1);
        peer.refuses = false;
        ask();
        assertThat(peer.asked).isEqualTo(CircuitBreaker.FAILURES + 2);
    }

    @Test
    void a_bureau_that_breaks_counts_as_one_that_is_away() {
        peer.broken = true;
        for (int i = 0; i < CircuitBreaker.FAILURES; i++) {
            assertThatThrownBy(this::ask).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(this::ask).isInstanceOf(BureauAway.class);
    }

    @Test
    void everything_that_it_is_asked_goes_the_same_way() {
        CreditBureau guarded = bureaus.chosen().orElseThrow();
        peer.away = true;
        assertThatThrownBy(() -> guarded.locate("r", null)).isInstanceOf(BureauAway.class);
        assertThatThrownBy(() -> guarded.complete("r", new char[9])).isInstanceOf(BureauAway.class);
        assertThatThrownBy(() -> guarded.judge("r", List.of())).isInstanceOf(BureauAway.class);
        assertThatThrownBy(() -> guarded.verdict("r")).isInstanceOf(BureauAway.class);
        assertThatThrownBy(() -> guarded.address("r")).isInstanceOf(BureauAway.class);
        assertThatThrownBy(() -> guarded.address("r")).hasMessage("left alone for a while");
        assertThat(peer.asked).isEqualTo(5);
    }

    private Bureaus named(String name) {
        Bureaus chosen = new Bureaus();
        chosen.use(name, List.of(peer), nanos::get);
        return chosen;
    }

    private void ask() throws BureauAway {
        bureaus.chosen().orElseThrow().verdict("reference");
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(this::ask).isInstanceOf(BureauAway.class);
        }
    }

    /** Counts how often it is asked. */
    private static final class Peer implements CreditBureau {
        private int asked;
        private boolean away;
        private boolean broken;
        private boolean refuses;
        private String hindrance;

        @Override
        public String name() {
            return "peer";
        }

        @Override
        public Optional<String> hindrance() {
            return Optional.ofNullable(hindrance);
        }

        @Override
        public BureauAnswer locate(String request, PersonalDetails details) throws BureauAway {
            return answer(new BureauAnswer.NotLocated("reference"));
        }

        @Override
        public BureauAnswer complete(String reference, char[] nineDigits) throws BureauAway {
            return answer(new BureauAnswer.NotLocated("reference"));
        }

        @Override
        public Verdict judge(String reference, List<Integer> answers) throws BureauAway {
            return answer(Verdict.RIGHT);
        }

        @Override
        public Optional<Verdict> verdict(String reference) throws BureauAway {
            return answer(Optional.empty());
        }

        @Override
        public Optional<PostalAddress> address(String reference) throws BureauAway {
            return answer(Optional.empty());
        }

        private <T> T answer(T right) throws BureauAway {
            asked++;
            if (away) {
                throw BureauAway.ailing("no answer");
            }
            if (refuses) {
                throw BureauAway.unusable("no thank you");
            }
            if (broken) {
                throw new IllegalStateException("broken");
            }
            return right;
        }
    }
}
