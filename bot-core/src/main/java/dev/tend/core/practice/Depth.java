package dev.tend.core.practice;

/** How much a prompt asks of a person. */
public enum Depth {
    /** Fine to answer in front of a stranger. */
    SPARK,
    /** A short true story or thanks; no risk if repeated. */
    SHARE,
    /** A need, worry, hope or lesson; only for those who opted in. */
    OPEN,
    /** Hurt, fear, regret, repair; never for a team. */
    DEEP;

    /** 1 for {@link #SPARK} to 4 for {@link #DEEP}. */
    public int level() {
        return ordinal() + 1;
    }

    /** The depth of a level from 1 to 4. */
    public static Depth ofLevel(int level) {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("A depth is 1 to 4, not " + level + ".");
        }
        return values()[level - 1];
    }
}
