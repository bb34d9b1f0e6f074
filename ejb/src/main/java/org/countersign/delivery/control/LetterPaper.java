package org.countersign.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.countersign.delivery.Attachment;
import org.countersign.shared.Deployment;
import org.countersign.shared.Pdf;

/**
 * Sets letters that are text and not a document yet: the template's words on the paper of the receiver's country, the
 * address where the envelope has its window, the letter's number as a bar code beside it (PRF-7).
 */
@ApplicationScoped
public class LetterPaper {
    private static final String GROUPS = "(?<=\\G.{4})";
    private static final double SENDER = 6.5;

    @Inject
    Texts texts;

    @Inject
    Deployment deployment;

    private final Typeface type = new Typeface("NotoSans-Regular.ttf");

    /** Whether every sign of the text can be printed. */
    public boolean prints(String text) {
        return type.prints(text.replace("\n", ""));
    }

    /** @throws IllegalStateException if its address holds what cannot be printed, or does not fit */
    Attachment written(Parcel parcel) {
        Map<String, Object> layout = layout(parcel, deployment.office(), deployment.officeCountry());
        return new Attachment(parcel.template() + ".pdf", "application/pdf", Pdf.of(texts.letter(parcel, layout)));
    }

    /** @param office who sends it, in lines */
    Map<String, Object> layout(Parcel parcel, List<String> office, String homeCountry) {
        Sheet sheet = Sheet.of(needed(parcel, "country"));
        AddressWindow.Fitted address = sheet.window().fit(address(parcel, homeCountry), type);
        BarCode code = new BarCode(needed(parcel, "number"));
        Map<String, Object> layout = new HashMap<>();
        layout.put("paper", sheet.paper());
        layout.put("left", millimetres(sheet.left()));
        layout.put("wide", millimetres(sheet.wide()));
        layout.put("body", millimetres(sheet.body()));
        layout.put("addressLines", address.lines());
        layout.put("addressTop", millimetres(sheet.begin(address)));
        layout.put("addressSize", points(address.size()));
        layout.put("addressLeading", points(address.leading()));
        layout.put("barsTop", millimetres(sheet.bars()));
        layout.put("barsHigh", millimetres(Sheet.BARS_HIGH));
        layout.put("barsWide", points(code.width()));
        layout.put("bars", code.bars().stream().map(LetterPaper::bar).toList());
        layout.put("numberInGroups", List.of(needed(parcel, "number").split(GROUPS)));
        layout.put("office", office);
        layout.put(
                "senderSize", points(Math.min(SENDER, sheet.window().wide() / type.width(String.join(", ", office)))));
        return layout;
    }

    /** As on an envelope: a foreign country in capitals in the last line, the own one not at all. */
    private List<String> address(Parcel parcel, String homeCountry) {
        List<String> lines = new ArrayList<>(List.of(parcel.recipient()));
        lines.addAll(List.of(needed(parcel, "address").split("\n")));
        String country = needed(parcel, "country");
        if (!homeCountry.equals(country)) {
            lines.add(new Locale("", country).getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT));
        }
        if (!lines.stream().allMatch(type::prints)) {
            throw new IllegalStateException("an address has signs that cannot be printed");
        }
        return lines;
    }

    private static String needed(Parcel parcel, String variable) {
        return Optional.ofNullable(parcel.model().get(variable))
                .orElseThrow(() -> new TextMissing(parcel.template() + ", " + variable, null));
    }

    private static Map<String, String> bar(BarCode.Bar bar) {
        return Map.of("left", points(bar.left()), "wide", points(bar.width()));
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }

    private static String points(double length) {
        return String.format(Locale.ROOT, "%.2fpt", length);
    }
}
