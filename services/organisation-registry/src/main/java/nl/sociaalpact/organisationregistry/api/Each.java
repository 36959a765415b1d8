package nl.sociaalpact.organisationregistry.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads lists in which nothing comes twice. */
final class Each {
    private Each() {}

    /**
     * The values of the codes; none when there is no list.
     *
     * @throws ProblemException when a code comes twice
     */
    static <C, D> Set<D> once(@Nullable List<C> codes, Function<C, D> toDomain) {
        if (codes == null) {
            return Set.of();
        }
        var values = codes.stream().map(toDomain).collect(Collectors.toUnmodifiableSet());
        if (values.size() < codes.size()) {
            throw new ProblemException(CommonProblem.BAD_REQUEST, "A code is named twice.", Map.of());
        }
        return values;
    }
}
