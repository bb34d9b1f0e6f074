package org.countersign.catalog;

import org.countersign.shared.BusinessException;

/** A product that this person cannot buy: unknown, not on sale, not sold there, or held already. */
public class ProductRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ProductRefused(CatalogMessage why, Object... arguments) {
        super(new Field("product"), why, arguments);
    }
}
