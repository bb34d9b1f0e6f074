package org.countersign.it.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.countersign.it.fixture.HttpVisitor.Answer;

/** Opens every address that takes something, with what nobody means by it (case 43). */
final class AddressCrawl {
    /** As they stand in an address. */
    private static final List<String> HOSTILE = List.of(
            "",
            "x",
            "-1",
            "9".repeat(30),
            "a".repeat(3000),
            "%00",
            "%F0%9F%9A%80",
            "%27%22%3E%3Cscript%3Ecanary()%3C/script%3E",
            "%23%7B987*654%7D",
            "//evil.example&x=1");

    private final Person office;

    AddressCrawl(OwnPeople people) {
        office = people.withRole(people.person(people.company("Addresses")), "SYSTEM_ADMINISTRATOR");
        people.strong(office);
    }

    /** @param most how many of the values at each address, by turns */
    List<String> findings(int most) {
        List<String> findings = new ArrayList<>();
        int values = Math.min(most, HOSTILE.size());
        int turn = 0;
        for (String address : Sources.parameters()) {
            int first = turn;
            IntStream.range(0, values)
                    .mapToObj(each -> HOSTILE.get((first + each) % HOSTILE.size()))
                    .forEach(value -> open(address, value, findings));
            turn += values;
            judge(address + " missing", office.browser().get(address.substring(0, address.indexOf('?'))), findings);
        }
        return findings;
    }

    private void open(String address, String value, List<String> findings) {
        judge(
                address + "=" + value.substring(0, Math.min(20, value.length())),
                office.browser().get(address + "=" + value),
                findings);
    }

    private static void judge(String what, Answer answer, List<String> findings) {
        String wrong = Verdict.on(answer);
        if (!wrong.isEmpty()) {
            findings.add(what + ": " + wrong);
        }
    }
}
