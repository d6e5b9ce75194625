//! How one text became another, by word: what went struck out, what came underlined, not by colour alone.

use super::fonts::Script;
use super::typeset::{Face, Role, label_from_job};
use super::view::View;
use egui::text::LayoutJob;
use egui::{Role as AccessRole, Stroke, Ui, WidgetInfo};
use rostrum_locale::changes::elide_middle;
use rostrum_programme::changes::{DiffSegment, DiffSegmentKind};

/// Shows what was added and removed; long stretches that stand in both are left out.
pub fn text_difference_ui(ui: &mut Ui, view: &View<'_>, segments: &[DiffSegment], script: Script) {
    let theme = view.theme;
    let face = Face::new(Role::Small, theme.ink, script);
    let mut job = LayoutJob::default();
    let mut spoken = Vec::new();
    for segment in segments {
        let mut format = face.format();
        let key = match segment.kind {
            DiffSegmentKind::Equal => {
                job.append(&elide_middle(&segment.text), 0.0, format);
                continue;
            }
            DiffSegmentKind::Insert => {
                format.background = theme.added;
                format.underline = Stroke::new(1.0, theme.ink);
                "intervention-difference-added"
            }
            DiffSegmentKind::Delete => {
                format.background = theme.removed;
                format.strikethrough = Stroke::new(1.0, theme.ink);
                "intervention-difference-removed"
            }
        };
        spoken.push(view.say_with(key, &[("text", segment.text.as_str().into())]));
        job.append(&segment.text, 0.0, format);
    }
    let response = label_from_job(ui, job);
    let said = spoken.join("\n");
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, &said));
}
