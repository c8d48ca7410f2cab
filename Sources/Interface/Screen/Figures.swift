public import Dialogue

/// Numbers as people read them in a terminal: short, aligned, and never more exact than they are.
public enum Figures {
    /// A number with so many decimals, rounded half away from zero.
    public static func fixed(_ value: Double, _ decimals: Int) -> String {
        guard value.isFinite else { return "–" }
        let scale = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
        let scaled = (abs(value) * scale).rounded()
        guard scaled < 1e15 else { return "–" }
        let whole = Int(scaled / scale)
        let sign = value < 0 && scaled > 0 ? "-" : ""
        guard decimals > 0 else { return sign + String(whole) }
        let fraction = String(Int(scaled) - whole * Int(scale))
        return sign + String(whole) + "." + String(repeating: "0", count: decimals - fraction.count) + fraction
    }

    /// A share 0…1 without the zero before the point: `.84`, `1.0`.
    public static func share(_ value: Double) -> String {
        let text = fixed(value, 2)
        return text.hasPrefix("0.") ? String(text.dropFirst()) : fixed(value, 1)
    }

    /// Dollars, with as many decimals as the amount needs: `$0.0041`, `$1.20`, `-$0.00027`.
    public static func dollars(_ usd: Double) -> String {
        guard usd.isFinite else { return "–" }
        guard usd >= 0 else { return "-" + dollars(-usd) }
        return switch usd {
        case 0: "$0"
        case ..<0.000_01: "<$0.00001"
        case ..<0.001: "$" + fixed(usd, 5)
        case ..<0.1: "$" + fixed(usd, 4)
        case ..<10: "$" + fixed(usd, 2)
        default: "$" + fixed(usd, 0)
        }
    }

    /// Dollars of an exact amount.
    public static func dollars(_ money: Money) -> String { dollars(money.usd) }

    /// A size: `812 B`, `12 kB`, `3.4 MB`.
    public static func bytes(_ count: Int) -> String {
        switch count {
        case ..<1_000: "\(count) B"
        case ..<1_000_000: fixed(Double(count) / 1_000, 0) + " kB"
        default: fixed(Double(count) / 1_000_000, 1) + " MB"
        }
    }

    /// Seconds: `0.24 s`, `1.2 s`, `2 min 5 s`.
    public static func seconds(_ value: Double) -> String {
        switch value {
        case ..<0.995: fixed(value, 2) + " s"
        case ..<59.95: fixed(value, 1) + " s"
        default: "\(Int(min(value, 1e9)) / 60) min \(Int(min(value, 1e9)) % 60) s"
        }
    }

    /// A duration in microseconds, as milliseconds: `0.14 ms`.
    public static func milliseconds(ofMicroseconds value: Double) -> String { fixed(value / 1_000, 2) + " ms" }

    /// A count: `412`, `12.5k`, `1.2M`.
    public static func count(_ value: Int) -> String {
        switch value {
        case ..<10_000: String(value)
        case ..<1_000_000: fixed(Double(value) / 1_000, 1) + "k"
        default: fixed(Double(value) / 1_000_000, 1) + "M"
        }
    }

    /// An exact count of things with a plain plural: `1 model`, `412 models`.
    public static func counted(_ value: Int, _ noun: String) -> String { "\(value) \(noun)\(value == 1 ? "" : "s")" }

    /// The time of day: `12:04`.
    public static func clock(_ time: Double, secondsFromUTC: Int) -> String {
        guard time > 0, time < 1e12 else { return "" }
        let minutes = (Int(time) + secondsFromUTC) / 60 % 1_440
        return pad(minutes / 60) + ":" + pad(minutes % 60)
    }

    /// How long ago something was: `just now`, `12 min ago`, `3 h ago`, `2 d ago`.
    public static func ago(_ seconds: Double) -> String {
        switch seconds {
        case ..<90: "just now"
        case ..<5_400: fixed(seconds / 60, 0) + " min ago"
        case ..<129_600: fixed(seconds / 3_600, 0) + " h ago"
        default: fixed(min(seconds, 1e12) / 86_400, 0) + " d ago"
        }
    }

    /// The day, as one speaks of it: the time for today, `yesterday`, `19 Nov`, and `2025-11-19` for other years.
    public static func day(_ time: Double, now: Double, secondsFromUTC: Int) -> String {
        guard time > 0, max(time, now) < 1e12 else { return "" }
        let (day, today) = (dayNumber(time, secondsFromUTC), dayNumber(now, secondsFromUTC))
        if day == today { return clock(time, secondsFromUTC: secondsFromUTC) }
        if day == today - 1 { return "yesterday" }
        let date = CivilDate(day: day)
        guard date.year != CivilDate(day: today).year else { return "\(date.day) \(date.monthName)" }
        return "\(date.year)-\(pad(date.month))-\(pad(date.day))"
    }

    private static func dayNumber(_ time: Double, _ secondsFromUTC: Int) -> Int {
        Int((time + Double(secondsFromUTC)) / 86_400)
    }

    private static func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
