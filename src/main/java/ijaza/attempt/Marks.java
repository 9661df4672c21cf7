package ijaza.attempt;

import ijaza.question.Fraction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each slot was worth at its last marking. */
public record Marks(Map<Integer, Fraction> bySlot) {

    public Marks {
        bySlot = Map.copyOf(bySlot);
    }

    /**
     * @param steps in the order in which they were taken
     */
    public static Marks of(List<Step> steps) {
        var marks = new HashMap<Integer, Fraction>();
        for (var step : steps) {
            var mark = step.mark();
            if (mark != null) {
                marks.put(step.slot(), mark.fraction());
            }
        }
        return new Marks(marks);
    }

    /** Nothing for a slot that was never marked. */
    public Fraction of(int slot) {
        return bySlot.getOrDefault(slot, Fraction.ZERO);
    }
}
