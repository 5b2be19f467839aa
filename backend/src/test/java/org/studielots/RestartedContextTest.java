package org.studielots;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;

/** What follows the order of changes may be stopped and started again, as Spring does with a context that rests between classes of tests. */
class RestartedContextTest extends CatalogueApi {
    @Autowired
    @Qualifier("indexFollower") private SmartLifecycle follower;

    @Test
    void theIndexIsFollowedAgainAfterAStop() throws Exception {
        int before = count();
        follower.stop();
        assertThat(follower.isRunning()).isFalse();
        follower.start();
        assertThat(follower.isRunning()).isTrue();
        assertThat(count()).isEqualTo(before).isPositive();
    }

    private int count() throws Exception {
        return ask("{studies(first:0){totalCount}}")
                .path("studies")
                .path("totalCount")
                .asInt();
    }
}
