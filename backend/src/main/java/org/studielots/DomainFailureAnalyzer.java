package org.studielots;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.studielots.shared.DomainException;

/** Says why the program did not start in the words of the error, without a stack trace. */
class DomainFailureAnalyzer extends AbstractFailureAnalyzer<DomainException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DomainException cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
