//! How children grow: the medians of WHO's (to two years) and CDC's (from then) charts, rounded.

/// Age in months; a girl's height in cm and weight in kg; a boy's.
type Row = (f64, (f64, f64), (f64, f64));

const MEDIANS: [Row; 24] = [
    (0.0, (49.1, 3.2), (49.9, 3.3)),
    (3.0, (59.8, 5.8), (61.4, 6.4)),
    (6.0, (65.7, 7.3), (67.6, 7.9)),
    (9.0, (70.1, 8.2), (72.0, 8.9)),
    (12.0, (74.0, 8.9), (75.7, 9.6)),
    (18.0, (80.7, 10.2), (82.3, 10.9)),
    (24.0, (85.7, 11.5), (87.1, 12.2)),
    (36.0, (94.5, 13.9), (95.5, 14.3)),
    (48.0, (101.5, 16.0), (102.8, 16.3)),
    (60.0, (108.0, 18.0), (109.2, 18.5)),
    (72.0, (115.0, 20.3), (115.5, 20.8)),
    (84.0, (121.5, 22.9), (122.0, 23.1)),
    (96.0, (127.5, 25.8), (128.0, 25.6)),
    (108.0, (133.0, 29.0), (133.5, 28.6)),
    (120.0, (138.5, 33.0), (138.5, 32.1)),
    (132.0, (144.5, 37.2), (143.5, 36.1)),
    (144.0, (151.0, 41.7), (149.0, 40.7)),
    (156.0, (157.0, 46.1), (156.0, 45.8)),
    (168.0, (160.5, 49.9), (164.0, 51.2)),
    (180.0, (162.0, 52.5), (170.0, 56.5)),
    (192.0, (162.5, 54.2), (173.5, 61.1)),
    (204.0, (163.0, 55.4), (175.5, 64.7)),
    (216.0, (163.2, 56.6), (176.2, 67.3)),
    (240.0, (163.3, 58.2), (176.8, 70.6)),
];

pub(super) fn height(female: bool, months: f64) -> f64 {
    median(months, |(_, girl, boy)| if female { girl.0 } else { boy.0 })
}

pub(super) fn weight(female: bool, months: f64) -> f64 {
    median(months, |(_, girl, boy)| if female { girl.1 } else { boy.1 })
}

/// Between the rows before and after an age; the last row for who has grown up.
fn median(months: f64, value: impl Fn(&Row) -> f64) -> f64 {
    let after = MEDIANS.iter().find(|row| row.0 > months);
    let before = MEDIANS.iter().rev().find(|row| row.0 <= months);
    match (before, after) {
        (Some(before), Some(after)) => {
            let part = (months - before.0) / (after.0 - before.0);
            value(before) + (value(after) - value(before)) * part
        }
        (Some(only), None) | (None, Some(only)) => value(only),
        (None, None) => 0.0,
    }
}
