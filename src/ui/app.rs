//! The program in its window: a frame is drawn from the state, what its views and the keys ask for is carried out, and
//! effects that only a window can carry out are.

use super::appearance::{AppliedStyle, dress};
use super::file_dialogs::{FileDialogs, FileQuestion, WantedFile};
use super::input_queue::InputQueue;
use super::memory::Memory;
use super::remark::SummaryRemarkOnCopy;
use super::view::View;
use super::watched::CrashGuard;
use super::{dialogs, field_keys, keys, panes, shell};
use chrono::Timelike;
use rostrum_app::{
    Action, ConflictAction, Effect, EffectExecutor, ExportEffect, HandInEffect, InterventionAction,
    LibraryEffect, Pane, ReturnedTextEffect, SideTab, State, update,
};
use rostrum_programme::ProgrammeId;
use std::time::Duration;

/// The program in its window.
pub struct RostrumApp {
    state: State,
    jobs: EffectExecutor,
    dialogs: Box<dyn FileDialogs>,
    memory: Memory,
    watched: CrashGuard,
    /// The programme beside whose notes copies were looked for.
    copies_of: Option<ProgrammeId>,
}

impl RostrumApp {
    /// The program with its state, its outside and its dialogs.
    pub fn new(mut state: State, jobs: EffectExecutor, dialogs: Box<dyn FileDialogs>) -> Self {
        let mut memory = Memory::default();
        // Whoever opens the window to take notes begins to type.
        memory.notes.request(rostrum_app::EditorCommand::Focus);
        let watched = CrashGuard::new(&mut state);
        Self { state, jobs, dialogs, memory, watched, copies_of: None }
    }

    /// The state, to be looked at.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Asks for something from outside the window: tests, the system's appearance.
    pub fn dispatch(&mut self, ctx: &egui::Context, action: Action) {
        self.act(ctx, action);
    }

    /// Takes in what came back from the jobs.
    pub fn take_in_results(&mut self, ctx: &egui::Context) {
        for action in self.jobs.take_results() {
            self.act(ctx, action);
        }
    }

    /// Draws one frame and does what was asked for in it.
    pub fn draw_frame(&mut self, ui: &mut egui::Ui) {
        self.watched.before_frame(ui.ctx(), &self.state);
        self.look_after_leaving(ui.ctx());
        self.dress(ui);
        let composing = self.memory.notes.is_composing() || self.memory.dialogs.is_composing();
        let field = field_keys::FocusedField::in_window(ui.ctx(), self.memory.notes.editor_id());
        let keys = keys::actions_of_pressed_keys(ui, &self.state, composing, field);
        let mut asked = !keys.is_empty();
        for action in keys {
            self.act(ui.ctx(), action);
        }
        field_keys::drop_unlisted_keys(ui.ctx(), field);
        SummaryRemarkOnCopy::take_in_page_before_copy(ui.ctx(), &self.state);
        let mut view = View::new(&self.state);
        shell::shell_ui(ui, &mut view, &mut self.memory);
        let actions = view.actions;
        let any = !actions.is_empty();
        for action in actions {
            self.act(ui.ctx(), action);
        }
        if any {
            ui.ctx().request_repaint();
        }
        asked |= any;
        repaint_with_the_clock(ui.ctx(), &self.state);
        InputQueue::pass_ended(ui.ctx(), asked);
        if self.memory.close_asked && InputQueue::is_empty(ui.ctx()) {
            self.memory.close_asked = false;
            self.act(ui.ctx(), Action::Quit);
        }
    }

    /// Looks at the notes file and beside it whenever the window gets the keyboard, since another program has had its turn
    /// then; and for copies beside notes that were opened.
    fn look_after_leaving(&mut self, ctx: &egui::Context) {
        let focused = ctx.input(|input| input.focused);
        if self.memory.window_focused.replace(focused) == Some(false) && focused {
            self.act(ctx, Action::WindowFocused);
        }
        let programme = &self.state.shown_programme().id;
        if self.copies_of.as_ref() != Some(programme) {
            self.copies_of = Some(programme.clone());
            self.act(ctx, Action::Conflict(ConflictAction::Look));
        }
    }

