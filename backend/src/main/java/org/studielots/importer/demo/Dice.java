package org.studielots.importer.demo;

import java.util.List;

/**
 * Chances of one made-up study. Each throw depends only on the study's number and on what is thrown for, not on other throws, so a study
 * stays what it is when the generator learns to say more.
 *
 * @param number number of the study
 */
record Dice(String number) {
    /** A number from 0 to {@code bound - 1}, always the same for the same {@code purpose}. */
    int roll(String purpose, int bound) {
        // Finalizer of MurmurHash3: neighbouring numbers and purposes shall not give neighbouring throws.
        long bits = 31L * number.hashCode() + 1_000_003L * purpose.hashCode();
        bits = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
        bits = (bits ^ bits >>> 33) * 0xc4ceb9fe1a85ec53L;
        bits ^= bits >>> 33;
        return (int) Long.remainderUnsigned(bits, bound);
    }

    /** Whether something happens that happens {@code percent} times in a hundred. */
    boolean happens(String purpose, int percent) {
        return roll(purpose, 100) < percent;
    }

    /** One of {@code choices}, which is not empty. */
    <T> T pick(String purpose, List<T> choices) {
        return choices.get(roll(purpose, choices.size()));
    }
}
