package org.countersign.web.orders;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.countersign.order.Document;
import org.countersign.order.DocumentKind;
import org.countersign.order.boundary.Orders;
import org.countersign.order.boundary.Payments;
import org.countersign.shared.BusinessException;
import org.countersign.shared.PublicId;

/** An order's document as a file: the buyer's own, or for the office; for everybody else it does not exist (case 36). */
@WebServlet({"/orders/document", "/admin/payments/document"})
public class OrderDocument extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Orders orders;

    @Inject
    transient Payments payments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DocumentKind> kind = kind(request.getParameter("kind"));
        String order = request.getParameter("order");
        if (kind.isEmpty() || order == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(response, document(request, new PublicId(order), kind.get()));
        } catch (BusinessException hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Document document(HttpServletRequest request, PublicId order, DocumentKind kind) {
        return request.getServletPath().startsWith("/admin")
                ? payments.document(order, kind)
                : orders.document(order, kind);
    }

    private static void send(HttpServletResponse response, Document document) throws IOException {
        response.setContentType(document.type());
        response.setContentLength(document.bytes().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + document.name() + "\"");
        response.getOutputStream().write(document.bytes());
    }

    private static Optional<DocumentKind> kind(String name) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
