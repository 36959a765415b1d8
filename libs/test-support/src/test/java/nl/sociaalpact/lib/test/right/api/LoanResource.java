package nl.sociaalpact.lib.test.right.api;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import nl.sociaalpact.lib.access.Callers;
import nl.sociaalpact.lib.test.right.usecase.LendBook;

/** Loans; each method says who may call it. */
public class LoanResource {
    private final Callers callers;
    private final LendBook lend;

    /** The api knows the caller and the use cases. */
    public LoanResource(Callers callers, LendBook lend) {
        this.callers = callers;
        this.lend = lend;
    }

    /** Lends a book. */
    @POST
    @RolesAllowed("loan.write")
    public Uni<String> lend() {
        return lend.handle(callers.organisation().organisation()).map(LoanResource::shown);
    }

    /** The rules of the library. */
    @GET
    @PermitAll
    public String rules() {
        return "one book at a time";
    }

    /** A wish. */
    @PUT
    @Authenticated
    public String wish() {
        return "noted";
    }

    private static String shown(Object loan) {
        return loan.toString();
    }
}
