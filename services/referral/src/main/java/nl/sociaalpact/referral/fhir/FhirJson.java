package nl.sociaalpact.referral.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import ca.uhn.fhir.context.PerformanceOptionsEnum;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.StrictErrorHandler;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.sociaalpact.lib.http.ProblemException;
import org.hl7.fhir.r4.model.Resource;

/**
 * Reads and writes FHIR R4 as JSON, on worker threads: the first use loads the model (two seconds and 20 MB, which a
 * service that nobody asks for FHIR never spends), later ones cost half a millisecond for each resource.
 */
@ApplicationScoped
class FhirJson {
    private final Vertx vertx;

    FhirJson(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * The resource.
     *
     * @throws ProblemException as the failure, {@code invalid-resource} when it is none of this type; without the words of
     *     the parser, which can quote the resource
     */
    <R extends Resource> Uni<R> read(Class<R> type, String body) {
        return onWorker(() -> parse(type, body));
    }

    /** The resource as text. */
    Uni<String> write(Resource resource) {
        return onWorker(() -> Model.R4.newJsonParser().encodeResourceToString(resource));
    }

    private <T> Uni<T> onWorker(Callable<T> work) {
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(work, false).toCompletionStage());
    }

    private static <R extends Resource> R parse(Class<R> type, String body) {
        try {
            return Model.R4.newJsonParser().parseResource(type, body);
        } catch (DataFormatException malformed) {
            throw new ProblemException(
                    FhirProblem.INVALID_RESOURCE,
                    "The body is no FHIR R4 " + type.getSimpleName() + " in JSON.",
                    Map.of());
        }
    }

    /** Made by its first user. */
    private static final class Model {
        private static final FhirContext R4 = r4();

        private static FhirContext r4() {
            var context = new FhirContext(FhirVersionEnum.R4);
            context.setPerformanceOptions(PerformanceOptionsEnum.DEFERRED_MODEL_SCANNING);
            context.setParserErrorHandler(new StrictErrorHandler());
            return context;
        }
    }
}
