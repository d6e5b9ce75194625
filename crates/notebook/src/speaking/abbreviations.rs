//! Tables: abbreviations that are said as a word, and what is written short for something longer.

use super::language::SpokenLanguage;

/// Capitals that all four languages say as a word.
const SAID: [&str; 51] = [
    "ACTEMP", "ACTRAV", "AIDS", "APEC", "ASEAN", "BRICS", "CARICOM", "CELAC", "CEPAL", "CITES", "COP",
    "COVAX", "COVID", "ECLAC", "ECOSOC", "ECOWAS", "ESCAP", "FAO", "FIFA", "GATT", "GRULAC", "IMEC", "SIDS",
    "GAVI", "HABITAT", "ILOSTAT", "INTERPOL", "LEAP", "MERCOSUR", "MERS", "NAFTA", "NASA", "NATO", "NEET",
    "NEETS", "OPEC", "PISA", "SAARC", "SARS", "STEM", "TUAC", "UNAIDS", "UNCTAD", "UNEP", "UNESCO", "UNGA",
    "UNICEF", "UNIDO", "UNRWA", "BIAC", "TVET",
];
/// Capitals that French says as a word.
const SAID_FR: [&str; 11] =
    ["CEDEAO", "CNUCED", "ONU", "ONUSIDA", "OTAN", "SIDA", "SMIC", "ONUDI", "ENA", "PAM", "TIC"];
/// Capitals that Spanish says as a word.
const SAID_ES: [&str; 10] =
    ["MIPYME", "MIPYMES", "ONU", "ONUSIDA", "OTAN", "PYME", "PYMES", "SIDA", "ONUDI", "TIC"];
/// Long abbreviations that are spelled all the same.
const SPELLED: [&str; 6] = ["LGBTI", "LGBTIQ", "UNHCR", "UNFPA", "OHCHR", "IOM"];

/// Whether capitals are said as a word rather than spelled. What the tables do not know is spelled
/// up to four letters, and said when it is longer and can be.
pub(super) fn is_said_as_word(capitals: &str, spoken_language: SpokenLanguage) -> bool {
    if SPELLED.contains(&capitals) {
        return false;
    }
    SAID.contains(&capitals)
        || spoken_language == SpokenLanguage::Fr && SAID_FR.contains(&capitals)
        || spoken_language == SpokenLanguage::Es && SAID_ES.contains(&capitals)
        || capitals.chars().count() > 4 && can_be_said(capitals)
}

/// Whether vowels stand between the consonants.
fn can_be_said(capitals: &str) -> bool {
    let is_vowel = |c: char| "AEIOUYÀÁÂÄÈÉÊËÍÎÏÓÔÖÚÙÛÜ".contains(c);
    let mut run = 0;
    let mut vowels = 0;
    for c in capitals.chars() {
        run = if is_vowel(c) { 0 } else { run + 1 };
        vowels += usize::from(is_vowel(c));
        if run > 2 {
            return false;
        }
    }
    vowels >= 2
}

/// A Roman number from 2 to 49, of at least two signs: I, V, X and L alone are letters, and LI is a name.
pub(super) fn roman(word: &str) -> Option<u64> {
    const TENS: [&str; 5] = ["", "X", "XX", "XXX", "XL"];
    const ONES: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    if word.len() < 2 || !word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X' | b'L')) {
        return None;
    }
    (0_u64..50).find(|number| {
        let sign = |table: &[&'static str], index: u64| {
            usize::try_from(index).ok().and_then(|index| table.get(index)).copied().unwrap_or_default()
        };
        format!("{}{}", sign(&TENS, number / 10), sign(&ONES, number % 10)) == word
    })
}

/// Something written short.
pub(super) struct Phrase {
    pub spoken_language: SpokenLanguage,
    pub written: &'static str,
    pub said: &'static str,
    /// Only before a number: "no" is a word too.
    pub before_number: bool,
}

const fn short(spoken_language: SpokenLanguage, written: &'static str, said: &'static str) -> Phrase {
    Phrase { spoken_language, written, said, before_number: false }
}

const fn counted(spoken_language: SpokenLanguage, written: &'static str, said: &'static str) -> Phrase {
    Phrase { spoken_language, written, said, before_number: true }
}

use SpokenLanguage::{En, Es, Fr};

