/// The terminal's clipboard, written by OSC 52.
enum Clipboard {
    /// The most bytes common terminals take (100,000 in base 64, with the rest of the sequence).
    static let limit = 74_994

    /// The bytes that copy a text; nil when it is too long.
    ///
    /// tmux takes them itself when `set-clipboard` is on, and passes them on when `allow-passthrough` is: both are sent.
    static func sequence(for text: String, isInsideTmux: Bool) -> String? {
        guard text.utf8.count <= limit else { return nil }
        let sequence = "\u{1B}]52;c;\(base64(Array(text.utf8)))\u{07}"
        return isInsideTmux ? sequence + "\u{1B}Ptmux;\u{1B}\(sequence)\u{1B}\\" : sequence
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
