package org.countersign.web.session;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.countersign.web.faces.ReturnAddress;

/** Leads to a page of this server by its path; to nowhere else (case 44). */
public final class Redirect {
    private static final String HOME = "/home";

    private Redirect() {}

    /**
     * @param path of this server, with its query; anything that could lead elsewhere becomes Home
     * @return null: a Faces action that returns it is done
     */
    public static String to(String path) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath()
                    + ReturnAddress.inside(path).orElse(HOME));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return null;
    }
}