/// What is written short, longer forms before those that they begin with.
pub(super) const PHRASES: &[Phrase] = &[
    short(En, "e.g.", "for example"),
    short(En, "i.e.", "that is"),
    short(En, "etc.", "et cetera"),
    short(En, "vs.", "versus"),
    short(En, "Mr.", "Mister"),
    short(En, "Mr", "Mister"),
    short(En, "Mrs.", "Missis"),
    short(En, "Mrs", "Missis"),
    short(En, "Ms.", "Miz"),
    short(En, "Dr.", "Doctor"),
    short(En, "Dr", "Doctor"),
    short(En, "H.E.", "His Excellency"),
    short(En, "St.", "Saint"),
    counted(En, "Nos.", "numbers"),
    counted(En, "Nos", "numbers"),
    counted(En, "No.", "number"),
    counted(En, "No", "number"),
    counted(En, "Art.", "Article"),
    counted(En, "para.", "paragraph"),
    counted(En, "paras.", "paragraphs"),
    counted(En, "Rev.", "Revision"),
    counted(En, "Corr.", "Corrigendum"),
    counted(En, "Add.", "Addendum"),
    counted(En, "Rec.", "Recommendation"),
    short(Fr, "c.-à-d.", "c'est-à-dire"),
    short(Fr, "p. ex.", "par exemple"),
    short(Fr, "p.\u{A0}ex.", "par exemple"),
    short(Fr, "etc.", "et cetera"),
    short(Fr, "S.E.M.", "Son Excellence Monsieur"),
    short(Fr, "S. E. M.", "Son Excellence Monsieur"),
    short(Fr, "S.E.", "Son Excellence"),
    short(Fr, "S. E.", "Son Excellence"),
    short(Fr, "MM.", "Messieurs"),
    short(Fr, "M.", "Monsieur"),
    short(Fr, "Mmes", "Mesdames"),
    short(Fr, "Mme", "Madame"),
    short(Fr, "Mlle", "Mademoiselle"),
    short(Fr, "Dr", "Docteur"),
    counted(Fr, "nos", "numéros"),
    counted(Fr, "n°", "numéro"),
    counted(Fr, "nº", "numéro"),
    counted(Fr, "no", "numéro"),
    counted(Fr, "art.", "article"),
    counted(Fr, "Rev.", "Révision"),
    short(Es, "p. ej.", "por ejemplo"),
    short(Es, "p.\u{A0}ej.", "por ejemplo"),
    short(Es, "etc.", "etcétera"),
    short(Es, "EE.\u{A0}UU.", "Estados Unidos"),
    short(Es, "EE. UU.", "Estados Unidos"),
    short(Es, "EE.UU.", "Estados Unidos"),
    short(Es, "Excmo.", "Excelentísimo"),
    short(Es, "Excma.", "Excelentísima"),
    short(Es, "S.E.", "Su Excelencia"),
    short(Es, "S. E.", "Su Excelencia"),
    short(Es, "Sres.", "señores"),
    short(Es, "Srta.", "señorita"),
    short(Es, "Sra.", "señora"),
    short(Es, "Sr.", "señor"),
    short(Es, "Dra.", "doctora"),
    short(Es, "Dr.", "doctor"),
    short(Es, "Ud.", "usted"),
    short(Es, "Uds.", "ustedes"),
    counted(Es, "núms.", "números"),
    counted(Es, "núm.", "número"),
    counted(Es, "n.º", "número"),
    counted(Es, "nº", "número"),
    counted(Es, "art.", "artículo"),
    counted(Es, "Rev.", "Revisión"),
];

/// What is written short besides, with a full stop that ends no sentence; months are some of them.
const STOPPED: &[&str] = &[
    "Abs.", "Amb.", "Apr.", "Arq.", "Aug.", "Av.", "Ave.", "Bd.", "Capt.", "Ch.", "Co.", "Col.", "Corp.",
    "Dec.", "Dept.", "Doc.", "Feb.", "Fig.", "Figs.", "Gen.", "Gob.", "Gov.", "Gral.", "Hon.", "Hr.", "Inc.",
    "Ing.", "Jan.", "Jr.", "Jul.", "Jun.", "Lic.", "Lt.", "Ltd.", "Mar.", "Mrs.", "Mt.", "Nov.", "Nr.",
    "Oct.", "Pdte.", "Prof.", "Rep.", "Res.", "Sec.", "Sen.", "Sep.", "Sept.", "Sgt.", "Sr.", "Ste.", "Vol.",
    "al.", "approx.", "bzw.", "ca.", "cap.", "cf.", "ch.", "col.", "doc.", "ej.", "ex.", "fig.", "ibid.",
    "pp.", "pág.", "págs.", "resp.", "sec.", "vgl.", "viz.", "vol.", "vs.",
];
/// Ends a sentence where another begins behind it.
const ENDS_TOO: [&str; 2] = ["etc.", "usw."];

/// Whether a word with its full stop is written short, so that the stop ends no sentence.
pub(crate) fn is_stopped(word: &str, before_number: bool) -> bool {
    if ENDS_TOO.contains(&word) {
        return false;
    }
    let listed = |phrase: &Phrase| {
        let mut parts = phrase.written.split([' ', '\u{A0}']);
        parts.any(|part| part == word) && (before_number || !phrase.before_number)
    };
    STOPPED.contains(&word) || PHRASES.iter().any(listed)
}
