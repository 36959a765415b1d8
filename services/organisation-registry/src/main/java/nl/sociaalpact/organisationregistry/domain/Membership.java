package nl.sociaalpact.organisationregistry.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The life of an organisation in the pact. Each state has only the steps that it allows.
 *
 * <pre>
 *   applied ──▶ active ◀──▶ suspended
 *      │  ▲        │            │
 *      ▼  │        ▼            │
 *      left ◀──────┴────────────┘
 * </pre>
 */
public sealed interface Membership {

    /** Asked to join. */
    record Applied() implements Membership {
        Active admit() {
            return new Active();
        }

        Left leave() {
            return new Left();
        }
    }

    /** Takes part. */
    record Active() implements Membership {
        Suspended suspend() {
            return new Suspended();
        }

        Left leave() {
            return new Left();
        }
    }

    /** Refused for now. */
    record Suspended() implements Membership {
        Active readmit() {
            return new Active();
        }

        Left leave() {
            return new Left();
        }
    }

    /** Takes part no longer. */
    record Left() implements Membership {
        Applied applyAgain() {
            return new Applied();
        }
    }

    /** The state that this one becomes, or empty when that step does not exist. */
    default Optional<Membership> to(Standing wanted) {
        return switch (this) {
            case Applied applied ->
                switch (wanted) {
                    case ACTIVE -> Optional.of(applied.admit());
                    case LEFT -> Optional.of(applied.leave());
                    case APPLIED, SUSPENDED -> Optional.empty();
                };
            case Active active ->
                switch (wanted) {
                    case SUSPENDED -> Optional.of(active.suspend());
                    case LEFT -> Optional.of(active.leave());
                    case APPLIED, ACTIVE -> Optional.empty();
                };
            case Suspended suspended ->
                switch (wanted) {
                    case ACTIVE -> Optional.of(suspended.readmit());
                    case LEFT -> Optional.of(suspended.leave());
                    case APPLIED, SUSPENDED -> Optional.empty();
                };
            case Left left ->
                switch (wanted) {
                    case APPLIED -> Optional.of(left.applyAgain());
                    case ACTIVE, SUSPENDED, LEFT -> Optional.empty();
                };
        };
    }

    /** Where a next step can lead. */
    default List<Standing> next() {
        return Arrays.stream(Standing.values())
                .filter(standing -> to(standing).isPresent())
                .toList();
    }

    /** This state as a code. */
    default Standing standing() {
        return switch (this) {
            case Applied applied -> Standing.APPLIED;
            case Active active -> Standing.ACTIVE;
            case Suspended suspended -> Standing.SUSPENDED;
            case Left left -> Standing.LEFT;
        };
    }

    /** The state with this code. */
    static Membership of(Standing standing) {
        return switch (standing) {
            case APPLIED -> new Applied();
            case ACTIVE -> new Active();
            case SUSPENDED -> new Suspended();
            case LEFT -> new Left();
        };
    }
}
