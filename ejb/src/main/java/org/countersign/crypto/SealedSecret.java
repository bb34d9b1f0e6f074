package org.countersign.crypto;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * A secret that only {@link Seal} can open again, and only for the owner it was sealed for. The first bytes name the
 * key (INV-2).
 */
@Embeddable
public record SealedSecret(@Column(name = "sealed") byte[] bytes) implements Serializable {
    @Override
    public String toString() {
        return "sealed";
    }
}
