package nl.sociaalpact.lib.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Adds to a service's OpenAPI document what holds for every operation under the NL GOV API Design Rules: the version in
 * the server's address, the API-Version header, and the problem documents that each operation can answer.
 */
public class DescribedByTheRules implements OASFilter {
    private static final String VERSION_PREFIX = "/v1";
    private static final String PROBLEM = "Problem";
    private static final String SCHEME = "token";
    private static final String TAG = "Description";
    private static final Map<String, String> EVERYWHERE = Map.of(
            "400", "The request does not have the described form.", "500", "The service failed; nothing was written.");
    private static final Map<String, String> SECURED = Map.of(
            "401", "A valid access token for this service is needed.",
            "403", "The token or the standing of the organisation does not allow this.");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(List.of(OASFactory.createServer()
                .url("https://sociaalpact.example" + VERSION_PREFIX)
                .description("Where the service is published; locally 127.0.0.1 with the port of the service.")));
        document.getComponents().addSchema(PROBLEM, problem());
        document.addTag(OASFactory.createTag().name(TAG).description("What this interface offers."));
        var paths = OASFactory.createPaths();
        document.getPaths().getPathItems().forEach((path, item) -> {
            item.getOperations().values().forEach(DescribedByTheRules::complete);
            paths.addPathItem(path.startsWith(VERSION_PREFIX) ? path.substring(VERSION_PREFIX.length()) : path, item);
        });
        paths.addPathItem("/openapi.json", itself());
        document.setPaths(paths);
    }

    private static void complete(Operation operation) {
        var responses = operation.getResponses();
        add(responses, EVERYWHERE);
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            SECURED.keySet().forEach(responses::removeAPIResponse);
            add(responses, SECURED);
            tellScopes(operation);
        }
        var own = responses.getAPIResponses().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        own.forEach((status, response) -> {
            if (status.startsWith("2") || status.startsWith("3")) {
                withVersion(response);
            } else if (response.getContent() == null) {
                response.setContent(problemContent());
            }
        });
    }

    /** A bearer scheme cannot list scopes (OpenAPI 3.0, security requirement object), so the text tells them. */
    private static void tellScopes(Operation operation) {
        var scopes = operation.getSecurity().stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .map(scope -> "`" + scope + "`")
                .collect(Collectors.joining(" or "));
        if (!scopes.isEmpty()) {
            operation.setDescription(operation.getDescription() + " Needs the scope " + scopes + ".");
        }
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME)));
    }

    private static void add(APIResponses responses, Map<String, String> descriptions) {
        descriptions.forEach((status, description) -> {
            if (!responses.hasAPIResponse(status)) {
                responses.addAPIResponse(
                        status,
                        OASFactory.createAPIResponse().description(description).content(problemContent()));
            }
        });
    }

    private static void withVersion(APIResponse response) {
        response.addHeader(
                "API-Version",
                OASFactory.createHeader()
                        .description("Version of this interface.")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    }

    private static org.eclipse.microprofile.openapi.models.media.Content problemContent() {
        return OASFactory.createContent()
                .addMediaType(
                        ProblemDocument.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
    }

    private static PathItem itself() {
        var response = OASFactory.createAPIResponse()
                .description("This document.")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT))));
        withVersion(response);
        response.addHeader(
                "access-control-allow-origin",
                OASFactory.createHeader()
                        .description("Any web page may read this document.")
                        .schema(OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .addEnumeration("*")));
        return OASFactory.createPathItem()
                .GET(OASFactory.createOperation()
                        .operationId("openapi")
                        .summary("The description of this interface")
                        .description("The OpenAPI document of this interface; no login needed.")
                        .addTag(TAG)
                        .responses(OASFactory.createAPIResponses().addAPIResponse("200", response)));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A problem document (RFC 9457).")
                .addProperty("type", text("Stable URI of the kind of refusal."))
                .addProperty("title", text("The kind of refusal in one sentence."))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("The HTTP status code."))
                .addProperty("detail", text("What the client can do about it."))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
