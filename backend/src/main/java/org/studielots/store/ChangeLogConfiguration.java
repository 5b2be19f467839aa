package org.studielots.store;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.studielots.shared.Marks;

/** The store's own collections: the change log, the notes of writers, the marks. */
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

    @Bean
    Marks marks(MongoDatabase database) {
        return new MarkRepository(database);
    }
}
