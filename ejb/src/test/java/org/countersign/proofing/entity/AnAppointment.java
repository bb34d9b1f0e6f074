package org.countersign.proofing.entity;

import java.lang.reflect.Field;
import java.time.Instant;
import org.countersign.proofing.AppointmentState;
import org.countersign.proofing.TimeSpan;
import org.countersign.shared.AccountId;
import org.countersign.shared.PublicId;

/** Appointments as the database would hand them over: nothing but a statement makes one. */
public final class AnAppointment {
    private final Appointment made = new Appointment();

    private AnAppointment() {
        set("publicId", new PublicId("appointmentappointment"));
        set("account", new AccountId(1));
        set("agent", new AccountId(2));
        set("state", AppointmentState.BOOKED);
        set("zone", "Europe/Berlin");
        set("email", "ada@mail.example");
        set("phone", "+441144960123");
    }

    /** Booked, half an hour long. */
    public static AnAppointment at(Instant start) {
        return new AnAppointment().time(new TimeSpan(start, start.plusSeconds(30 * 60)));
    }

    public AnAppointment time(TimeSpan time) {
        set("startsAt", time.from());
        set("endsAt", time.until());
        return this;
    }

    public AnAppointment sequence(int sequence) {
        set("sequence", sequence);
        return this;
    }

    public AnAppointment is(AppointmentState state) {
        set("state", state);
        return this;
    }

    public AnAppointment metAt(Instant met) {
        set("metAt", met);
        return this;
    }

    public AnAppointment by(String email) {
        set("email", email);
        return this;
    }

    public Appointment build() {
        return made;
    }

    private void set(String name, Object value) {
        try {
            Field field = Appointment.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(made, value);
        } catch (ReflectiveOperationException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
