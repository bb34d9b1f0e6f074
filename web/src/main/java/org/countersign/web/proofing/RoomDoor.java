package org.countersign.web.proofing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.countersign.caller.LevelTooLow;
import org.countersign.proofing.Seat;
import org.countersign.proofing.boundary.MeetingRooms;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;
import org.countersign.web.proofing.RoomEntrance.RoomKey;
import org.countersign.web.session.WebSession;

/**
 * Where a window's line into a meeting room begins: {@code /proofing/room/} and the appointment's id, as a WebSocket. It is
 * an address like any other up to here, behind the edge, which wants our own origin, and the doorkeeper. Whoever has no
 * seat at this moment finds nothing (PRF-10).
 */
@WebServlet("/proofing/room/*")
public class RoomDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient MeetingRooms rooms;

    @Inject
    transient RoomEntrance entrance;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private transient ManagedExecutorService threads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Seat> seat =
                "websocket".equalsIgnoreCase(request.getHeader("Upgrade")) ? seat(request) : Optional.empty();
        if (seat.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        RoomKey key =
                new RoomKey(WebSession.handle(request).orElseThrow(), seat.get().appointment());
        open(request, response, new RoomSocket(entrance, key, seat.get(), threads));
    }

    private Optional<Seat> seat(HttpServletRequest request) {
        try {
            PublicId appointment = new PublicId(
                    Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1));
            rooms.visit(appointment); // so that it is on record who asks for another's
            return rooms.seat(appointment);
        } catch (NotFound | LevelTooLow none) {
            return Optional.empty();
        }
    }

    private static void open(HttpServletRequest request, HttpServletResponse response, RoomSocket socket)
            throws IOException, ServletException {
        ServerContainer sockets =
                (ServerContainer) request.getServletContext().getAttribute(ServerContainer.class.getName());
        ServerEndpointConfig config = ServerEndpointConfig.Builder.create(RoomSocket.class, request.getServletPath())
                .configurator(new Only(socket))
                .build();
        try {
            sockets.upgradeHttpToWebSocket(request, response, config, Map.of());
        } catch (DeploymentException impossible) {
            throw new ServletException(impossible);
        }
    }

    /** Gives the line its one end. The origin was judged at the edge. */
    private static final class Only extends ServerEndpointConfig.Configurator {
        private final RoomSocket socket;

        Only(RoomSocket socket) {
            this.socket = socket;
        }

        @Override
        public <T> T getEndpointInstance(Class<T> type) {
            return type.cast(socket);
        }
    }
}
