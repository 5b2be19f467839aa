package org.studielots.edge;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs faults of the service, each once, under a reference number that the answer shows. The messages of exceptions are left out: they
 * may quote what was searched for (infra/adr: privacy of logs). Their types and stack traces stay.
 */
final class FaultLog {
    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private FaultLog() {}

    /**
     * Logs a fault.
     *
     * @param where what was being done, in words of ours
     * @param fault what happened
     * @return the reference number
     */
    static String report(String where, Throwable fault) {
        byte[] number = new byte[6];
        RANDOM.nextBytes(number);
        String reference = HexFormat.of().formatHex(number);
        LOG.error("Fault {} in {}", reference, where, new Silent(fault, 0));
        return reference;
    }

    /** What a caller is told. */
    static String message(String reference) {
        return "Something went wrong in the service. It has been logged; quote the number " + reference
                + " when you report it.";
    }

    /** Another throwable's type, trace and causes, without its message. */
    private static final class Silent extends Throwable {
        private static final long serialVersionUID = 1L;
        private static final int DEEPEST = 20;

        Silent(Throwable original, int depth) {
            super(original.getClass().getName(), cause(original.getCause(), depth));
            setStackTrace(original.getStackTrace());
        }

        private static @Nullable Throwable cause(@Nullable Throwable cause, int depth) {
            return cause == null || depth > DEEPEST ? null : new Silent(cause, depth + 1);
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
