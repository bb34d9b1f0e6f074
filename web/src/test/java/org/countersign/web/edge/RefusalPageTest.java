package org.countersign.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class RefusalPageTest {
    private final StringWriter written = new StringWriter();

    @Test
    void the_contact_stands_on_the_page_as_text() throws IOException {
        RefusalPage.write(
                Requests.aGet("/signout").request(), response(), Refusal.METHOD, "Desk <desk@office.example> & Co");
        assertThat(written.toString()).contains("Customer support: Desk &lt;desk@office.example&gt; &amp; Co");
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                RefusalPageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, called, arguments) ->
                        called.getName().equals("getWriter") ? new PrintWriter(written, true) : null);
    }
}
