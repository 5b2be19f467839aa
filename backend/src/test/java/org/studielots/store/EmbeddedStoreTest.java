package org.studielots.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studielots.shared.DomainException;

/** The embedded store does what any MongoDB does, and guards its folder. */
class EmbeddedStoreTest extends StoreSuite {
    @TempDir
    Path other;

    @Override
    StoreFixture open(Path folder) {
        return StoreFixture.open(folder);
    }

    @Test
    void aSecondServerOnTheFolderIsToldWhatToDo() throws Exception {
        try (StoreFixture first = StoreFixture.open(other, null)) {
            assertThat(first.address()).isNotNull();
            assertThatThrownBy(() -> StoreAccess.open(other, null, false))
                    .isInstanceOf(DomainException.class)
                    .hasMessageContaining("in use")
                    .hasMessageContaining(
                            "process id " + ProcessHandle.current().pid())
                    .hasMessageContaining("--studielots.data-dir");
        }
    }

    @Test
    void aCommandReachesTheStoreThroughTheServerThatHoldsIt() throws Exception {
        try (StoreFixture server = StoreFixture.open(other, null)) {
            server.database().getCollection("studies").insertOne(new Document("_id", "x"));
            try (StoreAccess command = StoreAccess.open(other, null, true)) {
                assertThat(command.address()).isEqualTo(server.address());
                assertThat(command.token()).isNotBlank();
            }
        }
    }

    @Test
    void theLockFileIsForItsOwnerOnly() throws Exception {
        try (StoreFixture server = StoreFixture.open(other, null)) {
            assertThat(server.address()).isNotNull();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(other.resolve("studielots.lock"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void whoDoesNotKnowTheTokenReadsNothing() throws Exception {
        try (StoreFixture server = StoreFixture.open(other, null);
                MongoClient stranger = MongoClients.create(server.address())) {
            assertThatThrownBy(() -> stranger.getDatabase("studielots")
                            .getCollection("studies")
                            .find()
                            .first())
                    .isInstanceOf(MongoException.class)
                    .hasMessageContaining("token");
        }
    }

    @Test
    void whatWasWrittenIsThereAfterOpeningAgain() throws Exception {
        try (StoreFixture first = StoreFixture.open(other, null)) {
            first.database().getCollection("studies").insertOne(new Document("_id", "x").append("version", 1L));
        }
        try (StoreFixture second = StoreFixture.open(other, null)) {
            assertThat(second.database().getCollection("studies").find().first())
                    .containsEntry("_id", "x");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        Path file = Files.writeString(other.resolve("file"), "not a folder");
        assertThatThrownBy(() -> new DataFolder(file).folder("index"))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--studielots.data-dir");
    }
}
