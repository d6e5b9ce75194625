//! A paragraph beside what became of it in a text that came back, with the comments that came along.

use rostrum_markdown::{Comment, public_and_private_comments_of};
use rostrum_programme::changes::{DiffSegment, diff_by_words};

/// What happened to a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ParagraphDiffKind {
    /// It stands in both.
    Kept,
    /// Its words were changed.
    Changed,
    /// It is new in the text that came back.
    Added,
    /// The text that came back has it no more.
    Removed,
    /// Only the blank lines differ.
    Spacing,
}

/// A paragraph of the intervention beside the same paragraph of the text that came back. The text of a footnote is a
/// piece too, which is decided with the paragraphs that call it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParagraphDiff {
    /// What happened to it.
    pub kind: ParagraphDiffKind,
    /// Its stretch of the intervention's text, with the line breaks around it.
    pub old: String,
    /// Its stretch of the text that came back.
    pub new: String,
    /// The places of the pieces that are its footnotes and differ.
    pub(super) notes: Vec<usize>,
    /// Where it is of a footnote, the places of the paragraphs with which it is decided.
    pub(super) note_of: Vec<usize>,
}

impl ParagraphDiff {
    pub(super) fn new(kind: ParagraphDiffKind, old: impl Into<String>, new: impl Into<String>) -> Self {
        Self { kind, old: old.into(), new: new.into(), notes: Vec::new(), note_of: Vec::new() }
    }

    /// Whether there is anything to decide here, be it about its footnotes; a footnote's own piece is decided with its
    /// paragraph.
    pub fn is_change(&self) -> bool {
        self.note_of.is_empty() && (self.differs() || !self.notes.is_empty())
    }

    /// Whether the two sides differ.
    pub(super) fn differs(&self) -> bool {
        self.kind != ParagraphDiffKind::Kept
    }

    /// The change word by word, Chinese by characters; without the comments that came with it.
    pub fn segments(&self) -> Vec<DiffSegment> {
        diff_by_words(self.old.trim(), self.without_new_comments().trim())
    }

    /// The words of the comments that came with the text that came back, such as those in the margin of a Word
    /// document.
    pub fn new_comments(&self) -> Vec<String> {
        self.came_with().into_iter().map(|comment| comment.words).collect()
    }

    /// Whether comments are all that came.
    pub fn is_only_commented(&self) -> bool {
        !self.came_with().is_empty() && self.without_new_comments().trim() == self.old.trim()
    }

    /// The text that came back without the comments that came with it.
    pub fn without_new_comments(&self) -> String {
        let mut text = self.new.clone();
        for comment in self.came_with().iter().rev() {
            let before = text.get(..comment.range.start).unwrap_or_default().trim_end_matches(' ').len();
            text.replace_range(before..comment.range.end, "");
        }
        text
    }

    fn came_with(&self) -> Vec<Comment> {
        comments_that_came(&self.old, &self.new)
    }
}

/// The comments of a text that came back that the text before has not.
pub(super) fn comments_that_came(old: &str, new: &str) -> Vec<Comment> {
    let mut known = public_and_private_comments_of(old);
    let mut came = public_and_private_comments_of(new);
    came.retain(|comment| match known.iter().position(|one| one.words == comment.words) {
        Some(at) => {
            known.remove(at);
            false
        }
        None => true,
    });
    came
}
