import Glibc

/// Whether a terminal is light or dark, as far as it says.
public enum Background: Hashable, Sendable {
    case light, dark

    /// What `COLORFGBG` says: its last field is the background among the sixteen colours, of which 7 and 9 to 15 are
    /// light. Nil when it is not set or not a number.
    public init?(environment: [String: String]) {
        guard let fields = environment["COLORFGBG"]?.split(separator: ";"), fields.count > 1, let last = fields.last,
            let color = Int(last)
        else { return nil }
        self = color == 7 || (9...15).contains(color) ? .light : .dark
    }

    /// What the terminal answered to OSC 11, as `rgb:ffff/ffff/ffff` with one to four digits each; nil when it did not.
    public init?(answer: [UInt8]) {
        let text = String(decoding: answer, as: UTF8.self)
        guard let parts = text.split(separator: "rgb", maxSplits: 1).last, text.contains("]11;rgb") else { return nil }
        let fields = parts.drop { $0 != ":" }.dropFirst().split(separator: "/", maxSplits: 2)
        let levels = fields.compactMap { field -> Double? in
            let digits = field.prefix(4).prefix { $0.isHexDigit }
            guard let value = Int(digits, radix: 16) else { return nil }
            return Double(value) / Double((1 << (4 * digits.count)) - 1)
        }
        guard levels.count == 3 else { return nil }
        // ITU-R BT.709 luma, good enough to tell day from night.
        self = 0.2126 * levels[0] + 0.7152 * levels[1] + 0.0722 * levels[2] > 0.5 ? .light : .dark
    }

    /// Asks the environment, then the terminal, waiting at most so long for its answer.
    ///
    /// Call before a ``Terminal`` is made, and only when the theme depends on it. Terminals that do not know the question
    /// still answer the second one, who they are, so the wait is a round trip. Keys typed meanwhile are lost.
    public static func detect(environment: [String: String], timeoutMilliseconds: Int32 = 100) -> Background? {
        if let told = Background(environment: environment) { return told }
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return nil }
        var saved = termios()
        guard tcgetattr(STDIN_FILENO, &saved) == 0 else { return nil }
        var quiet = saved
        quiet.c_lflag &= ~tcflag_t(ICANON | ECHO)
        tcsetattr(STDIN_FILENO, TCSANOW, &quiet)
        defer { tcsetattr(STDIN_FILENO, TCSANOW, &saved) }
        Terminal.send("\u{1B}]11;?\u{1B}\\\u{1B}[c")
        return Background(answer: answer(within: timeoutMilliseconds))
    }

    /// What comes until the answer to "who are you" ends, or nothing more comes in time.
    private static func answer(within milliseconds: Int32) -> [UInt8] {
        var answer: [UInt8] = []
        var isAtEnd = false
        while let bytes = Terminal.waitingBytes(within: milliseconds, isAtEnd: &isAtEnd) {
            answer += bytes
            if answer.last == UInt8(ascii: "c"), answer.count < 4096 { break }
        }
        return answer
    }
}
