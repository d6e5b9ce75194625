//! Schedule files made from numbers, of any size: 40 rooms, ten talks a room and day.

use std::fmt::Write as _;

/// A revision of a schedule as XML. Of the second one in fifty talks is gone, one in ten is moved by
/// half an hour, one in twelve has another title, one in nine another text, and there are new ones.
pub fn schedule(talks: usize, second: bool) -> String {
    const ROOMS: usize = 40;
    const A_DAY: usize = ROOMS * 10;
    let all = if second { talks + talks / 25 } else { talks };
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<schedule><version>1</version><conference>\
         <acronym>made</acronym><title>A large forum</title><time_zone_name>Europe/Zurich</time_zone_name>\
         </conference>\n",
    );
    for day in 0..all.div_ceil(A_DAY) {
        let (year, month, date) = (2000 + day / 336, day / 28 % 12 + 1, day % 28 + 1);
        let _ = writeln!(xml, "<day index=\"{}\" date=\"{year}-{month:02}-{date:02}\">", day + 1);
        for room in 0..ROOMS {
            let _ = writeln!(xml, "<room name=\"Hall {}\">", room + 1);
            for turn in 0..10 {
                let talk = day * A_DAY + turn * ROOMS + room;
                if talk >= all || (second && talk % 50 == 7) {
                    continue;
                }
                event(&mut xml, talk, turn, second, &format!("{year}-{month:02}-{date:02}"));
            }
            xml.push_str("</room>\n");
        }
        xml.push_str("</day>\n");
    }
    xml.push_str("</schedule>\n");
    xml
}

fn event(xml: &mut String, talk: usize, turn: usize, second: bool, date: &str) {
    const SUBJECTS: [&str; 8] = [
        "decent work",
        "social protection",
        "体面工作",
        "water supply",
        "fair wages",
        "全民社会保护",
        "public health",
        "skills",
    ];
    const VIEWS: [&str; 6] =
        ["lessons from", "a new deal for", "the price of", "measuring", "the law of", "关于"];
    let minute = if second && talk % 10 == 3 { "30" } else { "00" };
    let again = if second && talk % 12 == 5 { ", once more" } else { "" };
    let revised = if second && talk % 9 == 4 { "This was revised. " } else { "" };
    let (view, subject) = (VIEWS[talk % VIEWS.len()], SUBJECTS[talk / 7 % SUBJECTS.len()]);
    let (hour, speaker) = (9 + turn, talk / 2);
    let _ = writeln!(
        xml,
        "<event guid=\"00000000-0000-4000-8000-{talk:012x}\" id=\"{talk}\"><date>{date}T{hour:02}:{minute}:00+01:00</date>\
         <start>{hour:02}:{minute}</start><duration>00:25</duration><slug>talk-{talk}</slug>\
         <title>Talk {talk}: {view} {subject}{again}</title><track>Track {track}</track><type>talk</type>\
         <language>en</language><abstract>&lt;p&gt;{revised}The recovery has been uneven between countries and \
         within them &amp;amp; the gaps that were there before have widened. Talk {talk} asks what {subject} can \
         do about it, and for whom.&lt;/p&gt;</abstract><description>&lt;p&gt;First, the figures for {subject} in \
         twenty countries since 2019, by sector and by sex.&lt;/p&gt;&lt;p&gt;Then three cases in which governments, \
         employers and workers agreed on what to do, what it cost, who paid and what came of it a year \
         later.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;What was tried&lt;/li&gt;&lt;li&gt;What it cost&lt;/li&gt;&lt;li&gt;\
         What is left to do&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;参会者将讨论各国的经验，并就下一步行动提出建议。&lt;/p&gt;\
         </description><persons><person id=\"{speaker}\">Person {speaker}</person><person \
         id=\"g{talk}\">Guest {talk}</person></persons><links><link href=\"https://example.org/{talk}\">Slides\
         </link></links></event>",
        track = talk % 12,
    );
}
