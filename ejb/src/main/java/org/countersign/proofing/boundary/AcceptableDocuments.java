package org.countersign.proofing.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.countersign.proofing.AcceptableDocument;
import org.countersign.proofing.control.Documents;

/** Which documents a webcam meeting accepts (PRF-9b); everybody may know. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AcceptableDocuments {
    @Inject
    Documents documents;

    /**
     * Those that a country issues, the best first; a passport is always among them.
     *
     * @param country that issued it, ISO 3166-1 alpha-2
     * @return empty for what is no country
     */
    public List<AcceptableDocument> in(String country) {
        return documents.in(country);
    }
}
