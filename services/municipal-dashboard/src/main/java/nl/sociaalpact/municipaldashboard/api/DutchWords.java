package nl.sociaalpact.municipaldashboard.api;

import java.util.Map;
import nl.sociaalpact.municipaldashboard.domain.Area;
import nl.sociaalpact.municipaldashboard.domain.Figure;

/** The words of the page for the codes of the platform; those of the glossary where residents would use them too. */
final class DutchWords {
    private static final Map<String, String> THEMES = Map.ofEntries(
            Map.entry(Figure.ALL, "Alle"),
            Map.entry("money", "Geld en schulden"),
            Map.entry("work-and-education", "Werk en opleiding"),
            Map.entry("housing", "Wonen"),
            Map.entry("home-relations", "Relaties thuis"),
            Map.entry("mental-health", "Geestelijke gezondheid"),
            Map.entry("physical-health", "Lichamelijke gezondheid"),
            Map.entry("substance-use", "Gebruik van middelen"),
            Map.entry("daily-living", "Dagelijks leven"),
            Map.entry("social-network", "Sociaal netwerk"),
            Map.entry("participation", "Meedoen"),
            Map.entry("justice", "Politie en justitie"),
            Map.entry("youth", "Jeugd"),
            Map.entry("tax-office", "Belastingdienst"),
            Map.entry("cak-own-contribution", "CAK, eigen bijdrage"),
            Map.entry("cak-health-insurance", "CAK, zorgverzekering"),
            Map.entry("benefits-office", "Dienst Toeslagen"),
            Map.entry("duo", "DUO"),
            Map.entry("energy", "Energie"),
            Map.entry("rent", "Huur"),
            Map.entry("mortgage", "Hypotheek"),
            Map.entry("water", "Water"),
            Map.entry("health-insurance", "Zorgverzekeraar"),
            Map.entry("other", "Overige"),
            Map.entry("advice-or-quick-fix", "Advies of snelle oplossing"),
            Map.entry("no-contact-possible", "Geen contact gekregen"),
            Map.entry("no-response-after-contact", "Geen reactie na eerder contact"),
            Map.entry("already-known-in-debt-help", "Al bekend bij schuldhulp"),
            Map.entry("other-running-trajectory", "Heeft al andere hulp"),
            Map.entry("already-paid-or-arranged", "Zelf betaald of geregeld"),
            Map.entry("deceased", "Overleden"),
            Map.entry("handles-it-alone", "Regelt het zelf, wil geen hulp"),
            Map.entry("not-picked-up-other-reason", "Niet opgepakt, andere reden"),
            Map.entry("not-picked-up-repeat", "Niet opgepakt, herhaalde melding"),
            Map.entry("not-picked-up-unjust", "Niet opgepakt, onterechte melding"),
            Map.entry("not-a-resident", "Woont niet (meer) in de gemeente"),
            Map.entry("follow-up-help", "Vervolghulp of verwijzing"),
            Map.entry("follow-up-financial", "Vervolghulp of verwijzing, financieel"),
            Map.entry("follow-up-non-financial", "Vervolghulp of verwijzing, niet financieel"),
            Map.entry("referral-without-resident", "Verwijzing zonder de inwoner"));

    private DutchWords() {}

    /**
     * What a table is about.
     *
     * @param themes what its rows are
     */
    record Table(String title, String caption, String themes) {}

    static String ofTheme(String code) {
        return THEMES.getOrDefault(code, code);
    }

    static String of(Area area) {
        return switch (area) {
            case BIJLMER_CENTRUM -> "Bijlmer-Centrum";
            case BIJLMER_OOST -> "Bijlmer-Oost";
            case BIJLMER_WEST -> "Bijlmer-West";
            case GAASPERDAM -> "Gaasperdam";
            case DRIEMOND -> "Driemond";
            case WEESP -> "Weesp";
        };
    }

    static Table of(Figure figure) {
        return switch (figure) {
            case HELP_QUESTIONS_OPENED ->
                byLifeDomain("Hulpvragen", "Inwoners die om hulp vroegen, per leefgebied en gebied");
            case RESIDENTS_REGISTERED ->
                new Table("Nieuwe inwoners", "Inwoners die zich voor het eerst meldden, per gebied", "Inwoners");
            case SIGNALS_RECEIVED ->
                new Table(
                        "Signalen van betalingsachterstand",
                        "Signalen die binnenkwamen, per soort melder en gebied",
                        "Melder");
            case SIGNAL_CASES_OPENED ->
                new Table("Geopende zaken", "Adressen waar contact gezocht wordt, per gebied", "Zaken");
            case SIGNAL_CASES_CLOSED ->
                new Table("Afgesloten zaken", "Zaken die eindigden, per resultaat en gebied", "Resultaat");
            case REFERRALS_REQUESTED ->
                byLifeDomain(
                        "Aangevraagde doorverwijzingen",
                        "Inwoners voor wie hulp gevraagd werd, per leefgebied en gebied");
            case REFERRALS_ACCEPTED ->
                byLifeDomain(
                        "Geaccepteerde doorverwijzingen",
                        "Inwoners voor wie hulp werd toegezegd, per leefgebied en gebied");
            case REFERRALS_REJECTED ->
                byLifeDomain("Afgewezen doorverwijzingen", "Inwoners voor wie hulp niet kon, per leefgebied en gebied");
            case REFERRALS_COMPLETED ->
                byLifeDomain(
                        "Afgeronde doorverwijzingen", "Inwoners bij wie de hulp klaar is, per leefgebied en gebied");
        };
    }

    private static Table byLifeDomain(String title, String caption) {
        return new Table(title, caption, "Leefgebied");
    }
}
