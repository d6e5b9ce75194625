//! The timeline's geometry, without a window: scale, tracks, culling, days and their clocks.

use egui::{Rect, pos2, vec2};
use proptest::prelude::*;
use rostrum::ui::timeline_layout::{
    ArrowDirection, Board, DayColumns, DayColumnsSpec, Rooms, RoomsSpec, SessionSlot, TimelineIndex,
    assign_lanes, concurrent_sessions_along_axis, layout_day_columns, layout_rooms,
};
use rostrum_programme::{LocalizedText, Moment, Programme, Session};
use std::collections::BTreeSet;

const SPEC: DayColumnsSpec = DayColumnsSpec {
    width: 900.0,
    px_per_hour: 120.0,
    least_width: 20.0,
    least_lane_width: 20.0,
    least_height: 0.0,
    gap: 4.0,
    margin: 4.0,
};

const ROOMS: RoomsSpec =
    RoomsSpec { px_per_hour: 118.0, row_height: 48.0, lane_height: 24.0, least_width: 0.0, day_gap: 24.0 };

fn builtin() -> Programme {
    serde_json::from_str(include_str!("../../data/ilo-forum-2022.json")).unwrap()
}

/// A programme of sessions given as (start, end, room).
fn programme(zone: &str, sessions: &[(&str, &str, Option<&str>)]) -> Programme {
    let mut programme = builtin();
    programme.zone = zone.parse().unwrap();
    let model = programme.sessions[0].clone();
    programme.sessions = sessions
        .iter()
        .enumerate()
        .map(|(index, (start, end, room))| Session {
            id: format!("s{index}").into(),
            title: LocalizedText::of("en", format!("Session {index}")),
            start: Moment::parse(start).unwrap(),
            end: Moment::parse(end).unwrap(),
            room: room.map(str::to_owned),
            ..model.clone()
        })
        .collect();
    programme
}

/// Sessions as (day, quarter of the day that they begin in, quarters that they take, room).
fn generated(sessions: &[(u32, u32, u32, u32)]) -> Programme {
    let written: Vec<(String, String, String)> = sessions
        .iter()
        .map(|&(day, start, length, room)| {
            let at = |quarter: u32| {
                let (day, quarter) = (22 + day + quarter / 96, quarter % 96);
                format!("2022-02-{day}T{:02}:{:02}", quarter / 4, quarter % 4 * 15)
            };
            (at(start), at(start + length), format!("Room {room}"))
        })
        .collect();
    let borrowed: Vec<_> = written
        .iter()
        .map(|(start, end, room)| (start.as_str(), end.as_str(), Some(room.as_str())))
        .collect();
    programme("Europe/Zurich", &borrowed)
}

fn all(_: &SessionSlot) -> bool {
    true
}

fn columns(programme: &Programme) -> (TimelineIndex, DayColumns) {
    let plan = TimelineIndex::of(programme);
    let columns = layout_day_columns(&plan, &all, SPEC);
    (plan, columns)
}

fn rooms(programme: &Programme) -> (TimelineIndex, Rooms) {
    let plan = TimelineIndex::of(programme);
    let rooms = layout_rooms(&plan, &all, ROOMS);
    (plan, rooms)
}

fn close(a: f32, b: f32) -> bool {
    (a - b).abs() < 0.05
}

/// Rectangles that share an area, not only an edge.
fn overlapping(board: &Board) -> Option<(usize, usize)> {
    let blocks: Vec<_> = board.blocks().collect();
    for (index, one) in blocks.iter().enumerate() {
        for other in &blocks[index + 1..] {
            let shared = one.rect.intersect(other.rect);
            if shared.width() > 0.02 && shared.height() > 0.02 {
                return Some((one.session, other.session));
            }
        }
    }
    None
}

