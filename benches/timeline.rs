//! What the timeline's geometry costs: made anew when the programme, the size or the zoom changes,
//! and asked for what a viewport sees in every frame.

#![allow(missing_docs, reason = "criterion's macros make public functions")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use criterion::{Criterion, criterion_group, criterion_main};
use egui::{Rect, pos2, vec2};
use rostrum::ui::timeline_layout::{
    DayColumnsSpec, RoomsSpec, SessionSlot, TimelineIndex, concurrent_sessions_along_axis,
    layout_day_columns, layout_rooms,
};
use rostrum_programme::{LocalizedText, Moment, Programme, Session};
use std::hint::black_box;

const COLUMNS: DayColumnsSpec = DayColumnsSpec {
    width: 264.0,
    px_per_hour: 120.0,
    least_width: 64.0,
    least_lane_width: 44.0,
    least_height: 10.0,
    gap: 4.0,
    margin: 4.0,
};
const ROOMS: RoomsSpec =
    RoomsSpec { px_per_hour: 118.0, row_height: 48.0, lane_height: 24.0, least_width: 6.0, day_gap: 24.0 };

fn builtin() -> Programme {
    serde_json::from_str(include_str!("../data/ilo-forum-2022.json")).unwrap()
}

/// 30 rooms over 3 days, 12 sessions in each: 1,080.
fn large() -> Programme {
    let mut programme = builtin();
    let model = programme.sessions[0].clone();
    programme.sessions = (0..1080)
        .map(|index| {
            let (day, room, turn) = (index / 360, index / 12 % 30, index % 12);
            let at = |minutes: u32| {
                Moment::parse(&format!("2022-02-{}T{:02}:{:02}+01:00", 22 + day, minutes / 60, minutes % 60))
            };
            Session {
                id: format!("s{index}").into(),
                title: LocalizedText::of("en", format!("Session {index}")),
                start: at(480 + turn * 45).unwrap(),
                end: at(525 + turn * 45).unwrap(),
                room: Some(format!("Room {room}")),
                ..model.clone()
            }
        })
        .collect();
    programme
}

fn all(_: &SessionSlot) -> bool {
    true
}

fn geometry(criterion: &mut Criterion) {
    let (small, big) = (builtin(), large());
    criterion.bench_function("plan of 6 sessions", |b| b.iter(|| TimelineIndex::of(black_box(&small))));
    criterion.bench_function("plan of 1,080 sessions", |b| b.iter(|| TimelineIndex::of(black_box(&big))));
    let (small, big) = (TimelineIndex::of(&small), TimelineIndex::of(&big));
    criterion.bench_function("columns of 6 sessions", |b| {
        b.iter(|| layout_day_columns(black_box(&small), &all, COLUMNS));
    });
    criterion.bench_function("rooms of 1,080 sessions", |b| {
        b.iter(|| layout_rooms(black_box(&big), &all, ROOMS));
    });
    let rooms = layout_rooms(&big, &all, ROOMS);
    criterion.bench_function("density of 1,080 sessions", |b| {
        b.iter(|| concurrent_sessions_along_axis(black_box(&big), &rooms, &all, 185));
    });
    let viewport = Rect::from_min_size(pos2(1200.0, 200.0), vec2(1100.0, 580.0));
    criterion.bench_function("what a window sees of 1,080 sessions", |b| {
        b.iter(|| rooms.board.visible_blocks(black_box(viewport)).count());
    });
    criterion.bench_function("a day's list of 1,080 sessions", |b| {
        b.iter(|| black_box(&big).slots_of_day(1).iter().filter(|slot| all(slot)).count());
    });
}

criterion_group!(benches, geometry);
criterion_main!(benches);
