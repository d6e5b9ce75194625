//! Which of the four languages a document is in, from its characters and its small words.

use rostrum_programme::LangTag;
use rostrum_text::script::is_han;

/// How much of a document is looked at, in characters.
const SAMPLE_CHARS: usize = 40_000;

/// Fewer small words than this tell nothing.
const HITS: usize = 2;

const SMALL_WORDS: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "the",
            "and",
            "of",
            "to",
            "in",
            "for",
            "with",
            "on",
            "by",
            "how",
            "will",
            "is",
            "are",
            "session",
            "sessions",
            "break",
            "day",
            "opening",
            "closing",
            "lunch",
            "coffee",
            "registration",
            "speakers",
            "moderator",
            "chair",
            "what",
            "from",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
    ),
    (
        "fr",
        &[
            "le",
            "la",
            "les",
            "des",
            "du",
            "et",
            "de",
            "à",
            "une",
            "un",
            "pour",
            "dans",
            "sur",
            "par",
            "est",
            "séance",
            "séances",
            "aux",
            "l",
            "d",
            "heures",
            "ouverture",
            "clôture",
            "pause",
            "déjeuner",
            "intervenants",
            "thématique",
            "présidence",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "janvier",
            "février",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
    ),
    (
        "es",
        &[
            "el",
            "la",
            "los",
            "las",
            "del",
            "y",
            "de",
            "en",
            "una",
            "un",
            "para",
            "por",
            "con",
            "es",
            "sesión",
            "sesiones",
            "al",
            "horas",
            "apertura",
            "clausura",
            "almuerzo",
            "receso",
            "ponentes",
            "temática",
            "inscripción",
            "lunes",
            "martes",
            "miércoles",
            "jueves",
            "viernes",
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
    ),
];

/// Characters that only simplified, or only traditional, writing has.
const SIMPLIFIED: &str = "会议专题开间时国际劳动论坛护与为业东产发现关这们";
const TRADITIONAL: &str = "會議專題開間時國際勞動論壇護與為業東產發現關這們";

/// The language of a text: its tag, or none when too little tells.
pub(super) fn language_of<'a>(texts: impl Iterator<Item = &'a str>) -> Option<LangTag> {
    let (mut han, mut latin, mut simplified, mut traditional) = (0_usize, 0_usize, 0_usize, 0_usize);
    let mut scores = [0_usize; 3];
    let mut seen = 0;
    for text in texts {
        for c in text.chars() {
            seen += 1;
            if is_han(c) {
                han += 1;
                let (is_simplified, is_traditional) = (SIMPLIFIED.contains(c), TRADITIONAL.contains(c));
                simplified += usize::from(is_simplified && !is_traditional);
                traditional += usize::from(is_traditional && !is_simplified);
            } else if c.is_alphabetic() {
                latin += 1;
            }
        }
        for piece in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
            let word = piece.trim_end_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
            // `l'emploi`, `d’accord`; any other lone letter is one of a name or a list.
            if matches!(word.as_str(), "l" | "d" | "") && !piece.ends_with(['\'', '’']) || word.is_empty() {
                continue;
            }
            for (score, (_, words)) in scores.iter_mut().zip(SMALL_WORDS) {
                *score += usize::from(words.contains(&word.as_str()));
            }
        }
        if seen > SAMPLE_CHARS {
            break;
        }
    }
    // A Han character says about as much as three letters.
    if han * 3 > latin && han > 0 {
        return Some(LangTag::new(if traditional > simplified { "zh-Hant" } else { "zh-Hans" }));
    }
    let (best, (tag, _)) = scores.iter().zip(SMALL_WORDS).max_by_key(|(score, _)| **score)?;
    let next = scores.iter().filter(|score| *score != best).max().copied().unwrap_or(0);
    let leads = scores.iter().filter(|score| *score == best).count() == 1 && *best > next;
    (*best >= HITS && leads).then(|| LangTag::new(tag))
}
