package org.countersign.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.web.faces.CodedMessage;
import org.countersign.web.faces.ReturnAddress;
import org.countersign.web.faces.Words;

/** What the top of a page says before its heading: what went wrong, with links to the fields, or what went well. */
@Named("messages")
@RequestScoped
public class MessagesView {
    /** The query parameter by which the script says that a session has ended for lack of use (ACC-12). */
    private static final String IDLE = "idle";

    @Inject
    Notices notices;

    private List<String> said;

    /** What went wrong, in the order of the page. */
    public List<Problem> getProblems() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        Iterator<String> fields = context.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            context.getMessageList(field).stream()
                    .filter(MessagesView::isBad)
                    .map(message -> new Problem(message.getSummary(), codeOf(message), field))
                    .forEach(problems::add);
        }
        return problems;
    }

    /** What went well, or is good to know. */
    public List<String> getNotices() {
        if (said == null) {
            FacesContext context = FacesContext.getCurrentInstance();
            said = Stream.of(
                            waiting(context),
                            said(context, ReturnAddress.EXPIRED),
                            said(context, IDLE),
                            spoken(context))
                    .flatMap(part -> part)
                    .toList();
        }
        return said;
    }

    private Stream<String> waiting(FacesContext context) {
        if (context.getExternalContext().getSession(false) == null) {
            return Stream.empty();
        }
        return notices.take().stream()
                .map(notice ->
                        Words.of(context, notice.key(), notice.arguments().toArray()));
    }

    /** What the address says by a parameter, under {@code shell.} with its name. */
    private static Stream<String> said(FacesContext context, String parameter) {
        boolean arrived = !context.isPostback()
                && context.getExternalContext().getRequestParameterMap().containsKey(parameter);
        return arrived ? Stream.of(Words.of(context, "shell." + parameter)) : Stream.empty();
    }

    private static Stream<String> spoken(FacesContext context) {
        return context.getMessageList(null).stream()
                .filter(message -> !isBad(message))
                .map(FacesMessage::getSummary);
    }

    private static boolean isBad(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }

    private static String codeOf(FacesMessage message) {
        return message instanceof CodedMessage coded ? coded.code() : null;
    }

    /**
     * One thing that went wrong.
     *
     * @param text what, and what is right
     * @param code the stable code, or null
     * @param field the client id of the field to go to, or null
     */
    public record Problem(String text, String code, String field) {}
}
