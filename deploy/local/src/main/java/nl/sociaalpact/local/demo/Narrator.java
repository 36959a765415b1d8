package nl.sociaalpact.local.demo;

import java.io.PrintWriter;

/** Tells the story as it happens: who does what, and what the platform shows of it. */
final class Narrator {
    private static final int INDENT = 3;

    private final PrintWriter out;
    private int step;

    Narrator(PrintWriter out) {
        this.out = out;
    }

    void chapter(String title) {
        out.printf("%n%s%n%s%n", title, "─".repeat(title.length()));
        out.flush();
    }

    void step(String sentence, Object... values) {
        step++;
        out.printf("%2d. %s%n", step, sentence.formatted(values));
        out.flush();
    }

    void detail(String sentence, Object... values) {
        out.println(" ".repeat(INDENT + 1) + sentence.formatted(values));
        out.flush();
    }
}
