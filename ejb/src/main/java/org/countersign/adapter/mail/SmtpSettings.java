package org.countersign.adapter.mail;

import java.time.Duration;
import java.util.Properties;
import org.countersign.shared.Deployment;

/**
 * How to reach the mail server: {@code countersign.mail.smtp.host}, {@code .port} (587), {@code .user},
 * {@code .password}, {@code .starttls} ({@code required}, or {@code off} for a server on a trusted wire), and
 * {@code countersign.mail.from}.
 *
 * @param user null where the server asks for none
 * @param starttls whether nothing is said in clear: a server that does not offer it is not used
 */
record SmtpSettings(String host, int port, String user, String password, boolean starttls, String from) {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration READ = Duration.ofSeconds(10);

    static SmtpSettings of(Deployment deployment) {
        return new SmtpSettings(
                deployment.text("countersign.mail.smtp.host").orElse("localhost"),
                deployment.number("countersign.mail.smtp.port", 587),
                deployment.text("countersign.mail.smtp.user").orElse(null),
                deployment.text("countersign.mail.smtp.password").orElse(null),
                !deployment
                        .text("countersign.mail.smtp.starttls")
                        .orElse("required")
                        .equals("off"),
                deployment.text("countersign.mail.from").orElse("Countersign <no-reply@localhost>"));
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(user != null));
        properties.setProperty("mail.smtp.connectiontimeout", Long.toString(CONNECT.toMillis()));
        properties.setProperty("mail.smtp.timeout", Long.toString(READ.toMillis()));
        properties.setProperty("mail.smtp.writetimeout", Long.toString(READ.toMillis()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(starttls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(starttls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
