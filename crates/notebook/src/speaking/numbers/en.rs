//! English, with "and": "one thousand and seventy-four".

use super::tables::word_at;

const ONES: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] =
    ["", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SCALES: [(u64, &str); 4] = [
    (1_000_000_000_000, "trillion"),
    (1_000_000_000, "billion"),
    (1_000_000, "million"),
    (1_000, "thousand"),
];

/// The words of a whole number.
pub fn cardinal(mut number: u64) -> Vec<String> {
    let mut words = Vec::new();
    if number == 0 {
        return vec![ONES.first().copied().unwrap_or_default().to_owned()];
    }
    for (scale, name) in SCALES {
        let times = number / scale;
        if times > 0 {
            // The highest scale may count more than 999.
            words.extend(if times > 999 { cardinal(times) } else { below_thousand(times) });
            words.push(name.to_owned());
            number %= scale;
        }
    }
    if number > 0 {
        if !words.is_empty() && number < 100 {
            words.push("and".to_owned());
        }
        words.extend(below_thousand(number));
    }
    words
}

/// The words of a rank.
pub fn ordinal(number: u64) -> Vec<String> {
    let mut words = cardinal(number);
    if let Some(last) = words.pop() {
        let (head, tail) = match last.rsplit_once('-') {
            Some((head, tail)) => (format!("{head}-"), tail),
            None => (String::new(), last.as_str()),
        };
        let tail = match tail {
            "one" => "first".to_owned(),
            "two" => "second".to_owned(),
            "three" => "third".to_owned(),
            "five" => "fifth".to_owned(),
            "eight" => "eighth".to_owned(),
            "nine" => "ninth".to_owned(),
            "twelve" => "twelfth".to_owned(),
            other => match other.strip_suffix('y') {
                Some(stem) => format!("{stem}ieth"),
                None => format!("{other}th"),
            },
        };
        words.push(format!("{head}{tail}"));
    }
    words
}

/// A year in pairs; 2000 to 2009 as numbers: "nineteen oh five", "two thousand and nine".
pub fn year_words(number: u64) -> Vec<String> {
    let (pair, rest) = (number / 100, number % 100);
    if !(11..100).contains(&pair) || (2000..2010).contains(&number) || number.is_multiple_of(1000) {
        return cardinal(number);
    }
    let mut words = vec![below_hundred(pair)];
    match rest {
        0 => words.push("hundred".to_owned()),
        1..10 => words.extend(["oh".to_owned(), below_hundred(rest)]),
        _ => words.push(below_hundred(rest)),
    }
    words
}

/// The tens of a century: "twenty thirties"; "two thousands".
pub fn decade_words(number: u64) -> Vec<String> {
    let mut words = if number < 100 { vec![below_hundred(number)] } else { year_words(number) };
    if let Some(last) = words.last_mut() {
        match last.strip_suffix('y') {
            Some(stem) => *last = format!("{stem}ies"),
            None => last.push('s'),
        }
    }
    words
}

fn below_thousand(number: u64) -> Vec<String> {
    let (hundreds, rest) = (number / 100, number % 100);
    let mut words = Vec::new();
    if hundreds > 0 {
        words.extend([word_at(&ONES, hundreds).to_owned(), "hundred".to_owned()]);
        if rest > 0 {
            words.push("and".to_owned());
        }
    }
    if rest > 0 {
        words.push(below_hundred(rest));
    }
    words
}

fn below_hundred(number: u64) -> String {
    match (number / 10, number % 10) {
        (0 | 1, _) => word_at(&ONES, number).to_owned(),
        (tens, 0) => word_at(&TENS, tens).to_owned(),
        (tens, ones) => format!("{}-{}", word_at(&TENS, tens), word_at(&ONES, ones)),
    }
}
