package org.countersign.web.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A form is sent to the address that its page was asked for, with what the page takes from there ({@code f:viewParam}):
 * so the address still says which thing it is about when the answer is the same page with messages, or the sign-in.
 */
public class FormAddresses extends ViewHandlerWrapper {
    public FormAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String address = super.getActionURL(context, viewId);
        UIViewRoot page = context.getViewRoot();
        boolean ownForm = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                && page != null
                && viewId.equals(page.getViewId())
                && !address.contains("?");
        return ownForm ? withParameters(context, page, address) : address;
    }

    /** A page that keeps no view has forgotten what it takes from its address when its form comes back; that has come along. */
    private static String withParameters(FacesContext context, UIViewRoot page, String address) {
        String query = page.isTransient() && context.isPostback() ? asked(context) : named(context, page);
        return query.isEmpty() ? address : address + "?" + query;
    }

    private static String asked(FacesContext context) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        return Optional.ofNullable(request.getQueryString()).orElse("");
    }

    private static String named(FacesContext context, UIViewRoot page) {
        return ViewMetadata.getViewParameters(page).stream()
                .flatMap(parameter -> pair(context, parameter).stream())
                .collect(Collectors.joining("&"));
    }

    private static Optional<String> pair(FacesContext context, UIViewParameter parameter) {
        String name = parameter.getName();
        return Optional.ofNullable(
                        context.getExternalContext().getRequestParameterMap().get(name))
                .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
