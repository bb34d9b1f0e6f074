package org.countersign.web.faces;

import jakarta.el.ELException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.countersign.caller.FreshOtpRequired;
import org.countersign.caller.LevelTooLow;
import org.countersign.caller.NotPermitted;
import org.countersign.caller.NotSignedIn;
import org.countersign.shared.BusinessException;
import org.countersign.shared.ChangedMeanwhile;
import org.countersign.shared.MovedOn;
import org.countersign.shared.NotFound;
import org.countersign.web.edge.Failure;
import org.jboss.logging.Logger;

/**
 * What becomes of an exception that a page did not expect; pages catch nothing. A broken rule becomes a message in the
 * page that was sent (beside the field it names), or a page of its own where nothing was sent yet; so does the loss of a
 * race for the same row. Where things have moved on, the page is loaded anew, which leads to where they stand. Who must
 * sign in or step up is led there and back; what was outlived is loaded anew; all else is our fault, says so, and names
 * the id under which the log has the rest.
 */
public class Problems extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    public Problems(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            queued.remove();
            answer(FacesContext.getCurrentInstance(), thrown);
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable thrown) {
        if (context.getResponseComplete()) {
            LOG.debug("a second failure of an answered request", thrown);
            return;
        }
        Optional<BusinessException> broken =
                cause(thrown, BusinessException.class).or(() -> ChangedMeanwhile.behind(thrown));
        if (broken.isPresent()) {
            tell(context, broken.get());
        } else if (cause(thrown, ViewExpiredException.class).isPresent()) {
            reload(context);
        } else if (isSessionGone(context)) {
            LOG.debug("another request ended the session, or gave it another id, while this page was made", thrown);
            comeAgain(context);
        } else {
            fail(context, thrown);
        }
    }

    private static void tell(FacesContext context, BusinessException broken) {
        if (broken instanceof NotSignedIn) {
            redirect(context, Doors.signIn(ReturnAddress.of(request(context))));
        } else if (broken instanceof FreshOtpRequired) {
            redirect(context, Doors.stepUp(ReturnAddress.of(request(context)), Doors.ANY_OTP));
        } else if (broken instanceof LevelTooLow low) {
            redirect(context, Doors.stepUp(ReturnAddress.of(request(context)), low.required()));
        } else if (context.isPostback() && broken instanceof MovedOn) {
            CDI.current()
                    .getBeanManager()
                    .getEvent()
                    .fire(new LoadedAnew(broken.key().bundleKey()));
            redirect(context, ReturnAddress.of(request(context)));
        } else if (context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            ProblemMessage.add(context, broken);
            context.renderResponse();
        } else {
            showInstead(context, broken);
        }
    }

    /** Nothing of the page can be shown: the problem is the page. */
    private static void showInstead(FacesContext context, BusinessException broken) {
        request(context).setAttribute(ProblemPage.ATTRIBUTE, ProblemPage.of(context, broken));
        error(context, statusOf(broken));
    }

    private static int statusOf(BusinessException broken) {
        if (broken instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return broken instanceof NotPermitted ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_CONFLICT;
    }

    /** The view is gone; the page is loaded anew, behind the sign-in if the session is gone too. */
    private static void reload(FacesContext context) {
        redirect(context, ReturnAddress.withExpired(ReturnAddress.of(request(context))));
    }

    /** Whoever is still signed in has another id by now, and finds the page with it; everybody else finds the sign-in. */
    private static void comeAgain(FacesContext context) {
        if (context.isPostback()) {
            reload(context);
        } else {
            redirect(context, ReturnAddress.of(request(context)));
        }
    }

    /** A server gives out a web session that is over as if it were not, and refuses whatever is asked of it. */
    private static boolean isSessionGone(FacesContext context) {
        HttpSession session = request(context).getSession(false);
        return session != null && refusesToAnswer(session);
    }

    private static boolean refusesToAnswer(HttpSession session) {
        try {
            session.getCreationTime();
            return false;
        } catch (IllegalStateException over) {
            return true;
        }
    }

    private static void fail(FacesContext context, Throwable thrown) {
        Failure kind = isUnreadable(context, thrown) ? Failure.UNREADABLE : Failure.of(thrown);
        kind.log(LOG, thrown);
        kind.announce((HttpServletResponse) context.getExternalContext().getResponse());
        error(context, kind.status());
    }

    /** What a part of the page stumbles over as it takes up what was sent; a button's action fails within an expression. */
    private static boolean isUnreadable(FacesContext context, Throwable thrown) {
        return context.getCurrentPhaseId() == PhaseId.APPLY_REQUEST_VALUES
                && cause(thrown, IllegalArgumentException.class).isPresent()
                && cause(thrown, ELException.class).isEmpty();
    }

    private static void error(FacesContext context, int status) {
        ExternalContext external = context.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseSendError(status, null);
            }
            context.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void redirect(FacesContext context, String address) {
        try {
            context.getExternalContext().redirect(address);
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }

    private static <T> Optional<T> cause(Throwable thrown, Class<T> type) {
        return Failure.causes(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }
}
