package ijaza.text;

import java.util.BitSet;
import java.util.Collection;

/** Places of a text taken together; asking whether another place touches one of them takes no longer where they are many. */
public final class Stretches {

    private final BitSet letters = new BitSet();

    public Stretches(Collection<Span> places) {
        places.forEach(place -> letters.set(place.start(), place.end()));
    }

    public boolean touch(Span place) {
        var next = letters.nextSetBit(place.start());
        return next >= 0 && next < place.end();
    }
}
