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
    let response = label_from_job(ui, difference_job(view, segments, script));
    let said: Vec<String> = segments
        .iter()
        .filter_map(|segment| {
            let key = match segment.kind {
                DiffSegmentKind::Equal => return None,
                DiffSegmentKind::Insert => "intervention-difference-added",
                DiffSegmentKind::Delete => "intervention-difference-removed",
            };
            Some(view.say_with(key, &[("text", segment.text.as_str().into())]))
        })
        .collect();
    let said = said.join("\n");
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, &said));
}

/// The words of a change, with what went and what came.
pub fn difference_job(view: &View<'_>, segments: &[DiffSegment], script: Script) -> LayoutJob {
    let theme = view.theme;
    let face = Face::new(Role::Small, theme.ink, script);
    let mut job = LayoutJob::default();
    for segment in segments {
        let mut format = face.format();
        let text = match segment.kind {
            DiffSegmentKind::Equal => elide_middle(&segment.text),
            DiffSegmentKind::Insert => {
                format.background = theme.added;
                format.underline = Stroke::new(1.0, theme.ink);
                segment.text.as_str().into()
            }
            DiffSegmentKind::Delete => {
                format.background = theme.removed;
                format.strikethrough = Stroke::new(1.0, theme.ink);
                segment.text.as_str().into()
            }
        };
        job.append(&text, 0.0, format);
    }
    job
}
