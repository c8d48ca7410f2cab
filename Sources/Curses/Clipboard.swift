/// The terminal's clipboard, written by OSC 52.
enum Clipboard {
    /// The most bytes common terminals take (100,000 in base 64, with the rest of the sequence).
    static let limit = 74_994

    /// The bytes that copy a text; nil when it is too long.
    ///
    /// tmux takes them itself when `set-clipboard` is on, and passes them on when `allow-passthrough` is: both are sent.
    /// GNU screen knows no clipboard and shows what it does not know, but passes on what is wrapped for it.
    static func sequence(for text: String, through multiplexer: Multiplexer?) -> String? {
        guard text.utf8.count <= limit else { return nil }
        let sequence = "\u{1B}]52;c;\(base64(Array(text.utf8)))\u{07}"
        switch multiplexer {
        case nil: return sequence
        case .tmux: return sequence + "\u{1B}Ptmux;\u{1B}\(sequence)\u{1B}\\"
        case .screen: return wrappedForScreen(sequence)
        }
    }

    /// screen passes on strings of so many bytes at most, 256 in its older versions (`MAXSTR` in its source).
    private static let screenLimit = 240

    private static func wrappedForScreen(_ sequence: String) -> String {
        var rest = sequence[...]
        var wrapped = ""
        while !rest.isEmpty {
            wrapped += "\u{1B}P\(rest.prefix(screenLimit))\u{1B}\\"
            rest = rest.dropFirst(screenLimit)
        }
        return wrapped
    }

    static func base64(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                result.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
