package nl.sociaalpact.lib.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * What the NL GOV API Design Rules ask of every request and JAX-RS does not check: no trailing slash
 * (/core/no-trailing-slash) and no parameter that is not described (/core/error-handling/invalid-input).
 */
class RequestRules {
    private static final Map<Method, Set<String>> DESCRIBED = new ConcurrentHashMap<>();

    @ServerRequestFilter
    Optional<Response> check(ContainerRequestContext request, ResourceInfo resource) {
        var path = request.getUriInfo().getRequestUri().getRawPath();
        if (path.length() > 1 && path.endsWith("/")) {
            return Optional.of(ProblemDocument.response(CommonProblem.NOT_FOUND));
        }
        if (resource.getResourceMethod().isAnnotationPresent(ChecksItsQuery.class)) {
            return Optional.empty();
        }
        var described = DESCRIBED.computeIfAbsent(resource.getResourceMethod(), RequestRules::described);
        return described.containsAll(request.getUriInfo().getQueryParameters().keySet())
                ? Optional.empty()
                : Optional.of(ProblemDocument.response(CommonProblem.UNKNOWN_PARAMETER));
    }

    private static Set<String> described(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> Stream.concat(
                        Stream.ofNullable(parameter.getAnnotation(QueryParam.class))
                                .map(QueryParam::value),
                        Stream.ofNullable(parameter.getAnnotation(RestQuery.class))
                                .map(query -> query.value().isEmpty() ? parameter.getName() : query.value())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
