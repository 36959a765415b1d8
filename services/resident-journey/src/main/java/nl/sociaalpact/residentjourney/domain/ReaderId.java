package nl.sociaalpact.residentjourney.domain;

import java.util.UUID;

/** One reader of one list about one resident: for whom a cursor is valid, and for nobody and nothing else. */
public record ReaderId(UUID value) {
    /** An organisation that reads this list about a resident. */
    public static ReaderId of(String list, OrganisationId reader, JourneyId journey) {
        return new ReaderId(Sha256.uuid(
                "reader", list, reader.value().toString(), journey.value().toString()));
    }

    /** The name of a line for this reader: another one has another name for it, so that their copies cannot be joined. */
    public UUID nameOf(Line line) {
        return Sha256.uuid("line", value.toString(), line.id().toString());
    }

    /** A resident who reads this list about themself. */
    public static ReaderId of(String list, AccountId reader) {
        return new ReaderId(Sha256.uuid("reader", list, reader.value().toString()));
    }
}
