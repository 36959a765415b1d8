package nl.sociaalpact.earlysignalling.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sociaalpact.earlysignalling.domain.Area;
import nl.sociaalpact.earlysignalling.domain.CaseKind;
import nl.sociaalpact.earlysignalling.domain.Coded;
import nl.sociaalpact.earlysignalling.domain.ContactKind;
import nl.sociaalpact.earlysignalling.domain.Daypart;
import nl.sociaalpact.earlysignalling.domain.EndResult;
import nl.sociaalpact.earlysignalling.domain.Explanation;
import nl.sociaalpact.earlysignalling.domain.MatchReason;
import nl.sociaalpact.earlysignalling.domain.NoContactReason;
import nl.sociaalpact.earlysignalling.domain.PartnerType;
import nl.sociaalpact.earlysignalling.domain.SignalStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Map.Entry<Enum<?>[], Coded[]>> lists() {
        return Stream.of(
                Map.entry(PartnerTypeCode.values(), PartnerType.values()),
                Map.entry(AreaCode.values(), Area.values()),
                Map.entry(SignalStatusCode.values(), SignalStatus.values()),
                Map.entry(RuleCode.values(), Explanation.Rule.values()),
                Map.entry(ContactKindCode.values(), ContactKind.values()),
                Map.entry(DaypartCode.values(), Daypart.values()),
                Map.entry(EndResultCode.values(), EndResult.values()),
                Map.entry(NoContactReasonCode.values(), NoContactReason.values()),
                Map.entry(CaseKindCode.values(), CaseKind.values()),
                Map.entry(MatchReasonCode.values(), MatchReason.values()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theCodesInJsonAreThoseOfTheDomain(Map.Entry<Enum<?>[], Coded[]> lists) throws JsonProcessingException {
        List<String> codes = Arrays.stream(lists.getValue()).map(Coded::code).toList();
        assertThat(Arrays.stream(lists.getKey()).map(Enum::name).toList())
                .isEqualTo(Arrays.stream(lists.getValue()).map(Coded::name).toList());
        assertThat(JSON.writeValueAsString(lists.getKey())).isEqualTo(JSON.writeValueAsString(codes));
    }
}
