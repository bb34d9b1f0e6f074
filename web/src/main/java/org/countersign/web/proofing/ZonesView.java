package org.countersign.web.proofing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.countersign.shared.TimeZones;

/** The time zones to choose from, by continents, as the names of their places. */
@Named
@ApplicationScoped
public class ZonesView {
    private final List<SelectItem> all = grouped();

    public List<SelectItem> getAll() {
        return all;
    }

    /** The same with that zone in front, where it is called by a name that is not among them. */
    public List<SelectItem> with(String zone) {
        if (TimeZones.places().contains(zone)) {
            return all;
        }
        List<SelectItem> more = new ArrayList<>(all);
        more.add(0, item(zone));
        return more;
    }

    private static List<SelectItem> grouped() {
        Map<String, List<SelectItem>> groups = TimeZones.places().stream()
                .collect(Collectors.groupingBy(
                        place -> place.replaceFirst("/.*", ""),
                        TreeMap::new,
                        Collectors.mapping(ZonesView::item, Collectors.toList())));
        return groups.entrySet().stream()
                .map(group -> (SelectItem) new SelectItemGroup(
                        group.getKey(), null, false, group.getValue().toArray(SelectItem[]::new)))
                .toList();
    }

    private static SelectItem item(String zone) {
        return new SelectItem(zone, zone.replace('_', ' '));
    }
}
