package org.studielots;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server. */
@SpringBootApplication
public class Studielots {

    /**
     * Serves until stopped.
     *
     * @param args Spring Boot options such as {@code --server.port=8080}
     */
    public static void main(String[] args) {
        SpringApplication.run(Studielots.class, args);
    }
}
