/** Getting access tokens from Keycloak the way partners' systems and people do. */
@NullMarked
@CheckReturnValue
package nl.sociaalpact.local.login;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
