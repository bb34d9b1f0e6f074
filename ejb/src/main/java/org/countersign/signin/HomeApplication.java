package org.countersign.signin;

import java.io.Serializable;
import org.countersign.application.ApplicationSummary;

/** An application on the Home page, and what stands between it and the caller. */
public record HomeApplication(ApplicationSummary application, LaunchState state) implements Serializable {}
