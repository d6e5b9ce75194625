//! Whole programmes with several kinds at once: labels of the whole, days, heads, breaks, groups and persons.

use super::*;

/// The words of a programme in a language: title, labels with the whole date and the place, two days, the head of the
/// table, a group with its chair, and four titles.
struct Words {
    title: &'static str,
    labels: [&'static str; 2],
    days: [&'static str; 2],
    head: [&'static str; 3],
    times: [&'static str; 4],
    titles: [&'static str; 4],
    rooms: [&'static str; 2],
}

const ALL: &[Words] = &[
    Words {
        title: "Regional workshop on bees",
        labels: ["Date: 14–15 September 2021", "Venue: Honey House, Vienna"],
        days: [
            "Day 1 – Tuesday, 14 September 2021: Opening",
            "Day 2 – Wednesday, 15 September 2021: Field work",
        ],
        head: ["Time", "Activity", "Room"],
        times: [
            "9:00 a.m. – 10:30 a.m.",
            "10:30 a.m. – 11:00 a.m.",
            "2:00 p.m. – 3:30 p.m.",
            "9:00 a.m. – 12:00 noon",
        ],
        titles: ["Health of hives", "Coffee break", "Wax and its market", "Visit to the keepers"],
        rooms: ["Room 1", "Great hall"],
    },
    Words {
        title: "Atelier régional sur les abeilles",
        labels: ["Dates : 14-15 septembre 2021", "Lieu : Maison du miel, Vienne"],
        days: [
            "Jour 1 – Mardi 14 septembre 2021 : ouverture",
            "Jour 2 – Mercredi 15 septembre 2021 : terrain",
        ],
        head: ["Horaire", "Activité", "Salle"],
        times: ["9 h 00 – 10 h 30", "10 h 30 – 11 h 00", "14 h 00 – 15 h 30", "9 h 00 – midi"],
        titles: ["Santé des ruches", "Pause café", "La cire et son marché", "Visite aux apiculteurs"],
        rooms: ["Salle 1", "Grande salle"],
    },
    Words {
        title: "Taller regional sobre las abejas",
        labels: ["Fechas: 14 y 15 de septiembre de 2021", "Lugar: Casa de la Miel, Viena"],
        days: [
            "Día 1 – Martes 14 de septiembre de 2021: apertura",
            "Día 2 – Miércoles 15 de septiembre de 2021: campo",
        ],
        head: ["Hora", "Actividad", "Sala"],
        times: ["9.00 a 10.30 h", "10.30 a 11.00 h", "14.00 a 15.30 h", "9.00 a 12.00 h"],
        titles: [
            "Salud de las colmenas",
            "Pausa para el café",
            "La cera y su mercado",
            "Visita a los apicultores",
        ],
        rooms: ["Sala 1", "Salón grande"],
    },
    Words {
        title: "蜜蜂区域培训班日程",
        labels: ["日期：2021年9月14日至15日", "地点：维也纳蜂蜜馆"],
        days: ["第一天：2021年9月14日（星期二） 开幕", "第二天：2021年9月15日（星期三） 实地考察"],
        head: ["时间", "内容", "会议室"],
        times: ["上午9:00—10:30", "上午10:30—11:00", "下午2:00—3:30", "上午9:00—12:00"],
        titles: ["蜂群健康", "茶歇", "蜂蜡及其市场", "走访养蜂人"],
        rooms: ["一号会议室", "大会议室"],
    },
    Words {
        title: "蜜蜂區域研習會議程",
        labels: ["日期：110年9月14日至15日", "地點：維也納蜂蜜館"],
        days: ["9月14日（二）第一天", "9月15日（三）第二天"],
        head: ["時間", "內容", "地點"],
        times: ["09:00~10:30", "10:30~11:00", "14:00~15:30", "09:00~12:00"],
        titles: ["蜂群健康", "茶敘", "蜂蠟及其市場", "走訪養蜂人"],
        rooms: ["一號會議室", "大會議室"],
    },
    Words {
        title: "Regionale Tagung über Bienen",
        labels: ["Termin: 14.–15. September 2021", "Ort: Honighaus, Wien"],
        days: [
            "Tag 1 – Dienstag, 14. September 2021: Eröffnung",
            "Tag 2 – Mittwoch, 15. September 2021: Im Feld",
        ],
        head: ["Uhrzeit", "Thema", "Raum"],
        times: ["9.00–10.30 Uhr", "10.30–11.00 Uhr", "14.00–15.30 Uhr", "9.00–12.00 Uhr"],
        titles: ["Gesundheit der Stöcke", "Kaffeepause", "Wachs und sein Markt", "Besuch bei den Imkern"],
        rooms: ["Raum 1", "Großer Saal"],
    },
    Words {
        title: "Oficina regional sobre abelhas",
        labels: ["Data: 14 e 15 de setembro de 2021", "Local: Casa do Mel, Viena"],
        days: [
            "Dia 1 – Terça-feira, 14 de setembro de 2021: abertura",
            "Dia 2 – Quarta-feira, 15 de setembro de 2021: campo",
        ],
        head: ["Horário", "Atividade", "Sala"],
        times: ["9h00 às 10h30", "10h30 às 11h00", "14h00 às 15h30", "9h00 às 12h00"],
        titles: ["Saúde das colmeias", "Intervalo", "A cera e o seu mercado", "Visita aos apicultores"],
        rooms: ["Sala 1", "Auditório"],
    },
    Words {
        title: "Региональный семинар о пчелах",
        labels: ["Дата: 14–15 сентября 2021 г.", "Место: Дом меда, Вена"],
        days: [
            "День 1 – вторник, 14 сентября 2021 г.: открытие",
            "День 2 – среда, 15 сентября 2021 г.: выезд",
        ],
        head: ["Время", "Тема", "Зал"],
        times: ["9.00–10.30", "10.30–11.00", "14.00–15.30", "9.00–12.00"],
        titles: ["Здоровье ульев", "Кофе-брейк", "Воск и его рынок", "Поездка к пчеловодам"],
        rooms: ["Зал 1", "Большой зал"],
    },
    Words {
        title: "ورشة إقليمية عن النحل",
        labels: ["التاريخ: 14-15 سبتمبر 2021", "المكان: بيت العسل، فيينا"],
        days: [
            "اليوم الأول: الثلاثاء 14 سبتمبر 2021 – الافتتاح",
            "اليوم الثاني: الأربعاء 15 سبتمبر 2021 – الميدان",
        ],
        head: ["الوقت", "النشاط", "القاعة"],
        times: ["9:00 – 10:30", "10:30 – 11:00", "14:00 – 15:30", "9:00 – 12:00"],
        titles: ["صحة الخلايا", "استراحة قهوة", "الشمع وسوقه", "زيارة النحالين"],
        rooms: ["القاعة 1", "القاعة الكبرى"],
    },
];

/// A programme in rows, and its sessions with their rooms; the break has none.
fn in_rows(words: &Words) -> (String, Vec<String>) {
    let Words { title, labels, days, head, times, titles, rooms } = words;
    let head = head.join("\t");
    let row = |at: usize, room: &str| format!("{}\t{}\t{room}", times[at], titles[at]);
    let document = [
        title.to_string(),
        String::new(),
        labels.join("\n"),
        String::new(),
        days[0].to_owned(),
        head.clone(),
        row(0, rooms[0]),
        row(1, ""),
        row(2, rooms[1]),
        String::new(),
        days[1].to_owned(),
        head,
        row(3, rooms[0]),
        row(2, rooms[1]),
    ];
    let slots = ["09:00–10:30", "10:30–11:00", "14:00–15:30", "09:00–12:00"];
    let session =
        |day: u32, at: usize, room: &str| format!("2021-09-{day} {} {} [{room}]", slots[at], titles[at]);
    let wanted = vec![
        session(14, 0, rooms[0]),
        session(14, 1, ""),
        session(14, 2, rooms[1]),
        session(15, 3, rooms[0]),
        session(15, 2, rooms[1]),
    ];
    (document.join("\n") + "\n", wanted)
}

fn with_rooms(parsed: &Parsed<Programme>) -> Vec<String> {
    let one = |session: &Session| format!("{} [{}]", told(session), session.room.clone().unwrap_or_default());
    parsed.value.sessions.iter().map(one).collect()
}

#[test]
fn a_programme_in_rows_reads_the_same_in_every_language_and_format() {
    check_by(ROWS, ALL.iter().map(in_rows), with_rooms);
}

#[test]
fn the_zone_of_a_programme_is_that_of_its_place() {
    let cases = ALL.iter().map(|words| (in_rows(words).0, "Europe/Vienna".to_owned()));
    check_by(ROWS, cases, |parsed| parsed.value.zone.name().to_owned());
}

#[test]
fn a_programme_in_lines_reads_the_same_in_every_language_and_format() {
    let cases = ALL.iter().map(|words| {
        let (rows, wanted) = in_rows(words);
        let head = words.head.join("\t");
        // The room stands behind the title in brackets, or nowhere.
        let lines = rows.lines().filter(|line| *line != head).map(|line| {
            let cells: Vec<&str> = line.split('\t').take(2).collect();
            cells.join("  ")
        });
        let wanted: Vec<String> =
            wanted.iter().filter_map(|one| one.split_once(" [").map(|(one, _)| one.to_owned())).collect();
        (lines.collect::<Vec<_>>().join("\n") + "\n", wanted)
    });
    check_by(LINES, cases, sessions);
}

#[test]
fn a_programme_with_days_as_columns_reads_the_same_in_every_language_and_format() {
    let cases = ALL.iter().map(|words| {
        let Words { title, labels, days, head, times, titles, .. } = words;
        // The theme of a day has no room in the head of a column.
        let day = |at: usize| {
            days[at]
                .split([':', '：', '–'])
                .map(str::trim)
                .find(|part| part.contains(['1', '١']) && part.contains("202") || part.contains('月'))
                .unwrap_or(days[at])
        };
        let document = format!(
            "{title}\n\n{}\n{}\n\n{}\t{}\t{}\n{}\t{}\t{}\n{}\t{}\t{}\n",
            labels[0],
            labels[1],
            head[0],
            day(0),
            day(1),
            times[0],
            titles[0],
            titles[2],
            times[2],
            titles[2],
            titles[3]
        );
        let wanted = vec![
            format!("2021-09-14 09:00–10:30 {}", titles[0]),
            format!("2021-09-15 09:00–10:30 {}", titles[2]),
            format!("2021-09-14 14:00–15:30 {}", titles[2]),
            format!("2021-09-15 14:00–15:30 {}", titles[3]),
        ];
        (document, wanted)
    });
    check_by(ROWS, cases, sessions);
}
