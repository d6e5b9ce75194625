//! Forms of address, by which a person's name is told from other words.

use super::line::folded;

/// Forms of address, in plain form.
const ADDRESSES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "sir",
    "dame",
    "lord",
    "lady",
    "h.e",
    "he",
    "hon",
    "ambassador",
    "m",
    "mme",
    "mlle",
    "mm",
    "mmes",
    "pr",
    "s.e",
    "s.e.m",
    "sr",
    "sra",
    "srta",
    "sres",
    "sras",
    "dra",
    "d",
    "dna",
    "excmo",
    "excma",
];

/// Whether a text begins with a form of address: `Ms`, `M.`, `Sra.`.
pub(super) fn has_address(text: &str) -> bool {
    let plain = folded(text.trim_start());
    let word: String = plain.chars().take_while(|c| c.is_ascii_alphabetic() || *c == '.').collect();
    let is_followed = plain.get(word.len()..).is_some_and(|rest| rest.starts_with(' '));
    let bare = word.trim_end_matches('.');
    // A mere letter is an address only with its dot: `M. Diop`, `D. José`.
    let is_whole = bare.len() > 1 && bare != "he" || word.ends_with('.');
    is_followed && is_whole && ADDRESSES.contains(&bare)
}
