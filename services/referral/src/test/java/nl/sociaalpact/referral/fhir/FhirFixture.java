package nl.sociaalpact.referral.fhir;

import java.util.UUID;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** What a client of another maker writes, so the addresses of codes stand here a second time on purpose. */
final class FhirFixture {
    static final String GRAVITY = "http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes";
    static final String OWN = "https://sociaalpact.example/fhir/";
    static final String QUESTION = "Sara lost count of her letters; can you sort them with her?";

    private FhirFixture() {}

    static ServiceRequest anOrder(FhirDesk requester, UUID journey, UUID target) {
        var order = new ServiceRequest()
                .setStatus(ServiceRequestStatus.ACTIVE)
                .setIntent(ServiceRequestIntent.ORDER)
                .setPriority(ServiceRequestPriority.ROUTINE)
                .addCategory(concept(OWN + "CodeSystem/life-domain", "money"))
                .addLocationCode(concept(OWN + "CodeSystem/area", "gaasperdam"))
                .setCode(new CodeableConcept().setText(QUESTION))
                .setSubject(resident(requester, journey))
                .setRequester(organisation(requester.organisation()))
                .addPerformer(organisation(target));
        order.addExtension(OWN + "StructureDefinition/duplicate-acknowledged", new BooleanType(true));
        order.addIdentifier().setSystem("urn:client").setValue(UUID.randomUUID().toString());
        return order;
    }

    /** The task carries its order, as the only thing that can be sent in one go. */
    static Task aTask(FhirDesk requester, UUID journey, UUID target) {
        return carrying(anOrder(requester, journey, target));
    }

    static Task carrying(ServiceRequest order) {
        var task = new Task()
                .setStatus(TaskStatus.REQUESTED)
                .setIntent(TaskIntent.ORDER)
                .setCode(concept("http://hl7.org/fhir/CodeSystem/task-code", "fulfill"))
                .setFor(order.getSubject().copy())
                .setRequester(order.getRequester().copy())
                .setOwner(order.getPerformerFirstRep().copy());
        task.addIdentifier(order.getIdentifierFirstRep().copy());
        order.setId("order");
        task.addContained(order);
        task.setFocus(new Reference("#order"));
        return task;
    }

    static Reference resident(FhirDesk reader, UUID journey) {
        return reference("Patient", "sid/resident-ref", reader.desk().residentRef(journey));
    }

    static Reference organisation(UUID organisation) {
        return reference("Organization", "sid/organisation", organisation.toString());
    }

    static Reference service(UUID service) {
        return reference("HealthcareService", "sid/service", service.toString());
    }

    static Task.TaskOutputComponent output(String outcome) {
        return new Task.TaskOutputComponent(
                concept(GRAVITY, "resulting-activity"), concept(OWN + "CodeSystem/outcome", outcome));
    }

    static CodeableConcept reason(String code, String text) {
        return concept(OWN + "CodeSystem/reason", code).setText(text);
    }

    static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding(system, code, null));
    }

    private static Reference reference(String type, String system, String value) {
        return new Reference()
                .setType(type)
                .setIdentifier(new Identifier().setSystem(OWN + system).setValue(value));
    }
}
