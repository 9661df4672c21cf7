package ijaza.fact.arabic.words;

import ijaza.fact.page.Mention.Kind;

/** Tells where the nouns of a name end: at a definite noun, a place, a name of honour, a closing quotation mark. */
record NameEnds(Words words) {

    private static final int HONOURED = 4;
    private static final int QUOTED = 6;

    /** A definite noun, or a place that needs no article. */
    boolean isEnd(int at) {
        var word = words.at(at);
        var isLeague = word.text().equals("الدول") && words.at(at + 1).text().matches("العربية|الاسلامية|الافريقية");
        return isLeague
                || word.isDefinite() && !word.isStop()
                || Lexicon.PLACES.contains(word.text()) && !words.at(at - 1).isStop();
    }

    /** The last word of the name that follows an honour: «الملك عبد العزيز», «الإمام محمد بن سعود». */
    int honoured(int at) {
        if (!Lexicon.HONOURS.contains(words.at(at).text()) || !words.at(at + 1).isLink()) {
            return at;
        }
        var last = at + 1;
        while (last < at + HONOURED
                && (words.at(last).text().matches("عبد|بن|ابو")
                        || words.at(last + 1).text().equals("بن"))) {
            last++;
        }
        return last;
    }

    /** After a name in quotation marks, «جمعية "أمل"». */
    int quoted(int at) {
        var open = words.at(at).text();
        if (!open.equals("«") && !open.equals("\"")) {
            return NameReader.NONE;
        }
        var close = open.equals("«") ? "»" : open;
        for (var i = at + 1; i <= at + QUOTED; i++) {
            if (words.at(i).text().equals(close)) {
                return i > at + 1 ? i + 1 : NameReader.NONE;
            }
        }
        return NameReader.NONE;
    }

    /** «مجلس إدارة», «أمانة عامة»: names without an article. */
    int organ(int at, Head head, int genitive) {
        var isOne = Lexicon.ORGANS.contains(head.noun() + " " + words.at(at + 1).text());
        return genitive == NameReader.NONE && isOne ? at + 2 : genitive;
    }

    /** «المؤتمر العام», «مؤتمر الأطراف»: the organ of a body, not a meeting that once was. */
    boolean isStandingConference(int at, Head head) {
        var next = words.at(at + 1).text();
        return head.definite()
                ? next.matches("العام|الوطني|الدائم")
                : next.matches("الاطراف|المندوبين|العمل|القمة|الوزراء");
    }

    /** «أول رئيس لهيئة ...»: the next name begins. */
    boolean isForBody(Word word) {
        var head = word.text().startsWith("ل") ? Head.in(word.text()) : null;
        return head != null && head.kind() == Kind.BODY && head.skipped() == 1;
    }

    /** A field and no time or place: «للبحث في التربية», but not «للبحث في العاصمة». */
    boolean isField(int at) {
        var word = words.at(at);
        return word.isDefinite()
                && !word.isStop()
                && !Lexicon.PLACES.contains(word.text())
                && !word.text()
                        .matches(
                                "ال(?:عام|سنة|يوم|فترة|عاصمة|مدينة|مملكة|بلاد|منطقة|عالم|دولة|وطن|جامعة|قطاع|محافظة|مقر|موعد|خارج|داخل|شرق|غرب|شمال|جنوب|جمهورية|بلدان|مجتمع|قرن|وزارة|هيئة|ولاية).*");
    }

    static boolean isAdjectival(String word) {
        return word.endsWith("ي") || word.endsWith("ة") || word.endsWith("ا");
    }
}