fn session_count() -> impl Strategy<Value = Vec<(u32, u32, u32, u32)>> {
    prop::collection::vec((0..4_u32, 24..90_u32, 1..12_u32, 0..6_u32), 1..60)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn blocks_stand_in_their_days_column_and_to_scale(sessions in session_count()) {
        let programme = generated(&sessions);
        let (plan, columns) = columns(&programme);
        prop_assert_eq!(columns.board.blocks().count(), sessions.len());
        for strip in &columns.board.strips {
            for block in &strip.blocks {
                let slot = plan.session_slot(block.session).unwrap();
                prop_assert_eq!(slot.day, strip.of);
                prop_assert!(block.rect.left() >= strip.across.min - 0.01);
                prop_assert!(block.rect.right() <= strip.across.max + 0.01);
                let hours = (slot.end - slot.start) as f32 / 3600.0;
                prop_assert!(close(block.rect.height(), hours * 120.0));
                let top = columns.y_of_instant(slot.day, slot.start).unwrap();
                prop_assert!(close(block.rect.top(), top));
                prop_assert!(block.rect.top() >= 0.0 && block.rect.bottom() <= columns.board.size.y);
            }
        }
    }

    #[test]
    fn sessions_that_overlap_are_both_seen(sessions in session_count()) {
        let programme = generated(&sessions);
        prop_assert_eq!(overlapping(&columns(&programme).1.board), None);
        prop_assert_eq!(overlapping(&rooms(&programme).1.board), None);
        // Blocks that are lengthened to be seen still do not run into what follows.
        let plan = TimelineIndex::of(&programme);
        let spec = DayColumnsSpec { px_per_hour: 20.0, least_height: 14.0, ..SPEC };
        prop_assert_eq!(overlapping(&layout_day_columns(&plan, &all, spec).board), None);
    }

    #[test]
    fn a_viewport_sees_what_going_through_everything_finds(
        sessions in session_count(),
        left in -50.0..2000.0_f32,
        top in -50.0..2000.0_f32,
        width in 1.0..900.0_f32,
        height in 1.0..900.0_f32,
    ) {
        let programme = generated(&sessions);
        let viewport = Rect::from_min_size(pos2(left, top), vec2(width, height));
        for board in [columns(&programme).1.board, rooms(&programme).1.board] {
            let seen: BTreeSet<usize> = board.visible_blocks(viewport).map(|block| block.session).collect();
            let inside = |rect: Rect| {
                rect.left() < viewport.right() && rect.right() > viewport.left()
                    && rect.top() < viewport.bottom() && rect.bottom() > viewport.top()
            };
            let through: BTreeSet<usize> =
                board.blocks().filter(|block| inside(block.rect)).map(|block| block.session).collect();
            prop_assert_eq!(seen, through);
        }
    }

    #[test]
    fn no_track_holds_two_spans_at_once_and_none_is_wasted(
        mut spans in prop::collection::vec((0..200_i64, 1..30_i64), 1..80)
    ) {
        for span in &mut spans {
            span.1 += span.0;
        }
        spans.sort_unstable();
        let placed = assign_lanes(&spans);
        for (index, (one, track)) in spans.iter().zip(&placed).enumerate() {
            prop_assert!(track.number < track.of);
            let at_once = spans.iter().filter(|span| span.0 <= one.0 && one.0 < span.1).count();
            prop_assert!(track.of >= at_once);
            for (other, beside) in spans.iter().zip(&placed).skip(index + 1) {
                let overlap = one.0 < other.1 && other.0 < one.1;
                prop_assert!(!overlap || (track.number != beside.number && track.of == beside.of));
            }
        }
        let most = (0..240).map(|at| spans.iter().filter(|s| s.0 <= at && at < s.1).count()).max().unwrap();
        prop_assert_eq!(placed.iter().map(|track| track.number + 1).max().unwrap(), most);
    }
}

#[test]
fn the_forum_has_three_columns_alike_and_its_gaps_are_to_scale() {
    let (plan, columns) = columns(&builtin());
    assert_eq!((plan.days.len(), plan.peak, plan.is_large()), (3, 1, false));
    assert_eq!(plan.common_hours(), (12 * 3600 + 45 * 60, 13_500));
    for strip in &columns.board.strips {
        assert_eq!(strip.blocks.len(), 2);
        assert!(close(strip.blocks[0].rect.top(), 30.0), "a quarter of an hour to spare above");
        let gap = strip.blocks[1].rect.top() - strip.blocks[0].rect.bottom();
        assert!(close(gap, 30.0), "a break of a quarter of an hour is 30 points at 120 an hour, not {gap}");
        assert!(close(strip.across.span(), columns.board.strips[0].across.span()));
    }
    let hours: Vec<String> =
        columns.marks[0].iter().map(|mark| mark.time.format("%H:%M").to_string()).collect();
    assert_eq!(hours, ["13:00", "14:00", "15:00", "16:00"]);
}

