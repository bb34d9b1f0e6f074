package org.countersign.web.proofing;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.countersign.proofing.RoomEar;
import org.countersign.proofing.Seat;
import org.countersign.web.proofing.RoomEntrance.RoomKey;
import org.jboss.logging.Logger;

/**
 * The line of one window in a meeting room: text both ways, short, not too often, closed after half a minute's silence (a
 * window says {@code here} every ten seconds). Nothing of it is stored or logged. Messages are taken in parts and counted
 * here: Undertow's own limit overlooks what comes in more than one packet.
 */
class RoomSocket extends Endpoint implements MessageHandler.Partial<String>, RoomEar {
    private static final Logger LOG = Logger.getLogger(RoomSocket.class);
    private static final int LEFT = 4000;
    private static final int LONGEST = 32 * 1024;
    private static final long SILENCE_MILLIS = 30_000;
    private static final long SEND_MILLIS = 10_000;
    private static final int MOST_UNSENT = 100;
    private static final String HERE = "{\"type\":\"here\"}";

    private final RoomEntrance entrance;
    private final RoomKey key;
    private final Seat seat;
    private final Executor threads;
    private final StringBuilder said = new StringBuilder();
    private final AtomicInteger unsent = new AtomicInteger();
    private volatile Session line;

    /** @param threads where work is done that must not hold up the server's reading of lines */
    RoomSocket(RoomEntrance entrance, RoomKey key, Seat seat, Executor threads) {
        this.entrance = entrance;
        this.key = key;
        this.seat = seat;
        this.threads = threads;
    }

    /** Comes on a thread that reads everybody's lines: nothing is asked here, the seat is taken with the first word. */
    @Override
    public void onOpen(Session opened, EndpointConfig config) {
        opened.setMaxIdleTimeout(SILENCE_MILLIS);
        opened.getAsyncRemote().setSendTimeout(SEND_MILLIS);
        opened.addMessageHandler(String.class, this);
        opened.addMessageHandler(ByteBuffer.class, (part, last) -> end(RoomAnswer.UNREADABLE));
        line = opened;
    }

    /** Comes in order, one part after the other. */
    @Override
    public void onMessage(String part, boolean last) {
        if (said.length() + part.length() > LONGEST) {
            end(RoomAnswer.TOO_LONG);
            return;
        }
        said.append(part);
        if (last) {
            String text = said.toString();
            said.setLength(0);
            take(text);
        }
    }

    private void take(String text) {
        RoomAnswer answer = entrance.say(key, this, text);
        if (answer.endsTheLine()) {
            end(answer);
        } else if (answer == RoomAnswer.HEARD) {
            send(HERE);
        }
    }

    @Override
    public void hears(String signal) {
        RoomAnswer answer = entrance.mayHear(key);
        if (answer.endsTheLine()) {
            end(answer);
        } else {
            send(signal);
        }
    }

    @Override
    public void displaced() {
        end(RoomAnswer.TAKEN);
    }

    /** May come before the last word was taken, so that somebody who leaves says it by the reason, too. */
    @Override
    public void onClose(Session closed, CloseReason reason) {
        boolean leaves = reason.getCloseCode().getCode() == LEFT;
        threads.execute(() -> entrance.left(key, seat, this, leaves));
    }

    /** What breaks here is the visitor's line, or what he sent; its words are his. */
    @Override
    public void onError(Session broken, Throwable cause) {
        LOG.debugf("the line of a meeting room broke: %s", cause.getClass().getSimpleName());
    }

    /** A window that takes nothing up must not fill our memory. */
    private void send(String text) {
        if (unsent.incrementAndGet() > MOST_UNSENT) {
            end(RoomAnswer.AWAY);
        } else {
            line.getAsyncRemote().sendText(text, this::sent);
        }
    }

    private void sent(SendResult result) {
        unsent.decrementAndGet();
        if (!result.isOK()) {
            end(RoomAnswer.AWAY);
        }
    }

    private void end(RoomAnswer why) {
        try {
            line.close(why.reason());
        } catch (IOException gone) {
            LOG.debugf("the line of a meeting room was closed already: %s", gone.getMessage());
        }
    }
}
