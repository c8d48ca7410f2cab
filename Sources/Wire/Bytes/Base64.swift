/// Base64 as RFC 4648 §4 has it, for images and files inside JSON.
public enum Base64 {
    /// The text for some bytes, padded with `=`.
    public static func text(of bytes: [UInt8]) -> String {
        var characters: [UInt8] = []
        characters.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            appendGroup(bytes[start..<min(start + 3, bytes.count)], to: &characters)
        }
        return String(decoding: characters, as: UTF8.self)
    }

    /// The bytes some text stands for; white space is skipped and missing padding forgiven. Nil when it is not Base64.
    public static func bytes(of text: some StringProtocol) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count / 4 * 3)
        var bits: UInt32 = 0
        var bitCount = 0
        for character in text.utf8 where !character.isSpace && character != padding {
            guard let value = values[Int(character)] else { return nil }
            bits = bits << 6 | UInt32(value)
            bitCount += 6
            guard bitCount >= 8 else { continue }
            bitCount -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(bitCount)))
        }
        return bytes
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let padding = UInt8(ascii: "=")

    /// The worth of each possible byte, the URL-safe alphabet included.
    private static let values: [UInt8?] = {
        var values = [UInt8?](repeating: nil, count: 256)
        for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
        values[Int(UInt8(ascii: "-"))] = 62
        values[Int(UInt8(ascii: "_"))] = 63
        return values
    }()

    private static func appendGroup(_ group: ArraySlice<UInt8>, to characters: inout [UInt8]) {
        var bits: UInt32 = 0
        for byte in group { bits = bits << 8 | UInt32(byte) }
        bits <<= UInt32(3 - group.count) * 8
        for position in 0..<4 {
            let index = Int(bits >> UInt32(18 - 6 * position) & 0x3F)
            characters.append(position <= group.count ? alphabet[index] : padding)
        }
    }
}
