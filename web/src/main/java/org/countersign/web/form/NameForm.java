package org.countersign.web.form;

import org.countersign.shared.LegalName;

/** A legal name as it is typed. */
public class NameForm {
    private String firstName;
    private String middleName;
    private String lastName;
    private String suffix;

    /** One of which nothing is known yet. */
    public NameForm() {}

    /** @param known what stands there until something else is typed */
    public NameForm(LegalName known) {
        firstName = known.first();
        middleName = known.middle();
        lastName = known.last();
        suffix = known.suffix();
    }

    /** What is typed, unchecked. */
    public LegalName name() {
        return new LegalName(firstName, middleName, lastName, suffix);
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getMiddleName() {
        return middleName;
    }

    public void setMiddleName(String middleName) {
        this.middleName = middleName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getSuffix() {
        return suffix;
    }

    public void setSuffix(String suffix) {
        this.suffix = suffix;
    }
}
