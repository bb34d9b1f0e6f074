package org.countersign.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.countersign.delivery.Attachment;
import org.countersign.demo.boundary.Outbox;
import org.countersign.shared.NotFound;
import org.countersign.shared.PublicId;

/** A file that went along with a mail, for downloading. */
@Named
@RequestScoped
public class FileView {
    @Inject
    Outbox outbox;

    private String id;
    private Integer place;

    public void load() throws IOException {
        if (id == null || place == null) {
            throw new NotFound();
        }
        Attachment file = outbox.file(new PublicId(id), place);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(file.mediaType());
        answer.setResponseContentLength(file.content().length);
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        answer.setResponseHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        answer.getResponseOutputStream().write(file.content());
        faces.responseComplete();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }
}
