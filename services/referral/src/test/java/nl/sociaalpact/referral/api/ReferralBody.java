package nl.sociaalpact.referral.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A referral as it is sent, valid until a test changes it: {@code aReferral().of(SARA).to(DYNAMO).with("priority", "urgent")}. */
public final class ReferralBody {
    public static final UUID SARA = UUID.fromString("3f2b6c1e-8d47-4b52-9a63-5e0c7d91f2a4");
    public static final String QUESTION = "Sara lost count of her letters; can you sort them with her?";

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private UUID resident = SARA;

    private ReferralBody() {
        fields.put("lifeDomain", "money");
        fields.put("area", "gaasperdam");
        fields.put("priority", "routine");
        fields.put("question", QUESTION);
        fields.put("duplicateAcknowledged", true);
    }

    public static ReferralBody aReferral() {
        return new ReferralBody();
    }

    public ReferralBody of(UUID journey) {
        resident = journey;
        return this;
    }

    public ReferralBody to(UUID organisation) {
        return with("targetOrganisationId", organisation);
    }

    /** Names nobody: whoever the resident lets in can claim it. */
    ReferralBody openTo(UUID... organisations) {
        return organisations.length == 0 ? this : with("openToOrganisationIds", List.of(organisations));
    }

    public ReferralBody replacing(String referral) {
        return with("replaces", referral);
    }

    public ReferralBody with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public ReferralBody without(String field) {
        fields.remove(field);
        return this;
    }

    public String json(Desk sender) {
        if (!fields.containsKey("residentRef")) {
            fields.put("residentRef", sender.residentRef(resident));
        }
        try {
            return JsonMapper.builder().build().writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
