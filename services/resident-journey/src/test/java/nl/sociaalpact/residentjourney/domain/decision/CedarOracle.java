package nl.sociaalpact.residentjourney.domain.decision;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The rule in Cedar: another language, another engine, other authors. For tests only. */
final class CedarOracle {
    private static final EntityUID READER =
            EntityUID.parse("Organisation::\"reader\"").orElseThrow();
    private static final EntityUID READ = EntityUID.parse("Action::\"read\"").orElseThrow();
    private static final EntityUID LINE = EntityUID.parse("Line::\"line\"").orElseThrow();

    private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
    private final PolicySet policies;

    private CedarOracle(PolicySet policies) {
        this.policies = policies;
    }

    static CedarOracle ofPolicies(String resource) throws Exception {
        try (var in = Objects.requireNonNull(CedarOracle.class.getResourceAsStream(resource))) {
            var policies = PolicySet.parsePolicies(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            policies.cache();
            return new CedarOracle(policies);
        }
    }

    /** The highest level that it permits, or "deny". */
    String level(RandomWorld world) throws Exception {
        for (var level : List.of(Level.DETAIL, Level.STATUS, Level.EXISTENCE)) {
            if (permits(world, level)) {
                return level.code();
            }
        }
        return "deny";
    }

    private boolean permits(RandomWorld world, Level level) throws Exception {
        Map<String, Value> context = Map.of(
                "inError", new PrimBool(world.line().inError()),
                "party", new PrimBool(world.isParty()),
                "origin", new PrimString(world.line().origin().code()),
                "purpose", new PrimString(world.purpose().code()),
                "mandate", new PrimBool(world.mandates().contains(world.purpose())),
                "level", new PrimLong(1L + level.ordinal()),
                "opened",
                        new PrimLong(world.opened()
                                .map(opened -> 1L + opened.ordinal())
                                .orElse(0L)));
        var answer = engine.isAuthorized(new AuthorizationRequest(READER, READ, LINE, context), policies, Set.of());
        return answer.success.orElseThrow().isAllowed();
    }
}
