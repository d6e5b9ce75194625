//! Times as each language spells them, in rows and in lines.

use super::*;

fn check_documents(forms: &[Form], cases: &[(&str, &[&str])]) {
    check_by(
        forms,
        cases.iter().map(|(d, w)| ((*d).to_owned(), w.iter().map(|x| (*x).to_owned()).collect::<Vec<_>>())),
        sessions,
    );
}

#[test]
fn times_are_read_as_each_language_spells_them_in_rows() {
    check_documents(
        ROWS,
        &[
            (
                "Bees\n\nDienstag, 14. September 2021\n18–22 Uhr\tHonig\n\nMittwoch, 15. September 2021\n9–12 Uhr\tWachs\n13–17 Uhr\tWaben",
                &[
                    "2021-09-14 18:00–22:00 Honig",
                    "2021-09-15 09:00–12:00 Wachs",
                    "2021-09-15 13:00–17:00 Waben",
                ],
            ),
            (
                "Bees\n\n14 septembre 2021\n9h\tMiel\n10h30\tCire\n12h\tDéjeuner\n14h-16h\tRuches",
                &[
                    "2021-09-14 09:00–10:30 Miel",
                    "2021-09-14 10:30–12:00 Cire",
                    "2021-09-14 12:00–14:00 Déjeuner",
                    "2021-09-14 14:00–16:00 Ruches",
                ],
            ),
            (
                "Bees\n\n14 September 2021\n9am\tHoney\n10.30am\tWax\n12noon\tLunch\n2pm - 4pm\tHives",
                &[
                    "2021-09-14 09:00–10:30 Honey",
                    "2021-09-14 10:30–12:00 Wax",
                    "2021-09-14 12:00–14:00 Lunch",
                    "2021-09-14 14:00–16:00 Hives",
                ],
            ),
            (
                "蜜蜂\n\n2021年9月14日\n9点\t蜂蜜\n10点半\t蜂蜡\n下午2点至4点\t蜂箱",
                &[
                    "2021-09-14 09:00–10:30 蜂蜜",
                    "2021-09-14 10:30–14:00 蜂蜡",
                    "2021-09-14 14:00–16:00 蜂箱",
                ],
            ),
            (
                "Abelhas\n\n14 de setembro de 2021\n9h\tMel\n10h30\tCera\n14h às 16h\tFavos",
                &[
                    "2021-09-14 09:00–10:30 Mel",
                    "2021-09-14 10:30–14:00 Cera",
                    "2021-09-14 14:00–16:00 Favos",
                ],
            ),
            (
                "Пчелы\n\n14 сентября 2021\n9.00\tМед\n10.30\tВоск\nс 14.00 до 16.00\tСоты",
                &["2021-09-14 09:00–10:30 Мед", "2021-09-14 10:30–14:00 Воск", "2021-09-14 14:00–16:00 Соты"],
            ),
            (
                "نحل\n\n14 سبتمبر 2021\n٩:٠٠ - ١٠:٠٠\tعسل\n١٠:٠٠ - ١١:٣٠\tشمع",
                &["2021-09-14 09:00–10:00 عسل", "2021-09-14 10:00–11:30 شمع"],
            ),
        ],
    );
}

#[test]
fn times_are_read_as_each_language_spells_them_in_lines() {
    check_documents(
        LINES,
        &[
            (
                "Bienen\n\nDienstag, 14. September 2021\n18–22 Uhr: Honig\n\nMittwoch, 15. September 2021\n9–12 Uhr Wachs\n13–17 Uhr Waben",
                &[
                    "2021-09-14 18:00–22:00 Honig",
                    "2021-09-15 09:00–12:00 Wachs",
                    "2021-09-15 13:00–17:00 Waben",
                ],
            ),
            (
                "Abejas\n\nMartes 14 de septiembre de 2021\nde 9 a 10.30 horas: Miel\nde 10.30 a 12 horas: Cera",
                &["2021-09-14 09:00–10:30 Miel", "2021-09-14 10:30–12:00 Cera"],
            ),
            (
                "Abeilles\n\nmardi 14 septembre 2021\nde 9h à 10h30 : Miel\nde 10h30 à 12h : Cire",
                &["2021-09-14 09:00–10:30 Miel", "2021-09-14 10:30–12:00 Cire"],
            ),
            (
                "蜜蜂\n\n2021年9月14日（星期二）\n09：00—10：30 蜂蜜\n10：30—12：00 蜂蜡",
                &["2021-09-14 09:00–10:30 蜂蜜", "2021-09-14 10:30–12:00 蜂蜡"],
            ),
            (
                "蜜蜂\n\n2021年9月14日 星期二\n上午9时至10时30分 蜂蜜\n10时30分至12时 蜂蜡",
                &["2021-09-14 09:00–10:30 蜂蜜", "2021-09-14 10:30–12:00 蜂蜡"],
            ),
            (
                "Пчелы\n\nВторник, 14 сентября 2021 г.\n09:00-10:30. Мед\n10:30-12:00. Воск",
                &["2021-09-14 09:00–10:30 Мед", "2021-09-14 10:30–12:00 Воск"],
            ),
        ],
    );
}
