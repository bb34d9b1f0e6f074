package org.countersign.adapter.bureau;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** All that anybody logs meanwhile, down to the finest. */
final class Overheard extends Handler implements AutoCloseable {
    private static final Logger ROOT = Logger.getLogger("");

    private final List<String> words = new CopyOnWriteArrayList<>();
    private final Level before = ROOT.getLevel();
    private final Handler[] others = ROOT.getHandlers();

    Overheard() {
        setLevel(Level.ALL);
        setFormatter(new SimpleFormatter());
        for (Handler other : others) {
            ROOT.removeHandler(other);
        }
        ROOT.addHandler(this);
        ROOT.setLevel(Level.ALL);
    }

    String words() {
        return String.join("\n", words);
    }

    @Override
    public void publish(LogRecord record) {
        words.add(getFormatter().formatMessage(record));
        if (record.getThrown() != null) {
            StringWriter trace = new StringWriter();
            record.getThrown().printStackTrace(new PrintWriter(trace));
            words.add(trace.toString());
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        ROOT.setLevel(before);
        ROOT.removeHandler(this);
        for (Handler other : others) {
            ROOT.addHandler(other);
        }
    }
}
