package org.countersign.web.credentials;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.countersign.credential.boundary.MobileIdRegistration;
import org.countersign.shared.BusinessException;

/** The QR code of the key that waits for its app: the viewer's own, kept by no cache; else there is none. */
@WebServlet("/credentials/mobile-id/qr")
public class MobileIdQr extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient MobileIdRegistration registration;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String svg = registration.qrCode();
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("image/svg+xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(svg);
        } catch (BusinessException hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
