//! What the clock of a run says: the large time, the words beside it, the colour. Never the colour
//! alone: each phase has its word and its sign.

use crate::ui::icons;
use crate::ui::theme::PrompterInk;
use crate::ui::view::View;
use egui::Color32;
use rostrum_app::ActiveRehearsal;
use rostrum_locale::times;
use rostrum_notebook::rehearsal::LimitPhase;

/// What is shown of the clock.
#[derive(Debug, Clone, PartialEq)]
pub struct ClockDisplay {
    /// The large time: what is left, the overtime with a plus, or without a limit what has passed.
    pub clock: String,
    /// What the large time means.
    pub word: String,
    /// A sign for the phase; empty while all is well.
    pub sign: &'static str,
    /// Elapsed, limit, slower or faster than planned.
    pub details: Vec<String>,
    /// How the run stands to its limit.
    pub phase: LimitPhase,
    /// How much of the limit is used up, from 0 to 1.
    pub used: f32,
}

impl ClockDisplay {
    /// What the clock of a run says now.
    pub fn of(view: &View<'_>, rehearsing: &ActiveRehearsal) -> Self {
        let run = &rehearsing.run;
        let now_ms = view.state.clock.monotonic_ms();
        let phase = run.phase(now_ms);
        // Whole seconds throughout, so that what has passed and what is left add up to the limit.
        let passed = run.elapsed_secs(now_ms).floor() as i64;
        let limit = run.limit_secs().map(|limit| limit.round() as i64);
        let clock = match (limit, phase) {
            (None, _) => times::stopwatch(passed),
            (Some(limit), LimitPhase::TimeUp | LimitPhase::Overtime) if passed > limit => {
                format!("+{}", times::stopwatch(passed - limit))
            }
            (Some(limit), _) => times::stopwatch((limit - passed).max(0)),
        };
        let (key, sign) = match phase {
            LimitPhase::NoLimit => ("run-elapsed", ""),
            LimitPhase::Within => ("run-left", ""),
            LimitPhase::LastMinute => ("run-last-minute", icons::CLOCK_COUNTDOWN),
            LimitPhase::TimeUp => ("run-time-up", icons::WARNING),
            LimitPhase::Overtime => ("run-overtime", icons::WARNING),
        };
        let time = |key: &str, secs: i64| view.say_with(key, &[("time", times::stopwatch(secs).into())]);
        let mut details = Vec::new();
        if !run.has_begun() {
            details.push(view.say("run-press-space"));
        } else if !run.is_running() {
            details.push(view.say("run-paused"));
        }
        if let Some(limit) = limit {
            details.push(time("run-elapsed-is", passed));
            details.push(time("run-limit-is", limit));
        } else {
            details.push(view.say("run-no-limit"));
        }
        let behind = run.behind_secs(now_ms).round() as i64;
        match behind {
            1.. => details.push(time("run-behind", behind)),
            0 => {}
            _ => details.push(time("run-ahead", -behind)),
        }
        let used = run.used_share_up_to_one(now_ms).unwrap_or(0.0) as f32;
        Self { clock, word: view.say(key), sign, details, phase, used }
    }

    /// The colour of the phase.
    pub fn colour(&self, ink: &PrompterInk) -> Color32 {
        match self.phase {
            LimitPhase::NoLimit => ink.ink,
            LimitPhase::Within => ink.within,
            LimitPhase::LastMinute => ink.last_minute,
            LimitPhase::TimeUp | LimitPhase::Overtime => ink.overtime,
        }
    }

    /// All of it in one line, for a screen reader.
    pub fn screen_reader_text(&self) -> String {
        let parts =
            std::iter::once(format!("{} {}", self.clock, self.word)).chain(self.details.iter().cloned());
        parts.collect::<Vec<_>>().join(" · ")
    }
}
