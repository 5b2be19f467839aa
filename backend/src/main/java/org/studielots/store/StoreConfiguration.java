package org.studielots.store;

import com.mongodb.ConnectionString;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the store and tells the driver how to speak to it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataFolder.class)
class StoreConfiguration {
    private static final String DEFAULT_DATABASE = "studielots";
    private static final int SELECTION_SECONDS = 10;

    @Bean
    StoreAccess storeAccess(
            DataFolder folder,
            @Value("${spring.mongodb.uri:#{null}}") @Nullable String uri,
            @Value("${studielots.command:false}") boolean command) {
        return StoreAccess.open(folder.folder("."), uri, command);
    }

    @Bean
    MongoConnectionDetails mongoConnectionDetails(StoreAccess access) {
        return new MongoConnectionDetails() {
            @Override
            public ConnectionString getConnectionString() {
                return access.address();
            }
        };
    }

    @Bean
    MongoClientSettingsBuilderCustomizer storeSettings(StoreAccess access, ObjectProvider<MeterRegistry> meters) {
        return settings -> {
            String token = access.token();
            if (token != null) {
                settings.applicationName(token);
            }
            // An acknowledged write is on most members' disks, and what is read cannot be rolled back: the change log
            // leans on both.
            settings.writeConcern(WriteConcern.MAJORITY.withJournal(true));
            settings.readConcern(ReadConcern.MAJORITY);
            settings.readPreference(ReadPreference.primary());
            settings.applyToClusterSettings(
                    cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS));
            meters.ifAvailable(registry -> settings.addCommandListener(new StoreCallCounter(registry)));
        };
    }

    @Bean
    MongoDatabase storeDatabase(MongoClient client, StoreAccess access) {
        String name = access.address().getDatabase();
        MongoDatabase database = client.getDatabase(name == null ? DEFAULT_DATABASE : name);
        StoreSchema.open(database);
        return database;
    }
}
