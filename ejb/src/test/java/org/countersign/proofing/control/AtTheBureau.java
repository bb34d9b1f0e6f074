package org.countersign.proofing.control;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.crypto.RandomCodes;
import org.countersign.order.Purchase;
import org.countersign.proofing.BureauAnswer;
import org.countersign.proofing.BureauOutcome;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.LedBack;
import org.countersign.proofing.LegalDocument;
import org.countersign.proofing.PersonalDetails;
import org.countersign.proofing.PolicyPreset;
import org.countersign.proofing.PolicyScope;
import org.countersign.proofing.ProofingMethod;
import org.countersign.proofing.ProofingPolicy;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.ProofingTrigger;
import org.countersign.proofing.Question;
import org.countersign.proofing.Verdict;
import org.countersign.proofing.entity.ProofingCase;
import org.countersign.proofing.port.BureauAway;
import org.countersign.proofing.port.CreditBureau;
import org.countersign.shared.AccountId;
import org.countersign.shared.LegalName;
import org.countersign.shared.Policies;
import org.countersign.shared.Policy;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PublicId;

/** Ann Miller's case at a bureau that does as it is told, under the classic policy and a clock that stands; no container. */
final class AtTheBureau {
    static final AccountId ANN = new AccountId(7);
    static final List<Question> QUESTIONS = List.of(new Question("Which colour?", List.of("Blue", "Seven")));

    final Hands clock = new Hands();
    final Peer bureau = new Peer();
    final Bureaus bureaus = new Bureaus();
    final BureauSteps steps = new BureauSteps();
    final CaseSteps others = new CaseSteps();
    final BureauTalk talk = new BureauTalk();
    private final Requests requests = new Requests();
    final List<ProofingMethod> passed = new ArrayList<>();
    private final ProofingCase held =
            new ProofingCase(new PublicId("case"), ANN, new Purchase(null, null), clock.instant());
    private final CurrentCase current = new CurrentCase();

    AtTheBureau() {
        written(held);
        held.chose("US", ProofingMethod.BUREAU);
        OneCase cases = new OneCase();
        CaseRules rules = new CaseRules();
        rules.cases = cases;
        rules.methods = new Classic();
        rules.policies = new Defaults();
        rules.bureaus = bureaus;
        Wordings wordings = new Wordings();
        wordings.cases = cases;
        steps.wordings = wordings;
        others.wordings = wordings;
        current.wordings = wordings;
        current.steps = others;
        steps.cases = cases;
        steps.rules = rules;
        steps.proving = new Book();
        steps.policies = new Defaults();
        steps.random = requests;
        others.cases = cases;
        others.rules = rules;
        talk.bureaus = bureaus;
        talk.steps = steps;
        talk.clock = clock;
        current.cases = cases;
        current.rules = rules;
        current.talk = talk;
        isThere(true);
        for (ProofingTrigger step : List.of(
                ProofingTrigger.CHOOSE_BUREAU,
                ProofingTrigger.NAME_FOR_BUREAU,
                ProofingTrigger.AGREE,
                ProofingTrigger.CONSENT)) {
            held.fire(step, ANN, clock.instant());
        }
    }

    /** As if the row had been written. */
    private static void written(ProofingCase made) {
        try {
            Field id = ProofingCase.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(made, 1L);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Whether the operator has a bureau. */
    void isThere(boolean there) {
        bureaus.use(there ? bureau.name() : Bureaus.NONE, List.of(bureau), clock::nanos);
    }

    /** Sends the details. */
    BureauOutcome asks() {
        try (PersonalDetails details = new PersonalDetails(
                new LegalName("Ann", null, "Miller", null),
                new PostalAddress("12 Elm Street", null, "Salem", "VA", "24153", "US"),
                null,
                LocalDate.of(1985, 4, 17),
                "4321".toCharArray())) {
            return talk.ask(ANN, details);
        }
    }

    /** Sends all nine digits. */
    BureauOutcome completes() {
        return talk.complete(ANN, "123454321".toCharArray());
    }

    /** Is asked, and answers. */
    ProofingState answers() {
        asks();
        return answers(List.of(1));
    }

    /** Answers what is asked now. */
    ProofingState answers(List<Integer> choices) {
        return talk.answer(ANN, inquiry(), choices);
    }

    /** The name of the last request. */
    PublicId inquiry() {
        return requests.last;
    }

    /** Opens the page of her case, wherever; empty once it is closed. */
    Optional<CaseView> looks() {
        return current.of(ANN, clock.instant());
    }

    ProofingState state() {
        return held.state();
    }

    int triesLeft() {
        return steps.rules.triesLeft(held);
    }

    private final class OneCase extends Cases {
        @Override
        public Optional<ProofingCase> open(AccountId account) {
            return Optional.of(held).filter(found -> !found.state().isFinal());
        }

        @Override
        public Optional<ProofingCase> openLocked(AccountId account) {
            return open(account);
        }

        @Override
        public void move(ProofingCase moved, ProofingTrigger trigger, AccountId actor, Instant at) {
            moved.fire(trigger, actor, at);
        }

        @Override
        Optional<LedBack> ledBack(ProofingCase seen) {
            return Optional.empty();
        }

        @Override
        Optional<String> agreed(ProofingCase asked, LegalDocument document) {
            return Optional.empty();
        }

        @Override
        BureauPast bureau(AccountId account) {
            return new BureauPast(held.tries(), false);
        }
    }

    private static final class Requests extends RandomCodes {
        private PublicId last;

        @Override
        public PublicId publicId() {
            last = super.publicId();
            return last;
        }
    }

    private static final class Classic extends MethodPolicies {
        @Override
        public ProofingPolicy of(String product, PublicId partner) {
            return new ProofingPolicy(1, PolicyScope.EVERYBODY, PolicyPreset.CLASSIC.settings());
        }
    }

    private static final class Defaults extends Policies {
        @Override
        public Duration duration(Policy policy) {
            return Duration.parse(policy.otherwise());
        }
    }

    private final class Book extends Proving {
        @Override
        public void pass(ProofingCase proofed, ProofingMethod method, Instant at) {
            passed.add(method);
        }
    }

    /** Answers what it is told to; what is done while it thinks can be said, too. */
    static final class Peer implements CreditBureau {
        BureauAnswer answer = new BureauAnswer.Questions("inquiry", QUESTIONS);
        Verdict verdict = Verdict.RIGHT;
        boolean away;
        boolean silent;
        Runnable meanwhile = () -> {};
        private Optional<Verdict> judged = Optional.empty();

        @Override
        public String name() {
            return "peer";
        }

        @Override
        public BureauAnswer locate(String request, PersonalDetails details) throws BureauAway {
            return said(answer);
        }

        @Override
        public BureauAnswer complete(String reference, char[] nineDigits) throws BureauAway {
            return said(answer);
        }

        @Override
        public Verdict judge(String reference, List<Integer> answers) throws BureauAway {
            meanwhile.run();
            if (!away) {
                judged = Optional.of(verdict);
            }
            return said(verdict);
        }

        @Override
        public Optional<Verdict> verdict(String reference) throws BureauAway {
            return said(judged);
        }

        @Override
        public Optional<PostalAddress> address(String reference) {
            return Optional.empty();
        }

        private <T> T said(T word) throws BureauAway {
            meanwhile.run();
            if (away || silent) {
                throw BureauAway.ailing("no answer");
            }
            return word;
        }
    }

    /** A clock that is put forward. */
    static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-02T10:15:30Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        long nanos() {
            return now.toEpochMilli() * 1_000_000;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
