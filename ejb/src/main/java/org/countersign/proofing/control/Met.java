package org.countersign.proofing.control;

import org.countersign.account.Contact;
import org.countersign.proofing.entity.Appointment;
import org.countersign.proofing.entity.ProofingCase;

/** An appointment, the case for which it is made, and whom the agent meets. */
record Met(Appointment appointment, ProofingCase proofing, Contact applicant) {}
