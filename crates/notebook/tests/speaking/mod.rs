//! Speaking time: what is spoken, how much that is, how long it takes, and how it stands to a limit.
//!
//! The tables hold for each text its spoken form, written out by hand, and the hand count of its units.
//! Both are held against the program, and the spoken form is counted here once more, by another rule
//! than the program's: a Han character each, and what else stands between spaces.

mod cut;
mod en;
mod es;
mod fr;
mod limits;
mod markdown;
mod mixed;
mod properties;
mod time;
mod zh;

use rostrum_notebook::speaking::{SpokenLanguage, count_spoken, spoken_form};

/// A text, its spoken form, and how many units that has.
type Row = (&'static str, &'static str, usize);

fn tables() -> Vec<(SpokenLanguage, &'static [Row])> {
    vec![
        (SpokenLanguage::Zh, zh::ROWS),
        (SpokenLanguage::En, en::ROWS),
        (SpokenLanguage::Fr, fr::ROWS),
        (SpokenLanguage::Es, es::ROWS),
        (SpokenLanguage::Zh, mixed::ZH),
        (SpokenLanguage::En, mixed::EN),
        (SpokenLanguage::Fr, mixed::FR),
        (SpokenLanguage::Es, mixed::ES),
        (SpokenLanguage::Zh, markdown::ROWS),
    ]
}

/// The units of a spoken form, counted from its characters alone.
fn units_of(spoken: &str) -> (usize, usize) {
    let is_han = |c: char| ('\u{4E00}'..='\u{9FFF}').contains(&c);
    let han = spoken.chars().filter(|c| is_han(*c)).count();
    let rest: String = spoken.chars().map(|c| if is_han(c) { ' ' } else { c }).collect();
    (han, rest.split(' ').filter(|word| !word.is_empty()).count())
}

#[test]
fn what_is_spoken_is_what_was_written_out_by_hand() {
    let mut faults = Vec::new();
    let mut rows = 0;
    for (spoken_language, table) in tables() {
        for (text, spoken, count) in table {
            rows += 1;
            let (han, words) = units_of(spoken);
            if han + words != *count {
                faults.push(format!("{text:?}: {spoken:?} has {} units, not {count}", han + words));
            }
            let said = spoken_form(text, spoken_language);
            if said != *spoken {
                faults.push(format!("{spoken_language:?} {text:?}: said {said:?}, not {spoken:?}"));
            }
            let counted = count_spoken(text, spoken_language);
            if (counted.han, counted.words) != (han, words) {
                faults.push(format!(
                    "{spoken_language:?} {text:?}: counted {counted:?}, not {han} and {words}"
                ));
            }
        }
    }
    assert!(rows >= 200, "only {rows} rows");
    assert!(faults.is_empty(), "{} faults in {rows} rows:\n{}", faults.len(), faults.join("\n"));
}
