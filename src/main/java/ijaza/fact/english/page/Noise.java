package ijaza.fact.english.page;

import ijaza.document.Passage;
import ijaza.document.Passage.Kind;
import ijaza.document.SourceDocument;
import ijaza.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes away what stands on a page but is not its text: navigation, comments and their forms, filler, blanks to fill in. */
public final class Noise {

    private static final Pattern COMMENTS = Pattern.compile(
            "(?i)(?:[0-9]+ )?(?:comments?(?: \\([0-9]+\\))?|responses?|replies|leave a (?:comment|reply)"
                    + "|reader(?:s'|'s)? comments|discussion|join the conversation"
                    + "|post a comment|add a comment|[0-9]+ (?:thoughts?|responses?) on .*)");
    private static final Pattern ASIDE = Pattern.compile(
            "(?i)(?:related (?:articles?|links?|posts?|news|content|pages?|documents?|information|topics?|stories)"
                    + "|see also|latest news|recent (?:posts?|news)"
                    + "|in the news|upcoming events|newsletter|contact(?: us| information| details)?"
                    + "|quick links|navigation|site ?map|cookies?\\b.*|privacy\\b.*|references|external links"
                    + "|further reading"
                    + "|testimonials|popular\\b.*|tags|categories|you may also like.*|more (?:from|on|stories)\\b.*"
                    + "|notes?|footnotes|download(?:s| .*)?"
                    + "|examples?|sample\\b.*|template\\b.*|how to (?:fill|complete|use)\\b.*)");
    private static final Pattern LINE = Pattern.compile(
            "(?i)(?:posted|published|updated|last (?:updated|modified|reviewed|edited)|page (?:updated|last)|date "
                    + "(?:modified|published)|copyright|all rights reserved"
                    + "|©|skip to|you are here|home (?:[>»|/]|\\|)|we use cookies|this (?:web)?site uses cookies|by "
                    + "continuing|your (?:name|e-?mail)|required fields"
                    + "|by clicking|reply to|share this|print this|(?:share|follow|find) (?:this|us|on)\\b"
                    + "|subscribe\\b|sign up\\b|tags?:|filed under|click here|read more|accept (?:all "
                    + ")?cookies|e-?mail address|log ?in|sign in|phone:|tel\\b|fax\\b).*"
                    + "|.*(?:_{3,}|\\.{6,}|\\[(?:date|name|insert|organi[sz]ation|year|your|company|place|month|day"
                    + "|x+)\\b[^\\]]*\\]|\\{\\{|<<|\\bX{3,}\\b|\\bTB[CD]\\b"
                    + "|dd/mm/yyyy|all rights reserved|\\bsays:$|\\bwrote:$|\\bat [0-9]{1,2}:[0-9]{2} ?[ap]m\\b).*"
                    + "|[^.]{1,60}(?: [|»›>·•] [^.|»›>·•]{1,60}){2,}");
    private static final Pattern FILLER = Pattern.compile(
            "(?i)\\b(?:lorem|ipsum|dolor|amet|consectetur|adipiscing|elit|eiusmod|tempor|incididunt|labore|magna"
                    + "|aliqua|veniam|nostrud|ullamco|laboris|nisi|aliquip)\\b");
    private static final int FILLER_WORDS = 2;

    private Noise() {}

    /** The passages that the document itself speaks in. */
    public static List<Passage> without(SourceDocument document, List<Passage> passages) {
        var spoken = new ArrayList<Passage>();
        var isAside = false;
        for (var passage : passages) {
            var words = Folding.ofMarks(passage.span().of(document.text())).text();
            if (passage.kind() != Kind.LIST_ITEM && COMMENTS.matcher(words).matches()) {
                break;
            }
            var isHeading = passage.kind() == Kind.HEADING || passage.kind() == Kind.TITLE;
            isAside = isHeading ? ASIDE.matcher(words).matches() : isAside;
            if (!isAside && !isNoise(words)) {
                spoken.add(passage);
            }
        }
        return spoken;
    }

    private static boolean isNoise(String words) {
        return LINE.matcher(words).matches()
                || FILLER.matcher(words).results().limit(FILLER_WORDS).count() == FILLER_WORDS;
    }
}
