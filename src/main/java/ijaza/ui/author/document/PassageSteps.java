package ijaza.ui.author.document;

import ijaza.ui.author.parts.Steps;

/** The passages that are shown, one stop on the way by Tab. */
final class PassageSteps extends Steps<PassageButton> {}
