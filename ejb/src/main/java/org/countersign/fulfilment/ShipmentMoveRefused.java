package org.countersign.fulfilment;

import org.countersign.shared.BusinessException;

/** The shipment's life cycle does not know this move. */
public class ShipmentMoveRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ShipmentMoveRefused(ShipmentState state) {
        super(FulfilmentMessage.MOVE_REFUSED, state);
    }
}
