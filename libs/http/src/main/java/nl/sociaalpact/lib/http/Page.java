package nl.sociaalpact.lib.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items at most the asked number, in the order of the list
 * @param next the cursor of the next page, absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        @Schema(description = "At most the asked number, in the order of the list.")
        List<T> items,

        @Schema(description = "Cursor of the next page; absent on the last page.", nullable = true) @Nullable String next) {

    /** How many items a page holds when the caller does not say. */
    public static final int DEFAULT_SIZE = 25;

    /** The largest page that a caller may ask for. */
    public static final int LARGEST_SIZE = 100;

    /**
     * Makes a page from one row more than was asked: the extra row only tells that there is a next page.
     *
     * @param owner for whom the cursor will be valid
     * @param id the place of an item in the list
     */
    public static <T> Page<T> of(List<T> oneMore, int size, UUID owner, Function<T, UUID> id) {
        return oneMore.size() > size
                ? new Page<>(oneMore.subList(0, size), new Cursor(owner, id.apply(oneMore.get(size - 1))).text())
                : new Page<>(List.copyOf(oneMore), null);
    }

    /** The same page with each item shown differently. */
    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
