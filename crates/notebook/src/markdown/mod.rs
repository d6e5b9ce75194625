//! The Markdown of notes, as far as writing it needs: lists that go on, tasks, stamps, speaker marks,
//! the look of a line, finding, and the blocks of the read view.
//!
//! Pure functions over a text and byte offsets. An offset that is out of range or inside a character
//! is moved to the boundary before it, so nothing here can fail. Refuses to draw.

mod blanks;
mod block;
mod blocks;
mod change;
mod comments;
mod commitment;
mod compose;
mod cut;
mod emphasis;
mod find;
mod handed;
mod head;
mod inline;
mod item;
mod line_table;
mod lines;
mod list;
mod marks;
mod notes;
mod plain;
mod private;
mod sections;
mod spans;
mod speaker;
mod stamp;
mod style;
mod table;
mod target;
mod tasks;
mod told;

pub use block::{Block, BlockKind, Ink, Lead, Run};
pub use blocks::blocks_of;
pub use change::{Change, Selection, splice_near};
pub use comments::{Comment, all_comments_of, comments_of};
pub use commitment::{
    COMMITMENT_WORDS, CommitmentMark, commitment_mark, commitment_mark_of, is_commitment_word, spoken_of,
    toggle_commitment, with_commitment_mark_of, without_commitment_marks,
};
pub use compose::{compose_inline, guard_head};
pub use cut::{CUT_MARKS, cut_mark, is_cuttable, toggle_cuttable, without_cut_mark};
pub use find::{Hit, find_all};
pub use handed::{handed_text, stretches_kept_back, without_bare_headings};
pub use item::{Item, Marker, item_of};
pub use line_table::LineTable;
pub(crate) use lines::note_labels;
pub use lines::{LineBlock, LineState, may_be_note, states_of};
pub use list::{continue_list, indent, outdent};
pub use marks::{toggle_bold, toggle_heading, toggle_list, toggle_task, toggle_task_at};
pub use plain::{PlainKind, PlainLine, plain_of};
pub use private::{Held, held_back, is_private_heading, private_ranges, public_text};
pub use sections::{EmptySection, empty_sections};
pub use spans::spans_in;
pub use speaker::{insert_speaker, insert_speaker_at, speaker_mark_of, speakers_in};
pub use stamp::{insert_stamp, stamp_of};
pub use style::{Look, Stretch, stretches_of};
pub use table::is_ruler;
pub use target::without_target;
pub(crate) use tasks::task_on;
pub use tasks::{Task, tasks_of, without_tasks};
pub use told::StruckText;
pub(crate) use told::told_from;
