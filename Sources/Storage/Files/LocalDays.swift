import Glibc

/// How times are counted into days: by the clock on the user's wall.
public struct LocalDays: Sendable {
    /// Seconds to add to UTC at a time, summer time included.
    public var offset: @Sendable (_ time: Double) -> Int

    /// Days of the system's time zone.
    public static let system = LocalDays { time in
        var seconds = time_t(min(max(time, -1e12), 1e12))
        var parts = tm()
        guard localtime_r(&seconds, &parts) != nil else { return 0 }
        return parts.tm_gmtoff
    }

    /// Days of Greenwich.
    public static let utc = LocalDays { _ in 0 }

    /// The day a time falls on, in days since 1970-01-01.
    public func day(of time: Double) -> Int {
        Int(((time + Double(offset(time))) / 86_400).rounded(.down))
    }

    /// When a day begins, by its number since 1970-01-01.
    public func beginning(ofDay day: Int) -> Double {
        let midnight = Double(day) * 86_400
        // What holds at midnight UTC tells well enough which side of a change of clocks the day begins on.
        return midnight - Double(offset(midnight - Double(offset(midnight))))
    }

    /// The first day of the month a time falls on.
    public func monthStart(of time: Double) -> Int {
        let day = day(of: time)
        return day - CivilDate(day: day).day + 1
    }
}

/// A date of the Gregorian calendar.
public struct CivilDate: Sendable, Hashable, CustomStringConvertible {
    /// The year, such as 2026.
    public var year: Int
    /// The month, 1…12.
    public var month: Int
    /// The day of the month, 1…31.
    public var day: Int

    /// The date so many days after 1970-01-01, by Howard Hinnant's `civil_from_days`.
    public init(day number: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// The date as ISO 8601 has it: `2026-11-21`.
    public var description: String {
        let (month, day) = ("\(100 + month)".dropFirst(), "\(100 + day)".dropFirst())
        return "\(year)-\(month)-\(day)"
    }
}
