package nl.sociaalpact.referral.fhir;

import java.util.Arrays;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/** What this door offers, as FHIR itself describes it. */
final class Capabilities {
    private static final String PUBLISHED = "2026-11-22";
    private static final String SECURITY = "OAuth 2.0 access tokens of the realm sociaal-pact; scopes referral.read,"
            + " referral.send and referral.answer. An organisation sees what it is a party to; the rest is not there.";
    private static final String RULES = "A referral is one ServiceRequest and one Task with the same id. Residents,"
            + " organisations and services are references by identifier. Search by POST _search keeps a resident's"
            + " reference out of addresses. The total stands on the first page, and not when there are more than 10000."
            + " Elements that would be lost are refused, and so are search parameters that are not listed.";
    private static final String TASK = "Create: status requested, with the ServiceRequest contained as focus. Update:"
            + " the status with its reason and its output; the rest stays as it was read.";
    private static final String SERVICE_REQUEST = "Create: status active, with the organisation that is asked as"
            + " performer; its Task is there at once. The extensions capacity-override (a reason) and duplicate-acknowledged"
            + " (true) say that it is meant. Update: revoked or entered-in-error.";

    private Capabilities() {}

    static CapabilityStatement statement() {
        var statement = new CapabilityStatement();
        statement
                .setStatus(PublicationStatus.ACTIVE)
                .setDateElement(new DateTimeType(PUBLISHED))
                .setKind(CapabilityStatementKind.INSTANCE)
                .setFhirVersion(FHIRVersion._4_0_1)
                .addFormat(FhirReads.FHIR_JSON);
        statement.getImplementation().setDescription("Referrals between the organisations of the sociaal pact");
        statement.getSoftware().setName("sociaal pact, service referral");
        statement.addRest(rest());
        return statement;
    }

    private static CapabilityStatementRestComponent rest() {
        var rest = new CapabilityStatementRestComponent()
                .setMode(RestfulCapabilityMode.SERVER)
                .setDocumentation(RULES);
        rest.getSecurity().setDescription(SECURITY);
        rest.addResource(resource(Half.SERVICE_REQUEST, SERVICE_REQUEST));
        rest.addResource(resource(Half.TASK, TASK).addSearchInclude("Task:focus"));
        return rest;
    }

    private static CapabilityStatementRestResourceComponent resource(Half half, String documentation) {
        var resource = new CapabilityStatementRestResourceComponent()
                .setType(half.type())
                .setDocumentation(documentation)
                .setVersioning(ResourceVersionPolicy.VERSIONEDUPDATE)
                .setConditionalCreate(true);
        Arrays.stream(TypeRestfulInteraction.values())
                .filter(Capabilities::isOffered)
                .forEach(interaction -> resource.addInteraction().setCode(interaction));
        resource.addSearchParam().setName(half.target()).setType(SearchParamType.REFERENCE);
        resource.addSearchParam().setName("requester").setType(SearchParamType.REFERENCE);
        resource.addSearchParam().setName("patient").setType(SearchParamType.REFERENCE);
        resource.addSearchParam().setName("status").setType(SearchParamType.TOKEN);
        resource.addSearchParam().setName("_lastUpdated").setType(SearchParamType.DATE);
        return resource;
    }

    private static boolean isOffered(TypeRestfulInteraction interaction) {
        return switch (interaction) {
            case READ, SEARCHTYPE, CREATE, UPDATE -> true;
            case VREAD, PATCH, DELETE, HISTORYINSTANCE, HISTORYTYPE, NULL -> false;
        };
    }
}
