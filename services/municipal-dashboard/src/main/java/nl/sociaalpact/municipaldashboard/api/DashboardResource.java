package nl.sociaalpact.municipaldashboard.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.YearMonth;
import nl.sociaalpact.municipaldashboard.usecase.ShowFigures;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The same figures as a web page, for who has no dashboard of their own. */
@Path("/")
public class DashboardResource {
    private final ShowFigures showFigures;
    private final Clock clock;

    DashboardResource(ShowFigures showFigures, Clock clock) {
        this.showFigures = showFigures;
        this.clock = clock;
    }

    /** Where Qute finds the page. */
    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance dashboard(DashboardPage page);
    }

    /** Open to everybody: what is shown here is the same for all and names no one. */
    @GET
    @PermitAll
    @Produces("text/html;charset=UTF-8")
    @Operation(hidden = true)
    public Uni<TemplateInstance> getDashboard(
            @QueryParam("month") @Pattern(regexp = Months.FORM) @Nullable String month) {
        var current = Months.current(clock);
        var shown = month == null ? current : YearMonth.parse(month);
        return showFigures.handle().map(figures -> Templates.dashboard(DashboardPage.of(figures, shown, current)));
    }
}
