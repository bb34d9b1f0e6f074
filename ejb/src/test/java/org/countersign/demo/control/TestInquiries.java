package org.countersign.demo.control;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.countersign.crypto.RandomCodes;
import org.countersign.crypto.TestKeys;
import org.countersign.demo.entity.SimulatedInquiry;

/** The simulated bureau's parts without a container: its book is a map. */
public final class TestInquiries {
    private TestInquiries() {}

    public static DemoOnly demo() {
        return new DemoOnly() {
            @Override
            public void check() {
                // it is one
            }
        };
    }

    public static InquiryPapers papers() {
        InquiryPapers papers = new InquiryPapers();
        papers.seal = TestKeys.seal();
        papers.invented = questions();
        return papers;
    }

    static InventedQuestions questions() {
        InventedQuestions questions = new InventedQuestions();
        questions.random = new RandomCodes();
        return questions;
    }

    public static InquiryBook book() {
        return new InMemory();
    }

    private static final class InMemory extends InquiryBook {
        private final Map<String, SimulatedInquiry> byReference = new LinkedHashMap<>();
        private final Map<String, SimulatedInquiry> byRequest = new LinkedHashMap<>();

        @Override
        public void add(SimulatedInquiry inquiry) {
            byReference.put(inquiry.reference(), inquiry);
            byRequest.put(inquiry.request(), inquiry);
        }

        @Override
        public Optional<SimulatedInquiry> byRequest(String request) {
            return Optional.ofNullable(byRequest.get(request));
        }

        @Override
        public Optional<SimulatedInquiry> locked(String reference) {
            return Optional.ofNullable(byReference.get(reference));
        }

        @Override
        public void forget(Instant now) {
            throw new UnsupportedOperationException("only a database is swept");
        }
    }
}
