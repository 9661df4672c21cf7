package ijaza;

import ijaza.edge.store.DataRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Knows a start that our own data refused, so that no stack trace is printed for it. */
class StartRefused extends AbstractFailureAnalyzer<DataRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataRefused cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
