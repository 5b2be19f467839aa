package org.studielots.store;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts that give changes their order. */
@Configuration(proxyBeanMethods = false)
class ChangeLogConfiguration {
    @Bean
    ChangeLogRepository changeLog(MongoDatabase database) {
        return new ChangeLogRepository(database, StoreSchema.identity(database));
    }

    @Bean
    IntentRepository intents(MongoDatabase database) {
        return new IntentRepository(database);
    }
}
