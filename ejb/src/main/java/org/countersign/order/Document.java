package org.countersign.order;

/** A finished document. */
public record Document(String name, String type, byte[] bytes) {}
