package nl.sociaalpact.organisationregistry.api;

import java.util.List;
import java.util.Map;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.organisationregistry.domain.Codes;
import nl.sociaalpact.organisationregistry.domain.Decision;
import nl.sociaalpact.organisationregistry.domain.Decision.Accepted;
import nl.sociaalpact.organisationregistry.domain.Decision.Refused;
import nl.sociaalpact.organisationregistry.domain.Refusal;

/** What a refusal of the domain is over HTTP. */
final class Refusals {
    private Refusals() {}

    /**
     * The accepted state.
     *
     * @throws ProblemException when it was refused
     */
    static <S> S accepted(Decision<S> decision) {
        return switch (decision) {
            case Accepted<S>(var state, var events) -> state;
            case Refused<S>(var reason) -> throw problem(reason);
        };
    }

    private static ProblemException problem(Refusal reason) {
        return switch (reason) {
            case Refusal.Unknown unknown -> new ProblemException(CommonProblem.NOT_FOUND);
            case Refusal.NotOwner notOwner -> new ProblemException(RegistryProblem.NOT_OWNER);
            case Refusal.NotSteward notSteward -> new ProblemException(RegistryProblem.NOT_STEWARD);
            case Refusal.AlreadyRegistered already -> new ProblemException(RegistryProblem.ALREADY_REGISTERED);
            case Refusal.CodeTaken taken -> new ProblemException(RegistryProblem.CODE_TAKEN);
            case Refusal.CodeIsLasting lasting -> new ProblemException(RegistryProblem.CODE_IS_LASTING);
            case Refusal.StewardStays stays -> new ProblemException(RegistryProblem.STEWARD_STAYS);
            case Refusal.NoSuchStep step -> noSuchStep(step);
            case Refusal.CapacityContradicts contradicts -> new ProblemException(RegistryProblem.CAPACITY_CONTRADICTS);
        };
    }

    private static ProblemException noSuchStep(Refusal.NoSuchStep step) {
        var present = Codes.of(step.present());
        List<String> next = step.next().stream().map(Codes::of).toList();
        return new ProblemException(
                RegistryProblem.NO_SUCH_STEP,
                "The membership is " + present + "; it can become " + String.join(" or ", next) + ".",
                Map.of("present", present, "allowed", next));
    }
}
