//! Backups: when they are made, which stay, and which is offered.

use super::*;

// Backups

/// Puts a version on the disk as if it had been saved at that time.
fn save_at(path: &Path, text: &str, time: DateTime<Utc>) {
    fs::write(path, serde_json::to_vec(&notebook(text)).unwrap()).unwrap();
    fs::File::options().write(true).open(path).unwrap().set_modified(time.into()).unwrap();
}

#[test]
fn backups_are_spread_over_the_editing_and_the_days() {
    let folder = folder();
    let path = folder.path().join("notebook.json");
    let start = at("2022-02-01T08:00:00Z");
    let last_day = start + TimeDelta::days(35);
    for day in 0..=35 {
        for minute in 0..if day == 35 { 120 } else { 7 } {
            let now = start + TimeDelta::days(day) + TimeDelta::minutes(minute);
            rotate_backups_if_due(&path, minute == 0, now).unwrap();
            save_at(&path, &format!("{day}/{minute}"), now);
        }
    }
    let backups = list_backups(&path);
    let recent: Vec<i64> = backups
        .iter()
        .take(RECENT_BACKUPS_KEPT)
        .map(|backup| (backup.time - last_day).num_minutes())
        .collect();
    assert_eq!(recent, [115, 110, 105, 100, 95, 90, 85, 80, 75, 70], "one in five minutes");
    let days: Vec<i64> =
        backups.iter().skip(RECENT_BACKUPS_KEPT).map(|b| (b.time - start).num_days()).collect();
    // The last day's own is among the ten.
    assert_eq!(days, (6..35).rev().collect::<Vec<_>>(), "one for each of the days before");
    assert_eq!(days.len(), DAILY_BACKUPS_KEPT - 1);
    for backup in &backups[RECENT_BACKUPS_KEPT..] {
        let day = (backup.time - start).num_days();
        assert_eq!(loaded(&backup.path).0, notebook(&format!("{day}/6")), "the last of its day");
    }
}

#[test]
fn the_same_bytes_are_kept_once_and_a_clock_set_back_loses_nothing() {
    let folder = folder();
    let path = folder.path().join("notebook.json");
    assert_eq!(rotate_backups_if_due(&path, true, Utc::now()).unwrap(), None, "nothing there yet");
    save_at(&path, "甲", at("2022-02-22T12:00:00Z"));
    let now = at("2022-02-22T12:00:01Z");
    let named = |name: &str| folder.path().join("backups").join(name);
    let kept = rotate_backups_if_due(&path, true, now).unwrap().unwrap();
    assert_eq!(kept.path, named("notebook-20220222T120000.000Z.json"));
    assert_eq!(rotate_backups_if_due(&path, true, now).unwrap(), None);
    save_at(&path, "乙", at("2022-02-22T12:00:00Z"));
    let kept = rotate_backups_if_due(&path, true, now).unwrap().expect("another version of the same moment");
    assert_eq!(kept.path, named("notebook-20220222T120000.001Z.json"), "it is the later one");
    assert_eq!(loaded(&list_backups(&path)[0].path).0, notebook("乙"));
    save_at(&path, "丙", at("2022-02-22T18:00:00Z"));
    let kept = rotate_backups_if_due(&path, true, at("2022-02-22T11:00:00Z")).unwrap().unwrap();
    assert_eq!(kept.time, at("2022-02-22T11:00:00Z"), "never a time to come");
    assert_eq!(list_backups(&path).len(), 3);
}

#[test]
fn a_clock_that_once_ran_ahead_takes_nothing_from_the_backups() {
    let folder = folder();
    let path = folder.path().join("notebook.json");
    let start = at("2022-02-22T12:00:00Z");
    let save = |text: String, now| {
        rotate_backups_if_due(&path, false, now).unwrap();
        save_at(&path, &text, now);
    };
    // Two hours of work under a clock that is twelve hours ahead.
    for minute in 0..120 {
        save(format!("ahead {minute}"), start + TimeDelta::hours(12) + TimeDelta::minutes(minute));
    }
    // Then an hour and a half at the right time, a save every ten seconds.
    for second in (0..5_400).step_by(10) {
        save(format!("right {second}"), start + TimeDelta::hours(2) + TimeDelta::seconds(second));
    }
    let now = start + TimeDelta::hours(2) + TimeDelta::seconds(5_400);
    let (to_come, past): (Vec<_>, Vec<_>) =
        list_backups(&path).into_iter().partition(|backup| backup.time > now);
    assert_eq!(to_come.len(), RECENT_BACKUPS_KEPT, "what was kept under the wrong clock stays");
    assert_eq!(past.len(), RECENT_BACKUPS_KEPT);
    for pair in past.windows(2) {
        assert_eq!((pair[0].time - pair[1].time).num_minutes(), 5, "{past:?}");
    }
}

#[test]
fn a_file_of_a_time_that_no_date_can_name_is_kept_as_one_of_now() {
    let folder = folder();
    let path = folder.path().join("notebook.json");
    let now = at("2022-02-22T12:00:00Z");
    let far = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(400_000_000_000_000);
    let before = std::time::SystemTime::UNIX_EPOCH - std::time::Duration::from_secs(86_400 * 365 * 30);
    assert_eq!(utc_of(far), None);
    assert_eq!(utc_of(before).unwrap().to_rfc3339(), "1940-01-09T00:00:00+00:00");
    save_at(&path, "甲", now);
    fs::File::options().write(true).open(&path).unwrap().set_modified(before).unwrap();
    assert_eq!(rotate_backups_if_due(&path, true, now).unwrap().unwrap().time, utc_of(before).unwrap());
    // Not every file system takes such a time.
    if fs::File::options().write(true).open(&path).unwrap().set_modified(far).is_ok() {
        save_at(&path, "乙", now);
        let _ = fs::File::options().write(true).open(&path).unwrap().set_modified(far);
        assert_eq!(rotate_backups_if_due(&path, true, now).unwrap().unwrap().time, now);
    }
}

#[test]
fn the_newest_backup_that_can_be_read_is_offered_and_put_back() {
    let folder = folder();
    let path = folder.path().join("notebook.json");
    for (text, time) in [("甲", "2022-02-20T10:00:00Z"), ("乙", "2022-02-21T10:00:00Z")] {
        save_at(&path, text, at(time));
        rotate_backups_if_due(&path, true, at("2022-02-22T10:00:00Z")).unwrap();
    }
    let backups = folder.path().join("backups");
    fs::write(backups.join("notebook-20220221T230000.000Z.json"), "").unwrap();
    fs::write(backups.join("notes of mine.txt"), "").unwrap();
    fs::write(&path, "{ broken").unwrap();
    let backup = unreadable(&path).latest_backup.unwrap();
    assert_eq!(backup.time, at("2022-02-21T10:00:00Z"));
    let kept = restore_backup(&path, &backup, at("2022-02-22T10:00:00Z")).unwrap().unwrap();
    assert_eq!(kept, folder.path().join("notebook.unreadable-20220222T100000Z.json"));
    assert_eq!(fs::read_to_string(kept).unwrap(), "{ broken");
    assert_eq!(loaded(&path).0, notebook("乙"));
    fs::remove_file(&path).unwrap();
    assert_eq!(
        read_notebook(&path, &id()),
        NotebookReadOutcome::Fresh { latest_backup: Some(backup) },
        "a file that went missing"
    );
}