#[test]
fn a_session_past_midnight_belongs_to_the_day_that_it_begins_on() {
    let programme = programme(
        "Europe/Zurich",
        &[("2022-02-22T22:00", "2022-02-23T01:30", None), ("2022-02-23T09:00", "2022-02-23T10:00", None)],
    );
    let (plan, columns) = columns(&programme);
    assert_eq!(plan.days.len(), 2);
    let night = columns.board.block_of(0).unwrap();
    assert_eq!(columns.board.strips[0].blocks[0].session, 0);
    assert!(close(night.rect.height(), 3.5 * 120.0));
    assert!(night.rect.bottom() <= columns.board.size.y);
    // Midnight and one o'clock are on the axis of the first day.
    let last = columns.marks[0].last().unwrap();
    assert_eq!(last.time.format("%H:%M").to_string(), "01:00");
}

#[test]
fn days_of_23_and_25_hours_keep_lengths_true_and_show_their_own_clock() {
    for (date, first_hours) in [("2022-03-27", ["01:00", "03:00"]), ("2022-10-30", ["02:00", "02:00"])] {
        let night_start = format!("{date}T00:30");
        let night_end = format!("{date}T04:30");
        let day_start = format!("{date}T10:00");
        let day_end = format!("{date}T11:00");
        let programme =
            programme("Europe/Zurich", &[(&night_start, &night_end, None), (&day_start, &day_end, None)]);
        let (plan, columns) = columns(&programme);
        let night = plan.session_slot(0).unwrap();
        let hours = (night.end - night.start) / 3600;
        assert_eq!(hours, if date == "2022-03-27" { 3 } else { 5 });
        let block = columns.board.block_of(0).unwrap();
        assert!(close(block.rect.height(), hours as f32 * 120.0));
        let shown: Vec<String> =
            columns.marks[0].iter().map(|mark| mark.time.format("%H:%M").to_string()).collect();
        let at = shown.iter().position(|hour| hour == first_hours[0]).unwrap();
        assert_eq!(shown[at + 1], first_hours[1], "{shown:?}");
        // Every block begins at the mark of its hour, whatever the clock did before.
        let mark = columns.marks[0].iter().find(|mark| mark.time.format("%H:%M").to_string() == "10:00");
        assert!(close(mark.unwrap().position, columns.board.block_of(1).unwrap().rect.top()));
    }
}

#[test]
fn a_day_whose_clock_changes_below_the_first_hour_is_told_from_the_others() {
    let night = programme(
        "Europe/Zurich",
        &[
            ("2022-03-26T00:30", "2022-03-26T05:00", None),
            ("2022-03-27T00:30", "2022-03-27T05:00", None),
            ("2022-03-28T00:30", "2022-03-28T05:00", None),
        ],
    );
    let (_, by_night) = columns(&night);
    assert!(by_night.hours_differ(0, 1) && !by_night.hours_differ(0, 2));
    // A clock that changed before the first session leaves nothing to tell.
    let day = programme(
        "Europe/Zurich",
        &[("2022-03-26T09:00", "2022-03-26T12:00", None), ("2022-03-27T09:00", "2022-03-27T12:00", None)],
    );
    let (_, by_day) = columns(&day);
    assert!(!by_day.hours_differ(0, 1));
    assert_eq!(
        by_day.board.block_of(0).unwrap().rect.y_range(),
        by_day.board.block_of(1).unwrap().rect.y_range()
    );
}

