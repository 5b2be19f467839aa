package org.studielots.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** design.md, Freshness. */
class FreshnessRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "0, VERIFIED",
        "150, VERIFIED",
        "151, DUE",
        "180, DUE",
        "181, UNVERIFIED",
        "5000, UNVERIFIED",
        "-3, VERIFIED"
    })
    void aStatusLosesItsClaimDayByDay(int daysAgo, Freshness expected) {
        assertThat(FreshnessRule.STANDARD.at(TODAY.minusDays(daysAgo), TODAY)).isEqualTo(expected);
    }

    @Test
    void whatNobodyVerifiedIsUnverified() {
        assertThat(FreshnessRule.STANDARD.at(null, TODAY)).isEqualTo(Freshness.UNVERIFIED);
    }

    @Test
    void theEarliestDaysAgreeWithTheRule() {
        FreshnessRule rule = new FreshnessRule(10, 20);
        assertThat(rule.at(rule.earliestVerified(TODAY), TODAY)).isEqualTo(Freshness.VERIFIED);
        assertThat(rule.at(rule.earliestVerified(TODAY).minusDays(1), TODAY)).isEqualTo(Freshness.DUE);
        assertThat(rule.at(rule.earliestConfirmed(TODAY), TODAY)).isEqualTo(Freshness.DUE);
        assertThat(rule.at(rule.earliestConfirmed(TODAY).minusDays(1), TODAY)).isEqualTo(Freshness.UNVERIFIED);
    }

    @Test
    void daysInTheWrongOrderAreRefused() {
        assertThatThrownBy(() -> new FreshnessRule(180, 150)).hasMessageContaining("180");
    }
}
