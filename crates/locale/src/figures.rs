//! Key figures with every qualifier. Refuses to give a number without them: they are part of it.

use super::numbers::{
    count_args, decimal, is_spelled, number_with_scale_word, percent, percent_range, percent_range_short,
};
use super::{Language, Messages};
use rostrum_programme::{FigureValue, KeyFigure, Qualifier, Unit};

/// The number with its qualifiers, compact enough to stand beside a bar, without the unit unless
/// it is per cent: `约1亿`, `≈ 100 million`, `50%以上`, `> 50%`.
pub fn figure_value_short(figure: &KeyFigure, messages: &Messages) -> String {
    let value = short_value(figure, messages);
    qualified(value, &figure.qualifiers, &figure.unit, "figure-short", messages)
}

/// The same for a row of a card, whose own words may hedge the figure already: "may be lost" needs no
/// "possibly" behind it, and below "ILO estimate" no figure needs to say that it is one. Only for rows that
/// show label and basis with the value; whatever travels alone takes [`figure_value_short`].
pub fn figure_value_beside_label(
    figure: &KeyFigure,
    label: &str,
    basis: &str,
    messages: &Messages,
) -> String {
    let left = qualifiers_not_said(figure, label, basis, messages);
    qualified(short_value(figure, messages), &left, &figure.unit, "figure-short", messages)
}

/// [`figure_value_long`] for a line that shows label and basis with the value, as [`figure_value_beside_label`].
pub fn figure_value_long_beside_label(
    figure: &KeyFigure,
    label: &str,
    basis: &str,
    messages: &Messages,
) -> String {
    let left = qualifiers_not_said(figure, label, basis, messages);
    qualified(long_value(figure, messages), &left, &figure.unit, "figure-long", messages)
}

fn qualifiers_not_said(figure: &KeyFigure, label: &str, basis: &str, messages: &Messages) -> Vec<Qualifier> {
    let is_said = |qualifier: &Qualifier| match qualifier {
        Qualifier::May => says(label, "figure-said-may", messages),
        Qualifier::Estimated => says(basis, "figure-said-estimated", messages),
        _ => false,
    };
    figure.qualifiers.iter().filter(|one| !is_said(one)).cloned().collect()
}

/// Whether a text holds one of the words of a list, as a whole word. Chinese has none apart: there it holds the
/// signs.
fn says(text: &str, list: &str, messages: &Messages) -> bool {
    let list = messages.say(list).into_owned();
    let text = text.to_lowercase();
    let mut words = list.split_whitespace();
    if messages.language() == Language::ZhHans {
        words.any(|word| text.contains(word))
    } else {
        words.any(|word| text.split(|c: char| !c.is_alphabetic()).any(|said| said == word))
    }
}

fn short_value(figure: &KeyFigure, messages: &Messages) -> String {
    match (figure.value, &figure.unit) {
        (FigureValue::One(value), Unit::Percent) => percent(value, messages),
        (FigureValue::Range { from, to }, Unit::Percent) => percent_range_short(from, to, messages),
        (FigureValue::One(value), unit) => number(value, unit, messages),
        (FigureValue::Range { from, to }, unit) => range(from, to, unit, messages),
    }
}

/// The number with its unit and qualifiers in words, for a screen reader and for running text:
/// `约1亿个就业岗位`, `about 100 million jobs`, `more than 50%`.
pub fn figure_value_long(figure: &KeyFigure, messages: &Messages) -> String {
    qualified(long_value(figure, messages), &figure.qualifiers, &figure.unit, "figure-long", messages)
}

fn long_value(figure: &KeyFigure, messages: &Messages) -> String {
    match (figure.value, &figure.unit) {
        (FigureValue::One(value), Unit::Percent) => percent(value, messages),
        (FigureValue::Range { from, to }, Unit::Percent) => percent_range(from, to, messages),
        (FigureValue::One(value), unit) => with_unit(value, &number(value, unit, messages), unit, messages),
        (FigureValue::Range { from, to }, unit) => {
            with_unit(to, &range(from, to, unit, messages), unit, messages)
        }
    }
}

/// Years are counted one by one; everything else may be spelled in millions.
fn number(value: f64, unit: &Unit, messages: &Messages) -> String {
    match unit {
        Unit::Years => decimal(value, messages.language()),
        _ => number_with_scale_word(value, messages),
    }
}

fn range(from: f64, to: f64, unit: &Unit, messages: &Messages) -> String {
    let (from, to) = (number(from, unit, messages), number(to, unit, messages));
    messages.say_with("number-range", &[("from", from.into()), ("to", to.into())]).into_owned()
}

fn with_unit(count: f64, shown: &str, unit: &Unit, messages: &Messages) -> String {
    let key = format!("figure-unit-{}", unit.as_str());
    if messages.has(&key) {
        let spelled = joins_with_de(count, unit, messages.language());
        messages.say_with(&key, &count_args(count, shown, spelled)).into_owned()
    } else {
        let unit = unit.as_str();
        messages
            .say_with("figure-unit-other", &[("number", shown.into()), ("unit", unit.into())])
            .into_owned()
    }
}

/// French and Spanish: "187 États Membres", but "258 millions d'emplois".
fn joins_with_de(count: f64, unit: &Unit, language: Language) -> bool {
    *unit != Unit::Years && is_spelled(count, language)
}

/// Wraps a value in its qualifiers, the closest first: possibly (about (100 million)).
fn qualified(
    value: String,
    qualifiers: &[Qualifier],
    unit: &Unit,
    prefix: &str,
    messages: &Messages,
) -> String {
    let mut qualifiers: Vec<&Qualifier> = qualifiers.iter().collect();
    qualifiers.sort_by_key(|qualifier| distance(qualifier));
    qualifiers.dedup();
    let alone = if qualifiers.len() == 1 { "yes" } else { "no" };
    let unit = unit.as_str();
    qualifiers.into_iter().fold(value, |value, qualifier| {
        let key = format!("{prefix}-{}", qualifier.as_str());
        if messages.has(&key) {
            let args = [("value", value.into()), ("alone", alone.into()), ("unit", unit.into())];
            messages.say_with(&key, &args).into_owned()
        } else {
            let word = qualifier.as_str();
            messages
                .say_with("figure-qualifier-other", &[("value", value.into()), ("word", word.into())])
                .into_owned()
        }
    })
}

fn distance(qualifier: &Qualifier) -> u8 {
    match qualifier {
        Qualifier::About => 0,
        Qualifier::AtLeast => 1,
        Qualifier::MoreThan => 2,
        Qualifier::FewerThan => 3,
        Qualifier::Equivalent => 4,
        Qualifier::May => 5,
        Qualifier::Estimated => 6,
        Qualifier::Other(_) => 7,
    }
}
