package org.studielots.edge;

import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.studielots.shared.DataVersion;

/** The edge by itself, before a catalogue of made-up items. Without @Configuration, so that no scan finds it. */
@EnableAutoConfiguration(exclude = MongoAutoConfiguration.class)
@Import({EdgeConfiguration.class, ItemsController.class})
class EdgeTestApplication {

    @Bean
    Clock clock() {
        return new SettableClock();
    }

    @Bean
    Items items() {
        return new Items();
    }

    @Bean
    DataVersion dataVersion(Items items) {
        return items::version;
    }
}
