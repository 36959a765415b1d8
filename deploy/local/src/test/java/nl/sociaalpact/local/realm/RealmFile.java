package nl.sociaalpact.local.realm;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.sociaalpact.local.part.Checkout;

/** The realm as Keycloak imports it, with the questions that the tests ask of it. */
record RealmFile(String text, JsonNode realm) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static RealmFile read() {
        var text = text(Checkout.realm());
        return new RealmFile(text, json(text));
    }

    /** The organisations with the ids that every other part of the project uses. */
    JsonNode organisations() {
        return json(text(Checkout.realm().resolveSibling("organisations.json")));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<JsonNode> clients() {
        return realm.get("clients").valueStream().toList();
    }

    JsonNode client(String id) {
        return only(clients().stream().filter(client -> id.equals(text(client, "clientId"))));
    }

    /** Clients that log in as themselves. */
    List<JsonNode> machines() {
        return clients().stream()
                .filter(client -> client.get("serviceAccountsEnabled").asBoolean())
                .toList();
    }

    JsonNode user(String name) {
        return only(realm.get("users").valueStream().filter(user -> name.equals(text(user, "username"))));
    }

    List<JsonNode> people() {
        return realm.get("users")
                .valueStream()
                .filter(user -> !user.has("serviceAccountClientId"))
                .toList();
    }

    JsonNode scope(String name) {
        return only(realm.get("clientScopes").valueStream().filter(scope -> name.equals(text(scope, "name"))));
    }

    /** The permissions that a client may carry: its scopes without the one that every token has. */
    Set<String> permissions(JsonNode client) {
        var names = texts(client.get("defaultClientScopes"));
        assertThat(names.remove("basic")).isTrue();
        return names;
    }

    /** The permissions that a user's roles open, with the roles inside roles. */
    Set<String> allowed(JsonNode user) {
        var permissions = new TreeSet<String>();
        texts(user.get("realmRoles")).forEach(role -> expand(role, permissions));
        return permissions;
    }

    private void expand(String name, Set<String> permissions) {
        var role = only(realm.at("/roles/realm").valueStream().filter(each -> name.equals(text(each, "name"))));
        if (role.has("composites")) {
            texts(role.at("/composites/realm")).forEach(inner -> expand(inner, permissions));
        } else {
            permissions.add(name);
        }
    }

    static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }

    static Set<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).collect(toCollection(TreeSet::new));
    }

    static JsonNode only(Stream<JsonNode> nodes) {
        var found = nodes.toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
