package nl.sociaalpact.earlysignalling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A report as a landlord sends it: valid, and different in what a test is about. */
public final class ReportJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RENT = """
            {"partnerType": "rent",
             "address": {"postcode": "1102 MB", "houseNumber": 7, "houseLetter": "a", "addition": "bis"},
             "birthDate": "1980-02-29",
             "area": "bijlmer-oost",
             "amountEuro": 640,
             "collectionSteps": {"personalContactSought": true, "debtHelpPointedOut": true, "reminderSent": true,
                                 "offeredToPassOn": true, "tenantObjected": false},
             "crisis": false}""";

    private final ObjectNode body;

    private ReportJson(ObjectNode body) {
        this.body = body;
    }

    /** Rent, 45 days behind, reported today. */
    public static ReportJson rent() {
        try {
            var body = (ObjectNode) JSON.readTree(RENT);
            body.put("partnerSignalId", "huur-" + UUID.randomUUID());
            body.put("arrearsSince", today().minusDays(45).toString());
            return new ReportJson(body);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    /** With another value, written as JSON. */
    public ReportJson with(String field, String json) {
        try {
            body.set(field, JSON.readTree(json));
            return this;
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }

    public ReportJson without(String field) {
        body.remove(field);
        return this;
    }

    public ReportJson at(String postcode, int houseNumber) {
        var address = body.putObject("address");
        address.put("postcode", postcode);
        address.put("houseNumber", houseNumber);
        return this;
    }

    public ReportJson amount(int euros) {
        body.put("amountEuro", euros);
        return this;
    }

    public ReportJson type(String partnerType) {
        body.put("partnerType", partnerType);
        return this;
    }

    /** Reported on this day, behind since so many days before. */
    public ReportJson on(LocalDate day, int daysBehind) {
        body.put("signalledOn", day.toString());
        body.put("arrearsSince", day.minusDays(daysBehind).toString());
        return this;
    }

    public ReportJson step(String name, boolean taken) {
        body.withObjectProperty("collectionSteps").put(name, taken);
        return this;
    }

    public String id() {
        return body.get("partnerSignalId").asText();
    }

    public String text() {
        return body.toString();
    }
}
