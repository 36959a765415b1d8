package nl.sociaalpact.local.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A value in a YAML file that knows its place, so that a failed look-up says what is missing where. */
record Node(String place, @Nullable Object value) {
    Node at(String... keys) {
        var node = this;
        for (var key : keys) {
            assertThat(node.keys()).as(node.place).contains(key);
            node = new Node(node.place + "/" + key, ((Map<?, ?>) node.value).get(key));
        }
        return node;
    }

    Set<String> keys() {
        assertThat(value).as(place).isInstanceOf(Map.class);
        var keys = new TreeSet<String>();
        ((Map<?, ?>) value).keySet().forEach(key -> keys.add(String.valueOf(key)));
        return keys;
    }

    List<Node> items() {
        assertThat(value).as(place).isInstanceOf(List.class);
        return ((List<?>) value)
                .stream().map(item -> new Node(place + "/-", item)).toList();
    }

    String text() {
        assertThat(value).as(place).isNotNull();
        return String.valueOf(value);
    }

    List<String> texts() {
        return items().stream().map(Node::text).toList();
    }

    Map<String, String> textsByKey() {
        var texts = new TreeMap<String, String>();
        keys().forEach(key -> texts.put(key, at(key).text()));
        return texts;
    }
}
