//! One number with the grouping and the decimal mark of a language, by CLDR; nothing that needs a message.

use super::Language;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use std::cell::OnceCell;
use std::str::FromStr;

/// The minus sign (U+2212).
pub const MINUS: &str = "\u{2212}";

/// Fraction digits that a number is written with at most.
const FRACTION_DIGITS: usize = 2;

/// A number with the language's grouping and decimal mark, at most two digits after it:
/// `1,074`, `15.9`; `1 074`, `15,9`.
pub fn decimal(number: f64, language: Language) -> String {
    let plain = plain_digits(number);
    let Ok(parsed) = Decimal::from_str(&plain) else { return plain };
    let written = FORMATTERS.with(|formatters| {
        let formatter = formatters
            .get(language as usize)?
            .get_or_init(|| DecimalFormatter::try_new((&language.locale()).into(), Default::default()).ok());
        // CLDR's narrow no-break space is missing from the bundled Han fonts and would show as a box.
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

/// The digits with a point, without an exponent and without trailing zeros.
fn plain_digits(number: f64) -> String {
    let fixed = format!("{number:.FRACTION_DIGITS$}");
    let trimmed = fixed.trim_end_matches('0').trim_end_matches('.');
    if trimmed == "-0" { "0".to_owned() } else { trimmed.to_owned() }
}