    fn act(&mut self, ctx: &egui::Context, action: Action) {
        if action == Action::CloseTop {
            self.close_top(ctx);
            return;
        }
        if let Action::Editor(command) = action {
            // What is asked of the notes is done where it can be seen.
            let no_text = match self.state.window.side_tab {
                SideTab::Notes => false,
                SideTab::Interventions => self.state.open_or_first_intervention().is_none(),
                SideTab::FollowUps => true,
            };
            if no_text {
                self.act(ctx, Action::Intervention(InterventionAction::ShowSideTab(SideTab::Notes)));
            }
            self.act(ctx, Action::ShowPane(Pane::Notes));
            self.memory.notes.request(command);
            return;
        }
        let action = match action {
            Action::Intervention(action) => {
                Action::Intervention(action.with_caret_if_unset(self.memory.notes.caret()))
            }
            other => other,
        };
        for effect in update(&mut self.state, action) {
            if let Some(effect) =
                self.jobs.carry_out_or_return(effect, &self.state.notebook, &self.state.settings)
            {
                self.carry_out(ctx, effect);
            }
        }
        if let Some(caret) = self.state.take_pending_caret() {
            self.memory.notes.place_caret(&caret);
        }
        if let Some(pane) = self.state.take_pending_focus() {
            panes::give_keyboard(&mut self.memory, pane);
        }
    }

    /// Closes what lies on top of everything else.
    fn close_top(&mut self, ctx: &egui::Context) {
        if egui::Popup::is_any_open(ctx) {
            egui::Popup::close_all(ctx);
        } else if self.state.dialog.is_some() {
            self.act(ctx, Action::CloseDialog);
        } else {
            self.memory.notes.close_top();
        }
        ctx.request_repaint();
    }

    /// Carries out what only the window can.
    fn carry_out(&mut self, ctx: &egui::Context, effect: Effect) {
        match effect {
            Effect::CopyText(text) => ctx.copy_text(text),
            Effect::OpenAddress(address) => ctx.open_url(egui::OpenUrl::new_tab(address.as_str())),
            Effect::Quit => {
                self.memory.closes = true;
                ctx.send_viewport_cmd(egui::ViewportCommand::Close);
            }
            Effect::PickCopyTarget { suggested } => {
                self.ask_for_file(WantedFile::CopyTarget, "command-save-copy", Some(suggested));
            }
            Effect::PickCopySource => self.ask_for_file(WantedFile::CopySource, "command-open-copy", None),
            Effect::Library(LibraryEffect::PickFile) => {
                self.ask_for_file(WantedFile::Programme, "command-open-file", None);
            }
            Effect::HandIn(HandInEffect::PickTarget { what, suggested }) => {
                self.ask_for_file(
                    WantedFile::HandIn(what),
                    dialogs::hand_in_title_key(what),
                    Some(suggested),
                );
            }
            Effect::Returned(ReturnedTextEffect::Pick) => {
                self.ask_for_file(WantedFile::Returned, "command-take-returned", None);
            }
            Effect::Export(ExportEffect::PickTarget { request, suggested }) => {
                self.ask_for_file(WantedFile::Export(request), request.format.message_key(), Some(suggested));
            }
            other => tracing::error!(?other, "an effect that nobody carries out"),
        }
    }

    /// Asks for a file, under a title in the window's language.
    fn ask_for_file(&self, wanted: WantedFile, title: &str, suggested: Option<String>) {
        let title = self.state.words.say(title).into_owned();
        self.dialogs.ask(FileQuestion { wanted, title, suggested }, self.jobs.result_sender());
    }

    /// Gives egui theme, type, scale and title, when one of them has changed.
    fn dress(&mut self, ui: &mut egui::Ui) {
        let style = AppliedStyle {
            dark: self.state.is_dark(),
            language: self.state.language(),
            zoom: self.state.settings.zoom,
            title: self.state.window_title(),
        };
        if self.memory.style.as_ref() == Some(&style) {
            return;
        }
        dress(ui, &style, self.memory.style.as_ref());
        self.memory.style = Some(style);
    }
}

/// Has the window painted again when the minute changes, as long as the now line or the phases of
/// sessions depend on it; an idle window outside the forum's days costs nothing.
fn repaint_with_the_clock(ctx: &egui::Context, state: &State) {
    if state.clock.runs_by_itself() && state.session_phase_snapshot().shows_now_line() {
        let into_minute = u64::from(state.now().second());
        ctx.request_repaint_after(Duration::from_secs(60_u64.saturating_sub(into_minute).max(1)));
    }
}

impl eframe::App for RostrumApp {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.take_in_results(ctx);
        let asked = ctx.input(|input| input.viewport().close_requested());
        if !asked || self.memory.closes {
            return;
        }
        if !InputQueue::is_empty(ctx) {
            // Letters that came before it are taken first.
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            self.memory.close_asked = true;
        } else {
            // What is not on the disk would be gone, also where another program has removed it, and a time that was
            // taken can't be taken again.
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            self.act(ctx, Action::Quit);
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.draw_frame(ui);
    }
}
