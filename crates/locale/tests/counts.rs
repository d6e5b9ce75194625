//! Messages with a number in them: the words beside it stand in the right form for 0, 1, 2, 5, 11 and 21, in every
//! language. What a value is (a count, a place in a row, a text) is said here once, so that a new one must be sorted.

use crate::messages::{entries, variables};
use rostrum_locale::{Language, MessageArg, Messages};

/// Values that are counts wherever they stand.
const COUNTS: &[&str] = &[
    "count", "days", "drafts", "has", "listed", "notes", "others", "read", "said", "seconds", "skipped",
    "total", "unsure",
];

/// Values that are counts in one message only.
const COUNTS_HERE: &[(&str, &str)] = &[
    ("diff-unclear", "all"),
    ("document-check-length", "minutes"),
    ("handin-length-limit", "limit"),
    ("note-versions-explained", "most"),
    ("palette-first-of", "shown"),
    ("read-error-too-many-parts", "limit"),
    ("report-sessions-of", "all"),
    ("review-lost-part", "new"),
    ("review-lost-part", "old"),
];

/// Values of those names that come as text: `65 words`.
const TEXTS_HERE: &[(&str, &str)] =
    &[("speaking-count-fits", "count"), ("speaking-count-over", "count"), ("speaking-count-tight", "count")];

/// Messages that say the same of one and of more, in which languages, and why that is right.
const UNCHANGED: &[(&str, &[Language], &str)] = &[
    ("changed-history", ALL, LABEL),
    ("correct-from-here", &[Language::En], ADJECTIVE),
    ("day-offset-after", &[Language::Fr], UNIT),
    ("day-offset-before", &[Language::Fr], UNIT),
    ("diff-count", ALL, LABEL),
    ("diff-lost", ALL, LABEL),
    ("document-checks", ALL, OF),
    ("document-mark-count", ALL, LABEL),
    ("export-alarm-minutes", ALL, UNIT),
    ("figure-unit-countries", &[Language::Fr], ADJECTIVE),
    ("follow-ups-open", &[Language::En, Language::Fr], ADJECTIVE),
    ("intervention-limit-minutes", ALL, UNIT),
    ("length-hours", ALL, UNIT),
    ("length-minutes", ALL, UNIT),
    ("live-list", ALL, LABEL),
    ("note-versions-explained", ALL, MANY),
    ("notes-find-count", ALL, OF),
    ("problems-more", &[Language::En, Language::Es], ADJECTIVE),
    ("read-error-too-many-parts", ALL, MANY),
    ("report-sessions-of", ALL, OF),
    ("review-filter-all", ALL, LABEL),
    ("review-filter-mine", ALL, LABEL),
    ("review-joined-by-hand", ALL, LABEL),
    ("review-lost-part", ALL, LABEL),
    ("review-mine-kept", &[Language::Fr, Language::Es], LABEL),
    ("review-more-pairs", &[Language::En, Language::Es], ADJECTIVE),
    ("review-pairs", ALL, ADJECTIVE),
    ("review-questions", ALL, LABEL),
    ("run-paragraph", ALL, OF),
    ("side-tab-tab-counted", ALL, LABEL),
    ("timeline-filter-hides-all", ALL, OF),
    ("unlisted-title", ALL, LABEL),
    ("unsaid-count", &[Language::En, Language::Es], ADJECTIVE),
];
const ALL: &[Language] = &[Language::En, Language::Fr, Language::Es];
const LABEL: &str = "the number follows a label or stands as a badge beside it";
const OF: &str = "one number of another, with no word that agrees";
const UNIT: &str = "an abbreviated unit";
const ADJECTIVE: &str = "the word beside it has one form";
const MANY: &str = "a limit of the program, far above one";

/// Values that agree with nothing, where another value of their message does: `2 of the 3 points`.
const AGREES_WITH_ANOTHER: &[(&str, &str)] = &[
    ("diff-unclear", "all"),
    ("diff-unclear", "listed"),
    ("handin-length-limit", "count"),
    ("handin-length-limit", "limit"),
    ("intervention-addresses", "count"),
    ("intervention-addresses", "total"),
    ("palette-first-of", "total"),
    ("review-partly-read", "read"),
    ("review-partly-read", "skipped"),
    ("warning-columns-count", "has"),
];

/// Values that are numbers and no counts: places in a row, rates, sizes.
const OTHER_NUMBERS: &[&str] = &[
    "column", "high", "hour", "hours", "line", "low", "millions", "minute", "nth", "page", "percent",
    "position", "rate", "size",
];

fn counts_of<'a>(key: &str, names: impl Iterator<Item = &'a String>) -> Vec<&'a str> {
    names
        .map(String::as_str)
        .filter(|name| COUNTS.contains(name) || COUNTS_HERE.contains(&(key, name)))
        .filter(|name| !TEXTS_HERE.contains(&(key, name)))
        .collect()
}

