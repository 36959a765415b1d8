package nl.sociaalpact.referral.fhir;

import java.util.Date;
import nl.sociaalpact.referral.api.Call;
import nl.sociaalpact.referral.domain.Codes;
import nl.sociaalpact.referral.domain.Outcome;
import nl.sociaalpact.referral.domain.Referral;
import nl.sociaalpact.referral.domain.Status;
import nl.sociaalpact.referral.usecase.DatedReferral;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * A referral as who has to do what now, in the form that the guide "SDOH Clinical Care" gives a task for referral
 * management: the ten states have the same names.
 */
final class Tasks {
    static final String TYPE = "Task";
    static final String FULFIL = "fulfill";
    static final String RESULT = "resulting-activity";
    private static final String ACKNOWLEDGED = "acknowledged";

    private Tasks() {}

    static Task of(DatedReferral dated, Call reader) {
        var referral = dated.stored().referral();
        var particulars = referral.particulars();
        var task = new Task();
        Headings.write(task, dated);
        task.setStatus(status(referral.status()))
                .setIntent(TaskIntent.ORDER)
                .setPriority(TaskPriority.fromCode(Codes.of(particulars.need().priority())))
                .setCode(Systems.concept(Systems.TASK_CODE, FULFIL))
                .setFocus(new Reference(
                        ServiceRequests.TYPE + "/" + particulars.id().value()))
                .setFor(Headings.resident(particulars.journey(), reader))
                .setAuthoredOn(ServiceRequests.authoredOn(referral))
                .setLastModified(Date.from(dated.updatedAt()))
                .setRequester(Headings.organisation(particulars.parties().requester()));
        var target = particulars.parties().target();
        if (target != null) {
            task.setOwner(Headings.organisation(target));
        }
        writeProgress(referral, task);
        return task;
    }

    static TaskStatus status(Status status) {
        return TaskStatus.fromCode(Codes.of(status));
    }

    static Task.TaskOutputComponent output(Outcome outcome) {
        return new Task.TaskOutputComponent(
                Systems.concept(Systems.GRAVITY, RESULT), Systems.concept(Systems.OUTCOME, Codes.of(outcome)));
    }

    private static void writeProgress(Referral referral, Task task) {
        if (referral.particulars().acknowledgedAt() != null) {
            task.setBusinessStatus(Systems.concept(Systems.ACKNOWLEDGEMENT, ACKNOWLEDGED));
        }
        if (referral.reason() != null) {
            task.setStatusReason(Reasons.of(referral.reason()));
        }
        if (referral.outcome() != null) {
            task.addOutput(output(referral.outcome()));
        }
    }
}
