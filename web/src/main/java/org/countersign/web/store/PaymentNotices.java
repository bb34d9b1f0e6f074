package org.countersign.web.store;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.countersign.order.boundary.CardCheckout;

/**
 * Where the payment provider sends his signed messages. A message that he signed is answered with 200, however often it
 * comes; it only says where to look (case 26). Anything else is refused.
 */
@WebServlet("/payments/notices")
public class PaymentNotices extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 16 * 1024;

    @Inject
    transient CardCheckout cards;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST);
        String message = new String(body, StandardCharsets.UTF_8);
        boolean authentic = cards.noticed(message, request.getHeader("Payment-Signature"));
        response.setStatus(authentic ? HttpServletResponse.SC_OK : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
