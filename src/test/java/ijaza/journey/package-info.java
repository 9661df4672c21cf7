/**
 * Journeys of real people through the built product in a real browser; {@code mvn verify} runs them.
 *
 * <p>A journey takes {@link ijaza.journey.Product#shared()} (or {@code fresh()} if it wants to kill it or needs an empty
 * database), looks at it through a {@link ijaza.journey.Screen}, and finds things by what a person sees.
 */
package ijaza.journey;
