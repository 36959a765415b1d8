package nl.sociaalpact.lib.test.wrong.api;

import nl.sociaalpact.lib.test.Organisations;
import nl.sociaalpact.local.part.Database;

/** Parts of the platform that no service may lean on. */
public interface WrongImports {
    /** What starts it. */
    record KnowsLauncher(Database database) {}

    /** What tests it. */
    class KnowsTests {
        /** A name. */
        public String gemeente() {
            return Organisations.code(Organisations.GEMEENTE);
        }
    }
}
