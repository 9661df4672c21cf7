package ijaza.fact;

/** One thing that the document states. */
public sealed interface Fact
        permits Founding,
                Event,
                Function,
                Task,
                Count,
                Cycle,
                Body,
                Instrument,
                Office,
                Succession,
                Transfer,
                Support,
                Statement,
                Noted {

    FactKind kind();

    Told told();

    default FactId id() {
        return FactId.of(kind(), subject(), key());
    }

    default String subject() {
        return told().subject();
    }

    default String key() {
        return told().key();
    }

    default String statement() {
        return told().statement();
    }

    default Evidence evidence() {
        return told().evidence();
    }
}
