//! What a screen reader is told, bounded like what is seen: a name of a megabyte would be sent over the bus anew with each
//! change of the window. The texts that can be edited, and the pieces of long ones, stay whole.

use egui::{Context, FullOutput, Plugin, Role};
use rostrum_locale::bounded_text::{MAX_GRAPHEMES_PER_LAYOUT, truncated_with_ellipsis};
use std::borrow::Cow;

/// Bounds the names of all nodes of a frame.
#[derive(Debug, Default)]
pub struct AccessibleNameLimiter;

impl Plugin for AccessibleNameLimiter {
    fn debug_name(&self) -> &'static str {
        "bounded names"
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        let Some(update) = &mut output.platform_output.accesskit_update else { return };
        for (_, node) in &mut update.nodes {
            let cut = |text: &str| match truncated_with_ellipsis(text, MAX_GRAPHEMES_PER_LAYOUT) {
                Cow::Borrowed(_) => None,
                Cow::Owned(cut) => Some(cut),
            };
            if let Some(name) = node.label().and_then(cut) {
                node.set_label(name);
            }
            if let Some(description) = node.description().and_then(cut) {
                node.set_description(description);
            }
            // The value of a text field is its text.
            let is_label = node.role() == Role::Label;
            if let Some(text) = node.value().filter(|_| is_label).and_then(cut) {
                node.set_value(text);
            }
        }
    }
}
