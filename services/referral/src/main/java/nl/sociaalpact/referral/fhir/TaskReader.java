package nl.sociaalpact.referral.fhir;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.sociaalpact.referral.api.Call;
import nl.sociaalpact.referral.domain.OrganisationId;
import nl.sociaalpact.referral.domain.Outcome;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.domain.StatusChange;
import nl.sociaalpact.referral.usecase.SendAfterChecks;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** Reads a task: a new one with the service request that it carries, or a known one with its next status. */
final class TaskReader {
    private static final Set<String> KEPT = Set.of(
            "status", "intent", "priority", "code", "focus", "for", "authoredOn", "lastModified", "requester", "owner");

    private TaskReader() {}

    /** The referral to send. What the task and its service request both say, they say alike. */
    static SendAfterChecks.Command command(Task task, Call call) {
        Readable.onlyHas(task, KEPT);
        Readable.needs(task.getStatus() == TaskStatus.REQUESTED, "Task.status = requested");
        Readable.needs(task.getIntent() == TaskIntent.ORDER, "Task.intent = order");
        Readable.needs(
                task.getCode().isEmpty() || task.getCode().hasCoding(Systems.TASK_CODE, Tasks.FULFIL), "Task.code");
        Readable.needs(OrderReader.isCaller(task.getRequester(), call), "Task.requester");
        var order = order(task);
        var command = OrderReader.command(order, call);
        Readable.needs(same(task.getFor(), order.getSubject(), Systems.RESIDENT), "Task.for");
        Readable.needs(
                Systems.id(task.getOwner(), Systems.ORGANISATION)
                        .equals(Optional.ofNullable(command.referral().parties().target())
                                .map(OrganisationId::value)),
                "Task.owner");
        Readable.needs(samePriority(task, order), "Task.priority");
        return command;
    }

    /** The next status with everything that was said about it. */
    static StatusChange change(Task task) {
        var status = Optional.ofNullable(task.getStatus()).flatMap(code -> Coded.parse(Status.class, code.toCode()));
        var change = Reasons.change(Readable.needed(status, "Task.status"), task.getStatusReason());
        Readable.needs(task.getOutput().size() <= 1, "Task.output");
        return task.hasOutput() ? change.with(outcome(task.getOutputFirstRep())) : change;
    }

    private static Outcome outcome(Task.TaskOutputComponent output) {
        var result = Optional.of(output)
                .filter(given -> given.getType().hasCoding(Systems.GRAVITY, Tasks.RESULT))
                .map(Task.TaskOutputComponent::getValue)
                .flatMap(TaskReader::concept)
                .flatMap(concept -> Systems.code(concept, Systems.OUTCOME))
                .flatMap(code -> Coded.parse(Outcome.class, code));
        return Readable.needed(result, "Task.output");
    }

    private static Optional<CodeableConcept> concept(Object value) {
        return value instanceof CodeableConcept concept ? Optional.of(concept) : Optional.empty();
    }

    private static ServiceRequest order(Task task) {
        var carried = Optional.of(task.getContained())
                .filter(contained -> contained.size() == 1)
                .map(List::getFirst)
                .filter(only -> only.equals(task.getFocus().getResource()))
                .map(only -> only instanceof ServiceRequest order ? order : null);
        return Readable.needed(carried, "Task.focus, as a reference to the only contained resource, a ServiceRequest");
    }

    private static boolean same(Reference one, Reference other, String system) {
        return Systems.value(one, system).equals(Systems.value(other, system));
    }

    private static boolean samePriority(Task task, ServiceRequest order) {
        return !task.hasPriority()
                || task.getPriority()
                        .toCode()
                        .equals(order.hasPriority() ? order.getPriority().toCode() : TaskPriority.ROUTINE.toCode());
    }
}
