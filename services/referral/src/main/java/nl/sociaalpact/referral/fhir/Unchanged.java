package nl.sociaalpact.referral.fhir;

import nl.sociaalpact.lib.http.ProblemException;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/** An update says the whole resource again; beside the status and what belongs to it, it must say the same. */
final class Unchanged {
    private Unchanged() {}

    static void check(Task sent, Task read) {
        require(stable(sent).equalsDeep(stable(read)));
    }

    static void check(ServiceRequest sent, ServiceRequest read) {
        require(stable(sent).equalsDeep(stable(read)));
    }

    private static Task stable(Task task) {
        var copy = task.copy();
        copy.setStatus(null).setStatusReason(null).setOutput(null).setLastModifiedElement(null);
        return withoutServersOwn(copy);
    }

    private static ServiceRequest stable(ServiceRequest request) {
        var copy = request.copy();
        copy.setStatus(null);
        copy.getExtension().removeIf(extension -> Systems.STATUS_REASON_EXTENSION.equals(extension.getUrl()));
        return withoutServersOwn(copy);
    }

    private static <R extends DomainResource> R withoutServersOwn(R copy) {
        copy.setMeta(null);
        copy.setText(null);
        copy.setId(copy.getIdPart());
        return copy;
    }

    private static void require(boolean same) {
        if (!same) {
            throw new ProblemException(FhirProblem.CANNOT_CHANGE);
        }
    }
}
