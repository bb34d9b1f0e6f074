package org.countersign.web.demo;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.countersign.shared.InvalidInput;
import org.countersign.shared.Kind;
import org.countersign.shared.Money;
import org.countersign.shared.NotFound;
import org.countersign.shared.SharedMessage;
import org.countersign.web.shell.Notices;
import org.countersign.web.shell.ShellView;
import org.countersign.web.shell.Step;

/** Every part that pages are made of, in every state, for looking at; on demo servers only. */
@Named
@ViewScoped
public class PartsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ShellView shell;

    @Inject
    Notices notices;

    private String name;
    private String email;
    private String password;
    private String remarks;
    private Integer number;
    private LocalDate date;
    private String code;
    private String country;
    private Kind kind;
    private boolean agreed;
    private Instant until;
    private transient Part file;

    @PostConstruct
    void begin() {
        until = Instant.ofEpochMilli(shell.getNow()).plusSeconds(95);
        name = "Dana Whitfield";
    }

    public String save() {
        notices.say("parts.saved", name);
        return "/demo/parts?faces-redirect=true";
    }

    public void refuse() {
        throw new InvalidInput("name", SharedMessage.INVALID_INPUT);
    }

    public void fail() {
        throw new IllegalStateException("the parts page was asked to fail");
    }

    public void lose() {
        throw new NotFound();
    }

    public List<Step> getSteps() {
        return Step.of("parts.step", List.of(Stage.values()), Stage.REGISTER);
    }

    public List<Row> getRows() {
        return IntStream.rangeClosed(1, 47)
                .mapToObj(i -> new Row("TA%08d".formatted(i), i % 3 == 0 ? "LOCKED" : "ACTIVE", 2 + i % 2))
                .toList();
    }

    /** A chart as the library takes it. */
    public String getChart() {
        return "{\"type\":\"bar\",\"data\":{\"labels\":[\"1\",\"2\",\"3\"],\"datasets\":[{\"data\":[3,5,2]}]},"
                + "\"options\":{\"aspectRatio\":4,\"plugins\":{\"legend\":{\"display\":false}}}}";
    }

    public Money getPrice() {
        return Money.of("1105.00", "USD");
    }

    public Instant getUntil() {
        return until;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    /** The steps of the wizard that is shown. */
    public enum Stage {
        KEY,
        DETAILS,
        REGISTER,
        DONE
    }

    /** A row of the table that is shown. */
    public record Row(String serial, String state, int level) implements Serializable {}
}
