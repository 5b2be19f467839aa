package org.studielots.study;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.studielots.search.IndexHome;
import org.studielots.search.IndexIdentity;
import org.studielots.search.LuceneHome;
import org.studielots.search.OpenSearchHome;
import org.studielots.search.OpenSearchSettings;
import org.studielots.shared.ServingOnly;
import org.studielots.store.ChangeLogRepository;
import org.studielots.store.DataFolder;

/** Chooses where the index lives: in this process's data folder, or in a cluster when one is configured. */
@Configuration(proxyBeanMethods = false)
@ServingOnly
@EnableConfigurationProperties(OpenSearchSettings.class)
class StudyIndexConfiguration {
    /** Grows when the entries' form changes, so that an index of an older program is built anew. */
    static final int FORM = 4;

    @Bean
    IndexHome<StudyIndexEntry> studyIndexHome(OpenSearchSettings cluster, DataFolder data, ChangeLogRepository log) {
        IndexIdentity identity = new IndexIdentity(log.storeId(), FORM);
        return cluster.isConfigured()
                ? new OpenSearchHome<>(cluster, StudyIndexEntry.class, identity)
                : new LuceneHome<>(data.folder("index"), StudyIndexEntry.class, identity);
    }
}
