package org.countersign.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.it.fixture.Database;
import org.countersign.it.fixture.Figure;
import org.countersign.it.fixture.HttpVisitor;
import org.countersign.it.fixture.Journey;
import org.junit.jupiter.api.Test;

/** Every form of every page, with every button and everything that can be wrong with it (case 43). */
@Journey
class FormCrawlerAbuse {
    private static final int ALL = Integer.MAX_VALUE;

    @Test
    void no_form_breaks_by_anything_that_can_be_wrong_with_it(HttpVisitor visitors, Database database) {
        var openers = new Scenes(database, visitors).openers();
        openers.keySet().removeAll(FormCrawlerIT.NOT_SENT.keySet());
        var crawl = new FormCrawl(database, openers);
        openers.keySet().forEach(page -> crawl.page(page, ALL, ALL, 0));
        openers.keySet().forEach(page -> crawl.everyField(page, List.of(Mutation.values())));
        Figure.print("forms.sent", crawl.sent(), "forms");
        Figure.print("forms.p50_ms", crawl.percentile(0.5), "ms");
        Figure.print("forms.p99_ms", crawl.percentile(0.99), "ms");
        Figure.print("forms.findings", crawl.findings().size(), "forms");
        assertThat(crawl.findings()).isEmpty();
    }

    @Test
    void no_address_breaks_by_what_stands_in_it(HttpVisitor visitors, Database database) {
        assertThat(new AddressCrawl(new OwnPeople(database, visitors)).findings(ALL))
                .isEmpty();
    }
}
