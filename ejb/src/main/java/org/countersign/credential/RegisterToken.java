package org.countersign.credential;

/** What the page of a hardware token asks for, as typed (TOK-1). */
public record RegisterToken(String serial, String firstCode, String secondCode) {
    @Override
    public String toString() {
        return "register token " + serial;
    }
}
