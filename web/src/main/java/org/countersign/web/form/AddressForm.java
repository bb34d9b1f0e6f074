package org.countersign.web.form;

import jakarta.faces.context.FacesContext;
import java.util.Optional;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.PostalRules;

/** An address as it is typed; what it needs depends on the country that is chosen beside it. */
public class AddressForm {
    private String line1;
    private String line2;
    private String city;
    private String region;
    private String postalCode;
    private String country;

    /** @param known what stands there until something else is typed; null if nothing is known */
    public AddressForm(PostalAddress known) {
        if (known != null) {
            line1 = known.line1();
            line2 = known.line2();
            city = known.city();
            region = known.region();
            postalCode = known.postalCode();
            country = known.country();
        }
    }

    /** What is typed, unchecked. */
    public PostalAddress address() {
        return new PostalAddress(line1, line2, city, region, postalCode, country);
    }

    /** Whether the chosen country's addresses name a state or province. */
    public boolean isRegionNeeded() {
        return PostalRules.needsRegion(chosen());
    }

    /** Whether the chosen country has postal codes of a known shape. */
    public boolean isPostalCodeNeeded() {
        return PostalRules.needsPostalCode(chosen());
    }

    /** The one that is being sent, before it has become part of this. */
    private String chosen() {
        String sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("form:country");
        return Optional.ofNullable(sent).or(() -> Optional.ofNullable(country)).orElse("");
    }

    public String getLine1() {
        return line1;
    }

    public void setLine1(String line1) {
        this.line1 = line1;
    }

    public String getLine2() {
        return line2;
    }

    public void setLine2(String line2) {
        this.line2 = line2;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
