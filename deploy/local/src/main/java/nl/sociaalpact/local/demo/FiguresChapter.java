package nl.sociaalpact.local.demo;

/** The municipality's figures, in which no resident can be found. */
final class FiguresChapter {
    private static final String SERVICE = "municipal-dashboard";

    private final Cast cast;
    private final Narrator narrator;

    FiguresChapter(Cast cast, Narrator narrator) {
        this.cast = cast;
        this.narrator = narrator;
    }

    /** How many rent signals the open feed counts in the area; zero while that cell is suppressed. */
    int rentSignals() {
        var count = 0;
        for (var cell : cast.actor("analyst")
                .get(SERVICE, "/v1/figures?area=" + Resident.AREA)
                .body()
                .path("cells")) {
            if (cell.path("figure").asText().equals("signals-received")
                    && cell.path("theme").asText().equals("rent")) {
                count += cell.path("count").asInt();
            }
        }
        return count;
    }

    void moved(int before) {
        narrator.chapter("The municipality's figures");
        var after = rentSignals();
        for (var tries = 0; after <= before && tries < 200; tries++) {
            Actor.pause();
            after = rentSignals();
        }
        if (after <= before) {
            throw new Surprise("The dashboard still counts %d rent signals.".formatted(after));
        }
        narrator.step(
                "Rent signals in %s: %d before, %d now. Groups under five are never shown.",
                Resident.AREA, before, after);
    }
}
