//! The one reading of Markdown: what delegates type, by rules that suit Chinese. The editor, the read view, the
//! prompter, the documents, the count of speaking time, follow-ups, the speakers' list and what is private all
//! ask here, so that the same letters are words for all of them.
//!
//! Owns the lexer of lines ([`line_states_of`], [`LineState`]), the one pass over a line, which alone decides what is a
//! mark and what is a letter, and what writing needs: lists that go on, tasks, stamps, speaker marks, finding.
//! Pure functions over a text and byte offsets. An offset that is out of range or inside a character is moved to
//! the boundary before it, so nothing here can fail. Refuses to draw.
//!
//! ```
//! use rostrum_markdown::{BlockKind, blocks_of, spoken_line_with_commitment_mark_of, LineState};
//!
//! let blocks = blocks_of("## 立场\n支持**53.1%**的目标，[name of Chair]。");
//! assert!(matches!(blocks[0].kind, BlockKind::Heading(2)));
//! let bold: Vec<&str> =
//!     blocks[1].cells[0].iter().filter(|run| run.ink.bold).map(|run| run.text.as_str()).collect();
//! assert_eq!(bold, ["53.1%"]);
//! // What is no mark is text: in the read view, on the prompter, in the count.
//! assert_eq!(spoken_line_with_commitment_mark_of("2*3 and 4*5, `code`", LineState::PLAIN).text, "2*3 and 4*5, code");
//! ```

mod blanks;
mod block;
mod blocks;
mod bold_label;
mod change;
mod comments;
mod commitment;
mod commitment_mark;
mod compose;
mod cut;
mod cuttable_mark;
mod emphasis;
mod find;
mod handed;
mod head;
mod inline;
mod item;
mod line_signs;
mod line_state;
mod line_table;
mod lines;
mod links;
mod list;
mod marks;
mod note_texts;
mod notes;
mod plain;
mod private;
mod sections;
mod spans;
mod speaker;
mod splice;
mod stamp;
mod style;
mod table;
mod target;
mod tasks;
mod told;

pub use block::{Block, BlockKind, ListItemPrefix, StyledTextRun, TextRunStyle};
pub use blocks::blocks_of;
pub use change::{EditWithSelection, Selection, splice_between_at_caret};
pub use comments::{Comment, public_and_private_comments_of, public_comments_of};
pub use commitment::{
    returned_line_with_own_commitment_mark, spoken_line_of, toggle_commitment, without_commitment_marks,
};
pub use commitment_mark::{
    COMMITMENT_WORDS, CommitmentMark, commitment_mark, commitment_mark_of, is_commitment_word,
};
pub use compose::{compose_inline, escape_composed_line_start};
pub use cut::{toggle_cuttable, without_cuttable_mark};
pub use cuttable_mark::{CUTTABLE_WORDS, cuttable_mark, has_cuttable_mark};
pub use find::{MatchedRange, find_all};
pub use handed::{text_to_hand_in, whole_line_ranges_not_handed_in, without_empty_headings};
pub use item::{ListItem, ListMarker, list_item_of};
pub use line_state::{LineBlock, LineState, may_be_footnote};
pub use line_table::PerLineCache;
pub use lines::{defined_footnote_labels, line_states_of, may_reach_over_lines};
pub use list::{continue_or_end_list, indent_list_items, outdent_list_items};
pub use marks::{
    cycle_heading_level_at_caret, toggle_bold, toggle_list, toggle_task_tick_at, toggle_ticks_or_make_tasks,
};
pub use plain::{SpokenLineKind, SpokenLineText, spoken_line_with_commitment_mark_of};
pub use private::{PrivateSection, is_private_heading, private_ranges, private_sections, public_text};
pub use sections::{EmptySection, empty_sections};
pub use spans::markup_spans_in;
pub use speaker::{insert_speaker_mark, insert_speaker_mark_with_time, speaker_mark_of, speakers_in};
pub use splice::{Splice, SpliceMismatch};
pub use stamp::{insert_time_stamp, time_stamp_of};
pub use style::{HighlightSpan, HighlightStyle, highlight_spans_of};
pub use table::is_table_ruler;
pub use target::split_off_global_target;
pub use tasks::{Task, task_done_on_line, tasks_of, without_tasks};
pub use told::{TextWithStrikethrough, line_words_from};
