/// Which characters a terminal's font has, as far as its name tells.
enum GlyphSet: Sendable {
    /// All that are used.
    case full
    /// Those of the Linux console, whose fonts have 256 or 512: frames and whole blocks, but no braille and no eighths.
    case console
    /// ASCII alone.
    case ascii

    init(term: String) {
        switch term {
        case "linux": self = .console
        case "vt52", "vt100", "vt102", "vt220", "ansi": self = .ascii
        default: self = .full
        }
    }

    /// What is shown instead of a scalar; nil when it is shown itself.
    func replacement(of scalar: UInt32) -> UInt32? {
        guard self == .console else { return nil }
        if (0x2801...0x28FF).contains(scalar) { return scalar & 0x3F == 0 ? 0x2E : 0xB7 }
        return Self.simpler[scalar]
    }

    private static let simpler: [UInt32: UInt32] = {
        let pairs: [(String, String)] = [
            ("╭╮╰╯", "┌┐└┘"), ("━┃", "═║"), ("▏▎▍▋▊▉", "▌▌▌███"), ("▁▂▃▅▆▇", "▄▄▄▄██"), ("▶◆◉●", "►♦OO"),
            ("•◦▪", "···"),
            ("✗✓", "xv"), ("›‹…", "><."), ("¹²³⁴", "1234"), ("▸▾", "+-"), ("–—", "--"), ("⠀", " "),
        ]
        let scalars = pairs.flatMap { zip($0.unicodeScalars.map(\.value), $1.unicodeScalars.map(\.value)) }
        return Dictionary(scalars) { first, _ in first }
    }()
}
