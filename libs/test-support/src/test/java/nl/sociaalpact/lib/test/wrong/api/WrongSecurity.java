package nl.sociaalpact.lib.test.wrong.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;

/** Endpoints that do not say who may call them. None is served: only a class with a path of its own would be. */
public interface WrongSecurity {
    class OpenResource {
        @GET
        public String read() {
            return "a";
        }
    }

    class HiddenEndpoint {
        @PATCH
        String change() {
            return "a";
        }
    }

    @RolesAllowed("loan.read")
    class SecuredAsAWholeResource {
        @GET
        public String read() {
            return "a";
        }
    }

    class LocatorResource {
        @Path("pages")
        public Object pages() {
            return "a";
        }
    }
}