#[test]
fn a_short_session_grows_to_be_seen_but_not_over_the_next() {
    let programme = programme(
        "Europe/Zurich",
        &[
            ("2022-02-22T09:00", "2022-02-22T09:05", None),
            ("2022-02-22T09:05", "2022-02-22T10:00", None),
            ("2022-02-22T11:00", "2022-02-22T11:00", None),
        ],
    );
    let plan = TimelineIndex::of(&programme);
    let columns = layout_day_columns(&plan, &all, DayColumnsSpec { least_height: 16.0, ..SPEC });
    assert!(close(columns.board.block_of(0).unwrap().rect.height(), 10.0));
    assert!(close(columns.board.block_of(2).unwrap().rect.height(), 16.0));
    assert_eq!(overlapping(&columns.board), None);
}

#[test]
fn arrows_go_through_a_day_and_across_to_the_nearest_session_of_the_next() {
    let (_, columns) = columns(&builtin());
    let step = |from, step| columns.board.session_in_direction(from, step);
    assert_eq!(step(0, ArrowDirection::Down), Some(1));
    assert_eq!(step(1, ArrowDirection::Up), Some(0));
    assert_eq!((step(0, ArrowDirection::Up), step(1, ArrowDirection::Down)), (None, None));
    assert_eq!(step(1, ArrowDirection::Right), Some(3));
    assert_eq!(step(2, ArrowDirection::Left), Some(0));
    assert_eq!((step(0, ArrowDirection::Left), step(5, ArrowDirection::Right)), (None, None));
    let rooms = rooms(&generated(&[(0, 36, 4, 0), (0, 44, 4, 0), (0, 44, 4, 1)])).1;
    assert_eq!(rooms.board.session_in_direction(0, ArrowDirection::Right), Some(1));
    assert_eq!(rooms.board.session_in_direction(1, ArrowDirection::Down), Some(2));
    assert_eq!(rooms.board.session_in_direction(2, ArrowDirection::Up), Some(1));
}

/// 30 rooms over 3 days, 12 sessions in each: 1,080.
fn large() -> Programme {
    let sessions: Vec<_> = (0..3)
        .flat_map(|day| (0..30).flat_map(move |room| (0..12).map(move |turn| (day, 32 + turn * 3, 3, room))))
        .collect();
    generated(&sessions)
}

#[test]
fn a_thousand_sessions_lie_in_thirty_rows_and_few_are_seen() {
    let (plan, rooms) = rooms(&large());
    assert_eq!((plan.slots.len(), plan.rooms.len(), plan.is_large()), (1080, 30, true));
    assert_eq!(rooms.board.strips.len(), 30);
    assert_eq!(overlapping(&rooms.board), None);
    let viewport = Rect::from_min_size(pos2(400.0, 200.0), vec2(1100.0, 580.0));
    let seen = rooms.board.visible_blocks(viewport).count();
    assert!(seen > 100 && seen < 200, "{seen} of 1,080 blocks in view");
    // Days follow one another without the nights, and the hours stand where the sessions begin.
    for pair in rooms.segments.windows(2) {
        assert!(close(pair[1].x.min - pair[0].x.max, 24.0));
    }
    let nine = rooms.marks.iter().find(|mark| mark.time.format("%H").to_string() == "11").unwrap();
    let block = rooms
        .board
        .blocks()
        .find(|block| plan.session_slot(block.session).unwrap().start == nine.at)
        .unwrap();
    assert!(close(block.rect.left(), nine.position));
    assert_eq!(rooms.x_of_instant(nine.at), Some(nine.position));
}

#[test]
fn overlaps_in_a_room_split_its_row_and_rooms_without_sessions_have_none() {
    let programme = programme(
        "Europe/Zurich",
        &[
            ("2022-02-22T09:00", "2022-02-22T11:00", Some("A")),
            ("2022-02-22T10:00", "2022-02-22T12:00", Some("A")),
            ("2022-02-22T09:00", "2022-02-22T10:00", Some("B")),
            ("2022-02-22T09:00", "2022-02-22T10:00", None),
        ],
    );
    let (plan, rooms) = rooms(&programme);
    let (one, other) = (rooms.board.block_of(0).unwrap(), rooms.board.block_of(1).unwrap());
    assert_eq!((one.lane_count, other.lane_count), (2, 2));
    assert!(close(one.rect.height(), 24.0) && close(other.rect.top(), one.rect.bottom()));
    let of: Vec<usize> = rooms.board.strips.iter().map(|strip| strip.of).collect();
    assert_eq!(of, [0, 1, 2], "two rooms, then what names no room");
    let only_b = layout_rooms(&plan, &|slot| slot.room == 1, ROOMS);
    assert_eq!(only_b.board.strips.len(), 1);
    assert_eq!(only_b.segments, rooms.segments, "a filter does not move the hours");
}

