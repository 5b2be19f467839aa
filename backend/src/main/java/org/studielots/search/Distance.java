package org.studielots.search;

/** How far two words are apart in typing: letters added, left out, exchanged, or two neighbours swapped. */
public final class Distance {
    private static final int SHORTEST_CORRECTED = 5;
    private static final int TWO_MISTAKES = 9;

    private Distance() {}

    /** How many mistakes a word of that length may have and still be understood: none in short words, 2 from 9 letters on. */
    public static int allowed(int length) {
        return length < SHORTEST_CORRECTED ? 0 : length < TWO_MISTAKES ? 1 : 2;
    }

    /** The number of mistakes between the words, or {@code most + 1} when there are more. */
    public static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int width = other.length() + 1;
        int[] before = new int[width];
        int[] above = new int[width];
        int[] row = new int[width];
        for (int j = 0; j < width; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j < width; j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int cost = Math.min(Math.min(above[j] + 1, row[j - 1] + 1), above[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost = Math.min(cost, before[j - 2] + 1);
                }
                row[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > most) {
                return most + 1;
            }
            int[] spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return Math.min(above[width - 1], most + 1);
    }
}
