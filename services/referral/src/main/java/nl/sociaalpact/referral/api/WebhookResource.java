package nl.sociaalpact.referral.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import nl.sociaalpact.lib.http.CommonProblem;
import nl.sociaalpact.lib.http.Cursor;
import nl.sociaalpact.lib.http.ProblemException;
import nl.sociaalpact.referral.usecase.ManageWebhook;
import nl.sociaalpact.referral.usecase.Notifications;
import nl.sociaalpact.referral.usecase.Webhook;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an organisation is told that something happened: one address, signed calls, nothing in them but an id. */
@Path("/v1/webhook")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Webhook", description = "Being told instead of asking.")
public class WebhookResource {
    private final Calls calls;
    private final ManageWebhook manage;

    WebhookResource(Calls calls, ManageWebhook manage) {
        this.calls = calls;
        this.manage = manage;
    }

    @GET
    @RolesAllowed({Calls.SEND, Calls.ANSWER})
    @Operation(summary = "Show the webhook", description = "Where the organisation is told, and whether calls arrive.")
    @APIResponse(responseCode = "200", description = "The webhook, without its secret.")
    @APIResponse(responseCode = "404", description = "The organisation has none.")
    public Uni<WebhookView> showWebhook() {
        return manage.show(calls.current().organisation()).map(WebhookResource::shown);
    }

    @PUT
    @RolesAllowed({Calls.SEND, Calls.ANSWER})
    @Operation(
            summary = "Set the webhook",
            description =
                    "In the place of the one there was, with a new secret. Each notification is one POST in the form"
                            + " of Standard Webhooks: the headers webhook-id, webhook-timestamp and webhook-signature. What is"
                            + " not answered with 2xx is tried again, with growing pauses; the same webhook-id can come twice.")
    @APIResponse(responseCode = "200", description = "Set. The secret is shown this once.")
    @APIResponse(responseCode = "422", description = "This address may not be called (address-not-allowed).")
    public Uni<WebhookSecretView> putWebhook(@Valid @NotNull WebhookRequest body) {
        return manage.put(calls.current().organisation(), body.url())
                .map(secret -> secret.map(bytes -> WebhookSecretView.of(body.url(), bytes))
                        .orElseThrow(() -> new ProblemException(WebhookProblem.ADDRESS_NOT_ALLOWED)));
    }

    @DELETE
    @RolesAllowed({Calls.SEND, Calls.ANSWER})
    @Operation(summary = "Remove the webhook", description = "The organisation is called no more. Repeat as you like.")
    @APIResponse(responseCode = "204", description = "There is none now.")
    public Uni<Void> removeWebhook() {
        return manage.remove(calls.current().organisation()).replaceWithVoid();
    }

    @POST
    @Path("/replays")
    @RolesAllowed({Calls.SEND, Calls.ANSWER})
    @Operation(
            summary = "Have it told again",
            description = "Everything after a place, with the same webhook-ids; also wakes a webhook that was disabled."
                    + " Repeat as you like.")
    @APIResponse(responseCode = "200", description = "The webhook, which starts from there.")
    @APIResponse(responseCode = "404", description = "The organisation has none.")
    public Uni<WebhookView> replayWebhook(@Valid @NotNull ReplayRequest body) {
        var call = calls.current();
        var place = Cursor.read(body.since(), call.owner()).orElse(Notifications.START);
        return manage.replay(call.organisation(), place).map(WebhookResource::shown);
    }

    private static WebhookView shown(Optional<Webhook> found) {
        return found.map(WebhookView::from).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
