//! What of a notebook file can be read although the whole cannot, and the list of what was put aside.
//!
//! One wrong value hides nothing but itself: it is taken out with its place, and the rest is read again. A value that its
//! item is no use without takes the item along; where the item is good without it, a value that claims nothing stands
//! in. Refuses to change a file, and to read what says that it is something else.

use super::lenient_json::{Flaw, read_leniently};
use super::put_aside::{PutAsideReason, ValuePutAside};
use rostrum_notebook::{FORMAT_NAME, FORMAT_VERSION, Notebook};
use rostrum_programme::{LangTag, ProgrammeId};
use serde_json::{Map, Value, json};
use serde_path_to_error::Segment;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The most values that are put aside: each has the whole read once more, and a file with more of them is no notebook.
pub const MAX_VALUES_PUT_ASIDE: usize = 500;

/// The moment that stands where one is needed and none can be read.
const NO_MOMENT: &str = "1970-01-01T00:00:00Z";

/// A notebook as far as it could be read.
#[derive(Debug, Clone, PartialEq)]
pub struct PartlyReadNotebook {
    /// What could be read.
    pub notebook: Notebook,
    /// What could not; never empty.
    pub put_aside: Vec<ValuePutAside>,
}

/// Reads as much of a notebook as can be read; `None` where that is nothing, or where the file says that it is another
/// format or of another programme.
pub fn read_what_can_be_read(bytes: &[u8], programme: &ProgrammeId) -> Option<PartlyReadNotebook> {
    let text = String::from_utf8_lossy(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes));
    let (value, flaws) = read_leniently(&text, matches!(text, Cow::Owned(_)));
    let Some(Value::Object(root)) = value else { return None };
    let mut taking = TakingOut::new(Value::Object(root), flaws);
    taking.settle_header(programme)?;
    for _ in 0..=MAX_VALUES_PUT_ASIDE {
        match serde_path_to_error::deserialize::<_, Notebook>(&taking.value) {
            Ok(notebook) => {
                let put_aside = taking.put_aside;
                return (!put_aside.is_empty()).then_some(PartlyReadNotebook { notebook, put_aside });
            }
            Err(error) => taking.take_out_what_is_wrong(&error)?,
        }
    }
    None
}

/// A step from a value to one in it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Field(String),
    Item(usize),
}

struct TakingOut {
    value: Value,
    put_aside: Vec<ValuePutAside>,
    /// By the path of a list, which of its items were taken out: their places in the file, in order.
    items_gone: BTreeMap<Vec<String>, Vec<usize>>,
}

impl TakingOut {
    fn new(value: Value, flaws: Vec<Flaw>) -> Self {
        let put_aside = flaws
            .into_iter()
            .map(|Flaw { path, raw, why }| {
                let intervention_title = title_in(&value, &path);
                ValuePutAside { path, intervention_title, raw, why }
            })
            .collect();
        Self { value, put_aside, items_gone: BTreeMap::new() }
    }

    /// Sees to the fields that say what the file is. `None` where it is something else, or may well be.
    fn settle_header(&mut self, programme: &ProgrammeId) -> Option<()> {
        let is_wrong = |field: Option<&Value>, wanted: &str| match field {
            Some(Value::String(found)) => (found == wanted).then_some(false),
            _ => Some(true),
        };
        let fields = self.value.as_object()?;
        let format = is_wrong(fields.get("format"), FORMAT_NAME)?;
        let of_other = is_wrong(fields.get("programme"), programme.as_str())?;
        if format && of_other {
            return None;
        }
        for (name, is_wrong, stands_in) in
            [("format", format, json!(FORMAT_NAME)), ("programme", of_other, json!(programme.as_str()))]
        {
            if is_wrong {
                self.replace_field(&[], name, stands_in);
            }
        }
        Some(())
    }

