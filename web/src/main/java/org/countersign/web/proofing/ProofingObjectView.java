package org.countersign.web.proofing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.countersign.proofing.ProofSeen;
import org.countersign.proofing.boundary.ProofObjections;
import org.countersign.shared.NotFound;
import org.countersign.web.session.Redirect;

/** Where the link of a proofing notice leads: shows the proof, and takes the objection to it (ACC-13). */
@Named
@RequestScoped
public class ProofingObjectView {
    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    ProofObjections objections;

    private String link;
    private ProofSeen proof;

    /** Known from the first phase on, when forms are read: what they hold depends on it. */
    @PostConstruct
    void take() {
        link = parameters.get("link");
    }

    public void load() {
        if (link == null) {
            throw new NotFound();
        }
        proof = objections.look(link);
    }

    /** Shows the same address again, which says then that it is done. */
    public String object() {
        objections.object(link);
        return Redirect.to("/proofing/object?link=" + link);
    }

    public ProofSeen getProof() {
        if (proof == null) {
            load();
        }
        return proof;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
