//! frab, pentabarf, wafer and pretalx schedule XML, in and out.
//!
//! The schema: <https://c3voc.de/schedule/schema.xsd>. What is really written is wider: the oldest
//! files of FOSDEM have neither dates, zones nor rooms; only `<event>` inside `<day>` is certain.

mod read;
mod write;

/// The element in which our own exports say what the format has no place for, as attributes; other
/// readers pass over it.
const OWN_ELEMENT: &str = "rostrum";
/// The attribute of our own in which an address stands that is no link, but text.
const OWN_LINK: &str = "address";

pub use read::read_frab_xml;
pub use write::write_frab_xml;
