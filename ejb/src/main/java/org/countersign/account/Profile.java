package org.countersign.account;

import java.io.Serializable;
import org.countersign.shared.LegalName;

/**
 * What is to be confirmed as it stands on the identity document (ONB-4).
 *
 * @param country ISO 3166-1 alpha-2, or null where it is not known yet
 */
public record Profile(LegalName name, String country) implements Serializable {}
