//! French as in France and in the ILO's texts: "soixante-dix", "quatre-vingts"; "et" stands apart.

use super::tables::{Gender, word_at};

const ONES: [&str; 20] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
];
const TENS: [&str; 9] =
    ["", "dix", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt"];
const SCALES: [(u64, &str, &str); 4] = [
    (1_000_000_000_000, "billion", "billions"),
    (1_000_000_000, "milliard", "milliards"),
    (1_000_000, "million", "millions"),
    (1_000, "mille", "mille"),
];

/// The words of a whole number.
pub fn cardinal(mut number: u64) -> Vec<String> {
    if number == 0 {
        return vec![word_at(&ONES, 0).to_owned()];
    }
    let mut words = Vec::new();
    for (scale, one, many) in SCALES {
        let times = number / scale;
        number %= scale;
        match times {
            0 => continue,
            1 if scale == 1_000 => words.push(one.to_owned()),
            1 => words.extend([word_at(&ONES, 1).to_owned(), one.to_owned()]),
            // "deux cent mille", but "deux cents millions": mille is no noun.
            2..=999 => words.extend(below_thousand(times, scale > 1_000)),
            _ => words.extend(cardinal(times)),
        }
        if times > 1 {
            words.push(many.to_owned());
        }
    }
    if number > 0 {
        words.extend(below_thousand(number, true));
    }
    words
}

/// The words of a rank.
pub fn ordinal(number: u64, gender: Gender) -> Vec<String> {
    if number == 1 {
        let word = if gender == Gender::Feminine { "première" } else { "premier" };
        return vec![word.to_owned()];
    }
    let mut words = cardinal(number);
    if let Some(last) = words.pop() {
        words.push(match last.as_str() {
            "cents" => "centième".to_owned(),
            "quatre-vingts" => "quatre-vingtième".to_owned(),
            word if word.ends_with("cinq") => format!("{word}uième"),
            word if word.ends_with("neuf") => format!("{}vième", word.trim_end_matches('f')),
            word => format!("{}ième", word.trim_end_matches(['e', 's']).to_owned() + s_of(word)),
        });
    }
    words
}

/// The s that belongs to the word: trois, six stay; millions loses its own.
fn s_of(word: &str) -> &'static str {
    if word.ends_with("trois") { "s" } else { "" }
}

/// `ends`: whether the number ends here, so that "cents" and "quatre-vingts" have their s.
fn below_thousand(number: u64, ends: bool) -> Vec<String> {
    let (hundreds, rest) = (number / 100, number % 100);
    let mut words = Vec::new();
    if hundreds > 1 {
        words.push(word_at(&ONES, hundreds).to_owned());
    }
    if hundreds > 0 {
        words.push(if hundreds > 1 && rest == 0 && ends { "cents" } else { "cent" }.to_owned());
    }
    if rest > 0 {
        words.extend(below_hundred(rest, ends));
    }
    words
}

fn below_hundred(number: u64, ends: bool) -> Vec<String> {
    let (tens, ones) = (number / 10, number % 10);
    match (tens, ones) {
        (0 | 1, _) => vec![word_at(&ONES, number).to_owned()],
        (8, 0) => vec![if ends { "quatre-vingts" } else { "quatre-vingt" }.to_owned()],
        (2..=6, 0) => vec![word_at(&TENS, tens).to_owned()],
        (2..=6, 1) => vec![word_at(&TENS, tens).to_owned(), "et".to_owned(), "un".to_owned()],
        (7, 1) => vec!["soixante".to_owned(), "et".to_owned(), "onze".to_owned()],
        (7 | 9, _) => vec![format!("{}-{}", word_at(&TENS, tens - tens / 9), word_at(&ONES, 10 + ones))],
        _ => vec![format!("{}-{}", word_at(&TENS, tens), word_at(&ONES, ones))],
    }
}
