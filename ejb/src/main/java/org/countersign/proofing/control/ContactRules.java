package org.countersign.proofing.control;

import java.time.ZoneId;
import java.util.Optional;
import org.countersign.proofing.AppointmentMessage;
import org.countersign.proofing.BookAppointment;
import org.countersign.shared.AccountId;
import org.countersign.shared.EmailAddress;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.PhoneNumber;
import org.countersign.shared.Problems;
import org.countersign.shared.PublicId;
import org.countersign.shared.TimeZones;

/** Brings typed contact details into shape, and refuses what nobody can be reached by. */
final class ContactRules {
    private ContactRules() {}

    /** @throws org.countersign.shared.InvalidForm that names every field that is missing or impossible */
    static Seats.Booked checked(BookAppointment wish, PublicId proofingCase, AccountId account) {
        Optional<String> email = EmailAddress.read(wish.email());
        Optional<PhoneNumber> phone = PhoneNumber.read(wish.phone(), null);
        Problems problems = new Problems();
        problems.unless(email.isPresent(), "email", AppointmentMessage.EMAIL_IMPOSSIBLE);
        problems.unless(phone.isPresent(), "phone", AppointmentMessage.NUMBER_IMPOSSIBLE);
        problems.refuse();
        return new Seats.Booked(
                proofingCase, account, email.orElseThrow(), phone.orElseThrow().e164(), zone(wish.zone()));
    }

    /** @throws InvalidInput if there is no such zone */
    static ZoneId zone(String name) {
        return TimeZones.read(name).orElseThrow(() -> new InvalidInput("zone", AppointmentMessage.ZONE_UNKNOWN));
    }
}
