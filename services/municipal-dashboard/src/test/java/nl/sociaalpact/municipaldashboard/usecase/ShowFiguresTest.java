package nl.sociaalpact.municipaldashboard.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.Startup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.sociaalpact.lib.persistence.UnitOfWork;
import nl.sociaalpact.lib.test.PactTestResource;
import nl.sociaalpact.lib.test.TestDatabase;
import nl.sociaalpact.municipaldashboard.DashboardConfig;
import nl.sociaalpact.municipaldashboard.domain.Area;
import nl.sociaalpact.municipaldashboard.domain.Fact;
import nl.sociaalpact.municipaldashboard.domain.Figure;
import nl.sociaalpact.municipaldashboard.domain.FigureRow;
import nl.sociaalpact.municipaldashboard.domain.Figures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PactTestResource.class)
class ShowFiguresTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final FigureRow MONEY = new FigureRow(Figure.HELP_QUESTIONS_OPENED, "money", NOVEMBER);

    @Inject
    UnitOfWork work;

    @Inject
    CountedFacts facts;

    @Inject
    CountFacts countFacts;

    @BeforeEach
    void noFacts() {
        TestDatabase.reset("counted_fact");
    }

    @Test
    void aSubjectCountsOnceInACellHoweverManyRecordsTellOfIt() throws Throwable {
        var resident = UUID.randomUUID();
        count(money(resident, "weesp"), money(resident, "weesp"), money(UUID.randomUUID(), "weesp"));
        assertThat(show(at(NOW, Duration.ZERO)).counts().get(MONEY)).containsEntry(Area.WEESP, 2);
    }

    @Test
    void whatANewerServiceKnowsIsKeptAndNotShown() throws Throwable {
        count(money(UUID.randomUUID(), "diemen"));
        assertThat(show(at(NOW, Duration.ZERO)).counts()).isEmpty();
        assertThat(TestDatabase.count("counted_fact")).isEqualTo(1);
    }

    @Test
    void figuresAreCountedAgainOnlyAfterAWhile() throws Throwable {
        var show = at(NOW, Duration.ofDays(1));
        var first = show(show);
        count(money(UUID.randomUUID(), "weesp"));
        assertThat(show(show)).isSameAs(first);
        assertThat(show(at(NOW, Duration.ZERO)).counts()).containsKey(MONEY);
    }

    @Test
    void theServiceDoesNotStartWithAGroupThatIsTooSmall() {
        assertThat(ShowFigures.class).hasAnnotation(Startup.class);
        assertThatThrownBy(() -> new ShowFigures(work, facts, clock(NOW), config(4, Duration.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private ShowFigures at(Instant now, Duration refresh) {
        return new ShowFigures(work, facts, clock(now), config(5, refresh));
    }

    private static Fact money(UUID resident, String area) {
        return new Fact(Figure.HELP_QUESTIONS_OPENED, area, "money", NOVEMBER, resident, UUID.randomUUID());
    }

    private void count(Fact... told) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> countFacts.handle(List.of(told)));
    }

    private static Figures show(ShowFigures showFigures) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(showFigures::handle);
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static DashboardConfig config(int smallestGroup, Duration refresh) {
        return new DashboardConfig() {
            @Override
            public int smallestGroup() {
                return smallestGroup;
            }

            @Override
            public Duration refresh() {
                return refresh;
            }
        };
    }
}
