package dev.tend.core.practice;

/** How much a prompt asks of a person. */
public enum Depth {
    /** Fine to answer in front of a stranger. */
    SPARK(1),
    /** A short true story or thanks; no risk if repeated. */
    SHARE(2),
    /** A need, worry, hope or lesson; only for those who opted in. */
    OPEN(3),
    /** Hurt, fear, regret, repair; never for a team. */
    DEEP(4);

    private final int level;

    Depth(int level) {
        this.level = level;
    }

    /** 1 for {@link #SPARK} to 4 for {@link #DEEP}. */
    public int level() {
        return level;
    }

    /** The depth of a level from 1 to 4. */
    public static Depth ofLevel(int level) {
        for (Depth depth : values()) {
            if (depth.level == level) {
                return depth;
            }
        }
        throw new IllegalArgumentException("A depth is 1 to 4, not " + level + ".");
    }
}
