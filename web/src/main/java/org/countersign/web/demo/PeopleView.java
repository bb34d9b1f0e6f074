package org.countersign.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.countersign.demo.Holding;
import org.countersign.demo.Persona;
import org.countersign.demo.Personas;
import org.countersign.web.shell.TextView;

/** Who can be signed in as, and what each is good for. */
@Named
@RequestScoped
public class PeopleView {
    @Inject
    TextView text;

    /** The people of suppliers by company, then the staff. */
    public List<Group> getGroups() {
        Map<String, List<Persona>> groups =
                Personas.ALL.stream().collect(Collectors.groupingBy(this::group, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    public String getPassword() {
        return Personas.PASSWORD;
    }

    public String place(Persona one) {
        return one.company();
    }

    /** What the persona is good for. */
    public String use(Persona one) {
        if (one.holding() == Holding.TEMPORARY_PASSWORD) {
            return text.of("demo.persona." + one.userId(), Personas.TEMPORARY_PASSWORD);
        }
        return text.of("demo.persona." + one.userId());
    }

    private String group(Persona one) {
        return one.roles().isEmpty() ? text.of("demo.people.of", one.company()) : text.of("demo.people.staff");
    }

    /** Some people under one heading. */
    public record Group(String heading, List<Persona> people) {}
}
