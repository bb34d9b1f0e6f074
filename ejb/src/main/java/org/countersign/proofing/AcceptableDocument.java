package org.countersign.proofing;

import java.io.Serializable;

/**
 * A document that is accepted where it was issued by a certain country.
 *
 * @param localName what it is called there, in that country's own words; null where the type says enough
 */
public record AcceptableDocument(DocumentType type, String localName) implements Serializable {}