    /// Takes out the smallest value that is wrong. `None` where none can be told.
    fn take_out_what_is_wrong(
        &mut self,
        error: &serde_path_to_error::Error<serde_json::Error>,
    ) -> Option<()> {
        let steps = steps_of(error.path());
        let message = error.inner().to_string();
        if let Some(name) = message.strip_prefix("missing field `").and_then(|rest| rest.split('`').next()) {
            if let Some(stands_in) = self.stand_in(&steps, name) {
                self.replace_field(&steps, name, stands_in);
                return Some(());
            }
            return self.take_out(&steps);
        }
        self.take_out(&steps)
    }

    /// Puts a value in the place of a field that is wrong or missing, and that aside.
    fn replace_field(&mut self, steps: &[Step], name: &str, stands_in: Value) {
        let mut path = self.path_in_file(steps);
        path.push(name.to_owned());
        let title = title_in(&self.value, &path_of(steps));
        let Some(Value::Object(fields)) = at_mut(&mut self.value, steps) else { return };
        let found = fields.insert(name.to_owned(), stands_in);
        let why = if found.is_some() { PutAsideReason::WrongValue } else { PutAsideReason::Missing };
        self.note(path, title, found.as_ref(), why);
    }

    /// Takes a value out, with the item that is no use without it.
    fn take_out(&mut self, steps: &[Step]) -> Option<()> {
        let mut steps = self.as_far_as_it_exists(unit_of(steps));
        let path = self.path_in_file(&steps);
        let title = title_in(&self.value, &path_of(&steps));
        let last = steps.pop()?;
        let found = match (at_mut(&mut self.value, &steps)?, last) {
            (Value::Object(fields), Step::Field(name)) => fields.shift_remove(&name)?,
            (Value::Array(items), Step::Item(at)) if at < items.len() => {
                let (nth, list) = path.split_last()?;
                let gone = self.items_gone.entry(list.to_vec()).or_default();
                gone.push(nth.parse().ok()?);
                gone.sort_unstable();
                items.remove(at)
            }
            _ => return None,
        };
        self.note(path, title, Some(&found), PutAsideReason::WrongValue);
        Some(())
    }

    fn note(&mut self, path: Vec<String>, title: Option<String>, found: Option<&Value>, why: PutAsideReason) {
        let is_told = match found {
            // What the reader of the syntax left out is `null` in a list.
            Some(Value::Null) => self.put_aside.iter().any(|told| told.path == path),
            // What is missing was put aside before, or stood behind the end of what can be read.
            None => self.put_aside.iter().any(|told| {
                told.path == path
                    || told.why.ends_reading()
                        && path.split_last().is_some_and(|(_, holder)| told.path.starts_with(holder))
            }),
            Some(_) => false,
        };
        if !is_told {
            let raw = found.map(|found| format!("{found:#}")).unwrap_or_default();
            self.put_aside.push(ValuePutAside { path, intervention_title: title, raw, why });
        }
    }

    /// The steps to the innermost value on the way that is there.
    fn as_far_as_it_exists(&self, steps: &[Step]) -> Vec<Step> {
        let mut at = &self.value;
        let mut found = Vec::new();
        for step in steps {
            let next = match (at, step) {
                (Value::Object(fields), Step::Field(name)) => fields.get(name),
                (Value::Array(items), Step::Item(nth)) => items.get(*nth),
                _ => None,
            };
            let Some(next) = next else { break };
            at = next;
            found.push(step.clone());
        }
        found
    }

    /// A path as the file has it: items that were taken out are counted.
    fn path_in_file(&self, steps: &[Step]) -> Vec<String> {
        let mut path: Vec<String> = Vec::new();
        for step in steps {
            let name = match step {
                Step::Field(name) => name.clone(),
                Step::Item(at) => {
                    let gone = self.items_gone.get(&path).map_or(&[][..], Vec::as_slice);
                    let shifted = gone.iter().fold(*at, |at, gone| at + usize::from(*gone <= at));
                    shifted.to_string()
                }
            };
            path.push(name);
        }
        path
    }

