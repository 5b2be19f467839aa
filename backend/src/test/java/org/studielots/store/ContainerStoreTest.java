package org.studielots.store;

import java.nio.file.Path;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** The same on a real MongoDB as a replica set. Runs where Docker is; elsewhere JUnit says that it is skipped. */
@Testcontainers(disabledWithoutDocker = true)
class ContainerStoreTest extends StoreSuite {
    @Container
    private static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8.0").withReplicaSet();

    @Override
    StoreFixture open(Path folder) {
        return StoreFixture.open(folder, MONGO.getReplicaSetUrl());
    }
}
