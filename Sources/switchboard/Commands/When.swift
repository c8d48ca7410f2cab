import Storage

/// Times as commands print and take them, by the clock on the user's wall.
enum When {
    /// A time as `2026-11-21 05:30`.
    static func text(_ time: Double) -> String {
        let seconds = Int(time) + LocalDays.system.offset(time)
        let minutes = (seconds % 86_400 + 86_400) % 86_400 / 60
        let date = CivilDate(day: Int((Double(seconds) / 86_400).rounded(.down)))
        return "\(date) \(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
    }

    /// A duration such as `90s`, `15m`, `2h`, `7d`, `4w`, in seconds; nil when it is none.
    static func duration(_ text: String) -> Double? {
        let units: [Character: Double] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800]
        guard let unit = text.last.flatMap({ units[$0] }), let count = Double(text.dropLast()), count >= 0 else {
            return nil
        }
        return count * unit
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
