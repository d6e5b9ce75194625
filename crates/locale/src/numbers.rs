//! Numbers as each language writes them: grouping and decimal marks by CLDR, 万 and 亿, millions,
//! per cent. Refuses rounding: a number that would lose digits is written out.

pub use super::decimals::{MINUS, decimal, integer};
use super::{Language, MessageArg, Messages};

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
pub(crate) fn percent_range_short(from: f64, to: f64, messages: &Messages) -> String {
    messages.say_with("number-percent-range-short", &[("from", from.into()), ("to", to.into())]).into_owned()
}

/// A number whose zeros are spelled: `4亿`, `8,000万`, `400 million`. Written out when that would
/// take more than two digits after the mark.
pub fn number_with_scale_word(number: f64, messages: &Messages) -> String {
    let spelled = large_key(number, messages.language());
    match spelled {
        Some((key, scaled)) => {
            // Spanish has no short word for a thousand millions, and counts on in millions.
            let args = [("number", scaled.into()), ("millions", (number / 1e6).into())];
            messages.say_with(key, &args).into_owned()
        }
        None => decimal(number, messages.language()),
    }
}

/// Whether [`number_with_scale_word`] spells the zeros of this number in this language; French and Spanish then
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

/// A count as a message's value: the number chooses the plural, the text is what is shown.
pub(super) fn count_args<'a>(
    count: f64,
    shown: &'a str,
    spelled: bool,
) -> [(&'static str, MessageArg<'a>); 3] {
    [
        ("count", count.into()),
        ("number", shown.into()),
        ("spelled", if spelled { "yes".into() } else { "no".into() }),
    ]
}
