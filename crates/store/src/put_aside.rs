//! What of a notebook file was not read: where it stands, why, and its words, also as a file of its own.

use serde_json::{Value, json};

/// A value of a notebook file that is not in what was read of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValuePutAside {
    /// Where it stands: names of fields, and places in lists from 0. Empty for the file as a whole.
    pub path: Vec<String>,
    /// The title of the intervention that it belongs to, where that has one.
    pub intervention_title: Option<String>,
    /// What stands there, as JSON; empty where nothing does.
    pub raw: String,
    /// Why it was not read.
    pub why: PutAsideReason,
}

/// Why a value was not read as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PutAsideReason {
    /// Its kind or what it says is not what can stand there.
    WrongValue,
    /// It must be there and is not.
    Missing,
    /// The same name stands once more; what stands there last was read.
    Twice,
    /// Some of its signs are no characters; they were read as U+FFFD.
    Letters,
    /// Too many lists and objects in each other.
    TooDeep,
    /// The file ends here. Of a text, the beginning was read.
    CutOff,
    /// From here on it is no JSON.
    NotJson,
}

impl PutAsideReason {
    /// The word for it in the file with what was put aside.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::WrongValue => "wrong-value",
            Self::Missing => "missing",
            Self::Twice => "twice",
            Self::Letters => "no-characters",
            Self::TooDeep => "too-deep",
            Self::CutOff => "cut-off",
            Self::NotJson => "not-json",
        }
    }

    /// Whether nothing behind it was read, so that nobody can say what is missing.
    pub fn ends_reading(self) -> bool {
        matches!(self, Self::CutOff | Self::NotJson)
    }
}

/// The values that were put aside, as a file of their own: for whoever wants to put them back by hand.
pub(super) fn put_aside_bytes(put_aside: &[ValuePutAside], original: &str) -> Vec<u8> {
    let values: Vec<Value> = put_aside
        .iter()
        .map(|value| json!({ "path": value.path.join("/"), "why": value.why.as_str(), "stands": value.raw }))
        .collect();
    let whole = json!({ "format": "rostrum-put-aside", "file": original, "values": values });
    format!("{whole:#}\n").into_bytes()
}
