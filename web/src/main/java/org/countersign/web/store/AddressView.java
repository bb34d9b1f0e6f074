package org.countersign.web.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.countersign.shared.PostalAddress;
import org.countersign.web.shell.ShellView;

/** Writes addresses as on an envelope, with the country's name in the viewer's language. */
@Named("addresses")
@RequestScoped
public class AddressView {
    @Inject
    ShellView shell;

    public List<String> lines(PostalAddress address) {
        if (address == null) {
            return List.of();
        }
        List<String> lines = address.lines();
        String country = new Locale("", address.country()).getDisplayCountry(shell.getLocale());
        return Stream.concat(lines.subList(0, lines.size() - 1).stream(), Stream.of(country))
                .toList();
    }
}
