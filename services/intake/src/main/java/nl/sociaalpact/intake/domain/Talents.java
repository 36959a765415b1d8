package nl.sociaalpact.intake.domain;

import java.util.List;

/** What a resident is good at. It is always asked for, or it is said that it was not. */
public sealed interface Talents {
    /** What the resident named, at least one thing. */
    record Named(List<String> talents) implements Talents {
        private static final int MOST = 20;

        public Named {
            talents = List.copyOf(talents);
            if (talents.isEmpty() || talents.size() > MOST) {
                throw new IllegalArgumentException("one to " + MOST + " talents");
            }
        }

        @Override
        public String toString() {
            return "Named[…]";
        }
    }

    /** The conversation did not get to it. */
    record NotDiscussed() implements Talents {}

    /** What was named, nothing when it was not discussed. */
    default List<String> list() {
        return switch (this) {
            case Named(var talents) -> talents;
            case NotDiscussed _ -> List.of();
        };
    }
}
