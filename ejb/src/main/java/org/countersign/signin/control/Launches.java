package org.countersign.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.countersign.application.ApplicationSummary;
import org.countersign.caller.Caller;
import org.countersign.credential.boundary.Credentials;
import org.countersign.signin.HomeApplication;

/** Applies the launch rule to what a person holds. */
@ApplicationScoped
public class Launches {
    @Inject
    Credentials credentials;

    /** Each of the applications with what stands between it and the caller. */
    public List<HomeApplication> of(List<ApplicationSummary> applications, Caller caller) {
        List<Factor> active = credentials.active(caller.account()).stream()
                .map(credential -> new Factor(credential.kind(), credential.level()))
                .toList();
        return applications.stream()
                .map(application -> new HomeApplication(application, LaunchRule.of(application, caller, active)))
                .toList();
    }
}
