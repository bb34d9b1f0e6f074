package org.countersign.demo.boundary;

import java.time.Clock;
import org.countersign.crypto.RandomCodes;
import org.countersign.demo.control.TestInquiries;

/** The simulated bureau without a container. */
public final class TestCreditFiles {
    private TestCreditFiles() {}

    public static CreditFiles at(Clock clock) {
        CreditFiles files = new CreditFiles();
        files.demo = TestInquiries.demo();
        files.book = TestInquiries.book();
        files.papers = TestInquiries.papers();
        files.random = new RandomCodes();
        files.clock = clock;
        return files;
    }
}
