package org.countersign.web.proofing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.countersign.proofing.BureauOutcome;
import org.countersign.proofing.CaseView;
import org.countersign.proofing.ProofingState;
import org.countersign.proofing.TypedDetails;
import org.countersign.proofing.boundary.BureauProofing;
import org.countersign.proofing.boundary.Proofing;
import org.countersign.shared.LegalName;
import org.countersign.shared.PostalAddress;
import org.countersign.web.form.AddressForm;
import org.countersign.web.shell.Step;

/**
 * The personal details for the bureau (PRF-3). The page keeps no state, nothing is filled in, and what is typed lives as
 * long as the request (PRF-6).
 */
@Named
@RequestScoped
public class ProofingDetailsView {
    private static final String COUNTRY = "US";

    @Inject
    Proofing proofing;

    @Inject
    BureauProofing bureau;

    @Inject
    ProofingQuestionsView questions;

    @Inject
    ProofingGate gate;

    private final AddressForm address = new AddressForm(new PostalAddress(null, null, null, null, null, COUNTRY));
    private String phone;
    private String birthDay;
    private String birthMonth;
    private String birthYear;
    private String digits;

    public String load() {
        return gate.enter(ProofingState.DETAILS);
    }

    public void stay() {
        gate.stay(ProofingState.DETAILS);
    }

    /** The bureau's questions are the answer to this form itself: no address leads to them again. */
    public String ask() {
        BureauOutcome outcome =
                bureau.ask(new TypedDetails(address.address(), phone, birthDay, birthMonth, birthYear, digits));
        return questions.show(outcome);
    }

    public String changeMethod() {
        proofing.changeMethod();
        return gate.onward();
    }

    public String takeWebcam() {
        proofing.takeWebcam();
        return gate.onward();
    }

    public LegalName getName() {
        return proofing.name();
    }

    /** How often the bureau may still be asked, this time included. */
    public int getTriesLeft() {
        return gate.view().map(CaseView::triesLeft).orElse(0);
    }

    public List<Step> getSteps() {
        return gate.steps(ProofingStep.DETAILS);
    }

    public AddressForm getAddress() {
        return address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getBirthDay() {
        return birthDay;
    }

    public void setBirthDay(String birthDay) {
        this.birthDay = birthDay;
    }

    public String getBirthMonth() {
        return birthMonth;
    }

    public void setBirthMonth(String birthMonth) {
        this.birthMonth = birthMonth;
    }

    public String getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(String birthYear) {
        this.birthYear = birthYear;
    }

    public String getDigits() {
        return digits;
    }

    public void setDigits(String digits) {
        this.digits = digits;
    }
}
