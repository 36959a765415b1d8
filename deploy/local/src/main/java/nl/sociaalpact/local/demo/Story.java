package nl.sociaalpact.local.demo;

import java.io.PrintWriter;
import nl.sociaalpact.local.platform.Ports;
import nl.sociaalpact.local.platform.Tokens;

/** The story from the first signal to the figures; it stops at the first answer that does not fit. */
public final class Story {
    private final Cast cast;
    private final Narrator narrator;

    public Story(Tokens tokens, Ports ports, PrintWriter out) {
        this.cast = new Cast(tokens, ports);
        this.narrator = new Narrator(out);
    }

    /** Plays it; whether it came to its end. */
    public boolean play() {
        try {
            tell();
            return true;
        } catch (Surprise surprise) {
            narrator.detail("SURPRISE: %s", String.valueOf(surprise.getMessage()));
            return false;
        }
    }

    private void tell() {
        var resident = Resident.madeUp();
        var figures = new FiguresChapter(cast, narrator);
        var before = figures.rentSignals();
        var signal = new SignalChapter(cast, narrator, resident);
        var signalCase = signal.play();
        var residentRef = new IntakeChapter(cast, narrator, resident).play();
        signal.takeUp(signalCase, residentRef);
        var helpedReferral = new ReferralChapter(cast, narrator, residentRef).play();
        new JourneyChapter(cast, narrator, residentRef).play(helpedReferral);
        figures.moved(before);
        narrator.detail("The end: every step was answered as the story says.");
    }
}
