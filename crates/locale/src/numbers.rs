//! Numbers as each language writes them: grouping and decimal marks by CLDR, 万 and 亿, millions,
//! per cent. Refuses rounding: a number that would lose digits is written out.

use super::{Arg, Language, Messages};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use std::cell::OnceCell;
use std::str::FromStr;

/// The minus sign (U+2212).
pub const MINUS: &str = "\u{2212}";

/// Fraction digits that a number is written with at most.
const FRACTION_DIGITS: usize = 2;

/// The no-break space that stands in every language's numbers. CLDR's narrow one (U+202F) is
/// missing from the bundled Han fonts and would show as a box.
pub const NO_BREAK_SPACE: char = '\u{A0}';

/// A number with the language's grouping and decimal mark, at most two digits after it:
/// `1,074`, `15.9`; `1 074`, `15,9`.
pub fn decimal(number: f64, language: Language) -> String {
    let plain = plain_digits(number);
    let Ok(parsed) = Decimal::from_str(&plain) else { return plain };
    let written = FORMATTERS.with(|formatters| {
        let formatter = formatters
            .get(language as usize)?
            .get_or_init(|| DecimalFormatter::try_new((&language.locale()).into(), Default::default()).ok());
        Some(formatter.as_ref()?.format_to_string(&parsed).replace('\u{202F}', "\u{A0}"))
    });
    written.unwrap_or(plain)
}

thread_local! {
    /// One for each language, made at first use: a frame writes dozens of numbers. ICU's are not shared by threads.
    static FORMATTERS: [OnceCell<Option<DecimalFormatter>>; Language::ALL.len()] = const { [const { OnceCell::new() }; Language::ALL.len()] };
}

/// A whole number with the language's grouping.
pub fn integer(number: i64, language: Language) -> String {
    decimal(number as f64, language)
}

/// Per cent, with the language's space: `15.9%`, `15,9 %`.
pub fn percent(number: f64, messages: &Messages) -> String {
    messages.say_with("number-percent", &[("number", number.into())]).into_owned()
}

/// A range of per cent as a running text has it: `3.1%至5.1%`, `3.1–5.1%`, `3,1 à 5,1 %`,
/// `del 3,1 % al 5,1 %`.
pub fn percent_range(from: f64, to: f64, messages: &Messages) -> String {
    messages.say_with("number-percent-range", &[("from", from.into()), ("to", to.into())]).into_owned()
}

/// The same for a table or beside a bar, where every character counts.
pub fn percent_range_short(from: f64, to: f64, messages: &Messages) -> String {
    messages.say_with("number-percent-range-short", &[("from", from.into()), ("to", to.into())]).into_owned()
}

/// A number whose zeros are spelled: `4亿`, `8,000万`, `400 million`. Written out when that would
/// take more than two digits after the mark.
pub fn large(number: f64, messages: &Messages) -> String {
    let spelled = large_key(number, messages.language());
    match spelled {
        Some((key, scaled)) => messages.say_with(key, &[("number", scaled.into())]).into_owned(),
        None => decimal(number, messages.language()),
    }
}

/// Whether [`large`] spells the zeros of this number in this language; French and Spanish then
/// join the noun with "de".
pub(super) fn is_spelled(number: f64, language: Language) -> bool {
    large_key(number, language).is_some()
}

fn large_key(number: f64, language: Language) -> Option<(&'static str, f64)> {
    let (high, low) = if language.is_han() { (1e8, 1e4) } else { (1e9, 1e6) };
    let steps = [(high, "number-spelled-high"), (low, "number-spelled-low")];
    steps.into_iter().find_map(|(step, key)| {
        let scaled = number / step;
        let hundredths = scaled * 100.0;
        let exact = (hundredths - hundredths.round()).abs() < 1e-6;
        (scaled.abs() >= 1.0 && exact).then_some((key, scaled))
    })
}

/// The digits with a point, without an exponent and without trailing zeros.
fn plain_digits(number: f64) -> String {
    let fixed = format!("{number:.FRACTION_DIGITS$}");
    let trimmed = fixed.trim_end_matches('0').trim_end_matches('.');
    if trimmed == "-0" { "0".to_owned() } else { trimmed.to_owned() }
}

/// A count as a message's value: the number chooses the plural, the text is what is shown.
pub(super) fn count_args<'a>(count: f64, shown: &'a str, spelled: bool) -> [(&'static str, Arg<'a>); 3] {
    [
        ("count", count.into()),
        ("number", shown.into()),
        ("spelled", if spelled { "yes".into() } else { "no".into() }),
    ]
}