#[test]
fn density_counts_what_is_on() {
    let sessions = [(0, 36, 4, 0), (0, 36, 8, 1), (1, 36, 4, 0)];
    let (plan, rooms) = rooms(&generated(&sessions));
    // 9 to 11 and 9 to 10 with the night left out: 3 hours and a gap of 24 points.
    let width = rooms.board.size.x;
    assert!(close(width, 3.0 * 118.0 + 24.0));
    let counts = concurrent_sessions_along_axis(&plan, &rooms, &all, 378);
    assert_eq!(counts.len(), 378);
    assert_eq!((counts[10], counts[130], counts[245], counts[300]), (2, 1, 0, 1));
    let filtered = concurrent_sessions_along_axis(&plan, &rooms, &|slot| slot.room == 0, 378);
    assert_eq!((filtered[10], filtered[130], filtered[300]), (1, 0, 1));
}

#[test]
fn a_filter_leaves_the_rest_where_it_was() {
    let (plan, columns) = columns(&builtin());
    let only = layout_day_columns(&plan, &|slot| slot.session == 2, SPEC);
    assert_eq!(only.board.blocks().count(), 1);
    assert_eq!(only.board.block_of(2), columns.board.block_of(2));
    assert_eq!(only.board.size, columns.board.size);
}

#[test]
fn wide_programmes_are_given_the_width_that_they_need() {
    let sessions: Vec<_> = (0..4).flat_map(|day| (0..4).map(move |room| (day, 36, 4, room))).collect();
    let plan = TimelineIndex::of(&generated(&sessions));
    let spec = DayColumnsSpec { width: 300.0, least_width: 64.0, least_lane_width: 64.0, ..SPEC };
    let columns = layout_day_columns(&plan, &all, spec);
    assert!(columns.board.size.x > 300.0, "the pane scrolls sideways");
    assert!(columns.board.blocks().all(|block| block.rect.width() >= 63.9));
}

/// An exhibition of three days made an axis of 72 hours, on which the sessions of the day were slivers.
#[test]
fn what_takes_whole_days_has_the_hours_of_its_first_day() {
    for (zone, offset) in
        [("Europe/Zurich", "+01:00"), ("Asia/Shanghai", "+08:00"), ("America/Lima", "-05:00")]
    {
        let at = |text: &str| format!("{text}{offset}");
        let [from, to, nine, ten, four, five] = [
            at("2022-02-22T00:00:00"),
            at("2022-02-25T00:00:00"),
            at("2022-02-22T09:00:00"),
            at("2022-02-22T10:00:00"),
            at("2022-02-22T16:00:00"),
            at("2022-02-24T17:00:00"),
        ];
        let plan = TimelineIndex::of(&programme(
            zone,
            &[(&from, &to, None), (&nine, &ten, None), (&four, &five, None)],
        ));
        let hours = |session: usize| {
            let slot = plan.session_slot(session).unwrap();
            (slot.end - slot.start) / 3600
        };
        assert_eq!((plan.days.len(), hours(0), hours(1)), (1, 1, 1), "{zone}");
        assert_eq!(hours(2), 1, "{zone}: it ends two days later, which its words say");
        assert_eq!(plan.session_slot(0).unwrap().start, plan.session_slot(1).unwrap().start);
        // Alone on its day it has working hours.
        let alone = TimelineIndex::of(&programme(zone, &[(&from, &to, None)]));
        let slot = alone.session_slot(0).unwrap();
        assert_eq!((slot.end - slot.start) / 3600, 8, "{zone}");
        assert_eq!(alone.days.len(), 1, "{zone}");
    }
}
