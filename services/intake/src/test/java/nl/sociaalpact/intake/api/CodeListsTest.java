package nl.sociaalpact.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.sociaalpact.intake.domain.Area;
import nl.sociaalpact.intake.domain.Channel;
import nl.sociaalpact.intake.domain.DebtKind;
import nl.sociaalpact.intake.domain.LifeDomain;
import nl.sociaalpact.intake.domain.MatchedOn;
import nl.sociaalpact.intake.domain.Proof;
import org.junit.jupiter.api.Test;

/** JSON, the domain and the database use one list of codes each. */
class CodeListsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static <C, D> void assertSame(
            C[] json, D[] domain, Function<D, C> of, Function<C, D> back, Function<D, String> code)
            throws JsonProcessingException {
        assertThat(Arrays.stream(domain).map(of).toList()).isEqualTo(List.of(json));
        var codes = new ArrayList<String>();
        for (var value : json) {
            codes.add(JSON.writeValueAsString(value).replace("\"", ""));
        }
        assertThat(codes).isEqualTo(Arrays.stream(json).map(back).map(code).toList());
    }

    @Test
    void jsonAndDomainAgree() throws JsonProcessingException {
        assertSame(AreaCode.values(), Area.values(), AreaCode::of, AreaCode::toDomain, Area::code);
        assertSame(
                LifeDomainCode.values(),
                LifeDomain.values(),
                LifeDomainCode::of,
                LifeDomainCode::toDomain,
                LifeDomain::code);
        assertSame(ChannelCode.values(), Channel.values(), ChannelCode::of, ChannelCode::toDomain, Channel::code);
        assertSame(DebtKindCode.values(), DebtKind.values(), DebtKindCode::of, DebtKindCode::toDomain, DebtKind::code);
        assertSame(ProofCode.values(), Proof.values(), ProofCode::of, ProofCode::toDomain, Proof::code);
        assertSame(
                MatchedOnCode.values(),
                MatchedOn.values(),
                MatchedOnCode::of,
                MatchedOnCode::toDomain,
                MatchedOn::code);
    }
}
