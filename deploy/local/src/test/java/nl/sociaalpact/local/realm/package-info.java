/** Reads the Keycloak realm file and holds it to the rules that keep tokens small, short-lived and honest. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.local.realm;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
