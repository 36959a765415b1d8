package nl.sociaalpact.municipaldashboard.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sociaalpact.municipaldashboard.domain.Shown.Count;
import org.junit.jupiter.api.Test;

/** Generated tables against an attacker: a suppressed cell can be anything below the smallest group, always. */
class DisclosureTest {
    private static final long SEED = 20_261_121;
    private static final int SIZE = 5;
    private static final SmallestGroup FIVE = new SmallestGroup(SIZE);
    private static final Set<Integer> ANYTHING = Set.of(0, 1, 2, 3, 4);

    @Test
    void noSuppressedCellCanBeDerived() {
        var attacker = new Attacker(FIVE::publish, SIZE);
        tables(400)
                .forEach(table -> assertThat(attacker.suspects(FIVE.publish(table)))
                        .as("seed %s table %s", SEED, table)
                        .allSatisfy((area, values) -> assertThat(values).isEqualTo(ANYTHING)));
    }

    @Test
    void noTotalNamesAGroupThatIsTooSmall() {
        tables(2000)
                .forEach(table -> assertThat(hiddenSum(FIVE.publish(table)))
                        .as("seed %s table %s", SEED, table)
                        .matches(sum -> sum == 0 || sum >= SIZE));
    }

    @Test
    void totalsAreWithheldOnlyWhereTheyMust() {
        var shown = tables(2000)
                .filter(table -> FIVE.publish(table).total() instanceof Count)
                .count();
        assertThat(shown).isGreaterThan(500);
    }

    @Test
    void theAttackerFindsWhatPublishingEveryTotalGivesAway() {
        assertThat(derived(DisclosureTest::withEveryTotal)).isPositive();
    }

    @Test
    void theAttackerFindsWhatHidingZeroDifferentlyGivesAway() {
        assertThat(derived(DisclosureTest::withZeroShown)).isPositive();
    }

    /** In how many of the tables something is learned about a suppressed cell. */
    private static long derived(Function<Map<Area, Integer>, PublishedRow> publish) {
        var attacker = new Attacker(publish, SIZE);
        return tables(60)
                .map(table -> attacker.suspects(publish.apply(table)))
                .filter(suspects -> suspects.values().stream().anyMatch(values -> !values.equals(ANYTHING)))
                .count();
    }

    private static PublishedRow withEveryTotal(Map<Area, Integer> table) {
        var sum = table.values().stream().mapToInt(Integer::intValue).sum();
        return new PublishedRow(FIVE.publish(table).cells(), new Count(sum));
    }

    private static PublishedRow withZeroShown(Map<Area, Integer> table) {
        var row = FIVE.publish(table);
        var cells = new EnumMap<Area, Shown>(row.cells());
        table.forEach((area, count) -> {
            if (count == 0) {
                cells.put(area, new Count(0));
            }
        });
        return new PublishedRow(cells, row.total());
    }

    /** What a reader learns of the suppressed cells together; zero when the total is withheld or nothing is hidden. */
    private static int hiddenSum(PublishedRow row) {
        var cells = row.cells().values().stream()
                .mapToInt(cell -> cell instanceof Count(var value) ? value : 0)
                .sum();
        return row.total() instanceof Count(var total) ? total - cells : 0;
    }

    /** Small and large counts mixed, so that rows with none, one, some and only hidden cells all occur. */
    private static Stream<Map<Area, Integer>> tables(int howMany) {
        var random = new Random(SEED);
        return IntStream.range(0, howMany).mapToObj(number -> table(random, number % 7));
    }

    private static Map<Area, Integer> table(Random random, int small) {
        var table = new EnumMap<Area, Integer>(Area.class);
        var areas = new ArrayList<>(List.of(Area.values()));
        Collections.shuffle(areas, random);
        IntStream.range(0, areas.size())
                .forEach(place ->
                        table.put(areas.get(place), place < small ? random.nextInt(SIZE) : SIZE + random.nextInt(20)));
        return table;
    }
}
