package org.countersign.web.faces;

/** The one button of a page that leads on. */
public class PrimaryButtonRenderer extends ButtonRenderer {
    public PrimaryButtonRenderer() {
        super("btn primary");
    }
}
