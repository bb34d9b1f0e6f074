package org.countersign.proofing;

import java.io.Serializable;
import java.util.List;

/**
 * A legal text in one language.
 *
 * @param version the day of this wording, such as {@code 2026-11-01}
 * @param hash SHA-256 of its paragraphs, in hex: says later which words were agreed to
 */
public record LegalText(LegalDocument document, String version, String hash, List<String> paragraphs)
        implements Serializable {}
