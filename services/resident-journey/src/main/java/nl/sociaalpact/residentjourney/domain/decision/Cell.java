package nl.sociaalpact.residentjourney.domain.decision;

import java.time.LocalDate;
import java.util.List;

/**
 * One version of one cell of the purpose matrix.
 *
 * @param level how much may be read at most
 * @param ruleSet the law it belongs to; while that is not in force the cell does not exist
 * @param articles where the law says so
 * @param source how sure we are of the articles: V read in the text of the law, M from memory, U not confirmed
 */
record Cell(
        Origin from,
        Purpose to,
        LocalDate validFrom,
        Ground ground,
        Level level,
        String ruleSet,
        List<String> articles,
        char source) {

    /** What opens a cell, besides the reader's own legal basis. */
    enum Ground {
        /** Nothing: the law allows it where it is necessary. */
        LAW,
        /** The resident's consent for this reader, life domain and purpose. */
        CONSENT,
        /** It stays closed. */
        NEVER
    }
}
