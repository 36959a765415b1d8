package nl.sociaalpact.referral.fhir;

import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** Under which addresses codes and identifiers are known; none of them has to resolve. */
final class Systems {
    /** Codes of the guide "SDOH Clinical Care" of HL7's Gravity project, until they get a permanent place. */
    static final String GRAVITY = "http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes";

    static final String TASK_CODE = "http://hl7.org/fhir/CodeSystem/task-code";
    static final String STATUS_REASON_EXTENSION = "http://hl7.org/fhir/StructureDefinition/request-statusReason";
    static final String CAPACITY_OVERRIDE = own("StructureDefinition/capacity-override");
    static final String DUPLICATE_ACKNOWLEDGED = own("StructureDefinition/duplicate-acknowledged");
    static final String LIFE_DOMAIN = own("CodeSystem/life-domain");
    static final String AREA = own("CodeSystem/area");
    static final String REASON = own("CodeSystem/reason");
    static final String OUTCOME = own("CodeSystem/outcome");
    static final String ACKNOWLEDGEMENT = own("CodeSystem/acknowledgement");
    static final String ORGANISATION = own("sid/organisation");
    static final String SERVICE = own("sid/service");
    static final String RESIDENT = own("sid/resident-ref");
    static final String PROBLEM = "urn:problem-type:sociaalpact";

    private Systems() {}

    static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(coding(system, code));
    }

    static Coding coding(String system, String code) {
        return new Coding().setSystem(system).setCode(code);
    }

    /** A reference by identifier alone: the resource behind it is kept elsewhere, under other rules. */
    static Reference reference(String type, String system, String value) {
        return new Reference()
                .setType(type)
                .setIdentifier(new Identifier().setSystem(system).setValue(value));
    }

    /** The code that a concept has in this system. */
    static Optional<String> code(CodeableConcept concept, String system) {
        return concept.getCoding().stream()
                .filter(coding -> system.equals(coding.getSystem()) && coding.hasCode())
                .map(Coding::getCode)
                .findFirst();
    }

    /** What a reference by identifier names in this system. */
    static Optional<String> value(Reference reference, String system) {
        return Optional.of(reference.getIdentifier())
                .filter(identifier -> system.equals(identifier.getSystem()) && !reference.hasReference())
                .map(Identifier::getValue);
    }

    /** What a reference by identifier names in this system, when that has the form of an id. */
    static Optional<UUID> id(Reference reference, String system) {
        return value(reference, system).flatMap(Systems::uuid);
    }

    /** Reads an id. */
    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static String own(String path) {
        return "https://sociaalpact.example/fhir/" + path;
    }
}
