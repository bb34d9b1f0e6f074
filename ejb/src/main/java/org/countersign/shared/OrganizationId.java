package org.countersign.shared;

import java.io.Serializable;

/** Identifies a company, partner or supplier, inside the product. */
public record OrganizationId(long value) implements Serializable {
    @Override
    public String toString() {
        return "organization:" + value;
    }
}
