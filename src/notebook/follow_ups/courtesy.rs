//! What is polite and nothing more: forms of address, and thanks at the end of a statement. In the four
//! languages; what might be more than polite is not taken for it.

use crate::notebook::count::is_han;

/// How thanks begin.
const THANKS: [&str; 25] = [
    "谢谢",
    "感谢",
    "多谢",
    "再次感谢",
    "再次谢谢",
    "我的发言完了",
    "我的发言到此结束",
    "thank you",
    "thanks",
    "many thanks",
    "i thank",
    "we thank",
    "merci",
    "je vous remercie",
    "nous vous remercions",
    "je remercie",
    "nous remercions",
    "gracias",
    "muchas gracias",
    "muchísimas gracias",
    "le agradezco",
    "les agradezco",
    "le agradecemos",
    "agradezco",
    "agradecemos",
];

/// How addresses begin, behind "dear" and the like.
const ADDRESSED: [&str; 40] = [
    "主席",
    "各位",
    "诸位",
    "女士",
    "先生",
    "阁下",
    "同事",
    "朋友",
    "mr chair",
    "mr. chair",
    "madam chair",
    "chair",
    "mr president",
    "mr. president",
    "madam president",
    "excellenc",
    "ladies",
    "colleagues",
    "delegates",
    "distinguished delegates",
    "social partners",
    "friends",
    "madame la",
    "monsieur le",
    "mesdames",
    "messieurs",
    "excellence",
    "collègues",
    "présidente",
    "président",
    "señor",
    "señora",
    "señoras",
    "señores",
    "excelencia",
    "colegas",
    "delegad",
    "damas",
    "presidenta",
    "presidente",
];

/// What stands before a form of address.
const DEAR: [&str; 14] = [
    "尊敬的",
    "亲爱的",
    "dear ",
    "distinguished ",
    "esteemed ",
    "honourable ",
    "chers ",
    "chères ",
    "cher ",
    "chère ",
    "estimados ",
    "estimadas ",
    "estimado ",
    "estimada ",
];

/// What is said of something that is to be done: it is no mere politeness then.
const PROMISES: [&str; 19] = [
    "将",
    "承诺",
    "愿",
    "计划",
    "will ",
    "shall ",
    "commit",
    "pledge",
    "plan ",
    "allons",
    "engag",
    "rons ",
    "compromet",
    "vamos",
    "remos ",
    "would like",
    "souhait",
    "quisiera",
    "并",
];

/// The most of a line that is a form of address or thanks.
const MOST_HAN: usize = 24;
const MOST_WORDS: usize = 14;

/// Whether a line only thanks: `谢谢主席。`, `Thank you, Madam Chair.`
pub(super) fn is_thanks(line: &str) -> bool {
    let line = folded(line);
    is_polite(&line) && THANKS.iter().any(|thanks| begins(&line, thanks))
}

/// Whether a line only says to whom one speaks: `主席女士：`, `Madam Chair, dear colleagues,`.
pub(super) fn is_address(line: &str) -> bool {
    let line = folded(line);
    let mut addressed = line.as_str();
    while let Some(rest) = DEAR.iter().find_map(|dear| addressed.strip_prefix(dear)) {
        addressed = rest;
    }
    // A sentence ends with a full stop, a form of address in the midst of one.
    let closes = line.ends_with([':', '：', ',', '，', '!', '！']);
    is_polite(&line) && closes && ADDRESSED.iter().any(|word| addressed.starts_with(word))
}

fn folded(line: &str) -> String {
    line.replace(['*', '_', '\u{A0}', '\u{202F}'], " ").trim().to_lowercase()
}

fn is_polite(line: &str) -> bool {
    let han = line.chars().filter(|c| is_han(*c)).count();
    let words = line.split_whitespace().count();
    let sentences =
        line.split(['。', '.', '!', '！', ';', '；']).filter(|part| part.trim().chars().count() > 3);
    han <= MOST_HAN
        && words <= MOST_WORDS
        && sentences.count() <= 1
        && !line.contains(|c: char| c.is_ascii_digit())
        && !PROMISES.iter().any(|promise| line.contains(promise))
}

/// Whether a line begins with words, and not with longer ones.
fn begins(line: &str, words: &str) -> bool {
    line.strip_prefix(words).is_some_and(|rest| {
        let next = rest.chars().next();
        words.chars().any(is_han) || next.is_none_or(|next| !next.is_alphanumeric())
    })
}
