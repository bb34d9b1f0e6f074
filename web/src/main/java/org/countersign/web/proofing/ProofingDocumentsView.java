package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.proofing.AcceptableDocument;
import org.countersign.proofing.boundary.AcceptableDocuments;

/** Which documents a webcam appointment accepts, by the country that issued them (PRF-9b); for everybody. */
@Named
@RequestScoped
public class ProofingDocumentsView {
    @Inject
    AcceptableDocuments documents;

    private String country;

    /** Those of the chosen country; none while none is chosen, or what the address names is no country. */
    public List<AcceptableDocument> getDocuments() {
        return documents.in(country);
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
