package org.studielots.importer.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How far the import of an address came, in a file that is named by the address's hash: the address itself may hold a search. */
final class ResumeState {
    private static final int HASH_CHARACTERS = 32;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final String name;

    ResumeState(Path folder, URI address) {
        this.folder = folder;
        this.name = hash(address.toString());
    }

    /**
     * What has been brought in so far.
     *
     * @param pageToken the page to go on with
     * @param pages pages that are done
     * @param records records in them
     */
    record Progress(String pageToken, long pages, long records) {}

    /** Where an earlier run stopped, or nothing. A file that cannot be read is no reason to stop: everything is read again. */
    Optional<Progress> find() {
        try {
            JsonNode state = JSON.readTree(Files.readAllBytes(file()));
            String token = state.path("pageToken").asString("");
            return token.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Progress(
                            token,
                            state.path("pages").asLong(0),
                            state.path("records").asLong(0)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    void keep(Progress progress) {
        ObjectNode state = JSON.createObjectNode();
        state.put("pageToken", progress.pageToken());
        state.put("pages", progress.pages());
        state.put("records", progress.records());
        try {
            Path draft = folder.resolve(name + ".new");
            Files.write(draft, JSON.writeValueAsBytes(state));
            Files.move(draft, file(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file());
            Files.deleteIfExists(page());
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** Where the page that is being read is kept. */
    Path page() {
        return folder.resolve(name + ".page");
    }

    private Path file() {
        return folder.resolve(name + ".json");
    }

    /** Makes the folder. */
    void prepare() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private DomainException cannotWrite(IOException e) {
        return new DomainException(
                ErrorCode.UNAVAILABLE,
                "The folder " + folder.toAbsolutePath()
                        + " cannot be written to, so the import could not be gone on with. Give this user the right to write there or make room"
                        + " on the disk.",
                e);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException("Every Java platform has SHA-256", e));
        }
    }
}