    /// What can stand for a field that must be there, without claiming anything.
    fn stand_in(&self, steps: &[Step], field: &str) -> Option<Value> {
        let names = path_of(steps);
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let is_item = matches!(steps.last(), Some(Step::Item(_)));
        match (names.as_slice(), field) {
            ([], "version") => Some(json!(FORMAT_VERSION)),
            (["sessions", _, "drafts", _], "id") => Some(json!(self.free_id())),
            (["sessions", _, "drafts", _], "kind") => Some(json!("own")),
            (["sessions", _, "drafts", _], "language") => Some(json!(LangTag::UNDETERMINED)),
            (["sessions", _, "drafts", _, "returned"], "at") => Some(json!(NO_MOMENT)),
            // Of a draft or of a note.
            ([.., "versions", _], "at") if is_item => Some(json!(NO_MOMENT)),
            ([.., "versions", _], "reason") if is_item => Some(json!("kept")),
            _ => None,
        }
    }

    /// An id that no intervention has.
    fn free_id(&self) -> String {
        let sessions = self.value.get("sessions").and_then(Value::as_object);
        let drafts = sessions.into_iter().flat_map(Map::values).filter_map(|entry| entry.get("drafts"));
        let ids: Vec<&str> = drafts
            .filter_map(Value::as_array)
            .flatten()
            .filter_map(|draft| draft.get("id").and_then(Value::as_str))
            .collect();
        (1_u32..)
            .map(|number| format!("unknown-{number}"))
            .find(|id| !ids.contains(&id.as_str()))
            .unwrap_or_default()
    }
}

fn steps_of(path: &serde_path_to_error::Path) -> Vec<Step> {
    path.iter()
        .map_while(|segment| match segment {
            Segment::Seq { index } => Some(Step::Item(*index)),
            Segment::Map { key } => Some(Step::Field(key.clone())),
            Segment::Enum { variant } => Some(Step::Field(variant.clone())),
            Segment::Unknown => None,
        })
        .collect()
}

fn path_of(steps: &[Step]) -> Vec<String> {
    steps
        .iter()
        .map(|step| match step {
            Step::Field(name) => name.clone(),
            Step::Item(at) => at.to_string(),
        })
        .collect()
}

fn at_mut<'v>(value: &'v mut Value, steps: &[Step]) -> Option<&'v mut Value> {
    steps.iter().try_fold(value, |value, step| match step {
        Step::Field(name) => value.get_mut(name),
        Step::Item(at) => value.get_mut(*at),
    })
}

/// The steps to what is taken out with a value. A run, a clearance, a quotation with one part missing would say something
/// that never was; a version without its text says nothing.
fn unit_of(steps: &[Step]) -> &[Step] {
    let names = path_of(steps);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let length = match names.as_slice() {
        ["sessions", _, "drafts", _, "limit" | "clearance", ..] => 5,
        ["sessions", _, "drafts", _, "runs" | "quotes" | "points", _, ..] => 6,
        ["sessions", _, "drafts", _, "versions", _, "clearance", ..] => 7,
        ["sessions", _, "drafts", _, "returned", "text"] => 5,
        // Of a draft or of a note.
        [.., "versions", _, "text"] if matches!(steps, [.., Step::Item(_), _]) => steps.len() - 1,
        _ => steps.len(),
    };
    steps.get(..length).unwrap_or(steps)
}

/// The title of the intervention on the way to a value.
fn title_in(value: &Value, path: &[String]) -> Option<String> {
    let [sessions, session, drafts, nth, ..] = path else { return None };
    let draft = value.get(sessions)?.get(session)?.get(drafts)?.get(nth.parse::<usize>().ok()?)?;
    let title = draft.get("title")?.as_str()?.trim();
    (drafts == "drafts" && !title.is_empty()).then(|| title.to_owned())
}
