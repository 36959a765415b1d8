package nl.sociaalpact.lib.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final long SEED = Long.getLong("pact.test.seed", 20261121);
    private static final UUID OWNER = new UUID(1, 1);

    @Test
    void aListThatFitsHasNoNextPage() {
        assertThat(Page.of(ids(3), 3, OWNER, Function.identity())).isEqualTo(new Page<>(ids(3), null));
    }

    @Test
    void anEmptyListIsAPageWithoutItems() {
        assertThat(Page.of(List.<UUID>of(), 3, OWNER, Function.identity())).isEqualTo(new Page<>(List.of(), null));
    }

    @Test
    void theExtraRowOnlyTellsThatThereIsMore() {
        // When
        var page = Page.of(ids(4), 3, OWNER, Function.identity());
        // Then
        assertThat(page.items()).isEqualTo(ids(3));
        assertThat(Cursor.read(page.next(), OWNER)).contains(new UUID(0, 2));
    }

    @Test
    void showingItemsDifferentlyKeepsTheirPlace() {
        // Given
        var page = Page.of(ids(4), 3, OWNER, Function.identity());
        // When
        var shown = page.map(UUID::getLeastSignificantBits);
        // Then
        assertThat(shown).isEqualTo(new Page<>(List.of(0L, 1L, 2L), page.next()));
    }

    @Test
    void theLastPageDoesNotMentionANextOne() throws JsonProcessingException {
        assertThat(JsonMapper.builder().build().writeValueAsString(new Page<>(List.of("a"), null)))
                .isEqualTo("{\"items\":[\"a\"]}");
    }

    @Test
    void whoFollowsTheCursorsSeesEveryItemOnce() {
        // Given
        var random = new Random(SEED);
        for (var i = 0; i < 500; i++) {
            var all = ids(random.nextInt(60));
            var size = 1 + random.nextInt(Page.LARGEST_SIZE);
            // When
            var seen = walk(all, size);
            // Then
            assertThat(seen).as("seed %s size %s", SEED, size).isEqualTo(all);
        }
    }

    private static List<UUID> walk(List<UUID> all, int size) {
        var seen = new ArrayList<UUID>();
        String next = null;
        do {
            var after =
                    Cursor.read(next, OWNER).map(UUID::getLeastSignificantBits).orElse(-1L);
            var oneMore = all.stream()
                    .filter(id -> id.getLeastSignificantBits() > after)
                    .limit(size + 1L)
                    .toList();
            var page = Page.of(oneMore, size, OWNER, Function.identity());
            seen.addAll(page.items());
            next = page.next();
        } while (next != null);
        return seen;
    }

    private static List<UUID> ids(int number) {
        return IntStream.range(0, number).mapToObj(i -> new UUID(0, i)).toList();
    }
}
