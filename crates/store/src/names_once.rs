//! JSON in which no object has a name twice: readers take the last of the two, and the other would be gone with
//! the next save.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::collections::HashSet;
use std::fmt;

/// What the error about a doubled name begins with.
const DOUBLED: &str = "a name stands twice: ";

/// Any value in which every object has each of its names once.
pub(super) struct UniqueNames;

impl UniqueNames {
    /// The name that stands twice, where that is what is wrong.
    pub fn duplicate_name(error: &serde_json::Error) -> Option<String> {
        let message = error.to_string();
        let name = message.strip_prefix(DOUBLED)?;
        Some(name.rsplit_once(" at line ").map_or(name, |(name, _)| name).to_owned())
    }
}

impl<'de> Deserialize<'de> for UniqueNames {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Walk)
    }
}

struct Walk;

impl<'de> Visitor<'de> for Walk {
    type Value = UniqueNames;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<UniqueNames, E> {
        Ok(UniqueNames)
    }

    fn visit_i64<E>(self, _: i64) -> Result<UniqueNames, E> {
        Ok(UniqueNames)
    }

    fn visit_u64<E>(self, _: u64) -> Result<UniqueNames, E> {
        Ok(UniqueNames)
    }

    fn visit_f64<E>(self, _: f64) -> Result<UniqueNames, E> {
        Ok(UniqueNames)
    }

    fn visit_str<E>(self, _: &str) -> Result<UniqueNames, E> {
        Ok(UniqueNames)
    }

    fn visit_unit<E>(self) -> Result<UniqueNames, E> {
        Ok(UniqueNames)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<UniqueNames, A::Error> {
        while items.next_element::<UniqueNames>()?.is_some() {}
        Ok(UniqueNames)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<UniqueNames, A::Error> {
        let mut names: HashSet<String> = HashSet::new();
        while let Some(name) = fields.next_key::<String>()? {
            if names.contains(&name) {
                return Err(A::Error::custom(format!("{DOUBLED}{name}")));
            }
            names.insert(name);
            fields.next_value::<UniqueNames>()?;
        }
        Ok(UniqueNames)
    }
}