/// A message for one count; the others are seven, so that they can be told apart.
fn said(messages: &Messages, key: &str, names: &[String], count: &str, number: u32) -> String {
    let counts = counts_of(key, names.iter());
    let args: Vec<(&str, MessageArg<'_>)> = names
        .iter()
        .map(|name| {
            let value = match name.as_str() {
                name if name == count => number.into(),
                name if counts.contains(&name) => 7_u32.into(),
                name if OTHER_NUMBERS.contains(&name) => 3_u32.into(),
                _ => "Q".into(),
            };
            (name.as_str(), value)
        })
        .collect();
    messages.say_with(key, &args).replace('\u{A0}', " ")
}

/// The same with the number left out, so that what agrees with it can be compared.
fn shape(said: &str, number: u32) -> String {
    let number = number.to_string();
    let words = said.split_inclusive(|c: char| !c.is_ascii_digit());
    words
        .map(|word| {
            let digits: String = word.chars().filter(char::is_ascii_digit).collect();
            if digits == number { word.replace(&number, "#") } else { word.to_owned() }
        })
        .collect()
}

/// The numbers that a message has words of its own for, `[0]`, `[1]`, or that it says itself: `(0 of 12)`.
fn numbers_named(text: &str) -> Vec<u32> {
    let named = |number: &u32| text.contains(&format!("[{number}]")) || *number == 0 && text.contains("(0 ");
    [0, 1, 2, 5, 11, 21].into_iter().filter(named).collect()
}

fn is_unchanged(key: &str, language: Language) -> bool {
    UNCHANGED.iter().any(|(known, languages, _)| *known == key && languages.contains(&language))
}

#[test]
fn words_agree_with_their_number() {
    let mut faults = Vec::new();
    let mut looked_at = 0;
    for language in Language::ALL {
        let messages = Messages::new(language);
        for (key, entry) in entries(language) {
            let names: Vec<String> = variables(&entry.text).into_iter().collect();
            for count in counts_of(&key, names.iter()) {
                looked_at += 1;
                let shape_of = |number| shape(&said(&messages, &key, &names, count, number), number);
                let named = numbers_named(&entry.text);
                let same = |one: u32, others: &[u32]| {
                    others
                        .iter()
                        .filter(|number| !named.contains(number) && !named.contains(&one))
                        .all(|number| shape_of(*number) == shape_of(one))
                };
                let alike = match language {
                    Language::Fr => same(2, &[5, 11, 21]) && same(1, &[0]),
                    Language::En | Language::Es => same(2, &[0, 5, 11, 21]),
                    Language::ZhHans => same(2, &[0, 1, 5, 11, 21]),
                };
                if !alike {
                    faults.push(format!("{language}: {key}: {count} has other words for 0, 5, 11 or 21"));
                }
                let unchanged = is_unchanged(&key, language);
                let elsewhere = AGREES_WITH_ANOTHER.contains(&(&key, count));
                if !language.is_han() && !unchanged && !elsewhere && shape_of(1) == shape_of(2) {
                    faults
                        .push(format!("{language}: {key}: {count} says “{}” of one and of two", shape_of(2)));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(looked_at > 400, "only {looked_at} counts were found");
}

/// `1 notes`, `0 points traités`: no word in the plural stands behind one, nor behind nought in French.
#[test]
fn no_plural_stands_behind_one() {
    // They end in s and are no plurals.
    let same_in_both =
        ["pays", "país", "plus", "más", "moins", "menos", "less", "is", "fois", "this", "was", "sans"];
    let mut faults = Vec::new();
    for language in [Language::En, Language::Fr, Language::Es] {
        let messages = Messages::new(language);
        for (key, entry) in entries(language) {
            let names: Vec<String> = variables(&entry.text).into_iter().collect();
            for count in counts_of(&key, names.iter()) {
                if is_unchanged(&key, language) || AGREES_WITH_ANOTHER.contains(&(&key, count)) {
                    continue;
                }
                // Where one is spelled out, nought is never said.
                let nought = language == Language::Fr && !numbers_named(&entry.text).contains(&1);
                for number in if nought { vec![0, 1] } else { vec![1] } {
                    let said = said(&messages, &key, &names, count, number);
                    let words: Vec<&str> = said.split([' ', '(', ')']).collect();
                    let one = number.to_string();
                    let fault = words.windows(2).any(|pair| {
                        let next = pair[1].trim_end_matches([',', '.', ':', ';']);
                        pair[0] == one
                            && next.len() > 1
                            && next.ends_with('s')
                            && !same_in_both.contains(&next)
                    });
                    if fault {
                        faults.push(format!("{language}: {key}: {said}"));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// What chooses a plural is a count, and what is said of counts here is still so.
#[test]
fn what_chooses_a_plural_is_known_as_a_count() {
    for language in Language::ALL {
        let all = entries(language);
        for (key, entry) in &all {
            for (at, _) in entry.text.match_indices(" ->") {
                let before = &entry.text[..at];
                let name = before.rsplit('$').next().unwrap_or_default();
                let variants = entry.text[at..].split('}').next().unwrap_or_default();
                // The plurals that `locale` chooses itself stand beside numbers that are written out.
                let own = ["figure-", "number-", "date-"].iter().any(|prefix| key.starts_with(prefix));
                if variants.contains("[one]") && !own {
                    assert!(
                        !counts_of(key, [name.to_owned()].iter()).is_empty(),
                        "{language}: {key}: {name} is no count yet"
                    );
                }
            }
        }
        for (key, ..) in UNCHANGED {
            assert!(all.contains_key(*key), "{key} is gone");
        }
        for (key, name) in COUNTS_HERE.iter().chain(AGREES_WITH_ANOTHER) {
            let known = all.get(*key).map(|entry| variables(&entry.text));
            assert!(known.is_some_and(|known| known.contains(*name)), "{key} takes no {name} in {language}");
        }
    }
}
