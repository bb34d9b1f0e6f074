package org.countersign.order.control;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.countersign.order.BuyerDetails;
import org.countersign.order.OrderMessage;
import org.countersign.order.PaymentMethod;
import org.countersign.order.ShipTo;
import org.countersign.order.port.PaymentGateway;
import org.countersign.shared.AddressRules;
import org.countersign.shared.EmailAddress;
import org.countersign.shared.InvalidForm;
import org.countersign.shared.LegalName;
import org.countersign.shared.PostalAddress;
import org.countersign.shared.Problems;
import org.countersign.shared.Typed;

/**
 * What the answers of a checkout must be, country by country (ORD-1). Gives them back tidied up: without spaces around,
 * states by their two letters, numbers in E.164. The fields of the problems are named like the records' components.
 */
@ApplicationScoped
public class AnswerRules {
    @Inject
    PaymentGateway gateway;

    private static final Pattern PO_NUMBER = Pattern.compile("[\\p{L}\\p{N} ./_#-]{1,40}");

    /** What a mail reader makes a link of, without any sign that a name has not. */
    private static final Pattern WEB_ADDRESS = Pattern.compile("\\.\\p{L}{2}");

    /** Names of some scripts are written with these. */
    private static final Pattern JOINER = Pattern.compile("[\\u200c\\u200d]");

    /** @throws InvalidForm if a part is missing or cannot be */
    public BuyerDetails details(BuyerDetails typed) {
        Problems problems = new Problems();
        LegalName name = new LegalName(
                name(problems, "firstName", typed.name().first(), 100, OrderMessage.FIRST_NAME_NEEDED),
                name(problems, "middleName", typed.name().middle(), 100, null),
                name(problems, "lastName", typed.name().last(), 100, OrderMessage.LAST_NAME_NEEDED),
                name(problems, "suffix", typed.name().suffix(), 20, null));
        BuyerDetails tidy = new BuyerDetails(
                name,
                email(problems, typed.email()),
                phone(problems, typed.phone()),
                text(problems, "company", typed.organizationName(), 200, OrderMessage.ORGANIZATION_NEEDED));
        problems.refuse();
        return tidy;
    }

    /** @throws InvalidForm if a part is missing or cannot be */
    public PostalAddress address(PostalAddress typed) {
        Problems problems = new Problems();
        PostalAddress tidy = AddressRules.tidy(problems, typed);
        problems.refuse();
        return tidy;
    }

    /** @throws InvalidForm if a part is missing or cannot be */
    public ShipTo shipTo(ShipTo typed) {
        Problems problems = new Problems();
        ShipTo tidy = new ShipTo(
                name(problems, "recipient", typed.recipient(), 200, OrderMessage.RECIPIENT_NEEDED),
                AddressRules.tidy(problems, typed.address()));
        problems.refuse();
        return tidy;
    }

    /**
     * The buyer's own number for an invoice, without spaces around; null where none was typed or a card is used.
     *
     * @throws InvalidForm if it cannot be one, or no method was chosen
     */
    public String poNumber(PaymentMethod method, String typed) {
        Problems problems = new Problems();
        problems.unless(method != null, "method", OrderMessage.METHOD_NEEDED);
        problems.unless(method != PaymentMethod.CARD || gateway.takesCards(), "method", OrderMessage.NO_CARDS_HERE);
        String tidy = method == PaymentMethod.INVOICE ? Typed.tidy(typed) : null;
        problems.unless(tidy == null || PO_NUMBER.matcher(tidy).matches(), "poNumber", OrderMessage.PO_NUMBER_INVALID);
        problems.refuse();
        return tidy;
    }

    private static String email(Problems problems, String typed) {
        Optional<String> email = EmailAddress.read(typed);
        problems.unless(email.isPresent(), "email", OrderMessage.EMAIL_INVALID);
        return email.orElse(typed);
    }

    private static String phone(Problems problems, String typed) {
        try {
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            var number = numbers.parse(Typed.tidy(typed), null);
            problems.unless(numbers.isValidNumber(number), "phone", OrderMessage.PHONE_INVALID);
            return numbers.format(number, PhoneNumberFormat.E164);
        } catch (NumberParseException notANumber) {
            problems.add("phone", OrderMessage.PHONE_INVALID);
            return typed;
        }
    }

    /** Our mail greets with it whomever the buyer names: it must say no more than a name does. */
    private static String name(Problems problems, String field, String typed, int most, OrderMessage ifMissing) {
        String tidy = text(problems, field, typed, most, ifMissing);
        if (tidy != null && Typed.isPrintable(tidy)) {
            boolean possible = LegalName.isPossible(JOINER.matcher(tidy).replaceAll(""));
            problems.unless(possible && !WEB_ADDRESS.matcher(tidy).find(), field, OrderMessage.NAME_IMPOSSIBLE);
        }
        return tidy;
    }

    private static String text(Problems problems, String field, String typed, int most, OrderMessage ifMissing) {
        return Typed.text(problems, field, typed, most, ifMissing);
    }
}
