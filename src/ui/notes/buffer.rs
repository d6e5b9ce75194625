//! The text that the editor widget changes. It continues lists when the widget inserts a line break,
//! in the order of the events, and finds offsets in long texts faster than the widget's own buffer.

use egui::TextBuffer;
use egui::text::{CCursor, CharIndex};
use rostrum_markdown::continue_or_end_list;
use std::ops::Range;

/// Bytes before the nth character.
pub fn byte_index_of_char(text: &str, char_index: usize) -> usize {
    let mut chars = text.chars();
    match char_index.checked_sub(1) {
        None => 0,
        // `nth` of `Chars` skips whole blocks, unlike that of `CharIndices`.
        Some(before) => match chars.nth(before) {
            Some(_) => text.len() - chars.as_str().len(),
            None => text.len(),
        },
    }
}

/// Characters before a byte.
pub fn char_index_of_byte(text: &str, byte: usize) -> usize {
    text.get(..text.floor_char_boundary(byte)).unwrap_or_default().chars().count()
}

/// A note's text while it is shown for editing.
pub struct NoteBuffer<'a>(pub &'a mut String);

impl TextBuffer for NoteBuffer<'_> {
    fn is_mutable(&self) -> bool {
        true
    }

    fn as_str(&self) -> &str {
        self.0
    }

    fn insert_text(&mut self, text: &str, char_index: CharIndex) -> usize {
        let at = byte_index_of_char(self.0, char_index.0);
        self.0.insert_str(at, text);
        text.chars().count()
    }

    fn delete_char_range(&mut self, range: Range<CharIndex>) {
        let start = byte_index_of_char(self.0, range.start.0);
        let end = byte_index_of_char(self.0, range.end.0).max(start);
        self.0.replace_range(start..end, "");
    }

    fn insert_text_at(&mut self, ccursor: &mut CCursor, text: &str, _char_limit: usize) {
        if text == "\n"
            && let Some(change) = continue_or_end_list(self.0, byte_index_of_char(self.0, ccursor.index.0))
            && change.splice.apply(self.0).is_ok()
        {
            ccursor.index = CharIndex(char_index_of_byte(self.0, change.selection.caret));
            return;
        }
        ccursor.index += self.insert_text(text, ccursor.index);
    }

    fn replace_with(&mut self, text: &str) {
        text.clone_into(self.0);
    }

    fn clear(&mut self) {
        self.0.clear();
    }

    fn take(&mut self) -> String {
        std::mem::take(self.0)
    }

    fn type_id(&self) -> std::any::TypeId {
        std::any::TypeId::of::<NoteBuffer<'static>>()
    }
}
