package org.countersign.proofing;

import java.io.Serializable;
import java.time.LocalDate;

/** A day on which the office is closed, with the name under which people know it. */
public record Holiday(LocalDate day, String name) implements Serializable {}
