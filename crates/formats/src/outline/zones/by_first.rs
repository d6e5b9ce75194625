//! Words by their first character, so that few are compared at each place of a line.

/// So many groups: more than letters of one script.
const GROUPS: usize = 256;

/// Words, each with what it means, in groups of the same first characters; within a group in their order.
pub(super) struct ByFirst<T> {
    groups: Vec<Vec<(&'static str, T)>>,
}

impl<T> ByFirst<T> {
    pub(super) fn new(words: impl Iterator<Item = (&'static str, T)>) -> Self {
        let mut groups: Vec<Vec<(&'static str, T)>> = std::iter::repeat_with(Vec::new).take(GROUPS).collect();
        for (word, meaning) in words {
            if let Some(group) = word.chars().next().and_then(|first| groups.get_mut(group_of(first))) {
                group.push((word, meaning));
            }
        }
        Self { groups }
    }

    /// The words that may begin with a character; some begin with another.
    pub(super) fn words_with(&self, first: char) -> &[(&'static str, T)] {
        self.groups.get(group_of(first)).map_or(&[], Vec::as_slice)
    }
}

impl ByFirst<&'static str> {
    /// Several names for one meaning.
    pub(super) fn of_names(names: &'static [(&'static [&'static str], &'static str)]) -> Self {
        Self::new(names.iter().flat_map(|(names, zone)| names.iter().map(move |name| (*name, *zone))))
    }
}

fn group_of(first: char) -> usize {
    usize::try_from(u32::from(first)).unwrap_or(0) % GROUPS
}
