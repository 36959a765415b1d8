package nl.sociaalpact.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What a resident asks, word for word. The words never change.
 *
 * @param id this question
 * @param owner the organisation that heard it
 * @param journey whose question it is
 * @param words the resident's own words
 * @param desiredFuture what the resident wants the future to be
 * @param talents what the resident is good at
 * @param lifeDomains what it is about, one to five
 * @param debts debts that were told, at most fifty
 * @param recordedBy who wrote it down
 * @param recordedAt when
 */
public record HelpQuestion(
        HelpQuestionId id,
        OrganisationId owner,
        JourneyId journey,
        String words,
        String desiredFuture,
        Talents talents,
        List<LifeDomain> lifeDomains,
        List<Debt> debts,
        Recorder recordedBy,
        Instant recordedAt) {
    private static final int LONGEST = 4000;
    private static final int MOST_DOMAINS = 5;
    private static final int MOST_DEBTS = 50;

    public HelpQuestion {
        lifeDomains = List.copyOf(lifeDomains);
        debts = List.copyOf(debts);
        require(isText(words) && isText(desiredFuture));
        require(!lifeDomains.isEmpty() && lifeDomains.size() <= MOST_DOMAINS);
        require(new HashSet<>(lifeDomains).size() == lifeDomains.size());
        require(debts.size() <= MOST_DEBTS);
    }

    /** The place of the first debt that cannot have begun when it says. */
    public OptionalInt impossibleDebt(LocalDate today) {
        return IntStream.range(0, debts.size())
                .filter(place -> !debts.get(place).possibleOn(today))
                .findFirst();
    }

    /** What the debts add up to. */
    public DebtTotals debtTotals() {
        return DebtTotals.of(debts);
    }

    /** What the others hear of it; no debt, no word. */
    public IntakeEvent.HelpQuestionOpened opened(Area area) {
        return new IntakeEvent.HelpQuestionOpened(journey, id, owner, area, lifeDomains, recordedAt);
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("not a help question");
        }
    }

    @Override
    public String toString() {
        return "HelpQuestion[id=" + id.value() + "]";
    }
}
