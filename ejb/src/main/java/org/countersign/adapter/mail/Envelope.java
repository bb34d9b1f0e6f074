package org.countersign.adapter.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.countersign.delivery.Attachment;
import org.countersign.delivery.port.Mail;

/** Writes a mail as MIME: text and HTML as alternatives, files behind them, the same Message-ID in every attempt. */
final class Envelope {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String from;
    private final Session session;

    Envelope(String from, Session session) {
        this.from = from;
        this.session = session;
    }

    MimeMessage write(Mail mail, Instant at) throws MessagingException {
        InternetAddress sender = new InternetAddress(from, true);
        MimeMessage message = new WithId(session, mail.reference() + "@" + hostOf(sender));
        message.setFrom(sender);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(at));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(mail.attachments().isEmpty() ? alternatives(mail) : withFiles(mail));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart alternatives(Mail mail) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private static MimeMultipart withFiles(Mail mail) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(alternatives(mail));
        MimeMultipart all = new MimeMultipart("mixed", words);
        for (Attachment file : mail.attachments()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.mediaType())));
            part.setFileName(file.name());
            all.addBodyPart(part);
        }
        return all;
    }

    private static String hostOf(InternetAddress sender) {
        return sender.getAddress().replaceFirst(".*@", "");
    }

    /** A message that keeps its id. */
    private static final class WithId extends MimeMessage {
        private final String id;

        WithId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
