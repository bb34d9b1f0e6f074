package org.countersign.adapter.bureau;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.countersign.proofing.BureauAnswer;
import org.countersign.proofing.PersonalDetails;
import org.countersign.proofing.Verdict;
import org.countersign.proofing.port.BureauAway;
import org.countersign.proofing.port.CreditBureau;
import org.countersign.shared.Deployment;
import org.countersign.shared.JsonText;
import org.countersign.shared.PostalAddress;

/**
 * A bureau behind a service that speaks JSON, see the package: over TLS, by which both sides can show who they are
 * (PRF-3). Whatever the service does, a call ends in time, and what it says is believed only where it is as agreed.
 */
@ApplicationScoped
public class HttpCreditBureau implements CreditBureau {
    private static final String INQUIRIES = "/inquiries";

    @Inject
    Deployment deployment;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ExecutorService threads;

    private BureauLine line;
    private String hindrance = "COUNTERSIGN_BUREAU_HTTP_URL does not say where the credit bureau is";

    @PostConstruct
    void settle() {
        use(deployment::text, threads);
    }

    void use(Function<String, Optional<String>> settings, ExecutorService callers) {
        try {
            BureauSettings.of(settings).ifPresent(read -> use(read, callers));
        } catch (IllegalArgumentException none) {
            hindrance = "COUNTERSIGN_BUREAU_HTTP_URL is no address by https";
        } catch (UncheckedIOException unreadable) {
            hindrance = "a file that COUNTERSIGN_BUREAU_HTTP_… names cannot be read: "
                    + unreadable.getCause().getMessage();
        }
    }

    void use(BureauSettings settings, ExecutorService callers) {
        try {
            line = new BureauLine(settings.line(), BureauTls.context(settings).getSocketFactory(), callers);
            hindrance = null;
        } catch (IOException | GeneralSecurityException broken) {
            hindrance = "a store that COUNTERSIGN_BUREAU_HTTP_… names cannot be opened: " + broken.getMessage();
        }
    }

    @Override
    public String name() {
        return "http";
    }

    @Override
    public Optional<String> hindrance() {
        return Optional.ofNullable(hindrance);
    }

    @Override
    public BureauAnswer locate(String request, PersonalDetails details) throws BureauAway {
        BureauWord word = line().post(INQUIRIES, BureauWords.of(request, details));
        return word instanceof BureauWord.Refused
                ? new BureauAnswer.NotLocated(request) // it gave no name of its own
                : BureauWords.answer(word.said().orElseThrow(HttpCreditBureau::unknown));
    }

    @Override
    public BureauAnswer complete(String reference, char[] nineDigits) throws BureauAway {
        JsonObject words = JsonText.object().add("ssn", new String(nineDigits)).build();
        BureauWord word = line().post(path(reference, "digits"), words);
        if (word instanceof BureauWord.Refused) {
            return new BureauAnswer.NotLocated(reference);
        }
        BureauAnswer answer = BureauWords.answer(word.said().orElseThrow(HttpCreditBureau::unknown));
        if (!answer.reference().equals(reference)) {
            throw BureauAway.unusable("the answer is about another inquiry");
        }
        return answer;
    }

    @Override
    public Verdict judge(String reference, List<Integer> answers) throws BureauAway {
        JsonArrayBuilder chosen = JsonText.array();
        answers.forEach(chosen::add);
        JsonObject words = JsonText.object().add("answers", chosen).build();
        Optional<JsonObject> answer =
                line().post(path(reference, "answers"), words).said();
        if (answer.isEmpty()) {
            return Verdict.TOO_LATE; // also where it will not judge them: no signal against anybody, and no try back
        }
        return BureauWords.verdict(answer.get()).orElseThrow(() -> BureauAway.unusable("nonsense for verdict"));
    }

    @Override
    public Optional<Verdict> verdict(String reference) throws BureauAway {
        Optional<JsonObject> answer = line().get(path(reference, "verdict"));
        return answer.isEmpty() ? Optional.empty() : BureauWords.verdict(answer.get());
    }

    @Override
    public Optional<PostalAddress> address(String reference) throws BureauAway {
        Optional<JsonObject> answer = line().get(path(reference, "address"));
        return answer.isEmpty() ? Optional.empty() : Optional.of(BureauWords.address(answer.get()));
    }

    private BureauLine line() throws BureauAway {
        if (line == null) {
            throw BureauAway.unusable(hindrance);
        }
        return line;
    }

    private static String path(String reference, String what) {
        if (!BureauWords.isReference(reference)) {
            throw new IllegalArgumentException("not a bureau's reference");
        }
        return INQUIRIES + "/" + reference + "/" + what;
    }

    private static BureauAway unknown() {
        return BureauAway.unusable("it knows no such inquiry");
    }
}
