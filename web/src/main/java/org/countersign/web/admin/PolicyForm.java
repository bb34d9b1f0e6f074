package org.countersign.web.admin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.proofing.BureauQuestions;
import org.countersign.proofing.LetterUse;
import org.countersign.proofing.MethodSettings;
import org.countersign.proofing.PolicyScope;
import org.countersign.proofing.WrongAnswers;
import org.countersign.shared.PublicId;

/** A proofing policy as it is typed, and in the form in which it stands in an address. */
public class PolicyForm {
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "([A-Z]+)\\.([A-Z]+)\\.(\\d{1,4})\\.([A-Z-]*)\\.([A-Z_]+)\\.(\\d{1,4})\\.(\\d{1,4})\\.(true|false)");

    private String product;
    private String partner;
    private BureauQuestions questions;
    private WrongAnswers wrongAnswers;
    private Integer attempts;
    private String countries;
    private LetterUse letter;
    private Integer daysContiguousUs;
    private Integer daysElsewhere;
    private boolean webcam;

    /** @param known what stands there until something else is typed */
    public PolicyForm(PolicyScope scope, MethodSettings known) {
        product = scope.product();
        partner = scope.partner() == null ? null : scope.partner().value();
        questions = known.questions();
        wrongAnswers = known.wrongAnswers();
        attempts = known.attempts();
        countries = String.join(", ", known.countries());
        letter = known.letter();
        daysContiguousUs = known.daysContiguousUs();
        daysElsewhere = known.daysElsewhere();
        webcam = known.webcam();
    }

    /** For whom it is to be. */
    PolicyScope scope() {
        return new PolicyScope(isNone(product) ? null : product, isNone(partner) ? null : new PublicId(partner));
    }

    private static boolean isNone(String chosen) {
        return chosen == null || chosen.isEmpty();
    }

    /** What is typed, unchecked. */
    MethodSettings settings() {
        return new MethodSettings(
                questions,
                wrongAnswers,
                attempts,
                codes(Optional.ofNullable(countries).orElse(""), "[,\\s]+"),
                letter,
                daysContiguousUs,
                daysElsewhere,
                webcam);
    }

    /** As {@link #read} takes it: {@code SIGNAL.CHOICE.4.CA-US.ALWAYS.21.30.true}. */
    static String inAddress(MethodSettings settings) {
        return Stream.of(
                        settings.questions(),
                        settings.wrongAnswers(),
                        settings.attempts(),
                        String.join("-", settings.countries()),
                        settings.letter(),
                        settings.daysContiguousUs(),
                        settings.daysElsewhere(),
                        settings.webcam())
                .map(String::valueOf)
                .collect(Collectors.joining("."));
    }

    /** Settings that stood in an address, unchecked; empty for anything else. */
    static Optional<MethodSettings> read(String text) {
        Matcher found = IN_ADDRESS.matcher(text == null ? "" : text);
        return found.matches() ? settings(found.toMatchResult()) : Optional.empty();
    }

    private static Optional<MethodSettings> settings(MatchResult parts) {
        return constant(BureauQuestions.values(), parts.group(1))
                .flatMap(questions -> constant(WrongAnswers.values(), parts.group(2))
                        .flatMap(wrong -> constant(LetterUse.values(), parts.group(5))
                                .map(letter -> new MethodSettings(
                                        questions,
                                        wrong,
                                        Integer.parseInt(parts.group(3)),
                                        codes(parts.group(4), "-+"),
                                        letter,
                                        Integer.parseInt(parts.group(6)),
                                        Integer.parseInt(parts.group(7)),
                                        Boolean.parseBoolean(parts.group(8))))));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static Set<String> codes(String text, String between) {
        Set<String> codes =
                new TreeSet<>(Arrays.asList(text.toUpperCase(Locale.ROOT).split(between)));
        codes.remove("");
        return codes;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public BureauQuestions getQuestions() {
        return questions;
    }

    public void setQuestions(BureauQuestions questions) {
        this.questions = questions;
    }

    public WrongAnswers getWrongAnswers() {
        return wrongAnswers;
    }

    public void setWrongAnswers(WrongAnswers wrongAnswers) {
        this.wrongAnswers = wrongAnswers;
    }

    public Integer getAttempts() {
        return attempts;
    }

    public void setAttempts(Integer attempts) {
        this.attempts = attempts;
    }

    public String getCountries() {
        return countries;
    }

    public void setCountries(String countries) {
        this.countries = countries;
    }

    public LetterUse getLetter() {
        return letter;
    }

    public void setLetter(LetterUse letter) {
        this.letter = letter;
    }

    public Integer getDaysContiguousUs() {
        return daysContiguousUs;
    }

    public void setDaysContiguousUs(Integer daysContiguousUs) {
        this.daysContiguousUs = daysContiguousUs;
    }

    public Integer getDaysElsewhere() {
        return daysElsewhere;
    }

    public void setDaysElsewhere(Integer daysElsewhere) {
        this.daysElsewhere = daysElsewhere;
    }

    public boolean isWebcam() {
        return webcam;
    }

    public void setWebcam(boolean webcam) {
        this.webcam = webcam;
    }
}
