package nl.sociaalpact.local.login;

/** Keycloak did not give a token. The message never holds a secret, a code or a token. */
public final class LoginFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LoginFailure(String message) {
        super(message);
    }

    LoginFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
