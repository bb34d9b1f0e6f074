package org.countersign.web.proofing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.countersign.delivery.Attachment;
import org.countersign.proofing.boundary.Appointments;
import org.countersign.shared.BusinessException;
import org.countersign.shared.PublicId;

/** One's own appointment as a file for a calendar; for everybody else it does not exist (case 36). */
@WebServlet("/proofing/invitation")
public class AppointmentFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Appointments appointments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(response, appointments.file(new PublicId(request.getParameter("appointment"))));
        } catch (BusinessException hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, Attachment file) throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.getOutputStream().write(file.content());
    }
}
